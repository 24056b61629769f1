import type { Rows } from '@civil/subgraph-kernel';
import { groupBy } from '../group-by.js';
import { countSums } from './count-sums.js';
import { type CellSum, readCells } from './roll-up/read-cells.js';
import { isOfMoney, StatisticsDimension } from './statistics-dimension.js';
import type { Reading, Sums } from './sums.js';

function sumsOf(cells: readonly CellSum[]): Sums[] {
  const groups = groupBy(cells, ({ prefix, period, dimension, category }) => `${prefix}|${period}|${dimension}|${category}`);
  return [...groups.values()].flatMap((ofGroup) => ofGroup.slice(0, 1).map(({ prefix, period, dimension, category }): Sums => {
    const count = (name: string): number => ofGroup.find(({ measure }) => measure === name)?.count ?? 0;
    return {
      prefix, period, category: dimension === '' ? null : category, persons: count('persons'), households: count('households'), begun: count('begun'), ended: count('ended'),
      payments: count('paid'), amount: ofGroup.find(({ measure }) => measure === 'paid')?.amount ?? '0.00',
    };
  }));
}

/** Sums of what has been counted already; undefined where there is none. */
async function readCounted(rows: Rows, { sizes, inside, periods, category }: Reading): Promise<Sums[] | undefined> {
  if (periods.length === 0) return [];
  const withMoney = isOfMoney(category);
  const cells = await readCells(rows, {
    parts: withMoney ? ['BENEFITS', 'PAYMENTS'] : ['BENEFITS'], measures: ['persons', 'households', 'begun', 'ended', ...(withMoney ? ['paid'] : [])],
    dimensions: category ? ['', category] : [''], sizes, inside, periods,
  });
  return cells && sumsOf(cells);
}

/**
 * Sums by division, period and category together with those of all categories. They come from what has been counted already where they can: below
 * counties, and by age in more than one month, which is told for the last of them alone, they are counted.
 */
export async function readSums(rows: Rows, reading: Reading): Promise<Sums[]> {
  const isCountedAnew = ({ first, last }: Reading['periods'][number]): boolean => reading.category === StatisticsDimension.AGE && first !== last;
  const counted = await readCounted(rows, { ...reading, periods: reading.periods.filter((period) => !isCountedAnew(period)) });
  if (!counted) return countSums(rows, reading);
  const anew = reading.periods.filter(isCountedAnew);
  return anew.length > 0 ? [...counted, ...(await countSums(rows, { ...reading, periods: anew }))] : counted;
}
