import { addDays, NEVER, Refusal, RunningClock } from '@civil/subgraph-kernel';
import { supplementFor } from '../../assistance-application/benefit-amount.js';
import { fenOf } from '../../money.js';
import { addMonths, lastDayOf, monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import { Adjustment } from '../adjustment.entity.js';
import { type AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment.entity.js';
import { EnrolledPerson } from '../enrolled-person.entity.js';
import { amountOf, groundOn, shareOf, sharersOf, workOut } from '../enrollment-amount.js';
import { AdjustmentKind, AdjustmentReason } from '../enrollment-enums.js';
import { adjust, endWith, nextMonth } from './adjust.js';
import type { EnrollmentStep } from './enrollment-step.js';
import { closeReview } from './review-case.js';

const { PROPOSED_CHANGE, HEARD, REVIEWING, GRACE, SUSPENDED, TERMINATED } = EnrollmentStatus;
const NOTHING = '0.00';

type Bare = Pick<EnrollmentStep<'comeOfAge'>, 'em' | 'subject' | 'today'>;
type Parts = Pick<AssistanceEnrollment, 'monthlyAmount' | 'supplementAmount' | 'nursingAmount'>;

/** Who shares in a benefit still. @throws Refusal `PERSON_NOT_ENROLLED`. */
async function sharer({ em, subject }: Pick<Bare, 'em' | 'subject'>, residentId: string): Promise<EnrolledPerson> {
  const person = await em.findOne(EnrolledPerson, { enrollmentId: subject.id, residentId, until: null });
  if (!person) throw new Refusal('PERSON_NOT_ENROLLED', ['input', 'residentId']);
  return person;
}

/** A review that had come to a proposal begins anew: what it was worked out from has changed. */
function takeProposalBack(subject: AssistanceEnrollment): void {
  if (subject.status === PROPOSED_CHANGE || subject.status === HEARD) subject.status = REVIEWING;
  subject.proposal = null;
  subject.hearing = null;
}

/** What the standards give; null where they give nothing or none applies, as a death is recorded whatever they say. */
const givenByStandards = ({ em, subject, today }: Bare): Promise<Parts | null> => workOut(em, subject, today, { keepsIncome: true }).then(({ amount }) => amount, (cause: unknown) => {
  if (cause instanceof Refusal) return null;
  throw cause;
});

/** What those who remain get: by the standards where those still give it, else, as in a grace period, by their share in what there was. */
async function amountOfRemaining(step: Bare, before: number): Promise<Parts> {
  const { subject } = step;
  return (subject.status === GRACE ? null : await givenByStandards(step)) ?? shareOf(subject, BigInt(subject.persons), BigInt(before));
}

/** Ends a benefit that nobody decides on: its clocks stop, and a review that was under way with it. */
async function endUndecided(step: Bare & { readonly now: Date }, month: string): Promise<void> {
  const { em, subject, now } = step;
  subject.status = TERMINATED;
  for (const clock of await em.find(RunningClock, { subjectId: subject.id, stoppedAt: null })) clock.stoppedAt = now;
  subject.nextDueAt = NEVER;
  await em.flush();
  await endWith(step, month);
  await closeReview(step);
}

/** Changes that are decided already and count later only pay their share as well. */
async function shareLaterChanges({ em, subject }: Bare, from: string, before: number): Promise<void> {
  for (const later of await em.find(Adjustment, { enrollmentId: subject.id, from: { $gt: from } })) {
    const ofRemaining = (amount: string): string => shareOf({ monthlyAmount: amount, supplementAmount: NOTHING, nursingAmount: null }, BigInt(subject.persons), BigInt(before)).monthlyAmount;
    Object.assign(later, { oldAmount: ofRemaining(later.oldAmount), newAmount: ofRemaining(later.newAmount) });
  }
}

/**
 * Ends the share of somebody who has died with the month of the death; nobody is heard on it. Those who remain get what the standards give them, and
 * their income is looked at soon; where nobody remains, the benefit ends.
 */
export async function bury(step: EnrollmentStep<'recordDeath'>): Promise<void> {
  const { em, subject, input, today } = step;
  const person = await sharer(step, input.residentId);
  if (input.diedOn > today || input.diedOn < person.since) throw new Refusal('BAD_USER_INPUT', ['input', 'diedOn']);
  const month = monthOf(input.diedOn);
  const from = addMonths(month, 1);
  Object.assign(person, { until: lastDayOf(month), ageCheckOn: null });
  await em.flush();
  const isSuspended = subject.status === SUSPENDED;
  const before = amountOf(subject);
  const remaining = await em.find(EnrolledPerson, { enrollmentId: subject.id, until: null });
  if (remaining.length === 0) {
    adjust(step, { kind: AdjustmentKind.TERMINATE, reason: AdjustmentReason.DEATH, from, oldAmount: isSuspended ? NOTHING : before, newAmount: NOTHING });
    await endUndecided(step, month);
    return;
  }
  const personsBefore = subject.persons;
  subject.persons = remaining.length;
  // The share of the dead is over though the month of the death may still run: what is worked out now counts from the next.
  const after = await amountOfRemaining({ em, subject, today: today < `${from}-01` ? `${from}-01` : today }, personsBefore);
  if (subject.status === GRACE) await shareLaterChanges(step, from, personsBefore);
  Object.assign(subject, { monthlyAmount: after.monthlyAmount, supplementAmount: after.supplementAmount, nursingAmount: after.nursingAmount });
  if (!isSuspended && fenOf(amountOf(after)) !== fenOf(before)) {
    const kind = fenOf(amountOf(after)) > fenOf(before) ? AdjustmentKind.INCREASE : AdjustmentKind.REDUCE;
    adjust(step, { kind, reason: AdjustmentReason.DEATH, from, oldAmount: before, newAmount: amountOf(after) });
  }
  takeProposalBack(subject);
  if (subject.nextReviewDue > `${nextMonth(today)}-01`) subject.nextReviewDue = `${nextMonth(today)}-01`;
}

/** Schooling keeps the support of a minor going beyond 18 (Social Assistance Law 2026, art. 16). */
export async function school(step: EnrollmentStep<'recordSchooling'>): Promise<void> {
  const { subject, input, today } = step;
  if (subject.program !== AssistanceProgram.TEKUN) throw new Refusal('BAD_USER_INPUT', ['input', 'id']);
  const person = await sharer(step, input.residentId);
  if (person.ageCheckOn === null) throw new Refusal('BAD_USER_INPUT', ['input', 'residentId']);
  if (input.until < today) throw new Refusal('BAD_USER_INPUT', ['input', 'until']);
  person.schoolingUntil = input.until;
  const over = addDays(input.until, 1);
  person.ageCheckOn = over > person.adultOn ? over : person.adultOn;
}

/** Takes note that somebody has turned 18, or has left school after it: the support of a minor ends, the supplement for a child goes. */
export async function comeOfAge(step: EnrollmentStep<'comeOfAge'>): Promise<void> {
  const { em, subject, today } = step;
  const persons = (await sharersOf(em, subject, today)).filter(({ ageCheckOn }) => ageCheckOn !== null && ageCheckOn <= today);
  if (persons.length === 0) throw new Refusal('CLOCK_NOT_REACHED');
  const before = amountOf(subject);
  const from = nextMonth(today);
  for (const person of persons) person.ageCheckOn = null;
  if (subject.program === AssistanceProgram.TEKUN) {
    const isSuspended = subject.status === SUSPENDED;
    adjust(step, { kind: AdjustmentKind.TERMINATE, reason: AdjustmentReason.CAME_OF_AGE, from, oldAmount: isSuspended ? NOTHING : before, newAmount: NOTHING });
    await endUndecided(step, monthOf(today));
    return;
  }
  for (const person of persons) person.supplementCode = groundOn(person, today);
  if (subject.status === GRACE) return;
  const supplementAmount = supplementFor(await sharersOf(em, subject, today), { on: today, division: subject.divisionCode });
  if (fenOf(supplementAmount) >= fenOf(subject.supplementAmount)) return;
  subject.supplementAmount = supplementAmount;
  if (subject.status !== SUSPENDED) adjust(step, { kind: AdjustmentKind.REDUCE, reason: AdjustmentReason.CAME_OF_AGE, from, oldAmount: before, newAmount: amountOf(subject) });
  takeProposalBack(subject);
}
