import { civilError } from '@civil/schema/errors';
import { newId, oneAtATime, Refusal, type Step } from '@civil/subgraph-kernel';
import { AssistanceEnrollment, EnrollmentStatus } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import { departmentsOf, SpecialNeedStatus } from '../special-need-enums.js';
import { SpecialNeed } from '../special-need.entity.js';
import type { SpecialNeedInputs } from './step-inputs.js';

type NeedStep<E extends keyof SpecialNeedInputs> = Step<SpecialNeed, SpecialNeedInputs[E]>;

const LONGEST_DETAIL = 200;
const layered: readonly AssistanceProgram[] = [AssistanceProgram.DIBAO, AssistanceProgram.TEKUN, AssistanceProgram.MARGIN, AssistanceProgram.RIGID];

export const emptyNeed = (): SpecialNeed => Object.assign(new SpecialNeed(), { id: newId('sn'), detail: null, referrals: [], acceptedOn: null, synthetic: false });

/** A household of one's own place, on a benefit or recognised today. @throws `NOT_FOUND` for one out of sight. */
export const isLayered = async ({ em, input, actor, today }: NeedStep<'listSpecialNeed'>): Promise<void> => {
  const benefit = await em.findOne(AssistanceEnrollment, { id: input.enrollmentId });
  const isNear = benefit && [benefit.divisionCode, benefit.residenceDivisionCode].some((code) => actor.scopePrefix !== undefined && code.startsWith(actor.scopePrefix));
  // A child's own benefit is out of sight for officers of assistance (decision 3).
  if (!benefit || !isNear || benefit.adultOn > today) throw civilError('NOT_FOUND', { argument: 'input.enrollmentId' });
  const isRunning = benefit.status !== EnrollmentStatus.TERMINATED && (!benefit.effectiveTo || benefit.effectiveTo >= monthOf(today));
  if (!isRunning || !layered.includes(benefit.program)) throw new Refusal('BENEFIT_NOT_IN_FORCE', ['input', 'enrollmentId']);
  if ((input.detail?.length ?? 0) > LONGEST_DETAIL) throw new Refusal('BAD_USER_INPUT', ['input', 'detail']);
};

/** One need of a kind at a time: of two at once, the second waits here and then finds the first. */
export const isNewNeed = async ({ em, input }: NeedStep<'listSpecialNeed'>): Promise<void> => {
  await oneAtATime(em, input.enrollmentId);
  const open = await em.count(SpecialNeed, { enrollmentId: input.enrollmentId, kind: input.kind, status: { $ne: SpecialNeedStatus.CLOSED } });
  if (open > 0) throw new Refusal('NEED_LISTED');
};

export async function list({ em, subject, input, today }: NeedStep<'listSpecialNeed'>): Promise<void> {
  const { id, program, householdId, divisionCode, residenceDivisionCode, beneficiaryIds, adultOn } = await em.findOneOrFail(AssistanceEnrollment, { id: input.enrollmentId });
  Object.assign(subject, { enrollmentId: id, program, householdId, divisionCode, residenceDivisionCode, beneficiaryIds, adultOn, kind: input.kind, detail: input.detail?.trim() ?? null, listedOn: today });
}

/** Only a department that answers for such a need is asked, and each once. */
export const isAnswerable = ({ subject, input }: NeedStep<'referNeed'>): void => {
  if (!departmentsOf[subject.kind].includes(input.department)) throw new Refusal('DEPARTMENT_MISMATCH', ['input', 'department']);
  if (subject.referrals.some(({ department }) => department === input.department)) throw new Refusal('REFERRED_ALREADY', ['input', 'department']);
};

export function refer({ subject, input, now }: NeedStep<'referNeed'>): void {
  subject.referrals = [...subject.referrals, { department: input.department, at: now.toISOString(), answeredOn: null, outcome: null }];
}

/** The answer belongs to the last referral. */
export function answer({ subject, input, today }: NeedStep<'recordReferralResult'>): void {
  const last = subject.referrals.length - 1;
  subject.referrals = subject.referrals.map((referral, place) => (place === last ? { ...referral, answeredOn: today, outcome: input.outcome } : referral));
}
