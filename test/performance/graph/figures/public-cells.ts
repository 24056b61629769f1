import { rollUp, rowsWithoutTotal, withholding } from '@civil/subgraph-kernel';
import { type Cell, shown, withheld } from './read.js';

/** Digits of the code of a county, below which the public gets no counts. */
export const COUNTY = 6;

export interface Counted {
  readonly division: string;
  readonly place: number;
  readonly count: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Counts of a division as those get them who may not see the persons behind them. Which are withheld is a matter of law, not of the server, so
 * every server of this benchmark takes it from where it stands.
 */
export function publicCells(counted: readonly Counted[], prefix: string, places: number, hasTotal: boolean): { cells: Cell[]; total: Cell } {
  const sums = rollUp(counted, places);
  const isWithheld = withholding(hasTotal ? [...sums].map(([key, counts]) => ({ prefix: key, counts, total: sum(counts) })) : rowsWithoutTotal(sums));
  const own = sums.get(prefix) ?? Array.from({ length: places }, () => 0);
  return {
    cells: own.map((count, place) => (isWithheld(prefix, place) ? withheld : shown(count))),
    total: isWithheld(prefix, 'total') ? withheld : shown(sum(own)),
  };
}
