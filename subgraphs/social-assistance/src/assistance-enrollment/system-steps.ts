import { TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { addDays, clockOf, fireAsSystem, NEVER, nextSerials, nowOf, OpenCase, OutboxEntry, Refusal, RunningClock, TimelineEntry, todayOf } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { groupBy } from '../group-by.js';
import { AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment.entity.js';
import { EnrolledPerson } from './enrolled-person.entity.js';
import { enrollmentMachine } from './enrollment-machine.js';
import { frozenUntil, placeOf } from './steps/adjust.js';
import type { EnrollmentInputs } from './steps/enrollment-step.js';
import { reviewCase, townshipUnitOf } from './steps/review-case.js';

const AT_ONCE = 200;
const REVIEWS_AT_ONCE = 1000;
/** How long the end of a grace period is put off where nobody has said when a freeze of exits ends. */
const FREEZE_DAYS = 30;

type SystemEvent = 'comeOfAge' | 'stepDownGrace' | 'endGrace';

async function makeEach(em: EntityManager, ids: readonly string[], event: SystemEvent): Promise<number> {
  let made = 0;
  for (const id of ids) {
    try {
      await fireAsSystem(em.fork(), enrollmentMachine, event, id, {} as EnrollmentInputs[SystemEvent]);
      made++;
    } catch (cause) {
      // Somebody else was quicker: another replica, or an officer in the last minute.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}

/** Opens the reviews of as many benefits as one transaction takes: on the first of a month tens of thousands fall due in a province. */
function openSome(em: EntityManager, today: string): Promise<number> {
  return em.fork().transactional(async (transaction) => {
    const due = await transaction.find(AssistanceEnrollment, { status: EnrollmentStatus.ACTIVE, nextReviewDue: { $lte: today } }, {
      orderBy: { nextReviewDue: 'asc', id: 'asc' }, limit: REVIEWS_AT_ONCE, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
    });
    const now = nowOf();
    const year = today.slice(0, 4);
    const [clockRule] = enrollmentMachine.transitions.openReview.starts ?? [];
    if (!clockRule) throw new Error('a review has a clock');
    for (const [township, ofTownship] of groupBy(due, ({ divisionCode }) => divisionCode.slice(0, TOWNSHIP_DIGITS))) {
      const serials = await nextSerials(transaction, 'SQ', township, year, ofTownship.length);
      ofTownship.forEach((subject, place) => {
        const caseNo = `SQ${township}${year}${serials[place]}`;
        Object.assign(subject, { status: EnrollmentStatus.REVIEWING, version: subject.version + 1, reviewOpenedOn: today, reviewCaseNo: caseNo });
      });
    }
    const clocks = due.map((subject) => clockOf(subject, clockRule, now, today));
    for (const [place, subject] of due.entries()) {
      const dueAt = clocks[place]?.dueAt ?? NEVER;
      if (dueAt < subject.nextDueAt) subject.nextDueAt = dueAt;
    }
    const step = { at: now, event: 'openReview' };
    await transaction.flush();
    await transaction.insertMany(RunningClock, clocks.map((clock) => ({ ...clock })));
    await transaction.insertMany(OpenCase, due.map((subject) => ({ ...reviewCase(subject, subject.reviewCaseNo as string, townshipUnitOf(subject), today) })));
    await transaction.insertMany(TimelineEntry, due.map(({ id, synthetic }) => ({
      ...step, subjectId: id, fromState: EnrollmentStatus.ACTIVE, toState: EnrollmentStatus.REVIEWING, actorId: 'system', actorRole: 'SYSTEM', actorUnit: null, note: null, synthetic,
    })) as TimelineEntry[]);
    await transaction.insertMany(OutboxEntry, due.map(({ id, version, divisionCode }) => ({
      ...step, subjectType: enrollmentMachine.name, subjectId: id, facts: { from: EnrollmentStatus.ACTIVE, to: EnrollmentStatus.REVIEWING, version, division: divisionCode },
    })) as unknown as OutboxEntry[]);
    return due.length;
  });
}

/** Opens every review that is due; what a process that died had opened stays open. */
export async function openDueReviews(em: EntityManager): Promise<number> {
  let opened = 0;
  for (let some = REVIEWS_AT_ONCE; some === REVIEWS_AT_ONCE; opened += some) some = await openSome(em, todayOf());
  return opened;
}

/** Takes note of birthdays, and of the end of schooling after one. */
export async function noteMajorities(em: EntityManager): Promise<number> {
  const persons = await em.find(EnrolledPerson, { ageCheckOn: { $lte: todayOf() } }, { orderBy: { ageCheckOn: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  return makeEach(em, [...new Set(persons.map(({ enrollmentId }) => enrollmentId))], 'comeOfAge');
}

/** Steps grace periods down and ends them on their day; where exits are frozen, the end is put off until they are not. */
export async function moveGracePeriods(em: EntityManager): Promise<number> {
  const today = todayOf();
  const due = await em.find(AssistanceEnrollment, { status: EnrollmentStatus.GRACE, systemStepOn: { $lte: today } }, { orderBy: { systemStepOn: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  const isOver = ({ graceUntil }: AssistanceEnrollment): boolean => graceUntil !== null && graceUntil < today;
  const frozen = due.filter((one) => isOver(one) && frozenUntil(placeOf(one, today)) !== undefined);
  for (const one of frozen) {
    const until = frozenUntil(placeOf(one, today)) ?? addDays(today, FREEZE_DAYS);
    await em.nativeUpdate(AssistanceEnrollment, { id: one.id, status: EnrollmentStatus.GRACE }, { systemStepOn: addDays(until, 1) });
  }
  const down = await makeEach(em, due.filter((one) => !isOver(one)).map(({ id }) => id), 'stepDownGrace');
  return down + await makeEach(em, due.filter((one) => isOver(one) && !frozen.includes(one)).map(({ id }) => id), 'endGrace');
}
