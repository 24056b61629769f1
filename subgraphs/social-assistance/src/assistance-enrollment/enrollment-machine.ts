import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment.entity.js';
import { decisionLetterClock } from './steps/adjust.js';
import * as change from './steps/change.js';
import type { EnrollmentInputs } from './steps/enrollment-step.js';
import * as grace from './steps/grace.js';
import * as persons from './steps/persons.js';
import * as review from './steps/review.js';
import * as suspension from './steps/suspension.js';

const { ACTIVE, REVIEWING, PROPOSED_CHANGE, HEARD, GRACE, SUSPENDED, TERMINATED } = EnrollmentStatus;

const running = [ACTIVE, REVIEWING, PROPOSED_CHANGE, HEARD, GRACE, SUSPENDED] as const;
const all = [...running, TERMINATED] as const;
const reviewClock: ClockRule<AssistanceEnrollment> = { name: 'review', parameter: 'assistance.review-length' };
const officers = ['town.assist', 'county.assist'] as const;

/** A benefit in force, from its first month to its last: reviews, changes, grace, suspension and end (domain model A1.3). It serves every programme. */
export const enrollmentMachine: Machine<EnrollmentStatus, AssistanceEnrollment, EnrollmentInputs> = defineMachine<EnrollmentStatus, AssistanceEnrollment, EnrollmentInputs>({
  name: 'AssistanceEnrollment',
  entity: AssistanceEnrollment,
  states: Object.values(EnrollmentStatus),
  final: [TERMINATED],
  transitions: {
    enroll: { from: [], to: ACTIVE, actors: ['SYSTEM'] },
    startReview: { from: [ACTIVE], to: REVIEWING, actors: officers, effect: review.open, starts: [reviewClock] },
    openReview: { from: [ACTIVE], to: REVIEWING, actors: ['SYSTEM'], effect: review.open, starts: [reviewClock] },
    reassessSelfCare: { from: [REVIEWING], actors: ['town.assist'], effect: review.reassess },
    keepBenefit: { from: [REVIEWING], to: ACTIVE, actors: officers, effect: review.keep, stops: ['review'] },
    proposeChange: { from: [REVIEWING], to: PROPOSED_CHANGE, actors: officers, effect: change.propose },
    hearRecipient: { from: [PROPOSED_CHANGE], to: HEARD, actors: officers, guards: [change.isHearing], effect: change.hear },
    decideChange: {
      from: [PROPOSED_CHANGE, HEARD], leadsTo: [ACTIVE, GRACE, TERMINATED], actors: ['county.assist.approver'], effect: change.decide, stops: ['review'], starts: [decisionLetterClock],
      guards: [change.isNotProposer, change.isHeard, change.isExitOpen, change.isStillRight],
    },
    returnChange: {
      from: [PROPOSED_CHANGE, HEARD], to: REVIEWING, actors: ['county.assist.approver'], guards: [change.statesReason], effect: change.sendBack, note: ({ input }) => input.reason.trim(),
    },
    deliverDecision: { from: all, actors: officers, effect: change.deliver, stops: ['decision-letter'] },
    suspendBenefit: { from: [ACTIVE], to: SUSPENDED, actors: ['county.assist', 'county.assist.approver'], effect: suspension.suspend, starts: [decisionLetterClock] },
    resumeBenefit: {
      from: [SUSPENDED], to: ACTIVE, actors: ['county.assist', 'county.assist.approver'], guards: [change.hasNoConflict], effect: suspension.resume, stops: ['decision-letter'], starts: [decisionLetterClock],
    },
    recordDeath: { from: running, leadsTo: [ACTIVE, REVIEWING, GRACE, SUSPENDED, TERMINATED], actors: officers, effect: persons.bury },
    recordSchooling: { from: running, actors: officers, effect: persons.school },
    comeOfAge: { from: running, leadsTo: [ACTIVE, REVIEWING, GRACE, SUSPENDED, TERMINATED], actors: ['SYSTEM'], effect: persons.comeOfAge },
    stepDownGrace: { from: [GRACE], actors: ['SYSTEM'], guards: [grace.isDue, grace.isStillInGrace], effect: grace.stepDown },
    endGrace: { from: [GRACE], to: TERMINATED, actors: ['SYSTEM'], guards: [grace.isDue, grace.isGraceOver], effect: grace.end, stops: ['review'] },
    adjustStandard: { from: [ACTIVE, REVIEWING, PROPOSED_CHANGE, HEARD, SUSPENDED], actors: ['SYSTEM'] },
  },
});
