import { COUNTY, publicCells } from './public-cells.js';
import type { Cell, Read } from './read.js';

const CATEGORIES = ['ORPHAN', 'DE_FACTO', 'DISTRESSED', 'LEFT_BEHIND', 'MIGRANT', 'ROOFLESS', 'STATE_WARD'] as const;

const CHILDREN = `select left(division_code, ${COUNTY}) as division, category, count(*)::int as count from child_protection.child_category_periods
  where counted and since <= ? and (until is null or until > ?) and adult_on > ? group by 1, 2`;
const INSTITUTIONS = 'select count(*)::int as count from child_protection.child_welfare_institutions where division_code like ?';

export interface ChildFigures {
  readonly on: string;
  readonly total: Cell;
  readonly byCategory: readonly { readonly category: string; readonly count: Cell }[];
  readonly institutions: number;
}

/** The last day of a quarter that is not after a day: the public gets no figures of other days. */
function quarterEnd(day: string): string {
  const year = day.slice(0, 4);
  return ['12-31', '09-30', '06-30', '03-31'].map((end) => `${year}-${end}`).find((end) => end <= day) ?? `${Number(year) - 1}-12-31`;
}

/** Children by category in a division, as who may not see their files gets them. */
export async function childFigures(read: Read, prefix: string, day: string): Promise<ChildFigures> {
  const on = quarterEnd(day);
  const [children, institutions] = await Promise.all([
    read<{ division: string; category: (typeof CATEGORIES)[number]; count: number }>(CHILDREN, [on, on, on]),
    read<{ count: number }>(INSTITUTIONS, [`${prefix}%`]),
  ]);
  const counted = children.map(({ division, category, count }) => ({ division, place: CATEGORIES.indexOf(category), count }));
  const { cells, total } = publicCells(counted, prefix, CATEGORIES.length, true);
  return { on, total, byCategory: CATEGORIES.map((category, place) => ({ category, count: cells[place] as Cell })), institutions: institutions[0]?.count ?? 0 };
}
