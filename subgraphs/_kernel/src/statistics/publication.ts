import { type Row, withheldByFamily } from './suppression.js';

/** Digits of the divisions of which the public gets counts: provinces, prefectures, counties. */
export const publishedLevels: readonly number[] = [2, 4, 6];

/** A count of one category in the division of a code. */
export interface Counted {
  division: string;
  /** Place of the category. */
  place: number;
  count: number;
}

/** Counts by category of every county and what is above it, by prefix. Whole trees only: what is withheld depends on the siblings. */
export function rollUp(counted: readonly Counted[], places: number): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const { division, place, count } of counted) {
    for (const prefix of publishedLevels.map((digits) => division.slice(0, digits))) {
      const counts = sums.get(prefix) ?? Array.from({ length: places }, () => 0);
      counts[place] = (counts[place] ?? 0) + count;
      sums.set(prefix, counts);
    }
  }
  return sums;
}

/** The rows of a statistic without a total. */
export const rowsWithoutTotal = (sums: ReadonlyMap<string, readonly number[]>): Row[] =>
  [...sums].map(([prefix, counts]) => ({ prefix, counts, total: null }));

export type IsWithheld = (prefix: string, column: number | 'total') => boolean;

/**
 * Tells what the public may not see of a division. Several tables are several measures of the same cells (persons, households, …), which
 * are withheld together; withholding more than a table asks for gives nothing away.
 */
export function withholding(...tables: readonly (readonly Row[])[]): IsWithheld {
  const families = tables.map(withheldByFamily);
  return (prefix, column) =>
    !publishedLevels.includes(prefix.length) ||
    families.some((table) => {
      const family = table.get(prefix.slice(0, -2));
      return (column === 'total' ? family?.total : family?.categories.has(column)) === true;
    });
}
