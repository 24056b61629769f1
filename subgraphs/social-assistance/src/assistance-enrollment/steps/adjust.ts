import { type ClockRule, findPolicy, newId, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { remediesOf } from '../../assistance-application/refusal-letter.js';
import { addMonths, lastDayOf, monthOf } from '../../months.js';
import { Adjustment } from '../adjustment.entity.js';
import type { AssistanceEnrollment } from '../assistance-enrollment.entity.js';
import { EnrolledPerson } from '../enrolled-person.entity.js';
import type { EnrollmentStep } from './enrollment-step.js';

type Bare = Pick<EnrollmentStep<'keepBenefit'>, 'em' | 'subject' | 'today'>;
type Facts = Pick<Adjustment, 'kind' | 'reason' | 'from' | 'oldAmount' | 'newAmount'> & Partial<Pick<Adjustment, 'explanation' | 'opinionHeardAt' | 'opinionText'>>;

const LONGEST_TEXT = 500;

/** Where and when a benefit is judged. */
export const placeOf = ({ divisionCode }: Pick<AssistanceEnrollment, 'divisionCode'>, today: string) => ({ on: today, division: divisionCode });

/** Columns that decide who comes near a benefit, the same on what hangs on it. */
export const rightsOf = ({ divisionCode, residenceDivisionCode, beneficiaryIds, adultOn, synthetic }: AssistanceEnrollment) =>
  ({ divisionCode, residenceDivisionCode, beneficiaryIds, adultOn, synthetic });

export const decisionLetterClock: ClockRule<AssistanceEnrollment> = { name: 'decision-letter', parameter: 'assistance.adjustment-letter' };

/** The first month in which what is decided today counts. */
export const nextMonth = (today: string): string => addMonths(monthOf(today), 1);

/** Enters a change, with the letter that tells it: its reason, and what may be done about it. */
export function adjust({ em, subject, today }: Bare, facts: Facts): void {
  const number = `${subject.certNo ?? subject.program}-${today.replaceAll('-', '')}-${subject.version + 1}`;
  em.persist(Object.assign(new Adjustment(), {
    id: newId('ad'), enrollmentId: subject.id, explanation: null, opinionHeardAt: null, opinionText: null, noticeAt: null, standardAdjustmentId: null, ...facts,
    letter: { number, ...remediesOf(placeOf(subject, today)), decidedOn: today }, ...rightsOf(subject),
  }));
}

/** Ends a benefit with a month, and with it the share of everybody who is left. */
export async function endWith({ em, subject }: Pick<Bare, 'em' | 'subject'>, month: string): Promise<void> {
  subject.effectiveTo = month;
  subject.systemStepOn = null;
  subject.suspendedFor = null;
  await em.nativeUpdate(EnrolledPerson, { enrollmentId: subject.id, until: null }, { until: lastDayOf(month), ageCheckOn: null });
}

/** Nobody leaves while exits are frozen, as in an epidemic. @throws Refusal `EXIT_FROZEN`. */
export function assertExitsOpen(subject: AssistanceEnrollment, today: string): void {
  if (policyNumber('assistance.exit-freeze', placeOf(subject, today)) === 1) throw new Refusal('EXIT_FROZEN');
}

/** The last day of a freeze of exits that holds in a place; undefined where none does. */
export function frozenUntil(place: { on: string; division: string }): string | null | undefined {
  const rule = findPolicy('assistance.exit-freeze', place);
  return rule && Number(rule.value) === 1 ? rule.validTo : undefined;
}

/** @throws Refusal `BAD_USER_INPUT` for a text that is too long. */
export function assertShort(text: string | null | undefined, field: string): void {
  if ((text?.length ?? 0) > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', field]);
}
