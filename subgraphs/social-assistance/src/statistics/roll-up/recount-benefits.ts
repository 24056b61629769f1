import { ageBands, executeSql, isUnder, listOf, tableOf, under } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../../assistance-enrollment/enrolled-person.entity.js';
import { ADULT_YEARS, NO_CAUSE } from '../statistics-dimension.js';
import { NEVER_ENDS, SHARED } from './roll-up-part.js';
import { SharedSubject } from './shared-subject.entity.js';
import { StatisticsCell } from './statistics-cell.entity.js';

const INTO = '(part, division, month, measure, dimension, category, begins, ends, after, count, amount)';
const bands = Object.entries(ageBands).map(([band, [from, to]]) => `('${band}', ${from}, ${to})`).join(', ');
const firstAge = Math.min(...Object.values(ageBands).map(([from]) => from));

/** Tables of the records that benefits are counted from. */
const tablesOf = (em: EntityManager) => ({
  enrollments: tableOf(em, AssistanceEnrollment), persons: tableOf(em, EnrolledPerson), applications: tableOf(em, AssistanceApplication), cells: tableOf(em, StatisticsCell), shared: tableOf(em, SharedSubject),
});

/**
 * `told`: who draws on which benefit from when until when, by each dimension. An age changes on the first birthday of a band and holds for the whole month,
 * as it is told for the last day of one.
 */
const toldSql = ({ enrollments, persons, applications }: ReturnType<typeof tablesOf>, where: string): string => `
  facts as materialized (
    select e.id, left(e.division_code, 6) as county, e.program, e.urban_rural, p.resident_id as person, coalesce(e.household_id, p.resident_id) as household,
      greatest(e.effective_from, to_char(p.since, 'YYYY-MM')) as begins, least(coalesce(e.effective_to, '${NEVER_ENDS}'), to_char(p.until, 'YYYY-MM')) as ends,
      e.effective_from as begun, case when e.status = 'TERMINATED' then e.effective_to end as ended, date_trunc('month', p.adult_on - interval '${ADULT_YEARS} years') as born
    from ${enrollments} e join ${persons} p on p.enrollment_id = e.id where ${where}
  ), told as (
    select id, county, person, household, begun, ended, dimension, category, begins, ends
    from facts cross join lateral (values ('', ''), ('PROGRAM', program), ('URBAN_RURAL', urban_rural)) as of(dimension, category) where begins <= ends
    union all
    select f.id, county, person, household, begun, ended, 'CAUSE', coalesce(c.cause, '${NO_CAUSE}'), begins, ends
    from facts f left join lateral (select unnest(a.poverty_cause_codes) as cause from ${applications} a where a.enrollment_id = f.id) c on true where begins <= ends
    union all
    select id, county, person, household, begun, ended, 'AGE', band, greatest(begins, of_age), least(ends, until_age)
    from facts cross join (values ${bands}) as band(band, low, high) cross join lateral (
      select case when low > ${firstAge} then to_char(born + make_interval(years => low), 'YYYY-MM') else '' end as of_age, to_char(born + make_interval(years => high + 1) - interval '1 month', 'YYYY-MM') as until_age
    ) as aged where greatest(begins, of_age) <= least(ends, until_age)
  )`;

/** `counted`: of the rows of `keyed`, which divide the times of a key by scope, the cells that count each key once. */
const countedSql = `
  spelled as (
    select *, max(ends) over (partition by scope, measure, dimension, category, key order by begins, ends rows between unbounded preceding and 1 preceding) as reach from keyed
  ), counted as (
    select scope, measure, dimension, category, begins, '${NEVER_ENDS}' as ends, coalesce(reach, '') as after, 1 as count from spelled where reach is null or reach < begins
    union all
    select scope, measure, dimension, category, '', '${NEVER_ENDS}', reach, -1 from spelled where reach < begins
    union all
    select scope, measure, dimension, category, '', '${NEVER_ENDS}', max(ends), -1 from spelled group by scope, measure, dimension, category, key having max(ends) < '${NEVER_ENDS}'
  )`;

/** What is taken off begins in the month after: whoever asks for earlier months need not read it. */
const beginsSql = `case when begins = '' and after <> '' then to_char((after || '-01')::date + interval '1 month', 'YYYY-MM') else begins end`;

/** Counts the benefits of a county. What begins or ends in a month is told by age for that month alone. */
async function recountCounty(em: EntityManager, county: string): Promise<void> {
  const tables = tablesOf(em);
  const { enrollments, cells } = tables;
  const inCounty = isUnder('e.division_code');
  await executeSql(em, `delete from ${cells} where part = 'BENEFITS' and division = ?`, [county]);
  await executeSql(em, `
    insert into ${cells} ${INTO}
    with ${toldSql(tables, inCounty)}, keyed as (
      select county as scope, measure, dimension, category, key, begins, ends from told cross join lateral (values ('persons', person), ('households', household)) as of(measure, key)
    ), ${countedSql}, once as (
      select county as scope, 'begun' as measure, dimension, category, min(begins) as begins, begun as ends, '' as after, 1 as count from told group by county, id, begun, dimension, category having dimension <> 'AGE' or min(begins) <= begun
      union all
      select county, 'ended', dimension, category, ended, max(ends), '', 1 from told where ended is not null group by county, id, ended, dimension, category having dimension <> 'AGE' or max(ends) >= ended
    ), in_force as (
      select left(e.division_code, 6) as scope, measure, 'PROGRAM' as dimension, e.program as category, e.effective_from as begins, coalesce(e.effective_to, '${NEVER_ENDS}') as ends
      from ${enrollments} e cross join lateral (values ('inForce', true), ('centralized', e.program = 'TEKUN' and e.care_form = 'CENTRALIZED')) as of(measure, counts)
      where ${inCounty} and counts and (e.effective_to is null or e.effective_to >= e.effective_from)
    ), standing as (
      select scope, measure, dimension, category, begins, '${NEVER_ENDS}' as ends, '' as after, 1 as count from in_force
      union all select scope, measure, dimension, category, '', '${NEVER_ENDS}', ends, -1 from in_force where ends < '${NEVER_ENDS}'
    )
    select 'BENEFITS', scope, '', measure, dimension, category, ${beginsSql}, ends, after, sum(count), 0
    from (select * from counted union all select * from once union all select * from standing) every group by scope, measure, dimension, category, begins, ends, after having sum(count) <> 0`,
    [...under(county), ...under(county)]);
}

/** Finds persons and households that have benefits elsewhere too, among those of the benefits that meet a condition. */
async function findShared(em: EntityManager, where: string, values: readonly string[]): Promise<void> {
  const { enrollments, persons, shared } = tablesOf(em);
  const elsewhere = 'left(o.division_code, 6) <> f.county';
  await executeSql(em, `
    insert into ${shared} (measure, key)
    with facts as materialized (
      select distinct left(e.division_code, 6) as county, p.resident_id as person, coalesce(e.household_id, p.resident_id) as household from ${enrollments} e join ${persons} p on p.enrollment_id = e.id where ${where}
    )
    select 'persons', f.person from facts f join ${persons} q on q.resident_id = f.person join ${enrollments} o on o.id = q.enrollment_id where ${elsewhere}
    union select 'households', f.household from facts f join ${enrollments} o on o.household_id = f.household where ${elsewhere}
    union select 'households', f.household from facts f join ${persons} q on q.resident_id = f.household join ${enrollments} o on o.id = q.enrollment_id where o.household_id is null and ${elsewhere}
    on conflict do nothing`, values);
}

/** Counts what prefectures and the province have less than their counties together, or the same in other stretches of months. */
async function recountShared(em: EntityManager): Promise<void> {
  const tables = tablesOf(em);
  const { enrollments, persons, shared, cells } = tables;
  await executeSql(em, `delete from ${cells} where part = '${SHARED}'`);
  const theirs = `p.id in (
      select q.id from ${shared} s join ${persons} q on q.resident_id = s.key
      union select q.id from ${shared} s join ${enrollments} o on o.household_id = s.key join ${persons} q on q.enrollment_id = o.id where s.measure = 'households')`;
  await executeSql(em, `
    insert into ${cells} ${INTO}
    with ${toldSql(tables, theirs)}, keyed as (
      select left(county, size) as scope, s.measure, dimension, category, s.key, begins, ends
      from told cross join lateral (values ('persons', person), ('households', household)) as of(measure, key) join ${shared} s on s.measure = of.measure and s.key = of.key cross join unnest(array[2, 4, 6]) as level(size)
    ), ${countedSql}
    select '${SHARED}', division, '', measure, dimension, category, ${beginsSql}, ends, after, sum(signed), 0
    from counted cross join lateral (select scope as division, count as signed where length(scope) < 6 union all select left(scope, size), -count from unnest(array[2, 4]) as above(size) where length(scope) = 6) as of
    group by division, measure, dimension, category, begins, ends, after having sum(signed) <> 0`);
}

/** Counts the benefits of some counties again, of which some are known to have changed, or all may have. */
export async function recountBenefits(em: EntityManager, counties: readonly string[], enrollmentIds: readonly string[] | null): Promise<void> {
  for (const county of counties) {
    await recountCounty(em, county);
    if (!enrollmentIds) await findShared(em, isUnder('e.division_code'), under(county));
  }
  if (enrollmentIds) await findShared(em, 'e.id = any(?::text[])', [listOf(enrollmentIds)]);
  await recountShared(em);
}
