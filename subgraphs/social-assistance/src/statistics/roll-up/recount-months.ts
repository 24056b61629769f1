import { executeSql, listOf, RunningClock, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { BenefitPayment } from '../../benefit-payment/benefit-payment.entity.js';
import { MonitoringSubject } from '../../monitoring-subject/monitoring-subject.entity.js';
import { NoticeObjection } from '../../public-notice/public-notice.entity.js';
import { RiskWarning } from '../../risk-warning/risk-warning.entity.js';
import { TemporaryAid } from '../../temporary-aid/temporary-aid.entity.js';
import { NEVER_ENDS, type RollUpPart } from './roll-up-part.js';
import { StatisticsCell } from './statistics-cell.entity.js';

/** A county, and the month of it that is counted; all months where it is empty. */
export interface RollUpUnit {
  readonly division: string;
  readonly month: string;
}

const within = (column: string): string => `${column} >= u.division and ${column} < u.division || ':'`;
const inMonth = (moment: string): string => `${moment} >= (u.month || '-01T00:00:00+08:00')::timestamptz and ${moment} < (u.month || '-01T00:00:00+08:00')::timestamptz + interval '1 month'`;
/** Rows of cells of a unit's month, from a source that has measure, dimension, category, count and amount. */
const ofMonth = (source: string): string =>
  `select division, month, measure, dimension, category, month as begins, month as ends, '' as after, sum(count) as count, sum(amount) as amount from (${source}) counted group by 1, 2, 3, 4, 5`;

type Select = (em: EntityManager) => string;

/** How the units `u` of a part are counted, in one statement for all of them. */
const selects: Readonly<Record<Exclude<RollUpPart, 'BENEFITS'>, Select>> = {
  PAYMENTS: (em) => ofMonth(`
    select u.division, u.month, case b.status when 'PAID' then 'paid' else 'failed' end as measure, of.dimension, of.category, 1 as count, b.amount
    from u join ${tableOf(em, BenefitPayment)} b on b.month = u.month and ${within('b.division_code')} left join ${tableOf(em, AssistanceEnrollment)} e on e.id = b.enrollment_id
      cross join lateral (values ('', ''), ('PROGRAM', b.program), ('URBAN_RURAL', e.urban_rural)) as of(dimension, category)
    where b.status in ('PAID', 'FAILED') and of.category is not null`),
  AIDS: (em) => ofMonth(`
    select u.division, u.month, 'granted' as measure, 'KIND' as dimension, a.kind as category, 1 as count, a.amount
    from u join ${tableOf(em, TemporaryAid)} a on ${within('a.place_division_code')} and a.granted_on >= (u.month || '-01')::date and a.granted_on < (u.month || '-01')::date + interval '1 month'`),
  APPLICATIONS: (em) => ofMonth(`
    select u.division, u.month, of.measure, '' as dimension, '' as category, 1 as count, 0 as amount
    from u join ${tableOf(em, AssistanceApplication)} a on ${within('a.apply_division_code')} and a.accepted_day >= (u.month || '-01')::date and a.accepted_day < (u.month || '-01')::date + interval '1 month'
      left join lateral (select max(due_at) as due_at from ${tableOf(em, RunningClock)} where subject_id = a.id and name = 'procedure') k on true
      left join lateral (select ((a.county_decision ->> 'on') || 'T00:00:00+08:00')::timestamptz as at, (a.county_decision ->> 'confirmed')::boolean as confirmed
        where jsonb_typeof(a.county_decision::jsonb) = 'object') d on true
      cross join lateral (values ('accepted', true), ('decided', d.at is not null), ('decidedInTime', d.at <= k.due_at), ('confirmed', d.confirmed), ('refused', not d.confirmed)) as of(measure, counts)
    where of.counts`),
  OBJECTIONS: (em) => ofMonth(`
    select u.division, u.month, of.measure, '' as dimension, '' as category, 1 as count, 0 as amount
    from u join ${tableOf(em, NoticeObjection)} o on ${within('o.division_code')} and ${inMonth('o.at')} cross join lateral (values ('objections', true), ('upheld', o.outcome = 'UPHELD')) as of(measure, counts) where of.counts`),
  WARNINGS: (em) => ofMonth(`
    select u.division, u.month, 'warnings' as measure, '' as dimension, '' as category, 1 as count, 0 as amount
    from u join ${tableOf(em, RiskWarning)} w on ${within('w.division_code')} and ${inMonth('w.raised_at')} where w.colour in ('RED', 'ORANGE')`),
  // Who is under watch on the last day of a month, and never on that of any where the watch ends in the month in which it begins.
  SUBJECTS: (em) => `
    select division, '' as month, 'watched' as measure, '' as dimension, '' as category, of.begins, '${NEVER_ENDS}' as ends, of.after, sum(of.count) as count, 0 as amount
    from (
      select u.division, to_char(m.since, 'YYYY-MM') as since, to_char(m.until, 'YYYY-MM') as until, to_char(date_trunc('month', m.until) - interval '1 day', 'YYYY-MM') as last
      from u join ${tableOf(em, MonitoringSubject)} m on ${within('m.division_code')}
    ) s cross join lateral (select s.since as begins, '' as after, 1 as count union all select '', s.last, -1 where s.until is not null) as of
    where s.until is null or s.until > s.since group by division, of.begins, of.after`,
};

/** Counts some counties, or their months, again. */
export async function recountUnits(em: EntityManager, part: Exclude<RollUpPart, 'BENEFITS'>, units: readonly RollUpUnit[]): Promise<void> {
  const cells = tableOf(em, StatisticsCell);
  const given = [listOf(units.map(({ division }) => division)), listOf(units.map(({ month }) => month))];
  await executeSql(em, `delete from ${cells} c using unnest(?::text[], ?::text[]) as u(division, month) where c.part = '${part}' and c.division = u.division and c.month = u.month`, given);
  await executeSql(em, `
    insert into ${cells} (part, division, month, measure, dimension, category, begins, ends, after, count, amount)
    with u as materialized (select * from unnest(?::text[], ?::text[]) as u(division, month))
    select '${part}', division, month, measure, dimension, category, begins, ends, after, count, amount from (${selects[part](em)}) counted where count <> 0`, given);
}
