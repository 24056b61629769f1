import type { Run } from '../wire.js';

/** What stands at one place of an answer. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'withheld'; readonly code: string }
  | { readonly kind: 'absent' };

export interface Difference {
  readonly path: string;
  readonly before: Outcome;
  readonly now: Outcome;
}

/** Every leaf of an answer by its path; a null with an error at it counts as withheld. */
function leavesOf({ data, faults }: Run): Map<string, Outcome> {
  const withheld = new Map(faults.map(({ path, code }) => [(path ?? []).join('.'), code]));
  const leaves = new Map<string, Outcome>();
  const walk = (value: unknown, path: string): void => {
    const code = withheld.get(path);
    if (code !== undefined && value === null) leaves.set(path, { kind: 'withheld', code });
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    else if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') leaves.set(path, { kind: 'value', value });
  };
  walk(data ?? {}, '');
  return leaves;
}

/** Where the answers of two runs differ; a parent that one of them lacks stands for all that is below it. */
export function differencesOf(before: Run, now: Run): Difference[] {
  const first = leavesOf(before);
  const second = leavesOf(now);
  const absent: Outcome = { kind: 'absent' };
  const isCovered = (path: string, leaves: ReadonlyMap<string, Outcome>): boolean => {
    for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) if (leaves.has(path.slice(0, end))) return true;
    return false;
  };
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((path) => {
    const a = first.get(path);
    const b = second.get(path);
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    if ((a === undefined && isCovered(path, first)) || (b === undefined && isCovered(path, second))) return [];
    return [{ path, before: a ?? absent, now: b ?? absent }];
  });
}
