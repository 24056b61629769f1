import { COUNTY_DIGITS, divisionPrefix } from '@civil/schema/scalars';
import {
  codesUnder, type CountCell, readsPlainCounts, rollUp, shownCell, type SubgraphContext, withheldCell, withholding,
} from '@civil/subgraph-kernel';
import { quarterEndBefore } from '../calendar.js';
import { ChildCategoryPeriod } from '../child-file/child-category-period.entity.js';
import { ChildCategory } from '../child-file/child-file.enums.js';
import { ChildWelfareInstitution } from '../child-institution/child-institution.entity.js';
import type { ChildSummary } from './child-summary.js';

const CATEGORIES = Object.values(ChildCategory);

interface Counted {
  division: string;
  category: ChildCategory;
  count: number;
}

/** Children by leading digits of their division and by the one category each is counted under. */
function countChildren({ rows }: SubgraphContext, on: string, digits: number, prefixes: readonly string[]): Promise<Counted[]> {
  const within = prefixes.length > 0 ? ' and division_code like any(?)' : '';
  const sql = `select left(division_code, ?) as division, category, count(*)::int as count from ${rows.shapeOf(ChildCategoryPeriod).table}
    where counted and since <= ? and (until is null or until > ?) and adult_on > ?${within} group by 1, 2`;
  return rows.query(sql, [digits, on, on, on, ...(prefixes.length > 0 ? [prefixes.map((prefix) => `${prefix}%`)] : [])]);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const NONE: readonly number[] = CATEGORIES.map(() => 0);

/** Sums of the counted children under a prefix, by category. */
function sumsOf(prefix: string, counted: readonly Counted[]): number[] {
  const inside = counted.filter(({ division }) => division.startsWith(prefix));
  return CATEGORIES.map((one) => sum(inside.filter(({ category }) => category === one).map(({ count }) => count)));
}

type Figures = Pick<ChildSummary, 'on' | 'total' | 'byCategory'>;
const figuresOf = (on: string, counts: readonly number[], cell: (count: number, column: number | 'total') => CountCell): Figures => ({
  on, total: cell(sum(counts), 'total'), byCategory: CATEGORIES.map((category, place) => ({ category, count: cell(counts[place] ?? 0, place) })),
});

/** What child roles get of divisions within their own. */
async function plainFigures(context: SubgraphContext, on: string, prefixes: readonly string[]): Promise<Figures[]> {
  const counted = await countChildren(context, on, Math.max(...prefixes.map(({ length }) => length)), prefixes);
  return prefixes.map((prefix) => figuresOf(on, sumsOf(prefix, counted), shownCell));
}

/** What everybody gets: the whole tree down to counties is read, since what is withheld of one division depends on its siblings. */
async function publicFigures(context: SubgraphContext, day: string, prefixes: readonly string[]): Promise<Figures[]> {
  const on = quarterEndBefore(day);
  const counted = await countChildren(context, on, COUNTY_DIGITS, []);
  const sums = rollUp(counted.map(({ category, ...rest }) => ({ ...rest, place: CATEGORIES.indexOf(category) })), CATEGORIES.length);
  const isWithheld = withholding([...sums].map(([prefix, counts]) => ({ prefix, counts, total: sum(counts) })));
  return prefixes.map((prefix) =>
    figuresOf(on, sums.get(prefix) ?? NONE, (count, column) => (isWithheld(prefix, column) ? withheldCell : shownCell(count))));
}

/** The institutions under each prefix. */
export const loadInstitutions = ({ loaders, rows }: SubgraphContext, prefix: string): Promise<ChildWelfareInstitution[]> =>
  loaders.custom('childInstitutions', async (prefixes) => {
    const where = { $or: prefixes.map((one) => ({ divisionCode: codesUnder(one) })) };
    const all = await rows.find(ChildWelfareInstitution, where, { orderBy: { divisionCode: 'asc', id: 'asc' } });
    return prefixes.map((one) => all.filter(({ divisionCode }) => divisionCode.startsWith(one)));
  }).load(prefix);

/** The summary of a division, as the viewer may know it. */
export async function loadChildSummary(context: SubgraphContext, code: string, on: string | undefined): Promise<ChildSummary> {
  const day = on ?? context.today;
  const prefix = divisionPrefix(code);
  const plain = readsPlainCounts(context.viewer, 'CHILD', code);
  const read = plain ? plainFigures : publicFigures;
  const figures = context.loaders.custom(`childSummary:${plain}:${day}`, (prefixes) => read(context, day, prefixes));
  const [counts, institutions] = await Promise.all([figures.load(prefix), loadInstitutions(context, prefix)]);
  return { ...counts, institutions: institutions.length };
}
