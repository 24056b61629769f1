import { policyNumber, Refusal } from '@civil/subgraph-kernel';
import { selfCareLevelOf } from '../../assistance-application/steps/investigation.js';
import { fenOf } from '../../money.js';
import { addMonths, monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import type { AssistanceEnrollment } from '../assistance-enrollment.entity.js';
import { isSameAmount, workOut } from '../enrollment-amount.js';
import type { ReviewFinding } from '../enrollment-values.js';
import type { EnrollmentStep } from './enrollment-step.js';
import { placeOf } from './adjust.js';
import { closeReview, openReviewCase } from './review-case.js';
import type { ReviewFindingInput } from './step-inputs.js';

/** Opens a review; it is judged by the rules of this day. */
export async function open({ em, subject, actor, today }: EnrollmentStep<'startReview'> | EnrollmentStep<'openReview'>): Promise<void> {
  subject.reviewOpenedOn = today;
  await openReviewCase(em, subject, actor, today);
}

/** The day on which the next review is due, once one is over. */
export const nextReviewAfter = ({ reviewCycle }: Pick<AssistanceEnrollment, 'reviewCycle'>, today: string): string => `${addMonths(monthOf(today), reviewCycle)}-01`;

/** What an input says of the household. @throws Refusal for what cannot be. */
export function findingOf({ totalIncome = null, rigidExpense = null, workers = 0 }: ReviewFindingInput, { persons }: AssistanceEnrollment): ReviewFinding {
  for (const [field, amount] of [['totalIncome', totalIncome], ['rigidExpense', rigidExpense]] as const) if (amount !== null && fenOf(amount) < 0n) throw new Refusal('BAD_USER_INPUT', ['input', field]);
  if (workers < 0 || workers > persons) throw new Refusal('BAD_USER_INPUT', ['input', 'workers']);
  return { totalIncome, rigidExpense, workers };
}

export function reassess({ subject, input, today }: EnrollmentStep<'reassessSelfCare'>): void {
  if (subject.program !== AssistanceProgram.TEKUN) throw new Refusal('BAD_USER_INPUT', ['input', 'id']);
  subject.assessedSelfCare = selfCareLevelOf(input.failed, placeOf(subject, today));
}

/** What is paid is what the standards give, else a change is to be proposed. */
export async function keep(step: EnrollmentStep<'keepBenefit'>): Promise<void> {
  const { em, subject, input, today } = step;
  const { amount, perCapitaIncome } = await workOut(em, subject, today, { finding: findingOf(input, subject), selfCare: subject.assessedSelfCare });
  if (!amount) throw new Refusal('INCOME_ABOVE_LINE');
  if (!isSameAmount(amount, subject)) throw new Refusal('AMOUNT_MISMATCH');
  subject.perCapitaIncome = perCapitaIncome;
  subject.selfCare = subject.assessedSelfCare ?? subject.selfCare;
  subject.nextReviewDue = nextReviewAfter(subject, today);
  await closeReview(step);
}

/** A grace period lasts as long as the rules allow. @throws Refusal `GRACE_LENGTH`. */
export function assertGraceLength(subject: AssistanceEnrollment, months: number | null, today: string): void {
  const [least, most] = ['least', 'most'].map((end) => policyNumber(`assistance.grace-${end}`, placeOf(subject, today))) as [number, number];
  if (months === null || months < least || months > most) throw new Refusal('GRACE_LENGTH', ['input', 'graceMonths']);
}
