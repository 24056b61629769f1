import { civilError } from '@civil/schema/errors';
import { divisionPrefix } from '@civil/schema/scalars';
import { type IsWithheld, publishedLevels, readsPlainCounts, type Row, type Rows, shownCell, type SubgraphContext, withheldCell, withholding } from '@civil/subgraph-kernel';
import { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import type { RescueSummary } from './rescue-summary.js';

/** Counts of one division. The outcomes share out those taken in, each of whom has one. */
interface Totals {
  prefix: string;
  admitted: number;
  identified: number;
  returned: number;
  settled: number;
  transferred: number;
  leftOtherwise: number;
  inCare: number;
  /** Days in care of those who have left, together. */
  days: number;
}

const OUTCOMES = ['returned', 'settled', 'transferred', 'leftOtherwise', 'inCare'] as const;
const EARLIEST = 2000;
const LEAST_FOR_A_MEAN = 5;
const FOUR_PLACES = 4;

const nothing = (prefix: string): Totals => ({ prefix, admitted: 0, identified: 0, returned: 0, settled: 0, transferred: 0, leftOtherwise: 0, inCare: 0, days: 0 });

/** Totals by divisions of some lengths, in one statement. It counts all rows, whoever asks, so what becomes of them is for `loadRescueSummary` to say. */
async function readTotals(rows: Rows, sizes: readonly number[], year: number, prefix = ''): Promise<Totals[]> {
  const goneHome = "leave_kind_code in ('RETURNED_SELF', 'ESCORTED', 'FAMILY') and identity_known";
  return rows.query(
    `select left(e.division_code, asked.size) as prefix, count(*)::int as admitted, count(*) filter (where identity_known)::int as identified,
       count(*) filter (where ${goneHome})::int as returned, count(*) filter (where leave_kind_code = 'SETTLED')::int as settled,
       count(*) filter (where leave_kind_code = 'TRANSFERRED_MINOR')::int as transferred,
       count(*) filter (where leave_kind_code = 'DECEASED' or (leave_kind_code in ('RETURNED_SELF', 'ESCORTED', 'FAMILY') and not identity_known))::int as "leftOtherwise",
       count(*) filter (where left_on is null)::int as "inCare", coalesce(sum(left_on - (admitted_at at time zone 'Asia/Shanghai')::date), 0)::int as days
     from ${rows.shapeOf(RescueEpisode).table} e cross join unnest(array[${sizes.join(', ')}]) as asked(size)
     where e.division_code like ? and e.admitted_at >= ? and e.admitted_at < ? group by 1`,
    [`${prefix}%`, `${year}-01-01T00:00:00+08:00`, `${year + 1}-01-01T00:00:00+08:00`],
  );
}

/** What is shown of a summary, and to how many a mean takes. */
interface Publication {
  outcome: IsWithheld;
  identity: IsWithheld;
  leastForMean: number;
}

const everything: Publication = { outcome: () => false, identity: () => false, leastForMean: 1 };

/** What the public may not see: by outcome, and by whether the identity is known, each beside the total. */
function publicationOf(found: readonly Totals[]): Publication {
  const table = (counts: (totals: Totals) => number[]): Row[] => found.map((totals) => ({ prefix: totals.prefix, counts: counts(totals), total: totals.admitted }));
  return { outcome: withholding(table((totals) => OUTCOMES.map((outcome) => totals[outcome]))), identity: withholding(table(({ identified, admitted }) => [identified, admitted - identified])), leastForMean: LEAST_FOR_A_MEAN };
}

const ratio = (part: number, whole: number): string => (part / whole).toFixed(FOUR_PLACES);

function summaryOf(totals: Totals, period: number, { outcome, identity, leastForMean }: Publication): RescueSummary {
  const { prefix } = totals;
  const cell = (count: number, isHidden: boolean) => (isHidden ? withheldCell : shownCell(count));
  const isHidden = { admitted: outcome(prefix, 'total') || identity(prefix, 'total'), identified: identity(prefix, 0) };
  const [returned, settled, transferred, leftOtherwise, inCare] = OUTCOMES.map((name, place) => cell(totals[name], outcome(prefix, place)));
  if (!returned || !settled || !transferred || !leftOtherwise || !inCare) throw new Error('an outcome has no cell');
  const ended = totals.admitted - totals.inCare;
  const mayTellRate = !isHidden.identified && !returned.suppressed && totals.identified > 0;
  const mayTellMean = !isHidden.admitted && !inCare.suppressed && ended >= leastForMean;
  return {
    period, admitted: cell(totals.admitted, isHidden.admitted), identified: cell(totals.identified, isHidden.identified), returned, settled, transferred, leftOtherwise, inCare,
    returnRate: mayTellRate ? ratio(totals.returned, totals.identified) : null, meanStayDays: mayTellMean ? ratio(totals.days, ended) : null,
  };
}

/**
 * The relief of a year in a division and all below it, as the viewer may know it. By the whole year alone: beside months, a withheld one would
 * follow from the year.
 * @throws `BAD_USER_INPUT` for a year that is none.
 */
export async function loadRescueSummary({ viewer, rows, today }: SubgraphContext, division: string, period: number | undefined): Promise<RescueSummary> {
  const thisYear = Number(today.slice(0, 4));
  const year = period ?? thisYear;
  if (year < EARLIEST || year > thisYear) throw civilError('BAD_USER_INPUT', { argument: 'period' });
  const prefix = divisionPrefix(division);
  if (readsPlainCounts(viewer, 'ASSISTANCE', division)) {
    const [own] = await readTotals(rows, [prefix.length], year, prefix);
    return summaryOf(own ?? nothing(prefix), year, everything);
  }
  const found = await readTotals(rows, publishedLevels, year);
  return summaryOf(found.find((totals) => totals.prefix === prefix) ?? nothing(prefix), year, publicationOf(found));
}
