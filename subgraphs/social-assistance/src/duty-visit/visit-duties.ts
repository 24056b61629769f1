import { addMonths, executeSql, policyNumber, tableOf, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { AssistanceProgram, CareForm } from '../program.js';
import { VisitDuty } from './duty-visit.entity.js';

/** Programmes of which the households are visited as a duty. */
export const visitedPrograms: readonly AssistanceProgram[] = [AssistanceProgram.DIBAO, AssistanceProgram.TEKUN];

type Visited = Pick<AssistanceEnrollment, 'id' | 'program' | 'careForm' | 'divisionCode' | 'residenceDivisionCode' | 'adultOn' | 'synthetic'>;

/** How often a household on a benefit is visited. Who lives in an institution is visited by its rules. */
export const isVisited = ({ program, careForm }: Pick<Visited, 'program' | 'careForm'>): boolean => visitedPrograms.includes(program) && careForm !== CareForm.CENTRALIZED;

/** The duty to visit that begins with a benefit. */
export function visitDutyOf({ id, program, divisionCode, residenceDivisionCode, adultOn, synthetic }: Visited, today: string): Partial<VisitDuty> {
  const everyMonths = policyNumber(`assistance.duty-visit.${program === AssistanceProgram.TEKUN ? 'tekun' : 'dibao'}`, { on: today, division: divisionCode });
  return { enrollmentId: id, dueOn: addMonths(today, everyMonths), lastVisitOn: null, everyMonths, divisionCode, residenceDivisionCode, adultOn, synthetic };
}

const AT_ONCE = 500;

/** Lets duties follow benefits: one for each that has begun, none for one that has ended. Two replicas at once write the same rows once. */
export async function followBenefits(em: EntityManager): Promise<number> {
  const [duties, benefits] = [tableOf(em, VisitDuty), tableOf(em, AssistanceEnrollment)];
  const ended = await executeSql(
    em, `delete from ${duties} d using ${benefits} e where e.id = d.enrollment_id and e.status = ? returning d.enrollment_id as id`, [EnrollmentStatus.TERMINATED],
  );
  let begun = 0;
  // From where the last ended, as those before have their duties: to look from the beginning again would cost more with each.
  for (let after = ''; ; ) {
    const lacking = await executeSql<{ id: string }>(
      em,
      `select e.id from ${benefits} e where e.program in (?, ?) and e.status <> ? and e.care_form is distinct from ?
       and e.id > ? and not exists (select 1 from ${duties} d where d.enrollment_id = e.id) order by e.id limit ${AT_ONCE}`,
      [...visitedPrograms, EnrollmentStatus.TERMINATED, CareForm.CENTRALIZED, after],
    );
    const last = lacking.at(-1);
    if (!last) return begun + ended.length;
    after = last.id;
    const found = await em.find(AssistanceEnrollment, { id: { $in: lacking.map(({ id }) => id) } }, { disableIdentityMap: true });
    await em.upsertMany(VisitDuty, found.map((benefit) => visitDutyOf(benefit, todayOf())) as never, { onConflictAction: 'ignore', disableIdentityMap: true } as never);
    begun += found.length;
  }
}
