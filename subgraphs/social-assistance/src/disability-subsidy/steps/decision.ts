import { assertNotMaker, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { enroll } from '../../assistance-enrollment/enroll.js';
import { closeCase } from '../../assistance-application/steps/case-register.js';
import { SubsidyFinding } from '../../disability-certificate/subsidy-finding.entity.js';
import { SubsidyFindingKind, SubsidyFindingStatus } from '../../disability-certificate/finding-enums.js';
import { DisabilityCertificate } from '../../disability-certificate/disability-certificate.entity.js';
import { fenOf } from '../../money.js';
import { addMonths, monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import type { SubsidyRefusalGround } from '../subsidy-enums.js';
import { answerOf } from './eligibility.js';
import type { SubsidyGuard, SubsidyStep } from './subsidy-step.js';

const LONGEST_NUMBER = 64;

/** What stands against a grant, as it is told. */
const codeAgainst: Readonly<Record<SubsidyRefusalGround, string>> = {
  NOT_LOW_INCOME: 'NOT_LOW_INCOME', GRADE_NOT_COVERED: 'GRADE_NOT_COVERED', NO_VALID_CERTIFICATE: 'CERTIFICATE_NOT_VALID', EXCLUDED_BENEFIT: 'PROGRAM_CONFLICT', HIGHER_SUBSIDY: 'HIGHER_SUBSIDY_PAID', OTHER: 'REASON_REQUIRED',
};

/** What was declared is what the register of certificates says. */
export const agreesWithRegister: SubsidyGuard = async ({ em, subject }) => {
  const known = await em.findOne(DisabilityCertificate, { residentId: subject.residentId });
  if (known && (known.categoryCode !== subject.categoryCode || known.grade !== subject.grade)) throw new Refusal('CERTIFICATE_MISMATCH');
};

export const isAmount = ({ input }: SubsidyStep<'checkDisabilitySubsidy'>): void => {
  if (input.sameKindAmount && fenOf(input.sameKindAmount) < 0n) throw new Refusal('BAD_USER_INPUT', ['input', 'sameKindAmount']);
};

/** Enters what the clerk has found in the registers of others, and works out what follows. */
export async function check({ em, subject, input, actor, now, today }: SubsidyStep<'checkDisabilitySubsidy'>): Promise<void> {
  const found = { orphan: input.orphan, workInjuryNursing: input.workInjuryNursing, sameKindAmount: input.sameKindAmount ?? null };
  subject.check = { at: now.toISOString(), unit: actor.unit, ...found, ...(await answerOf(em, subject, found, today)) };
}

export const isChecked: SubsidyGuard = ({ subject }) => {
  if (!subject.check) throw new Refusal('CHECK_MISSING');
};

/** Whoever has accepted, sent or checked it does not decide. */
export const isNoClerk: SubsidyGuard = ({ em, subject, actor }) =>
  assertNotMaker(em, subject.id, actor, ['submitDisabilitySubsidy', 'acceptDisabilitySubsidy', 'transferCrossProvince', 'checkDisabilitySubsidy']);

/** What was checked is still so: a benefit that began meanwhile, or a certificate that ended, stands against it. */
export const stillQualifies: SubsidyGuard = async ({ em, subject, today }) => {
  if (!subject.check) throw new Refusal('CHECK_MISSING');
  const { against, monthlyAmount } = await answerOf(em, subject, subject.check, today);
  if (against) throw new Refusal(codeAgainst[against]);
  if (monthlyAmount !== subject.check.monthlyAmount) throw new Refusal('AMOUNT_MISMATCH');
};

/** Grants: the decision and the benefit, paid from the month of the application, in one transaction. */
export async function approve({ em, subject, actor, now, today }: SubsidyStep<'approveDisabilitySubsidy'>): Promise<void> {
  const { program, residentId, homeDivisionCode, residenceDivisionCode, check: checked } = subject;
  const certificate = await em.findOneOrFail(DisabilityCertificate, { residentId });
  const from = monthOf(subject.submittedOn);
  const reviewCycle = policyNumber('assistance.review-cycle-stable', { on: today, division: homeDivisionCode });
  const benefit = await enroll(em, {
    program, certificatePrefix: program === AssistanceProgram.DIS_LIVING ? 'CS' : 'CH', decidedOn: today, from, divisionCode: homeDivisionCode.slice(0, 9), residenceDivisionCode, urbanRural: subject.urbanRural,
    monthlyAmount: checked?.monthlyAmount ?? '0.00', reviewCycle, nextReviewDue: `${addMonths(monthOf(today), reviewCycle)}-01`, account: subject.account, synthetic: subject.synthetic,
  }, [{ residentId, adultOn: certificate.adultOn }], { now, today });
  subject.enrollmentId = benefit.id;
  subject.decision = { granted: true, unit: actor.unit, on: today, grounds: [], documentNo: null };
  await em.nativeUpdate(SubsidyFinding, { residentId, program, finding: SubsidyFindingKind.NOT_PAID }, { status: SubsidyFindingStatus.ENDED });
}

export const statesGrounds = ({ input }: SubsidyStep<'refuseDisabilitySubsidy'>): void => {
  if (input.grounds.length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'grounds']);
};

export function refuse({ subject, input, actor, today }: SubsidyStep<'refuseDisabilitySubsidy'>): void {
  subject.decision = { granted: false, unit: actor.unit, on: today, grounds: [...new Set(input.grounds)], documentNo: null };
}

/** What another province has decided is entered where it was accepted; the benefit is theirs. */
export const isOfOtherProvince: SubsidyGuard = ({ subject }) => {
  if (!subject.crossProvince) throw new Refusal('STATE_TRANSITION');
};
export const isDecided = ({ subject, input, today }: SubsidyStep<'recordHomeDecision'>): void => {
  if (input.documentNo.trim().length === 0 || input.documentNo.length > LONGEST_NUMBER) throw new Refusal('BAD_USER_INPUT', ['input', 'documentNo']);
  if (input.decidedOn > today || input.decidedOn < subject.submittedOn) throw new Refusal('BAD_USER_INPUT', ['input', 'decidedOn']);
  if (!input.granted && !input.grounds?.length) throw new Refusal('REASON_REQUIRED', ['input', 'grounds']);
};
export function enterDecision({ subject, input }: SubsidyStep<'recordHomeDecision'>): void {
  subject.decision = { granted: input.granted, unit: null, on: input.decidedOn, grounds: input.granted ? [] : [...new Set(input.grounds ?? [])], documentNo: input.documentNo.trim() };
}

export const end = ({ em, subject, today }: SubsidyStep<'closeDisabilitySubsidy'>): Promise<void> => closeCase(em, subject, today);
