import type { DemoResident } from '@civil/demo-data';
import { getNamedType, type GraphQLObjectType, isObjectType, isRequiredArgument } from 'graphql';
import { type Answer, ask } from '../kit/ask.js';
import { walkAnswer } from './answer-walk.js';
import { openSteps, questionOf, type Way } from './documents.js';
import { knower, subjects, world } from './identities.js';
import { api } from './paths.js';

/** A person whom records are about that are about nobody before, and the ways that come to those records. */
export interface FoundSubject {
  readonly subject: DemoResident;
  readonly ways: readonly Way[];
}

const fieldsOf = (type: string) => Object.values((api.getType(type) as GraphQLObjectType).getFields());
const reader = knower(subjects['an old person known to every domain']);

/** The list of the API that holds the records of a type. */
const listOf = (type: string): string | undefined => fieldsOf('Query').find((root) => String(root.type) === `${type}Connection` && !root.args.some(isRequiredArgument))?.name;

/** Fields from a record to the persons it is about: every shortest way of one step, or of two where there is none of one. */
function waysBack(type: string): string[][] {
  const open = (from: string) => fieldsOf(from).filter((field) => isObjectType(getNamedType(field.type)) && !field.args.some(isRequiredArgument)).map((field) => ({ name: field.name, to: getNamedType(field.type).name }));
  const direct = open(type).filter(({ to }) => to === 'Resident').map(({ name }) => [name]);
  return direct.length > 0 ? direct : open(type).flatMap(({ name, to }) => open(to).filter((next) => next.to === 'Resident').map((next) => [name, next.name]));
}

const nest = (fields: readonly string[], end: string): string => fields.reduceRight((text, field) => `${field} { ${text} }`, end);

/** What stands at the end of some fields of an answer. */
function endsOf(value: unknown, [field, ...rest]: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => endsOf(item, field === undefined ? [] : [field, ...rest]));
  return field === undefined ? [value] : endsOf((value as Record<string, unknown>)[field], rest);
}

/** For each person whom a record of a list is about, which of some ways go on from it. */
async function lookThrough(type: string, ways: readonly Way[], candidates: Map<string, Set<Way>>): Promise<void> {
  const list = listOf(type);
  if (!list) return;
  const back = waysBack(type);
  const ahead = ways.map((way) => ({ way, fields: openSteps(way).slice(1).map(({ field }) => field) }));
  const inner = [...back.map((fields) => nest(fields, 'id')), ...ahead.filter(({ fields }) => fields.length > 0).map(({ fields }) => nest(fields, '__typename'))].join(' ');
  const wanting = new Set(ways);
  for (let after: string | null = null; wanting.size > 0; ) {
    const { data }: Answer = await ask(`query ($after: String) { ${list}(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id ${inner} } } } }`, { after }).asClaims(reader);
    for (const { node } of data?.[list]?.edges ?? []) {
      const found = ahead.filter(({ fields }) => endsOf(node, fields).length > 0).map(({ way }) => way);
      for (const person of back.flatMap((fields) => endsOf(node, fields)) as { id: string }[]) {
        candidates.set(person.id, new Set([...(candidates.get(person.id) ?? []), ...found]));
        for (const way of found) wanting.delete(way);
      }
    }
    const page = data?.[list]?.pageInfo;
    if (!page?.hasNextPage) return;
    after = page.endCursor as string;
  }
}

/** Whether somebody who sees all comes from a person to the end of a way. */
async function leads(way: Way, subject: DemoResident): Promise<boolean> {
  const steps = openSteps(way);
  const { text, document, variables } = questionOf({ ...way, steps, type: steps.length === way.steps.length ? way.type : (way.steps[steps.length]?.parent as string) }, 'plain', subject.id);
  const { data } = await ask(text, variables).asClaims(knower(subject));
  return endsOf(data, [way.root, ...steps.map(({ field }) => field)]).length > 0 && walkAnswer(document, variables, data).visits.length > 0;
}

/**
 * Persons of the demonstration data from whom these ways lead to something, as few as may be: each next one is who is in most of the records
 * that are still wanting. The lists of the records name them, so that whoever is added to the data is found.
 */
export async function findSubjects(wanting: readonly Way[]): Promise<FoundSubject[]> {
  const candidates = new Map<string, Set<Way>>();
  const byRecord = Map.groupBy(wanting.filter(({ steps }) => steps.length > 0), ({ steps }) => getNamedType(fieldsOf('Resident').find(({ name }) => name === steps[0]?.field)?.type)?.name ?? '');
  for (const [type, ways] of byRecord) await lookThrough(type, ways, candidates);
  const open = new Set(wanting);
  const found: FoundSubject[] = [];
  const gain = (id: string): number => [...(candidates.get(id) ?? [])].filter((way) => open.has(way)).length;
  while (open.size > 0) {
    const [best] = [...candidates.keys()].sort((a, b) => gain(b) - gain(a) || (a < b ? -1 : 1));
    if (best === undefined || gain(best) === 0) break;
    const subject = world.byId.residents.get(best);
    const ways: Way[] = [];
    for (const way of open) if (subject && candidates.get(best)?.has(way) && (await leads(way, subject))) ways.push(way);
    candidates.delete(best);
    if (!subject || ways.length === 0) continue;
    for (const way of ways) open.delete(way);
    found.push({ subject, ways });
  }
  return found;
}
