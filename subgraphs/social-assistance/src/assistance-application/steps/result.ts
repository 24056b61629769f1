import { policyNumber } from '@civil/subgraph-kernel';
import { enroll } from '../../assistance-enrollment/enroll.js';
import { addMonths, monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import { NoticeKind, PublicNotice } from '../../public-notice/public-notice.entity.js';
import { shareRecognition } from '../../special-need/share-recognition.js';
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
  const from = addMonths(monthOf(decision.on), 1);
  const place = placeOf(subject, today);
  const reviewCycle = policyNumber(members.some((member) => canWork(member, today)) ? 'assistance.review-cycle-unstable' : 'assistance.review-cycle-stable', place);
  const enrollment = await enroll(em, {
    program, certificatePrefix: certificatePrefix[program] as string, decidedOn: decision.on, from, divisionCode: applyDivisionCode, residenceDivisionCode: subject.residenceDivisionCode, householdId: subject.householdId,
    urbanRural: subject.urbanRural, grade: opinion.grade, careForm: subject.careForm, selfCare: subject.selfCare, monthlyAmount: opinion.monthlyAmount, supplementAmount: opinion.supplementAmount,
    nursingAmount: opinion.nursingAmount, perCapitaIncome: opinion.perCapitaIncome, reviewCycle, nextReviewDue: `${addMonths(from, reviewCycle)}-01`, account: subject.account, synthetic: subject.synthetic,
  }, members.map((member) => ({
    residentId: member.residentId, adultOn: member.adultOn, supplementCode: program === AssistanceProgram.DIBAO ? supplementCodeOf(member, place.on) : null,
    lastingSupplementCode: program === AssistanceProgram.DIBAO ? lastingSupplementCodeOf(member) : null,
  })), { now, today });
  em.persist(Object.assign(new PublicNotice(), { ...(await noticeOf(em, subject, today)), kind: NoticeKind.RESULT, to: null, place: null }));
  subject.enrollmentId = enrollment.id;
  shareRecognition(em, enrollment, now);
  subject.systemStepOn = null;
  await closeCase(em, subject, today);
}
