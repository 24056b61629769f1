import { masked } from './person-file.js';

/**
 * A table of what each viewer gets of each field: F whole, K masked, x FORBIDDEN_FIELD, p PURPOSE_REQUIRED, and o where the field is open
 * but no row of it lies in the viewer's scope. The first line names the columns.
 */
export type RightsTable = readonly { path: string; letters: string[] }[];

export const readTable = (text: string): RightsTable =>
  text.trim().split('\n').slice(1).map((line) => line.trim().split(/\s+/)).map(([path = '', ...letters]) => ({ path, letters }));

export const codeOf: Readonly<Record<string, string>> = { x: 'FORBIDDEN_FIELD', p: 'PURPOSE_REQUIRED' };

/** Applies one letter at every place of a path: takes, masks or refuses the value there. */
function apply(holder: unknown, path: readonly string[], letter: string, at: string, codes: Record<string, string>): void {
  if (Array.isArray(holder)) for (const [place, one] of holder.entries()) apply(one, path, letter, `${at}.${place}`, codes);
  if (Array.isArray(holder) || holder === null || holder === undefined) return;
  const [field = '', ...rest] = path;
  const record = holder as Record<string, unknown>;
  const here = `${at}.${field}`;
  if (rest.length > 0) {
    apply(record[field], rest, letter, here, codes);
    return;
  }
  if (letter === 'K') record[field] = masked(field, record[field], here.includes('head'));
  if (letter === 'o') record[field] = Array.isArray(record[field]) ? [] : null;
  const code = codeOf[letter];
  if (!code) return;
  record[field] = null;
  codes[here] = code;
}

/** What the viewer of a column is told of a whole record: values and codes by path. */
export function seenBy(column: number, table: RightsTable, root: string, whole: Record<string, unknown>): { data: unknown; codes: Record<string, string> } {
  const codes: Record<string, string> = {};
  for (const { path, letters } of table) apply(whole, path.split('.'), letters[column] ?? '', root, codes);
  return { data: { [root]: whole }, codes };
}
