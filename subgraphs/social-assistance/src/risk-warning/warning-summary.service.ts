import { divisionPrefix } from '@civil/schema/scalars';
import { civilError } from '@civil/schema/errors';
import { codesUnder, publishedLevels, readsPlainCounts, type Rows, shownCell, type SubgraphContext, withheldCell, withholding } from '@civil/subgraph-kernel';
import { addMonths, monthOf } from '../months.js';
import { RiskWarning } from './risk-warning.entity.js';
import type { WarningSummary, WarningSummaryBy, WarningSummaryRow } from './warning-summary.js';

/** What is asked of a summary. */
export interface SummaryQuestion {
  readonly division: string;
  readonly by: readonly WarningSummaryBy[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface Sum {
  readonly prefix: string;
  /** Values of the groups as one text; null for the total. */
  readonly key: string | null;
  readonly warnings: number;
  readonly closed: number;
  readonly limited: number;
  readonly in_time: number;
  readonly median_days: number | null;
}

const MOST_GROUPS = 2;
const MOST_MONTHS = 120;
const SEPARATOR = '\u001f';

const expressions: Readonly<Record<WarningSummaryBy, string>> = {
  COLOUR: 'w.colour', RULE: 'w.rule_code', STATUS: 'w.status', OUTCOME: `coalesce(w.outcome, '')`, MONTH: `to_char(w.raised_at at time zone 'Asia/Shanghai', 'YYYY-MM')`,
};

/** The sums of divisions of some lengths under a prefix, each group and the total, in one statement. It counts all rows, whoever asks. */
function readSums(rows: Rows, sizes: readonly number[], prefix: string | undefined, { by, from, to }: { by: readonly WarningSummaryBy[]; from: string; to: string }): Promise<Sum[]> {
  const key = by.length > 0 ? by.map((one) => expressions[one]).join(` || '${SEPARATOR}' || `) : `''`;
  const range = prefix === undefined ? undefined : codesUnder(prefix);
  return rows.query<Sum>(
    `select prefix, key, count(*)::int as warnings, count(closed_at)::int as closed, count(visit_due_at)::int as limited, count(*) filter (where verified_at <= visit_due_at)::int as in_time,
       percentile_cont(0.5) within group (order by extract(epoch from closed_at - raised_at) / 86400)::float8 as median_days
     from (
       select left(w.division_code, asked.size) as prefix, ${key} as key, w.closed_at, w.raised_at, w.visit_due_at, w.verified_at
       from ${rows.shapeOf(RiskWarning).table} w cross join unnest(array[${sizes.join(', ')}]) as asked(size)
       where w.raised_at >= ?::timestamptz and w.raised_at < ?::timestamptz${range ? ' and w.division_code >= ? and w.division_code < ?' : ''}
     ) counted group by grouping sets ((prefix, key), (prefix))`,
    [`${from}-01T00:00:00+08:00`, `${addMonths(to, 1)}-01T00:00:00+08:00`, ...(range ? [range.$gte, range.$lt ?? ':'] : [])],
  );
}

const PLACES = 100;
const rounded = (value: number): number => Math.round(value * PLACES) / PLACES;
const nothing = { warnings: 0, closed: 0, limited: 0, in_time: 0, median_days: null };

/** The cells of one row are withheld together: a median over a few says what one of them took. */
const rowOf = (keys: string[], { warnings, closed, limited, in_time: inTime, median_days: median }: Omit<Sum, 'prefix' | 'key'>, isHidden: boolean): WarningSummaryRow => ({
  keys, warnings: isHidden ? withheldCell : shownCell(warnings), closed: isHidden ? withheldCell : shownCell(closed), medianDays: isHidden || median === null ? null : rounded(median),
  shareInTime: isHidden || limited === 0 ? null : rounded(inTime / limited),
});

/** Warnings of a division and all below it in a span of months, as the viewer may know them. */
export async function loadWarningSummary({ viewer, rows, today }: SubgraphContext, { division, by, from = `${today.slice(0, 4)}-01`, to = monthOf(today) }: SummaryQuestion): Promise<WarningSummary> {
  const groups = [...new Set(by)];
  if (groups.length > MOST_GROUPS) throw civilError('BAD_USER_INPUT', { argument: 'by' });
  if (from > to || addMonths(from, MOST_MONTHS) < to) throw civilError('MONTHS_RANGE', { argument: 'from' });
  const prefix = divisionPrefix(division);
  const span = { by: groups, from, to };
  const isPlain = readsPlainCounts(viewer, 'ASSISTANCE', division);
  const sums = isPlain ? await readSums(rows, [prefix.length], prefix, span) : await readSums(rows, publishedLevels, undefined, span);
  const keysFound = [...new Set(sums.flatMap(({ key }) => (key === null ? [] : [key])))].sort();
  const isWithheld = isPlain ? () => false : withheldOf(sums, keysFound);
  const own = sums.filter((sum) => sum.prefix === prefix);
  const shown = keysFound.flatMap((key, place): WarningSummaryRow[] => {
    const found = own.find((sum) => sum.key === key);
    const isHidden = isWithheld(prefix, place);
    return found || isHidden ? [rowOf(key.split(SEPARATOR), found ?? nothing, isHidden)] : [];
  });
  return { from, to, total: rowOf([], own.find(({ key }) => key === null) ?? nothing, isWithheld(prefix, 'total')), rows: groups.length > 0 ? shown : [] };
}

/** What is withheld outside one's own divisions: the counts of warnings, and of those closed, by the same cells. */
function withheldOf(sums: readonly Sum[], keys: readonly string[]) {
  const prefixes = [...new Set(sums.map(({ prefix }) => prefix))];
  const byCell = new Map(sums.map((sum) => [`${sum.prefix}${SEPARATOR}${sum.key ?? SEPARATOR}`, sum]));
  const tables = (['warnings', 'closed', 'limited'] as const).map((measure) => prefixes.map((prefix) => ({
    prefix, counts: keys.map((key) => byCell.get(`${prefix}${SEPARATOR}${key}`)?.[measure] ?? 0), total: byCell.get(`${prefix}${SEPARATOR}${SEPARATOR}`)?.[measure] ?? 0,
  })));
  return withholding(...tables);
}
