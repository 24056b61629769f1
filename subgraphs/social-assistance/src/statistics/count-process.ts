import { type Rows, RunningClock } from '@civil/subgraph-kernel';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { groupBy } from '../group-by.js';
import { NoticeObjection } from '../public-notice/public-notice.entity.js';
import { askedSql, askedValues, type Period } from './periods.js';
import { readCells } from './roll-up/read-cells.js';

export const COUNTS = ['accepted', 'decided', 'decidedInTime', 'confirmed', 'refused', 'objections', 'objectionsUpheld', 'paymentsFailed', 'tekun', 'centralized'] as const;
export type Count = (typeof COUNTS)[number];
export type Counted = { prefix: string; period: string } & Record<Count, number>;

export const none = Object.fromEntries(COUNTS.map((count) => [count, 0])) as Record<Count, number>;

export interface ProcessReading {
  readonly sizes: readonly number[];
  readonly inside: string;
  readonly periods: readonly Period[];
}

/** Counts by division and period in one statement; applications where they were taken, benefits where they were confirmed. It counts all rows, whoever asks. */
function countProcess(rows: Rows, { sizes, inside, periods }: ProcessReading): Promise<Counted[]> {
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

/** Names of the measures that are counted already, by what they tell here. The extremely poor are those at the end of a period. */
const counted = {
  accepted: 'accepted', decided: 'decided', decidedInTime: 'decidedInTime', confirmed: 'confirmed', refused: 'refused', objections: 'objections', upheld: 'objectionsUpheld', failed: 'paymentsFailed',
  inForce: 'tekun', centralized: 'centralized',
} as const satisfies Readonly<Record<string, Count>>;
const ofPeriods = ['accepted', 'decided', 'decidedInTime', 'confirmed', 'refused', 'objections', 'upheld', 'failed'] as const;

/** Counts by division and period: what has been counted already where it can be read, else from the records. */
export async function readProcess(rows: Rows, reading: ProcessReading): Promise<Counted[]> {
  const { sizes, inside, periods } = reading;
  const within = await readCells(rows, { parts: ['APPLICATIONS', 'OBJECTIONS', 'PAYMENTS'], measures: ofPeriods, dimensions: [''], sizes, inside, periods });
  const ends = periods.map(({ label, last }): Period => ({ label, first: last, last }));
  const atEnd = within && (await readCells(rows, { parts: ['BENEFITS'], measures: ['inForce', 'centralized'], dimensions: ['PROGRAM'], sizes, inside, periods: ends }));
  if (!atEnd) return countProcess(rows, reading);
  const cells = [...within, ...atEnd.filter(({ category }) => category === 'TEKUN')];
  return [...groupBy(cells, ({ prefix, period }) => `${prefix}|${period}`).values()].flatMap((ofGroup) => ofGroup.slice(0, 1).map(({ prefix, period }): Counted => ({
    prefix, period, ...none, ...Object.fromEntries(ofGroup.map(({ measure, count }) => [counted[measure as keyof typeof counted], count])),
  })));
}
