import { executeSql, isUnder, tableOf, under } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { monthOf } from '../months.js';
import { type Coverage, coverageOn } from './coverage.js';
import { DisabilityCertificate } from './disability-certificate.entity.js';
import { SubsidyFinding } from './subsidy-finding.entity.js';

const listOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
const NEVER_DUE = '9999-12-31T00:00:00Z';

/** Aliases of an enrolled person and a benefit in a statement. */
type Aliases = readonly [person: string, benefit: string];

/** What is so today in a county, as a select of findings and the values it takes. */
function foundToday(em: EntityManager, county: string, today: string, { grade, mentalGrade, mentalCategories, lowIncome }: Coverage): { text: string; values: unknown[] } {
  const [certificates, enrollments, persons] = [tableOf(em, DisabilityCertificate), tableOf(em, AssistanceEnrollment), tableOf(em, EnrolledPerson)];
  const covered = `(c.grade <= ${grade} or (c.category_code in (${listOf(mentalCategories)}) and c.grade <= ${mentalGrade}))`;
  const joined = ([person, benefit]: Aliases): string => `${persons} ${person} join ${enrollments} ${benefit} on ${benefit}.id = ${person}.enrollment_id`;
  const runs = ([person, benefit]: Aliases): string =>
    `${benefit}.status <> 'TERMINATED' and (${benefit}.effective_to is null or ${benefit}.effective_to >= ?) and (${person}.until is null or ${person}.until >= ?)`;
  const isOn = (resident: string, programs: readonly string[]): string =>
    `exists (select 1 from ${joined(['s', 'b'])} where s.resident_id = ${resident} and b.program in (${listOf(programs)}) and ${runs(['s', 'b'])})`;
  const candidate = (program: string, condition: string): string => `
    select c.resident_id, '${program}' as program, 'NOT_PAID' as finding, null as enrollment_id, c.division_code, c.adult_on, c.synthetic from ${certificates} c
    where ${isUnder('c.division_code')} and c.ended_on is null and c.valid_to >= ? and ${condition} and not ${isOn('c.resident_id', ['TEKUN', program])}`;
  const text = `${candidate('DIS_NURSING', covered)} union all ${candidate('DIS_LIVING', isOn('c.resident_id', lowIncome))} union all
    select * from (
      select distinct on (p.resident_id, e.program) p.resident_id, e.program,
        case when c.id is null or c.ended_on is not null then 'CERTIFICATE_MISSING' when c.valid_to < ? then 'CERTIFICATE_LAPSED'
          when e.program = 'DIS_NURSING' and not ${covered} then 'GRADE_LOST' when ${isOn('p.resident_id', ['TEKUN'])} then 'PROGRAM_CONFLICT' end as finding,
        e.id as enrollment_id, e.division_code, p.adult_on, p.synthetic
      from ${joined(['p', 'e'])} left join ${certificates} c on c.resident_id = p.resident_id
      where ${isUnder('e.division_code')} and e.program in ('DIS_LIVING', 'DIS_NURSING') and ${runs(['p', 'e'])} order by p.resident_id, e.program, e.id
    ) paid where finding is not null`;
  const still = [monthOf(today), today];
  return { text, values: [...under(county), today, ...still, ...under(county), today, ...still, ...still, today, ...still, ...under(county), ...still] };
}

/**
 * Compares the certificates of a county with the benefits in force, both ways: who qualifies and is not paid, and who is paid and qualifies no more.
 * Two statements for any number of people. What was found before and still is keeps its state; what is no longer so ends; twice the same changes nothing.
 * @returns how many findings began, and how many ended.
 */
export async function compareCounty(em: EntityManager, county: string, today: string): Promise<{ began: number; ended: number }> {
  const table = tableOf(em, SubsidyFinding);
  const found = foundToday(em, county, today, coverageOn({ on: today, division: county }));
  const began = await executeSql<{ id: string }>(em, `
    insert into ${table} as known (id, resident_id, program, finding, enrollment_id, division_code, adult_on, synthetic, status, found_on, version, next_due_at)
    select 'sf_' || upper(left(md5(resident_id || program || finding), 26)), resident_id, program, finding, enrollment_id, division_code, adult_on, synthetic, 'OPEN', ?::date, 1, ?::timestamptz from (${found.text}) found
    on conflict (resident_id, program, finding) do update set status = 'OPEN', found_on = excluded.found_on, notified_on = null, enrollment_id = excluded.enrollment_id, division_code = excluded.division_code,
      version = known.version + 1 where known.status = 'ENDED' returning id`, [today, NEVER_DUE, ...found.values]);
  const ended = await executeSql<{ id: string }>(em, `
    update ${table} known set status = 'ENDED', version = known.version + 1 where known.status <> 'ENDED' and ${isUnder('known.division_code')}
      and not exists (select 1 from (${found.text}) found where found.resident_id = known.resident_id and found.program = known.program and found.finding = known.finding) returning id`, [...under(county), ...found.values]);
  return { began: began.length, ended: ended.length };
}
