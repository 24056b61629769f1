import type { Run } from '../wire.js';

/** What stands at one place of an answer; `given` is a record or a list, whose values are not told one by one. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'withheld'; readonly code: string }
  | { readonly kind: 'given' | 'absent' };

export interface Difference {
  readonly path: string;
  readonly before: Outcome;
  readonly now: Outcome;
}

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
const codesOf = ({ faults }: Run): ReadonlyMap<string, string> => new Map(faults.map(({ path, code }) => [(path ?? []).join('.'), code]));

function outcomeOf(value: unknown, path: string, codes: ReadonlyMap<string, string>): Outcome {
  const code = codes.get(path);
  if (value === undefined) return { kind: 'absent' };
  if (value === null && code !== undefined) return { kind: 'withheld', code };
  return isBranch(value) ? { kind: 'given' } : { kind: 'value', value: value as string | number | boolean | null };
}

/** Where the answers of two runs differ, in the order of the answer; where one has a record and the other none, that stands for all below. */
export function differencesOf(before: Run, now: Run): Difference[] {
  const differences: Difference[] = [];
  const codes = [codesOf(before), codesOf(now)] as const;
  const compare = (a: unknown, b: unknown, path: string): void => {
    if (isBranch(a) && isBranch(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) compare(a[key], b[key], path === '' ? key : `${path}.${key}`);
      return;
    }
    const [first, second] = [outcomeOf(a, path, codes[0]), outcomeOf(b, path, codes[1])];
    if (JSON.stringify(first) !== JSON.stringify(second)) differences.push({ path, before: first, now: second });
  };
  compare(before.data ?? {}, now.data ?? {}, '');
  return differences;
}
