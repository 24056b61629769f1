import { Refusal } from '@civil/subgraph-kernel';
import { amountOf } from '../enrollment-amount.js';
import { AdjustmentKind, AdjustmentReason, suspensionReasons } from '../enrollment-enums.js';
import { adjust, assertShort, nextMonth } from './adjust.js';
import type { EnrollmentStep } from './enrollment-step.js';

const NOTHING = '0.00';

/** Suspends payment from the next month; what is due is kept, to be resumed. */
export function suspend(step: EnrollmentStep<'suspendBenefit'>): void {
  const { subject, input, today } = step;
  const { reason, explanation = null } = input;
  if (!suspensionReasons.includes(reason)) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
  assertShort(explanation, 'explanation');
  if (reason === AdjustmentReason.OTHER && !explanation?.trim()) throw new Refusal('REASON_REQUIRED', ['input', 'explanation']);
  subject.suspendedFor = reason;
  adjust(step, { kind: AdjustmentKind.SUSPEND, reason, explanation, from: nextMonth(today), oldAmount: amountOf(subject), newAmount: NOTHING });
}

/** Resumes payment from the next month. */
export function resume(step: EnrollmentStep<'resumeBenefit'>): void {
  const { subject, today } = step;
  subject.suspendedFor = null;
  adjust(step, { kind: AdjustmentKind.RESUME, reason: AdjustmentReason.CLEARED, from: nextMonth(today), oldAmount: NOTHING, newAmount: amountOf(subject) });
}
