import type { RoleCode } from '@civil/schema/access';
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import type { Answer } from '../kit/ask.js';
import { agrees, getRole, isShown, labelOf, labels, rightOf, selectionOf, verdictAboutMinor, verdictFor } from './oracle.js';
import { api, type Step } from './paths.js';

/** One difference between what was answered and what the matrix says. */
export interface Difference {
  role: RoleCode;
  field: string;
  expected: string;
  got: string;
}

export const counts = { cases: 0, shown: 0, masked: 0, refused: 0, absent: 0 };
export const reached = new Set<string>();
export const differences: Difference[] = [];

export const guardedFields = (type: string): string[] =>
  Object.values((api.getType(type) as GraphQLObjectType).getFields())
    .filter((field) => labelOf(type, field.name) && labelOf(type, field.name)?.class !== 'PUBLIC' && !String(field.type).startsWith('CountCell') && field.args.every(({ type: argument, defaultValue }) => !String(argument).endsWith('!') || defaultValue !== undefined))
    .map(({ name }) => name);

export function documentOf(steps: readonly Step[], type: string): string {
  const fields = (api.getType(type) as GraphQLObjectType).getFields();
  const leaves = guardedFields(type).map((name) => `${name}${selectionOf(fields[name] as never)}`);
  const inner = [fields['id'] && !leaves.includes('id') ? 'id' : '__typename', ...leaves].join(' ');
  return `query ($id: ID!) { resident(id: $id) ${steps.reduceRight((text, { field }) => `{ ${field} ${text} }`, `{ ${inner} }`)} }`;
}

/** Every object that stands at the end of the way, with its path in the answer. */
export function* endsOf(value: unknown, steps: readonly Step[], path: string): Generator<{ object: Record<string, unknown>; path: string }> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* endsOf(item, steps, `${path}.${index}`);
    return;
  }
  const [step, ...rest] = steps;
  const object = value as Record<string, unknown>;
  if (!step) yield { object, path };
  else yield* endsOf(object[step.field], rest, `${path}.${step.field}`);
}

const note = (role: RoleCode, field: string, expected: string, got: unknown): void => {
  differences.push({ role, field, expected, got: JSON.stringify(got) ?? String(got) });
};

/** Compares the answer to one way with the matrix, door by door and field by field. */
export function compare(role: RoleCode, steps: readonly Step[], type: string, answer: Answer, truth: ReadonlyMap<string, unknown[]>, minor: boolean): void {
  const differ = (field: string, expected: string, got: unknown): void => note(role, field, expected, got);
  const doors: Step[] = [{ parent: 'Query', field: 'resident' }, ...steps];
  const closed = doors.findIndex(({ parent, field }) => !isShown(verdictFor(role, labelOf(parent, field))));
  const ends = [...endsOf(answer.data?.resident, steps, 'resident')];
  if (closed >= 0) {
    counts.cases++;
    counts.refused++;
    const { parent, field } = doors[closed] as Step;
    if (ends.length > 0) differ(`${parent}.${field} → ${type}`, 'nothing behind a closed door', ends[0]?.object);
    const codes = Object.values(answer.codes);
    const wanted = verdictFor(role, labelOf(parent, field));
    if (closed === 0 && !codes.includes(wanted)) differ(`${parent}.${field}`, wanted, codes);
    return;
  }
  if (ends.length === 0) {
    counts.absent++;
    return;
  }
  for (const { object, path } of ends) compareRecord(role, type, guardedFields(type), { object, path }, answer, truth, minor);
}

/** Compares the guarded fields of one record that was answered. */
export function compareRecord(
  role: RoleCode, type: string, fields: readonly string[], { object, path }: { object: Record<string, unknown>; path: string }, answer: Answer,
  truth: ReadonlyMap<string, unknown[]>, minor: boolean, isProjected = true,
): void {
  for (const field of fields) {
    counts.cases++;
    const label = labelOf(type, field);
    const shown = object[field] ?? null;
    const code = answer.codes[`${path}.${field}`];
    const outcomes = isProjected && isHollow(role, type, field) ? (['FORBIDDEN_FIELD'] as const) : possibleOutcomes(role, type, label, minor);
    if (isOpenRegister.has(type) && code === 'FORBIDDEN_ROW' && shown === null && !seesAll(role)) {
      counts.refused++;
      continue;
    }
    // What another register says of a resident comes from its rows, of which these roles see those in their scope only.
    if (shown === null && !code && type === 'Resident' && label?.domain !== 'PLATFORM' && (minor || !seesAll(role)) && isShown(verdictFor(role, label))) {
      counts.absent++;
      continue;
    }
    const agreed = outcomes.find((verdict) => (isShown(verdict) ? !code && agreesInSomeForm(type, shown, verdict, label, truth.get(field) ?? [], minor) : shown === null && code === verdict));
    if (!agreed) note(role, `${type}.${field}`, `${outcomes.join(' or ')} of ${JSON.stringify(truth.get(field)?.slice(0, 2))}`, code ?? shown);
    else if (isShown(agreed)) {
      reached.add(`${type}.${field}`);
      counts[agreed === 'masked' ? 'masked' : 'shown']++;
    } else counts.refused++;
  }
}

/** Registers open to all, whose guarded fields ask for the scope of the row. */
const isOpenRegister = new Set(['ElderlyFacility', 'SocialOrganization', 'ChildWelfareInstitution', 'FuneralFacility', 'MarriageOffice']);
const seesAll = (role: RoleCode): boolean => ['ALL', 'SYNTHETIC'].includes(getRole(role).rows);
/** Rows about several persons, of whom some may be under 18. */
const isAboutOthers = new Set(['HouseholdMember', 'EnrolledPerson']);

/** Whether a field leads to records of which the role may see nothing at all: such a field is not there for it. */
function isHollow(role: RoleCode, type: string, field: string): boolean {
  const target = getNamedType((api.getType(type) as GraphQLObjectType).getFields()[field]?.type);
  return isObjectType(target) && Object.keys(target.getFields()).every((name) => labels.has(`${target.name}.${name}`) && rightOf(role, labelOf(target.name, name)) === 'none');
}

/** Beside a child stand adults, and households of several persons, which are masked as adults are. */
const agreesInSomeForm = (type: string, ...[shown, verdict, label, truths, minor]: Parameters<typeof agrees>): boolean =>
  agrees(shown, verdict, label, truths, minor) || (type !== 'Resident' && agrees(shown, verdict, label, truths, false));

function possibleOutcomes(role: RoleCode, type: string, label: ReturnType<typeof labelOf>, minor: boolean) {
  const aboutAdult = verdictFor(role, label);
  const aboutMinor = verdictAboutMinor(role, label);
  // What other subgraphs add to a resident starts from their own rows, which say whose they are; the index speaks for itself.
  if (minor && (type === 'Resident' || type === 'DisabilityInfo') && label?.domain === 'PLATFORM') return [aboutMinor];
  return minor || isAboutOthers.has(type) ? [...new Set([aboutAdult, aboutMinor])] : [aboutAdult];
}
