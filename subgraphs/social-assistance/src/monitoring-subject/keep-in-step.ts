import { addMonths, codesUnder, executeSql, NEVER, newIdSql, nowOf, policyNumber, tableOf, TimelineEntry, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { countiesWith } from '../monitoring-run/counties-with.js';
import { monthOf } from '../months.js';
import { MonitoringSubject } from './monitoring-subject.entity.js';
import { MonitoringUpkeep } from './monitoring-upkeep.entity.js';

const LONG_AGO = '2000-01-01';

/** The programme by which somebody is watched who is on several: support of the extremely poor before the minimum living guarantee. */
const programOf = `(array_agg(e.program order by case e.program when 'TEKUN' then 1 when 'DIBAO' then 2 when 'MARGIN' then 3 else 4 end))[1]`;

/**
 * Brings the subjects of one county in step with the benefits of those who live there, in one statement: whoever is on a benefit is watched as
 * such, whether under watch before or not; whose benefit has ended is watched as others in hardship for a time, and then let go.
 */
async function keepCounty(em: EntityManager, county: string): Promise<number> {
  const today = todayOf();
  const { $gte, $lt = ':' } = codesUnder(county);
  const later = addMonths(today, policyNumber('assistance.monitoring.after-benefit', { on: today, division: county }));
  const subjects = tableOf(em, MonitoringSubject);
  const [row] = await executeSql<{ changed: number }>(
    em,
    `with benefits as materialized (
       select p.resident_id, ${programOf} as program, bool_or(e.program in ('DIBAO', 'TEKUN')) as enrolled, min(e.household_id) as household_id, min(p.residence_division_code) as division_code,
         min(p.adult_on) as adult_on, bool_and(p.synthetic) as synthetic
       from ${tableOf(em, EnrolledPerson)} p join ${tableOf(em, AssistanceEnrollment)} e on e.id = p.enrollment_id
       where p.residence_division_code >= ? and p.residence_division_code < ? and e.program in ('DIBAO', 'TEKUN', 'MARGIN', 'RIGID') and e.status <> 'TERMINATED'
         and e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?) and (p.until is null or p.until >= ?)
       group by p.resident_id
     ), watched as materialized (
       select s.id, s.resident_id, s.enrolled, s.category, s.later_step_on from ${subjects} s
       where s.status = 'WATCHED' and s.division_code >= ? and s.division_code < ? and (s.enrolled or s.category in ('DIBAO', 'TEKUN') or s.later_step_on <= ?::date)
         and not exists (select 1 from benefits b where b.resident_id = s.resident_id)
     ), entered as (
       update ${subjects} s set category = b.program, enrolled = b.enrolled, not_covered_reason = case when b.enrolled then null else s.not_covered_reason end, later_step_on = null, version = s.version + 1
       from benefits b where s.resident_id = b.resident_id and s.status = 'WATCHED' and (s.category <> b.program or s.enrolled <> b.enrolled or s.later_step_on is not null)
       returning s.id, s.category, s.synthetic
     ), added as (
       insert into ${subjects} (id, resident_id, household_id, category, since, until, division_code, labour, stored_flags, flag_codes, enrolled, adult_on, status, end_reason, not_covered_reason, screened_on, referral_state,
         later_step_on, version, next_due_at, synthetic)
       select ${newIdSql('ms')}, b.resident_id, b.household_id, b.program, ?::date, null, b.division_code, null, '[]'::jsonb, '{}', b.enrolled, b.adult_on, 'WATCHED', null,
         case when b.enrolled then null else 'NOT_SCREENED' end, null, null, null, 1, ?::timestamptz, b.synthetic
       from benefits b where not exists (select 1 from ${subjects} s where s.resident_id = b.resident_id and (s.status = 'WATCHED' or s.end_reason = 'DECEASED'))
       on conflict do nothing returning id, category, synthetic
     ), left_benefit as (
       update ${subjects} s set category = 'OTHER', enrolled = false, not_covered_reason = 'BENEFIT_ENDED', later_step_on = ?::date, version = s.version + 1
       from watched w where s.id = w.id and (w.enrolled or w.category in ('DIBAO', 'TEKUN')) and not exists (
         select 1 from ${tableOf(em, EnrolledPerson)} p join ${tableOf(em, AssistanceEnrollment)} e on e.id = p.enrollment_id
         where p.resident_id = w.resident_id and e.program in ('DIBAO', 'TEKUN') and e.status <> 'TERMINATED' and e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?)
           and (p.until is null or p.until >= ?)
       )
       returning s.id, s.category, s.synthetic
     ), let_go as (
       update ${subjects} s set status = 'ENDED', until = ?::date, end_reason = 'TIME_UP', later_step_on = null, version = s.version + 1
       from watched w where s.id = w.id and w.later_step_on <= ?::date
       returning s.id, s.category, s.synthetic
     ), entries as (
       insert into ${tableOf(em, TimelineEntry)} (subject_id, at, event, from_state, to_state, actor_id, actor_role, actor_unit, note, synthetic)
       select id, ?::timestamptz, event, from_state, to_state, 'system', 'SYSTEM', null, note, synthetic from (
         select id, 'changeCategory' as event, 'WATCHED' as from_state, 'WATCHED' as to_state, category as note, synthetic from entered
         union all select id, 'addMonitoringSubject', null, 'WATCHED', category, synthetic from added
         union all select id, 'changeCategory', 'WATCHED', 'WATCHED', category, synthetic from left_benefit
         union all select id, 'endMonitoring', 'WATCHED', 'ENDED', 'TIME_UP', synthetic from let_go
       ) as changes returning 1
     ) select count(*)::int as changed from entries`,
    [
      $gte, $lt, monthOf(today), monthOf(today), today, $gte, $lt, today, today, NEVER, later, monthOf(today), monthOf(today), today, today, today, nowOf(),
    ],
  );
  return row?.changed ?? 0;
}

/** Does one county that has not been done today and that no other replica has in hand; `undefined` where there is none. */
const keepOne = (em: EntityManager): Promise<number | undefined> =>
  em.transactional(async (transaction) => {
    const inTransaction = transaction as EntityManager;
    const table = tableOf(inTransaction, MonitoringUpkeep);
    const [due] = await executeSql<{ division_code: string }>(inTransaction, `select division_code from ${table} where done_on < ?::date order by division_code limit 1 for update skip locked`, [todayOf()]);
    if (!due) return undefined;
    const changed = await keepCounty(inTransaction, due.division_code);
    await executeSql(inTransaction, `update ${table} set done_on = ?::date where division_code = ?`, [todayOf(), due.division_code]);
    return changed;
  });

/** Once a day, county by county: brings all subjects in step with the benefits; tells how many changed. */
export async function keepSubjectsInStep(em: EntityManager): Promise<number> {
  const table = tableOf(em, MonitoringUpkeep);
  const [latest] = await executeSql<{ done: number; due: number }>(em, `select count(*) filter (where done_on >= ?::date)::int as done, count(*) filter (where done_on < ?::date)::int as due from ${table}`, [todayOf(), todayOf()]);
  if ((latest?.done ?? 0) > 0 && latest?.due === 0) return 0;
  const counties = new Set([
    ...(await countiesWith(em, MonitoringSubject)), ...(await countiesWith(em, AssistanceEnrollment)),
  ]);
  await executeSql(em, `insert into ${table} (division_code, done_on) select unnest(?::text[]), ?::date on conflict do nothing`, [`{${[...counties].join(',')}}`, LONG_AGO]);
  let changed = 0;
  for (;;) {
    const ofOne = await keepOne(em);
    if (ofOne === undefined) return changed;
    changed += ofOne;
  }
}
