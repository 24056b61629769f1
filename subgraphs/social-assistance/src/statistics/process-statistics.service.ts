import { divisionPrefix } from '@civil/schema/scalars';
import { type DivisionScope, publishedLevels, readsPlainCounts, type Rows, RunningClock, rowsWithoutTotal, shownCell, type SubgraphContext, withheldCell, withholding } from '@civil/subgraph-kernel';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { groupBy } from '../group-by.js';
import { NoticeObjection } from '../public-notice/public-notice.entity.js';
import type { AssistanceProcessStatistics } from './assistance-statistics.js';
import { askedSql, askedValues, type Period, periodsOf, WHOLE } from './periods.js';

const COUNTS = ['accepted', 'decided', 'decidedInTime', 'confirmed', 'refused', 'objections', 'objectionsUpheld', 'paymentsFailed', 'tekun', 'centralized'] as const;
type Count = (typeof COUNTS)[number];
type Counted = { prefix: string; period: string } & Record<Count, number>;

interface Reading {
  readonly sizes: readonly number[];
  readonly inside: string;
  readonly periods: readonly Period[];
}

/** Counts by division and period in one statement; applications where they were taken, benefits where they were confirmed. It counts all rows, whoever asks. */
function readCounts(rows: Rows, { sizes, inside, periods }: Reading): Promise<Counted[]> {
  const table = (entity: Parameters<Rows['shapeOf']>[0]): string => rows.shapeOf(entity).table;
  const levels = `cross join unnest(array[${sizes.join(', ')}]) as level(size)`;
  const key = (place: string): string => `left(${place}, level.size) as prefix, asked.label as period`;
  const sql = `
    with ${askedSql}, applied as (
      select ${key('a.apply_division_code')}, count(*)::int as accepted, (count(*) filter (where d.at is not null))::int as decided,
        (count(*) filter (where d.at <= k.due_at))::int as decided_in_time, (count(*) filter (where d.confirmed))::int as confirmed, (count(*) filter (where not d.confirmed))::int as refused
      from ${table(AssistanceApplication)} a join asked on a.accepted_day between asked.first_day and asked.last_day
        left join lateral (select max(due_at) as due_at from ${table(RunningClock)} where subject_id = a.id and name = 'procedure') k on true
        left join lateral (select ((a.county_decision ->> 'on') || 'T00:00:00+08:00')::timestamptz as at, (a.county_decision ->> 'confirmed')::boolean as confirmed
          where jsonb_typeof(a.county_decision::jsonb) = 'object') d on true ${levels}
      where a.apply_division_code like ? group by 1, 2
    ), objected as (
      select ${key('o.division_code')}, count(*)::int as objections, (count(*) filter (where o.outcome = 'UPHELD'))::int as upheld
      from ${table(NoticeObjection)} o join asked on (o.at at time zone 'Asia/Shanghai')::date between asked.first_day and asked.last_day ${levels} where o.division_code like ? group by 1, 2
    ), failed as (
      select ${key('b.division_code')}, count(*)::int as failed
      from ${table(BenefitPayment)} b join asked on b.month between asked.first and asked.last ${levels} where b.status = 'FAILED' and b.division_code like ? group by 1, 2
    ), kept as (
      select ${key('e.division_code')}, count(*)::int as tekun, (count(*) filter (where e.care_form = 'CENTRALIZED'))::int as centralized
      from ${table(AssistanceEnrollment)} e join asked on e.effective_from <= asked.last and (e.effective_to is null or e.effective_to >= asked.last) ${levels}
      where e.program = 'TEKUN' and e.division_code like ? group by 1, 2
    )
    select prefix, period, coalesce(accepted, 0) as accepted, coalesce(decided, 0) as decided, coalesce(decided_in_time, 0) as "decidedInTime", coalesce(confirmed, 0) as confirmed,
      coalesce(refused, 0) as refused, coalesce(objections, 0) as objections, coalesce(upheld, 0) as "objectionsUpheld", coalesce(failed, 0) as "paymentsFailed",
      coalesce(tekun, 0) as tekun, coalesce(centralized, 0) as centralized
    from applied full join objected using (prefix, period) full join failed using (prefix, period) full join kept using (prefix, period)`;
  const like = `${inside}%`;
  return rows.query(sql, [...askedValues(periods), like, like, like, like]);
}

const PLACES = 2;
const share = (part: number, whole: number): string | null => (whole === 0 ? null : ((part / whole) * 100).toFixed(PLACES));
const none = Object.fromEntries(COUNTS.map((count) => [count, 0])) as Record<Count, number>;

/** What the public may not see of a division in a period: what is withheld of one count is of all, so that no share gives it away. */
function isHiddenIn(counted: readonly Counted[], own: string): boolean {
  const isWithheld = withholding(rowsWithoutTotal(new Map(counted.map((row) => [row.prefix, COUNTS.map((count) => row[count])]))));
  return COUNTS.some((_, place) => isWithheld(own, place));
}

/** How the applications of a division were dealt with, as the viewer may know it. @throws `BAD_USER_INPUT` for a range of months that is none. */
export async function loadProcessStatistics({ viewer, rows }: SubgraphContext, scope: DivisionScope, from: string, to: string): Promise<AssistanceProcessStatistics> {
  const { shown, months } = periodsOf(from, to, false);
  const own = divisionPrefix(scope.code);
  const plain = readsPlainCounts(viewer, 'ASSISTANCE', scope.code);
  const counted = await readCounts(rows, { sizes: plain ? [own.length] : publishedLevels, inside: plain ? own : '', periods: plain ? shown : [...shown, ...months] });
  const sums = counted.find(({ prefix, period }) => prefix === own && period === WHOLE) ?? none;
  // A stretch of months is shown where each of them is: their differences are then known anyway.
  const isHidden = !plain && (!publishedLevels.includes(own.length) || [...groupBy(counted, ({ period }) => period).values()].some((ofPeriod) => isHiddenIn(ofPeriod, own)));
  const cell = (count: Count) => (isHidden ? withheldCell : shownCell(sums[count]));
  return {
    from, to, accepted: cell('accepted'), decided: cell('decided'), decidedInTime: cell('decidedInTime'), inTimeShare: isHidden ? null : share(sums.decidedInTime, sums.decided),
    confirmed: cell('confirmed'), refused: cell('refused'), objections: cell('objections'), objectionsUpheld: cell('objectionsUpheld'), paymentsFailed: cell('paymentsFailed'),
    centralizedShare: isHidden ? null : share(sums.centralized, sums.tekun),
  };
}
