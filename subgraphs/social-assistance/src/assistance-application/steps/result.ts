import { policyNumber } from '@civil/subgraph-kernel';
import { beginBenefit } from '../../assistance-enrollment/begin-benefit.js';
import { addMonths, monthOf } from '../../months.js';
import { nextSerial } from '../../next-serial.js';
import { AssistanceProgram } from '../../program.js';
import { NoticeKind, PublicNotice } from '../../public-notice/public-notice.entity.js';
import type { ApplicationMember } from '../application-member.entity.js';
import { adultOnOf, birthdayOf, lastingSupplementCodeOf, supplementCodeOf } from '../supplement-ground.js';
import type { ApplicationStep } from './application-step.js';
import { closeCase } from './case-register.js';
import { membersOf } from './details.js';
import { placeOf } from './investigation.js';
import { noticeOf } from './notice.js';

const certificatePrefix: Partial<Record<AssistanceProgram, string>> = { DIBAO: 'DB', TEKUN: 'TK', MARGIN: 'BY', RIGID: 'GX' };
const OLDEST_AT_WORK = 60;
const SEVERE = 2;

/** Whether a member can work, whose income changes: such a family is reviewed more often. */
const canWork = ({ birthDate, disabilityGrade, graveIllness }: ApplicationMember, today: string): boolean =>
  adultOnOf(birthDate) <= today && birthdayOf(birthDate, OLDEST_AT_WORK) > today && (disabilityGrade === null || disabilityGrade > SEVERE) && !graveIllness;

/**
 * Publishes the result in the village and begins the benefit, on the first of the month after the decision. Both in one transaction with the
 * state of the application, so that a decision whose process dies has its benefit once, and later.
 */
export async function grant({ em, subject, now, today }: ApplicationStep<'publishResult'>): Promise<void> {
  const { townshipOpinion: opinion, countyDecision: decision, program, applyDivisionCode } = subject;
  if (!opinion || !decision) throw new Error('a confirmed application has an opinion and a decision');
  const members = await membersOf(em, subject);
  const county = applyDivisionCode.slice(0, 6);
  const from = addMonths(monthOf(decision.on), 1);
  const place = placeOf(subject, today);
  const reviewCycle = policyNumber(members.some((member) => canWork(member, today)) ? 'assistance.review-cycle-unstable' : 'assistance.review-cycle-stable', place);
  const year = decision.on.slice(0, 4);
  const { id } = beginBenefit(em, {
    certNo: `${certificatePrefix[program]}${county}${year}${await nextSerial(em, certificatePrefix[program] as string, county, year)}`, program, householdId: subject.householdId, persons: members.length,
    urbanRural: subject.urbanRural, grade: opinion.grade, careForm: subject.careForm, selfCare: subject.selfCare, monthlyAmount: opinion.monthlyAmount, supplementAmount: opinion.supplementAmount,
    nursingAmount: opinion.nursingAmount, perCapitaIncome: opinion.perCapitaIncome, effectiveFrom: from, effectiveTo: null, reviewCycle, nextReviewDue: `${addMonths(from, reviewCycle)}-01`,
    graceUntil: null, account: subject.account, careFacilityId: null, divisionCode: applyDivisionCode, residenceDivisionCode: subject.residenceDivisionCode,
    beneficiaryIds: members.map(({ residentId }) => residentId), adultOn: members.map(({ adultOn }) => adultOn).toSorted()[0] as string, synthetic: subject.synthetic,
  }, members.map((member) => ({
    residentId: member.residentId, adultOn: member.adultOn, supplementCode: program === AssistanceProgram.DIBAO ? supplementCodeOf(member, place.on) : null,
    lastingSupplementCode: program === AssistanceProgram.DIBAO ? lastingSupplementCodeOf(member) : null,
  })), { now, today });
  em.persist(Object.assign(new PublicNotice(), { ...(await noticeOf(em, subject, today)), kind: NoticeKind.RESULT, to: null, place: null }));
  subject.enrollmentId = id;
  subject.systemStepOn = null;
  await closeCase(em, subject, today);
}
