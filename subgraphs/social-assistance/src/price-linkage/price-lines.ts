import { executeSql, isUnder, tableOf, under } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { lastDayOf } from '../months.js';
import type { AssistanceProgram } from '../program.js';
import { PriceLinkageCounty } from './price-linkage-county.entity.js';
import { PriceLinkageLine } from './price-linkage-line.entity.js';
import type { PriceLinkageRun } from './price-linkage-run.entity.js';

/** Who is to be paid for a month under a prefix of divisions, each once: a select, and the values it takes. */
function recipients(em: EntityManager, programs: readonly AssistanceProgram[], month: string, prefix: string): { text: string; values: unknown[] } {
  const order = programs.map((program, place) => `when '${program}' then ${place}`).join(' ');
  const text = `
    select distinct on (p.resident_id) p.resident_id, p.adult_on, p.residence_division_code, p.synthetic, e.id as enrollment_id, e.program, e.division_code, e.urban_rural
    from ${tableOf(em, EnrolledPerson)} p join ${tableOf(em, AssistanceEnrollment)} e on e.id = p.enrollment_id
    where ${isUnder('e.division_code')} and e.program in (${programs.map((program) => `'${program}'`).join(', ')}) and e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?)
      and e.status <> 'SUSPENDED' and p.since <= ? and (p.until is null or p.until >= ?)
    order by p.resident_id, case e.program ${order} end, e.id`;
  return { text, values: [...under(prefix), month, month, lastDayOf(month), `${month}-01`] };
}

/** Counties of a division with somebody to pay. */
export async function countiesOf(em: EntityManager, prefix: string, programs: readonly AssistanceProgram[], month: string): Promise<string[]> {
  const { text, values } = recipients(em, programs, month, prefix);
  return (await executeSql<{ county: string }>(em, `select distinct left(division_code, 6) as county from (${text}) one order by 1`, values)).map(({ county }) => county);
}

export interface PricePreviewCounts {
  readonly persons: number;
  readonly total: string;
}

/** What a run would come to, counted by the statement that makes its lines: whoever has a line of the month already is left out. */
export async function previewRun(em: EntityManager, { id, programs, month, divisionPrefix }: Pick<PriceLinkageRun, 'id' | 'programs' | 'month'> & { divisionPrefix: string }): Promise<PricePreviewCounts> {
  const { text, values } = recipients(em, programs, month, divisionPrefix);
  const [row] = await executeSql<{ persons: number; total: string }>(em, `
    select count(*)::int as persons, coalesce(sum(case one.urban_rural when 'URBAN' then c.urban_amount else c.rural_amount end), 0)::numeric(18, 2)::text as total
    from (${text}) one join ${tableOf(em, PriceLinkageCounty)} c on c.run_id = ? and c.county_code = left(one.division_code, 6)
    where not exists (select 1 from ${tableOf(em, PriceLinkageLine)} l where l.resident_id = one.resident_id and l.month = ?)`, [...values, id, month]);
  return { persons: row?.persons ?? 0, total: row?.total ?? '0.00' };
}

/**
 * Makes the lines of a run in one county, in one statement, with its totals and the mark that it is done: a process that dies leaves the county undone and
 * whole. Whoever has a line of the month, by this run or another, gets none: the key of person and month says so.
 */
export async function listCounty(em: EntityManager, { id, programs, month }: Pick<PriceLinkageRun, 'id' | 'programs' | 'month'>, county: string, now: Date): Promise<void> {
  const [lines, counties] = [tableOf(em, PriceLinkageLine), tableOf(em, PriceLinkageCounty)];
  const { text, values } = recipients(em, programs, month, county);
  await executeSql(em, `
    insert into ${lines} (id, run_id, enrollment_id, resident_id, month, program, programme_of_person, amount, division_code, residence_division_code, adult_on, synthetic)
    select 'pl_' || upper(substr(md5(c.run_id || one.resident_id), 1, 26)), c.run_id, one.enrollment_id, one.resident_id, ?, 'PRICE', one.program, case one.urban_rural when 'URBAN' then c.urban_amount else c.rural_amount end,
      one.division_code, one.residence_division_code, one.adult_on, one.synthetic
    from (${text}) one join ${counties} c on c.run_id = ? and c.county_code = ?
    on conflict (resident_id, month) do nothing`, [month, ...values, id, county]);
  await executeSql(em, `
    update ${counties} c set persons = made.persons, total = made.total, listed_at = ?
    from (select count(*)::int as persons, coalesce(sum(amount), 0) as total from ${lines} where run_id = ? and ${isUnder('division_code')}) made
    where c.run_id = ? and c.county_code = ? returning c.id`, [now, id, ...under(county), id, county]);
}
