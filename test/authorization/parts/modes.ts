import type { FieldExplanation } from '@civil/schema/access';
import { mayAskWhy } from '@civil/schema/access';
import { type Answer, ask } from '../../kit/ask.js';
import { type Asker, type Comparison, isAboutOthers, isHollow } from '../compare.js';
import { guardedFields, questionOf, type Way } from '../documents.js';
import { type Subject, subjects } from '../identities.js';
import { isShown, labelOf, rightOf, verdictFor } from '../oracle.js';
import { inTurns } from '../in-turns.js';
import { askerIn, type Situation } from '../situations.js';

interface Reported extends Pick<FieldExplanation, 'field' | 'verdict'> {
  readonly paths: readonly string[];
  readonly code?: string | null;
  readonly right?: string;
  readonly label?: unknown;
}

const reportOf = ({ extensions }: Answer): Reported[] => (extensions?.['access'] as { fields: Reported[] } | undefined)?.fields ?? [];
const withoutPlaces = (path: string): string => path.split('.').filter((step) => !/^\d+$/.test(step)).join('.');

/** Guarded fields that a way asks for, doors included. */
const askedOf = ({ root, steps, type }: Way): [type: string, field: string][] =>
  [['Query', root] as [string, string], ...steps.map(({ parent, field }): [string, string] => [parent, field]), ...guardedFields(type).map((field): [string, string] => [type, field])]
    .filter(([parent, field]) => labelOf(parent, field) && labelOf(parent, field)?.class !== 'PUBLIC');

/** What the report says of each field is what the matrix says, and outsiders are told no rule. */
function compareReport(comparison: Comparison, asker: Asker, way: Way, reported: readonly Reported[]): void {
  const { role } = asker;
  const isToldWhy = mayAskWhy([role]);
  const byField = new Map(reported.map((one) => [one.field, one]));
  for (const [type, field] of askedOf(way)) {
    comparison.counts.cases += 1;
    const coordinate = `${type}.${field}`;
    const label = labelOf(type, field);
    const ofField = verdictFor(role, label, asker, { bound: asker.listed !== undefined, minor: false });
    // A field that leads to nothing the role may see is not there for it.
    const verdict = isShown(ofField) && isHollow(role, type, field) ? 'FORBIDDEN_FIELD' : ofField;
    const expected = verdict === 'full' ? 'FULL' : verdict === 'masked' ? 'MASKED' : 'REFUSED';
    const told = byField.get(coordinate);
    if (!isToldWhy && expected !== 'REFUSED') {
      if (told) comparison.note(role, coordinate, 'no word to an outsider of what is shown', told);
    } else if (told?.verdict !== expected) comparison.note(role, coordinate, `the report ${expected}`, told);
    else if (isToldWhy && (told.code !== (isShown(verdict) ? null : verdict) || told.right !== rightOf(role, label))) comparison.note(role, coordinate, `the report ${verdict} by ${rightOf(role, label)}`, told);
    else if (!isToldWhy && (told.code !== undefined || told.right !== undefined || told.label !== undefined)) comparison.note(role, coordinate, 'no rule told to an outsider', told);
  }
}

/** What filter refuses is what was reported as refused, at the same places and, where rules are told, by the same codes. */
function compareFilter(comparison: Comparison, asker: Asker, way: Way, reported: readonly Reported[], { codes, data }: Answer): void {
  const { role } = asker;
  const refused = new Map(reported.filter(({ verdict }) => verdict === 'REFUSED').flatMap((one) => one.paths.map((path) => [path, one] as const)));
  const told = new Map(Object.entries(codes).map(([path, code]) => [withoutPlaces(path), code]));
  const ends = [way.root, ...way.steps.map(({ field }) => field)];
  const coordinates = new Map([...way.steps.map(({ parent, field }, place) => [ends.slice(0, place + 2).join('.'), parent, field] as const), ...guardedFields(way.type).map((field) => [[...ends, field].join('.'), way.type, field] as const)]
    .map(([path, type, field]) => [path, { type, label: labelOf(type, field) }]));
  /** Among several persons may stand one under 18, which is known only where the rows are. */
  const isOfChild = (path: string, code: string): boolean => {
    const at = coordinates.get(path);
    return at !== undefined && isAboutOthers.has(at.type) && [true, false].some((bound) => verdictFor(role, at.label, asker, { bound, minor: true }) === code);
  };
  for (const [path, code] of told) {
    comparison.counts.cases += 1;
    const report = refused.get(path);
    if (code !== 'FORBIDDEN_ROW' && !isOfChild(path, code) && (!report || (report.code ?? code) !== code)) comparison.note(role, path, `a report of ${code}`, report ?? 'none');
  }
  const leadsSomewhere = (path: string): boolean => {
    let places: unknown[] = [data];
    for (const step of path.split('.').slice(0, -1)) places = places.flatMap((place) => [(place as Record<string, unknown> | null)?.[step]].flat()).filter((place) => place !== null && place !== undefined);
    return places.length > 0;
  };
  for (const [path, report] of refused) {
    comparison.counts.cases += 1;
    if (leadsSomewhere(path) && !told.has(path)) comparison.note(role, path, `refused with ${report.code}`, 'no error there');
  }
}

/** Compares what the modes of access say of the same operation: the report, the filter, and the refusal of the whole. */
export async function compareModes(comparison: Comparison, who: Subject, ways: readonly Way[], roles: readonly Asker['role'][], situations: readonly Situation[]): Promise<void> {
  const subject = subjects[who];
  for (const way of ways) {
    const { text, variables } = questionOf(way, 'plain', subject.id);
    await inTurns(roles, async (role) => {
      for (const situation of situations) {
        const asker = askerIn(situation, role, subject);
        if (!asker) continue;
        const inMode = (headers: Record<string, string>): Promise<Answer> => ask(text, variables, { ...asker.headers, ...headers }).asClaims(asker.claims);
        const dry = await inMode({ 'x-access-mode': 'dry-run' });
        const reported = reportOf(dry);
        if (dry.data !== null || dry.errors.length > 0) comparison.note(role, way.type, 'no data in a dry run', dry.data ?? dry.codes);
        compareReport(comparison, asker, way, reported);
        const filtered = await inMode({ 'x-access-explain': '1' });
        if (JSON.stringify(reportOf(filtered)) !== JSON.stringify(reported)) comparison.note(role, way.type, 'the same explanation in both modes', reportOf(filtered).length);
        compareFilter(comparison, asker, way, reported, filtered);
        const rejected = await inMode({ 'x-access-mode': 'reject' });
        const isRefused = reported.some(({ verdict }) => verdict === 'REFUSED');
        if (isRefused && (rejected.data !== null || rejected.errors.length === 0)) comparison.note(role, way.type, 'the whole refused', rejected.data);
        if (!isRefused && filtered.errors.length === 0 && rejected.errors.length > 0) comparison.note(role, way.type, 'nothing refused', rejected.codes);
      }
    });
  }
}
