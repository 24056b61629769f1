import { divisionPrefix } from '@civil/schema/scalars';
import type { CountCell, SubgraphContext } from '@civil/subgraph-kernel';
import { quarterEndBefore } from '../calendar.js';
import { ChildCategoryPeriod } from '../child-file/child-category-period.entity.js';
import { ChildCategory } from '../child-file/child-file.enums.js';
import { ChildWelfareInstitution } from '../child-institution/child-institution.entity.js';
import { rowsOf, tableOf } from '../statements.js';
import type { ChildSummary } from './child-summary.js';
import { readsPlainCounts, withheldCell } from './plain-counts.js';
import { type Row, totalOf, withheldByFamily } from './suppression.js';

const CATEGORIES = Object.values(ChildCategory);
/** Digits of a county's code, below which the public gets no counts. */
const COUNTY = 6;
const LEVELS = [2, 4, COUNTY];

interface Counted {
  division: string;
  category: ChildCategory;
  children: number;
}

/** Children by leading digits of their division and by the one category each is counted under. */
function countChildren({ em }: SubgraphContext, on: string, digits: number, prefixes: readonly string[]): Promise<Counted[]> {
  const within = prefixes.length > 0 ? ` and (${prefixes.map(() => 'division_code like ?').join(' or ')})` : '';
  const sql = `select left(division_code, ?) as division, category, count(*)::int as children from ${tableOf(em, ChildCategoryPeriod)}
    where counted and since <= ? and (until is null or until > ?) and adult_on > ?${within} group by 1, 2`;
  return rowsOf(em, sql, [digits, on, on, on, ...prefixes.map((prefix) => `${prefix}%`)]);
}

/** Sums of the counted children under a prefix. */
function rowOf(prefix: string, counted: readonly Counted[]): Row {
  const counts = CATEGORIES.map(() => 0);
  for (const { division, category, children } of counted) {
    const place = CATEGORIES.indexOf(category);
    if (division.startsWith(prefix)) counts[place] = (counts[place] ?? 0) + children;
  }
  return { prefix, counts };
}

type Figures = Pick<ChildSummary, 'on' | 'total' | 'byCategory'>;
const shown = (value: number): CountCell => ({ value, suppressed: false });
const figuresOf = (on: string, row: Row, cell: (count: number, place: number | 'total') => CountCell): Figures => ({
  on, total: cell(totalOf(row), 'total'), byCategory: CATEGORIES.map((category, place) => ({ category, count: cell(row.counts[place] ?? 0, place) })),
});

/** What child roles get of divisions within their own. */
async function plainFigures(context: SubgraphContext, on: string, prefixes: readonly string[]): Promise<Figures[]> {
  const counted = await countChildren(context, on, Math.max(...prefixes.map(({ length }) => length)), prefixes);
  return prefixes.map((prefix) => figuresOf(on, rowOf(prefix, counted), shown));
}

/** What everybody gets: the whole tree down to counties is read, since what is withheld of one division depends on its siblings. */
async function publicFigures(context: SubgraphContext, day: string, prefixes: readonly string[]): Promise<Figures[]> {
  const on = quarterEndBefore(day);
  const counted = await countChildren(context, on, COUNTY, []);
  const nodes = new Set(counted.flatMap(({ division }) => LEVELS.map((digits) => division.slice(0, digits))));
  const withheld = withheldByFamily([...nodes].map((prefix) => rowOf(prefix, counted)));
  return prefixes.map((prefix) => {
    const row = rowOf(prefix, counted);
    if (prefix.length > COUNTY) return figuresOf(on, row, () => withheldCell);
    const ofFamily = withheld.get(prefix.slice(0, -2));
    const hidden = (place: number | 'total') => (place === 'total' ? ofFamily?.total : ofFamily?.categories.has(place)) === true;
    return figuresOf(on, row, (count, place) => (hidden(place) ? withheldCell : shown(count)));
  });
}

/** The institutions under each prefix. */
export const loadInstitutions = ({ loaders, em }: SubgraphContext, prefix: string): Promise<ChildWelfareInstitution[]> =>
  loaders.custom('childInstitutions', async (prefixes) => {
    const where = { $or: prefixes.map((one) => ({ divisionCode: { $like: `${one}%` } })) };
    const all = await em.find(ChildWelfareInstitution, where, { orderBy: { divisionCode: 'asc', id: 'asc' } });
    return prefixes.map((one) => all.filter(({ divisionCode }) => divisionCode.startsWith(one)));
  }).load(prefix);

/** The summary of a division, as the viewer may know it. */
export async function loadChildSummary(context: SubgraphContext, code: string, on: string | undefined): Promise<ChildSummary> {
  const day = on ?? context.today;
  const prefix = divisionPrefix(code);
  const plain = readsPlainCounts(context.viewer, code);
  const read = plain ? plainFigures : publicFigures;
  const figures = context.loaders.custom(`childSummary:${plain}:${day}`, (prefixes) => read(context, day, prefixes));
  const [counts, institutions] = await Promise.all([figures.load(prefix), loadInstitutions(context, prefix)]);
  return { ...counts, institutions: institutions.length };
}
