import { addDays, findPolicy, Refusal } from '@civil/subgraph-kernel';
import { fenOf } from '../../money.js';
import { monthOf } from '../../months.js';
import { shareOf } from '../enrollment-amount.js';
import { assertExitsOpen, endWith, placeOf } from './adjust.js';
import type { EnrollmentGuard, EnrollmentStep } from './enrollment-step.js';

const RATE_UNIT = 100n;

/** The day of the next step of the system has come. */
export const isDue: EnrollmentGuard = ({ subject, today }) => {
  if (subject.systemStepOn === null || subject.systemStepOn > today) throw new Refusal('CLOCK_NOT_REACHED');
};

export const isStillInGrace: EnrollmentGuard = ({ subject, today }) => {
  if (subject.graceUntil === null || subject.graceUntil < today) throw new Refusal('CLOCK_EXPIRED');
};

export const isGraceOver: EnrollmentGuard = ({ subject, today }) => {
  if (subject.graceUntil === null || subject.graceUntil >= today) throw new Refusal('CLOCK_NOT_REACHED');
  assertExitsOpen(subject, today);
};

/** Pays a part of the amount for the rest of the grace period, as was decided when it began. */
export function stepDown({ subject, today }: EnrollmentStep<'stepDownGrace'>): void {
  const rate = findPolicy('assistance.grace-rate', placeOf(subject, today));
  if (!rate || !subject.graceUntil) throw new Refusal('STATE_TRANSITION');
  Object.assign(subject, shareOf(subject, fenOf(rate.value), RATE_UNIT));
  subject.systemStepOn = addDays(subject.graceUntil, 1);
}

/** Ends a benefit with its grace period; that it would was decided, and told, when it began. */
export const end = (step: EnrollmentStep<'endGrace'>): Promise<void> => endWith(step, monthOf(step.subject.graceUntil ?? step.today));
