import { COUNTY_DIGITS, PROVINCE_DIGITS } from '@civil/schema/scalars';
import { isUnder, type Rows, systemEntityManager, under } from '@civil/subgraph-kernel';
import { askedSql, askedValues, type Period } from '../periods.js';
import { type MarkScope, markConditionSql, markConditionValues, recount } from './recount.js';
import { NEVER_ENDS, type RollUpPart } from './roll-up-part.js';
import { StatisticsCell } from './statistics-cell.entity.js';
import { StatisticsMark } from './statistics-mark.entity.js';

export interface CellQuestion {
  readonly parts: readonly RollUpPart[];
  readonly measures: readonly string[];
  /** Dimensions whose cells are read; the empty one for totals. */
  readonly dimensions: readonly string[];
  /** Digits of the divisions that are told. */
  readonly sizes: readonly number[];
  /** Only divisions that begin so; all where empty. */
  readonly inside: string;
  readonly periods: readonly Period[];
  /** Whether what is counted by its month is told by month, not by period. */
  readonly isByMonth?: boolean;
}

/** What the cells of a division, period and category come to. */
export interface CellSum {
  prefix: string;
  period: string;
  dimension: string;
  category: string;
  measure: string;
  count: number;
  amount: string;
}

/** Marked counties, or months of them, that somebody who asks waits for: what is more is counted from the records sooner. */
const MOST_MARKED = 20;

/** The cells of divisions that begin so, with its values. A range, which the index serves, for a part of the province; of the whole of it, the index leads further round. */
const insideSql = (inside: string): readonly [string, readonly string[]] => (inside.length > PROVINCE_DIGITS ? [isUnder('c.division'), under(inside)] : ['c.division like ?', [`${inside}%`]]);

/** The cells of a question in one statement; instead of them, one row without a prefix that tells how much is marked, unless marks are passed over. */
function askCells(rows: Rows, { measures, dimensions, sizes, inside, periods, isByMonth = false }: CellQuestion, scope: MarkScope | null): Promise<(Omit<CellSum, 'prefix'> & { prefix: string | null })[]> {
  const marks = `
    , marked as materialized (
      select count(*)::int as units from (select distinct part, division, month from ${rows.shapeOf(StatisticsMark).table} where ${markConditionSql} limit ${MOST_MARKED + 1}) one
    )`;
  const [isInside, insideValues] = insideSql(inside);
  return rows.query(`
    with ${askedSql}${scope ? marks : ''}, of_counties as (
      select c.division, ${isByMonth ? 'c.begins' : 'asked.label'} as period, c.dimension, c.category, c.measure, sum(c.count) as count, sum(c.amount) as amount
      from ${rows.shapeOf(StatisticsCell).table} c join asked on c.begins <= asked.last and c.ends >= asked.first and c.after < asked.first
      where c.measure = any(?) and c.dimension = any(?) and ${isInside}${scope ? ' and (select units = 0 from marked)' : ''} group by 1, 2, 3, 4, 5
    )
    select left(division, level.size) as prefix, period, dimension, category, measure, sum(count)::int as count, sum(amount)::numeric(18, 2)::text as amount
    from of_counties join unnest(array[${sizes.join(', ')}]) as level(size) on length(division) in (${COUNTY_DIGITS}, level.size) group by 1, 2, 3, 4, 5 having sum(count) <> 0
    ${scope ? `union all select null, '', '', '', '', units, '0' from marked where units > 0` : ''}`,
    [...askedValues(periods), ...(scope ? markConditionValues(scope) : []), measures, dimensions, ...insideValues]);
}

/**
 * What has been counted already comes to, with every change that was there when this began: what is marked is counted again first. Undefined where all has
 * to be counted from the records instead: below counties, and where too much is marked.
 */
export async function readCells(rows: Rows, question: CellQuestion): Promise<CellSum[] | undefined> {
  const { parts, sizes, inside, periods } = question;
  if (sizes.some((size) => size > COUNTY_DIGITS) || inside.length > COUNTY_DIGITS) return undefined;
  const from = periods.reduce((least, { first }) => (first < least ? first : least), NEVER_ENDS);
  const to = periods.reduce((most, { last }) => (last > most ? last : most), '');
  const scope = { parts, inside, from, to };
  const found = await askCells(rows, question, scope);
  const [{ prefix, count = 0 } = {}] = found;
  if (prefix !== null) return found as CellSum[];
  if (count > MOST_MARKED) return undefined;
  await systemEntityManager(rows.orm).transactional((em) => recount(em, scope));
  return (await askCells(rows, question, null)) as CellSum[];
}
