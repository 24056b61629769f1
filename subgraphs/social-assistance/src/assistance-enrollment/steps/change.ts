import { addDays, assertNotMaker, findPolicy, Refusal } from '@civil/subgraph-kernel';
import { excludes } from '../../assistance-application/steps/submission.js';
import { fenOf } from '../../money.js';
import { addMonths, lastDayOf, monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import { Adjustment } from '../adjustment.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment.entity.js';
import { EnrolledPerson } from '../enrolled-person.entity.js';
import { amountOf, isSameAmount, shareOf, workOut } from '../enrollment-amount.js';
import { AdjustmentKind, AdjustmentReason, BenefitChangeKind, reviewReasons } from '../enrollment-enums.js';
import type { ProposedChange } from '../enrollment-values.js';
import { adjust, assertExitsOpen, assertShort, endWith, nextMonth, placeOf } from './adjust.js';
import type { EnrollmentGuard, EnrollmentStep } from './enrollment-step.js';
import { assertGraceLength, findingOf, nextReviewAfter } from './review.js';
import { closeReview, countyUnitOf, handReviewOver, townshipUnitOf } from './review-case.js';

const { INCREASE, REDUCE, GRACE, TERMINATE } = BenefitChangeKind;
const LONGEST_REASON = 200;
const RATE_UNIT = 100n;

const mismatch = (): never => { throw new Refusal('CHANGE_MISMATCH', ['input', 'kind']); };

const proposalOf = ({ proposal }: AssistanceEnrollment): ProposedChange => {
  if (!proposal) throw new Refusal('STATE_TRANSITION');
  return proposal;
};

/** Whether a kind of change is what the review has found. @throws Refusal `CHANGE_MISMATCH`. */
function assertFits(subject: AssistanceEnrollment, { kind, reason }: Pick<ProposedChange, 'kind' | 'reason'>, given: ProposedChange | null): void {
  const isAboveLine = given === null;
  if (kind === TERMINATE) {
    if (!isAboveLine && (reason === AdjustmentReason.INCOME_UP || reason === AdjustmentReason.EMPLOYMENT_INCOME)) mismatch();
    return;
  }
  if (kind === GRACE) {
    if (!isAboveLine || subject.program !== AssistanceProgram.DIBAO || reason !== AdjustmentReason.EMPLOYMENT_INCOME) mismatch();
    return;
  }
  if (!given) throw new Refusal('INCOME_ABOVE_LINE');
  const [before, after] = [fenOf(amountOf(subject)), fenOf(amountOf(given))];
  if (kind === INCREASE ? after <= before : after >= before) mismatch();
}

/** What a proposal comes to by the standards of today. @throws Refusal where it does not fit what was found. */
async function workedOut({ em, subject, today }: Pick<EnrollmentStep<'decideChange'>, 'em' | 'subject' | 'today'>, stated: Omit<ProposedChange, 'monthlyAmount' | 'supplementAmount' | 'nursingAmount' | 'perCapitaIncome'>): Promise<ProposedChange> {
  const { amount, perCapitaIncome } = await workOut(em, subject, today, stated);
  const kept = { monthlyAmount: subject.monthlyAmount, supplementAmount: subject.supplementAmount, nursingAmount: subject.nursingAmount };
  const ended = { monthlyAmount: '0.00', supplementAmount: '0.00', nursingAmount: null };
  const given = amount && { ...stated, ...amount, perCapitaIncome };
  assertFits(subject, stated, given);
  return { ...stated, perCapitaIncome, ...(stated.kind === TERMINATE ? ended : stated.kind === GRACE ? kept : (amount ?? ended)) };
}

/** Proposes what the review has found; an amount that is stated must be what the standards give. */
export async function propose(step: EnrollmentStep<'proposeChange'>): Promise<void> {
  const { em, subject, input, actor, today } = step;
  const { kind, reason, explanation = null, grade = null, graceMonths = null } = input;
  if (!reviewReasons.includes(reason)) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
  assertShort(explanation, 'explanation');
  if (reason === AdjustmentReason.OTHER && !explanation?.trim()) throw new Refusal('REASON_REQUIRED', ['input', 'explanation']);
  if (kind === TERMINATE) assertExitsOpen(subject, today);
  if (kind === GRACE) assertGraceLength(subject, graceMonths, today);
  const proposal = await workedOut(step, {
    kind, reason, explanation, on: today, unit: actor.unit, from: nextMonth(today), grade: grade ?? subject.grade, selfCare: subject.assessedSelfCare ?? subject.selfCare,
    graceMonths: kind === GRACE ? graceMonths : null, finding: findingOf(input, subject),
  });
  if ((kind === INCREASE || kind === REDUCE) && fenOf(input.monthlyAmount ?? '0') !== fenOf(proposal.monthlyAmount)) throw new Refusal('AMOUNT_MISMATCH', ['input', 'monthlyAmount']);
  subject.proposal = proposal;
  subject.hearing = null;
  if (kind === INCREASE) await handReviewOver(em, subject, countyUnitOf(subject));
}

/** The hearing lies between the proposal and today, and something was said. */
export const isHearing = ({ subject, input, today }: EnrollmentStep<'hearRecipient'>): void => {
  if (input.heardOn < proposalOf(subject).on || input.heardOn > today) throw new Refusal('BAD_USER_INPUT', ['input', 'heardOn']);
  if (input.opinion.trim().length === 0) throw new Refusal('BAD_USER_INPUT', ['input', 'opinion']);
  assertShort(input.opinion, 'opinion');
};

export async function hear({ em, subject, input }: EnrollmentStep<'hearRecipient'>): Promise<void> {
  subject.hearing = { at: input.heardOn, opinion: input.opinion.trim() };
  await handReviewOver(em, subject, countyUnitOf(subject));
}

/** Whoever has proposed a change, or heard the recipient on it, does not decide on it. */
export const isNotProposer: EnrollmentGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['proposeChange', 'hearRecipient']);

/** Nobody is paid less or nothing who was not heard (Social Assistance Law 2026, art. 48). */
export const isHeard: EnrollmentGuard = ({ subject }) => {
  if (proposalOf(subject).kind !== INCREASE && (subject.status !== EnrollmentStatus.HEARD || !subject.hearing)) throw new Refusal('HEARING_REQUIRED');
};

/** Exits may have been frozen since the change was proposed. */
export const isExitOpen: EnrollmentGuard = ({ subject, today }) => {
  if (proposalOf(subject).kind === TERMINATE) assertExitsOpen(subject, today);
};

/** What was proposed is still what the standards give. */
export const isStillRight: EnrollmentGuard = async (step) => {
  const proposal = proposalOf(step.subject);
  if (!isSameAmount(proposal, await workedOut(step, proposal))) throw new Refusal('AMOUNT_MISMATCH');
};

/** Nobody who shares in it is on another benefit that excludes it. */
export const hasNoConflict: EnrollmentGuard = async ({ em, subject, today }) => {
  const shares = await em.find(EnrolledPerson, { residentId: { $in: subject.beneficiaryIds }, enrollmentId: { $ne: subject.id }, $or: [{ until: null }, { until: { $gte: today } }] });
  const inForce = await em.count(AssistanceEnrollment, {
    id: { $in: shares.map(({ enrollmentId }) => enrollmentId) }, program: { $in: [...(excludes[subject.program] ?? [])] }, status: { $ne: EnrollmentStatus.TERMINATED },
    $or: [{ effectiveTo: null }, { effectiveTo: { $gte: monthOf(today) } }],
  });
  if (inForce > 0) throw new Refusal('PROGRAM_CONFLICT');
};

/** Keeps an income by work above the line for a while: the amount whole at first, then in part, and on a day to come no more. */
function beginGrace(step: EnrollmentStep<'decideChange'>, proposal: ProposedChange): void {
  const { subject, today } = step;
  const place = placeOf(subject, today);
  const months = proposal.graceMonths ?? 0;
  const from = proposal.from;
  const end = addMonths(from, months);
  const [kept, rate] = [findPolicy('assistance.grace-kept', place), findPolicy('assistance.grace-rate', place)];
  const heard = { reason: proposal.reason, explanation: proposal.explanation, opinionHeardAt: subject.hearing?.at ?? null, opinionText: subject.hearing?.opinion ?? null };
  const stepsDown = kept && rate && Number(kept.value) < months;
  const reduced = stepsDown ? amountOf(shareOf(subject, fenOf(rate.value), RATE_UNIT)) : amountOf(subject);
  if (stepsDown) adjust(step, { kind: AdjustmentKind.REDUCE, ...heard, from: addMonths(from, Number(kept.value)), oldAmount: amountOf(subject), newAmount: reduced });
  adjust(step, { kind: AdjustmentKind.TERMINATE, ...heard, from: end, oldAmount: reduced, newAmount: '0.00' });
  subject.status = EnrollmentStatus.GRACE;
  subject.graceUntil = lastDayOf(addMonths(end, -1));
  subject.systemStepOn = stepsDown ? `${addMonths(from, Number(kept.value))}-01` : addDays(subject.graceUntil, 1);
}

/** Carries out what was proposed, from the first of the next month, and writes the decision. */
export async function decide(step: EnrollmentStep<'decideChange'>): Promise<void> {
  const { subject, today } = step;
  const proposal = proposalOf(subject);
  const { hearing } = subject;
  const { kind, reason, explanation, from } = proposal;
  subject.perCapitaIncome = proposal.perCapitaIncome;
  subject.nextReviewDue = nextReviewAfter(subject, today);
  if (kind === GRACE) beginGrace(step, proposal);
  else {
    const adjustmentKind = kind === INCREASE ? AdjustmentKind.INCREASE : kind === REDUCE ? AdjustmentKind.REDUCE : AdjustmentKind.TERMINATE;
    adjust(step, { kind: adjustmentKind, reason, explanation, from, oldAmount: amountOf(subject), newAmount: amountOf(proposal), opinionHeardAt: hearing?.at ?? null, opinionText: hearing?.opinion ?? null });
    if (kind === TERMINATE) {
      subject.status = EnrollmentStatus.TERMINATED;
      await endWith(step, monthOf(today));
    } else {
      const { monthlyAmount, supplementAmount, nursingAmount, grade, selfCare } = proposal;
      Object.assign(subject, { status: EnrollmentStatus.ACTIVE, monthlyAmount, supplementAmount, nursingAmount, grade, selfCare });
    }
  }
  await closeReview(step);
}

export const statesReason = ({ input }: EnrollmentStep<'returnChange'>): void => {
  if (input.reason.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
  if (input.reason.length > LONGEST_REASON) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
};

export async function sendBack({ em, subject }: EnrollmentStep<'returnChange'>): Promise<void> {
  subject.proposal = null;
  subject.hearing = null;
  await handReviewOver(em, subject, townshipUnitOf(subject));
}

/** Enters the delivery of a written decision; all that it tells of is delivered with it. */
export async function deliver({ em, subject, input, today }: EnrollmentStep<'deliverDecision'>): Promise<void> {
  const written = (await em.find(Adjustment, { enrollmentId: subject.id })).filter(({ letter }) => letter !== null);
  const number = written.find(({ id }) => id === input.adjustmentId)?.letter?.number;
  if (!number) throw new Refusal('NOT_FOUND', ['input', 'adjustmentId']);
  const told = written.filter(({ letter }) => letter?.number === number);
  if (told.some(({ noticeAt }) => noticeAt)) throw new Refusal('STATE_TRANSITION', ['input', 'adjustmentId']);
  for (const adjustment of told) adjustment.noticeAt = today;
}
