import { getNamedType, type GraphQLField, type GraphQLObjectType, isObjectType, isRequiredArgument, parse } from 'graphql';
import type { RoleCode } from '@civil/schema/access';
import { ask } from '../../kit/ask.js';
import { registers } from '../../federation/scopes.js';
import { walkAnswer } from '../answer-walk.js';
import { type Comparison, truthOf, type Truth } from '../compare.js';
import { guardedFields, type Question, questionOf, type Way } from '../documents.js';
import { isMinor, knower, nearest, type Subject, subjects, world } from '../identities.js';
import { inTurns } from '../in-turns.js';
import { selectionOf } from '../oracle.js';
import { api, waysFrom } from '../paths.js';
import { allRoles } from './fields.js';

type Root = GraphQLField<unknown, unknown>;
const roots = Object.values(api.getQueryType()?.getFields() ?? {});
const typeOf = (root: Root): GraphQLObjectType => getNamedType(root.type) as GraphQLObjectType;

/** Root fields that give one record by its id, with how the id is named. */
export const rootsById: readonly { root: string; argument: string; type: string }[] = roots.flatMap((root) => {
  const argument = root.args.find(({ name }) => name === 'id');
  const isById = argument && isObjectType(getNamedType(root.type)) && root.args.every((other) => other === argument || !isRequiredArgument(other));
  return isById && root.name !== 'resident' ? [{ root: root.name, argument: argument.name, type: typeOf(root).name }] : [];
});

/** Ids of the records of each type that a developer finds on the way from the person. */
async function idsAbout(who: Subject): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [type, steps] of waysFrom('Resident')) {
    if (!rootsById.some((root) => root.type === type)) continue;
    const { text, document, variables } = questionOf({ root: 'resident', args: '(id: $id)', steps, type }, 'plain', subjects[who].id);
    const { data } = await ask(text, variables).asClaims(knower(subjects[who]));
    const id = walkAnswer(document, variables, data).visits.find(({ parent, field }) => parent.name === type && field === 'id')?.value;
    if (typeof id === 'string') found.set(type, id);
  }
  return found;
}

/** Asks every role on the ways from every other root than the person, by the ids of the records about the person. */
export async function compareRoots(comparison: Comparison, who: Subject, isChosen: (way: number, role: number) => boolean): Promise<void> {
  const subject = subjects[who];
  const about = { id: subject.id, minor: isMinor(subject), others: true };
  const ids = await idsAbout(who);
  let number = 0;
  for (const { root, argument, type } of rootsById) {
    const id = ids.get(type);
    if (id === undefined) continue;
    for (const [end, steps] of waysFrom(type)) {
      if (guardedFields(end).length === 0 || steps.length > 3) continue;
      const way: Way = { root, args: `(${argument}: $id)`, steps, type: end };
      const question = questionOf(way, 'plain', id);
      const current = number++;
      const asking = allRoles.filter((_, place) => isChosen(current, place));
      if (asking.length === 0) continue;
      const truth = truthOf(question, await ask(question.text, question.variables).asClaims(knower(subject)));
      await inTurns(asking, async (role) => {
        const asker = { role, claims: nearest(role, subject) };
        comparison.answer(asker, about, end, question, await ask(question.text, question.variables).asClaims(asker.claims), truth);
      });
    }
  }
}

const adultOn = new Map(registers.flatMap(({ rows }) => rows.map((row) => [row.id, row.adultOn] as const)));

/** Asks every role for the first rows of every list whose records can be asked for one by one, which tells the truth about them. */
export async function compareLists(comparison: Comparison, who: Subject, roles: readonly RoleCode[] = allRoles): Promise<void> {
  const subject = subjects[who];
  for (const list of roots) {
    const connection = getNamedType(list.type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection') || list.args.some(isRequiredArgument)) continue;
    const type = connection.name.replace(/Connection$/, '');
    const byId = type === 'Resident' ? { root: 'resident', argument: 'id' } : rootsById.find((root) => root.type === type);
    const fields = guardedFields(type);
    if (!byId || fields.length === 0) continue;
    const leaves = fields.map((field) => `${field}${selectionOf((api.getType(type) as GraphQLObjectType).getFields()[field] as never)}`).join(' ');
    const text = `{ ${list.name}(first: 4) { edges { node { id ${leaves} } } } }`;
    const question: Question = { text, document: parse(text), variables: {} };
    const truths = new Map<string, Truth>();
    const truthAbout = async (id: string): Promise<Truth> => {
      const one = questionOf({ root: byId.root, args: `(${byId.argument}: $id)`, steps: [], type }, 'plain', id);
      const known = truths.get(id) ?? truthOf(one, await ask(one.text, one.variables).asClaims(knower(subject)));
      truths.set(id, known);
      return known;
    };
    await inTurns(roles, async (role) => {
      const asker = { role, claims: nearest(role, subject) };
      const answer = await ask(text).asClaims(asker.claims);
      const { visits } = walkAnswer(question.document, {}, answer.data);
      const shown = visits.filter(({ parent, field }) => parent.name === type && fields.includes(field));
      for (const visit of shown) {
        const id = visit.holder['id'] as string;
        const born = adultOn.get(id);
        comparison.field(asker, { id, minor: born !== undefined && born > world.asOf }, visit, answer, await truthAbout(id));
      }
      if (shown.length === 0) comparison.counts.absent += 1;
    });
  }
}
