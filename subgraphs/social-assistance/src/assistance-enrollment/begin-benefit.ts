import { addMonths, newId, OutboxEntry, policyNumber, TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { monthOf } from '../months.js';
import { AssistanceProgram } from '../program.js';
import { AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment.entity.js';
import { EnrolledPerson } from './enrolled-person.entity.js';
import { enrollmentMachine } from './enrollment-machine.js';

const CHILD = '2';

/** What begins with a benefit; its id, state and first entry are made here. */
export type NewBenefit = Omit<Partial<AssistanceEnrollment>, 'id' | 'status'> & Pick<AssistanceEnrollment, 'program' | 'divisionCode' | 'residenceDivisionCode' | 'beneficiaryIds' | 'adultOn' | 'effectiveFrom' | 'nextReviewDue' | 'synthetic'>;
export type NewSharer = Pick<EnrolledPerson, 'residentId' | 'adultOn' | 'supplementCode'> & Partial<Pick<EnrolledPerson, 'lastingSupplementCode'>>;

/** The day on which age changes what is paid for somebody; null where it does not. */
export function ageCheckOf(program: AssistanceProgram, { adultOn, supplementCode }: Pick<NewSharer, 'adultOn' | 'supplementCode'>, since: string): string | null {
  if (adultOn <= since) return null;
  return program === AssistanceProgram.TEKUN || supplementCode === CHILD ? adultOn : null;
}

/** The support of a minor who is extremely poor is looked at before the 18th birthday, so that schooling is known by then. */
function firstReviewOf({ program, nextReviewDue, divisionCode }: NewBenefit, checks: readonly (string | null)[], today: string): string {
  const [first] = checks.flatMap((day) => day ?? []).toSorted();
  if (program !== AssistanceProgram.TEKUN || !first) return nextReviewDue;
  const before = `${monthOf(addMonths(first, -policyNumber('assistance.tekun.majority-review', { on: today, division: divisionCode })))}-01`;
  return before < nextReviewDue ? before : nextReviewDue;
}

/** Begins a benefit of any programme, in the transaction of whatever has granted it. */
export function beginBenefit(em: EntityManager, benefit: NewBenefit, sharers: readonly NewSharer[], { now, today }: { now: Date; today: string }): AssistanceEnrollment {
  const id = newId('ae');
  const since = `${benefit.effectiveFrom}-01`;
  const checks = sharers.map((sharer) => ageCheckOf(benefit.program, sharer, since));
  const enrollment = Object.assign(new AssistanceEnrollment(), { ...benefit, id, status: EnrollmentStatus.ACTIVE, nextReviewDue: firstReviewOf(benefit, checks, today) });
  const { divisionCode, residenceDivisionCode, beneficiaryIds, synthetic } = enrollment;
  em.persist(enrollment);
  em.persist(sharers.map((sharer, place) => Object.assign(new EnrolledPerson(), {
    ...sharer, id: `${id}.${sharer.residentId}`, enrollmentId: id, since, until: null, careFacilityId: enrollment.careFacilityId ?? null, ageCheckOn: checks[place] ?? null,
    divisionCode, residenceDivisionCode, beneficiaryIds, synthetic,
  })));
  em.persist(Object.assign(new TimelineEntry(), {
    subjectId: id, at: now, event: 'enroll', fromState: null, toState: EnrollmentStatus.ACTIVE, actorId: 'system', actorRole: 'SYSTEM', actorUnit: null, note: null, synthetic,
  }));
  em.persist(Object.assign(new OutboxEntry(), {
    at: now, subjectType: enrollmentMachine.name, subjectId: id, event: 'enroll', facts: { from: null, to: EnrollmentStatus.ACTIVE, version: enrollment.version, division: divisionCode },
  }));
  return enrollment;
}
