import type { RefusedField } from '@civil/schema/ledger';
import type { GraphQLFormattedError } from 'graphql';

const isRefusal = (code: unknown): code is string =>
  typeof code === 'string' && (code === 'FORBIDDEN_FIELD' || code === 'PURPOSE_REQUIRED' || code === 'CASE_NOT_BOUND' || code.startsWith('GRANT_'));
const isCoordinate = (field: unknown): field is string => typeof field === 'string' && /^[_A-Za-z]\w{0,127}\.[_A-Za-z]\w{0,127}$/.test(field);

interface Tally {
  readonly field: string;
  readonly code: string;
  /** Errors and places of each selection: of thousands a hundred are told, and the last of them says how many there are. */
  readonly selections: Map<string, { told: number; places: number }>;
}

/** What is known of the fields of an operation. */
export interface AskedFields {
  isPersonal(coordinate: string): boolean;
  coordinateAt(path: readonly (string | number)[]): string | undefined;
}

/** Personal data that an answer refuses, by field and reason. A refusal that names no field stands for the field at its path. */
export function refusedFields(errors: readonly GraphQLFormattedError[], asked: AskedFields): RefusedField[] {
  const tallies = new Map<string, Tally>();
  const found = new Map<string, string | undefined>();
  const placeOf = (path: readonly (string | number)[], selection: string): string | undefined => {
    if (!found.has(selection)) found.set(selection, asked.coordinateAt(path));
    return found.get(selection);
  };
  for (const { path = [], extensions = {} } of errors) {
    const { code, field, occurrences } = extensions;
    if (!isRefusal(code)) continue;
    const selection = path.filter((step) => typeof step === 'string').join('.');
    const place = isCoordinate(field) ? field : placeOf(path, selection);
    if (!place || !asked.isPersonal(place)) continue;
    const tally = tallies.get(`${place} ${code}`) ?? { field: place, code, selections: new Map<string, { told: number; places: number }>() };
    tallies.set(`${place} ${code}`, tally);
    const counted = tally.selections.get(selection) ?? { told: 0, places: 0 };
    tally.selections.set(selection, { told: counted.told + 1, places: Math.max(counted.places, typeof occurrences === 'number' ? occurrences : 0) });
  }
  return [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { field, code, selections }]) => ({ field, code, count: [...selections.values()].reduce((sum, { told, places }) => sum + Math.max(told, places), 0) }));
}
