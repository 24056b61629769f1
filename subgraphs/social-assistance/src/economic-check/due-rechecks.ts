import { executeSql, nextSerials, nowOf, performEach, systemActor, tableOf, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { groupBy } from '../group-by.js';
import { monthOf } from '../months.js';
import { openCheckStatuses } from './check-enums.js';
import { EconomicCheck } from './economic-check.entity.js';
import { economicCheckMachine } from './economic-check-machine.js';
import { authorityOf, caseOf, checkedPrograms, emptyCheck, ofBenefit } from './steps/request.js';

const AT_ONCE = 500;
const MOST_ROUNDS = 200;

const places = (list: readonly unknown[]): string => list.map(() => '?').join(', ');

/**
 * Benefits in force whose review has fallen due and of which nothing is known that would do for it: no check that is open, was asked for since that day, or
 * is still valid. A family that has revoked its authority is not checked; whether the benefit then goes on is for the review.
 */
async function lockDue(em: EntityManager, today: string): Promise<string[]> {
  const rows = await executeSql<{ id: string }>(
    em,
    `select e.id from ${tableOf(em, AssistanceEnrollment)} e
      where e.next_review_due <= ? and e.status <> ? and e.program in (${places(checkedPrograms)}) and (e.effective_to is null or e.effective_to >= ?)
        and not exists (select 1 from ${tableOf(em, EconomicCheck)} c where c.enrollment_id = e.id and
          (c.status in (${places(openCheckStatuses)}) or c.valid_to >= ? or c.requested_at >= e.next_review_due::timestamp at time zone 'Asia/Shanghai'))
        and not exists (select 1 from ${tableOf(em, AssistanceApplication)} a where a.enrollment_id = e.id and a.stored_authorisation->>'revokedAt' is not null)
      order by e.next_review_due, e.id limit ${AT_ONCE} for update of e skip locked`,
    [today, EnrollmentStatus.TERMINATED, ...checkedPrograms, monthOf(today), ...openCheckStatuses, today],
  );
  return rows.map(({ id }) => id);
}

const beginSome = (em: EntityManager): Promise<number> => em.transactional(async (transaction) => {
  const [now, today] = [nowOf(), todayOf()];
  const ids = await lockDue(transaction, today);
  if (ids.length === 0) return 0;
  const benefits = await transaction.find(AssistanceEnrollment, { id: { $in: ids } }, { orderBy: { id: 'asc' }, disableIdentityMap: true });
  const authority = await authorityOf(transaction, ids);
  const checks: EconomicCheck[] = [];
  for (const [township, there] of groupBy(benefits, ({ divisionCode }) => divisionCode.slice(0, 9))) {
    const serials = await nextSerials(transaction, 'HD', township, today.slice(0, 4), there.length);
    checks.push(...there.map((benefit, number) => Object.assign(emptyCheck(), ofBenefit(benefit, authority.get(benefit.id) === 'WRITTEN', { serial: serials[number] as string, now, today }))));
  }
  await performEach(transaction, economicCheckMachine, 'beginRecheck', { subjects: checks, actor: systemActor, inputOf: () => ({}), isNew: true });
  transaction.persist(checks.map((check) => caseOf(check, today)));
  return checks.length;
});

/** Begins the checks of benefits whose review has fallen due, by many at once; tells how many. */
export async function requestDueRechecks(em: EntityManager): Promise<number> {
  let begun = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const some = await beginSome(em);
    if (some === 0) return begun;
    begun += some;
  }
  return begun;
}
