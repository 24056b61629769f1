import { COUNTY_DIGITS, TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { type Actor, nextSerial, OpenCase } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceEnrollment } from '../assistance-enrollment.entity.js';
import type { EnrollmentStep } from './enrollment-step.js';

/** The unit of the township that a benefit lies in, and that of its county. */
export const townshipUnitOf = ({ divisionCode }: Pick<AssistanceEnrollment, 'divisionCode'>): string => `${divisionCode.slice(0, TOWNSHIP_DIGITS)}-MZJ`;
export const countyUnitOf = ({ divisionCode }: Pick<AssistanceEnrollment, 'divisionCode'>): string => `${divisionCode.slice(0, COUNTY_DIGITS)}-MZJ`;

/** Enters the case of a review in the register: it lists those who share in the benefit, children included, to the unit that reviews it. */
export const reviewCase = (subject: AssistanceEnrollment, caseNo: string, handlerUnit: string, openedOn: string): OpenCase =>
  Object.assign(new OpenCase(), { caseNo, handlerUnit, openedOn, closedOn: null, residentIds: subject.beneficiaryIds, synthetic: subject.synthetic });

/** Opens the case of a review, for the unit of whoever begins it. */
export async function openReviewCase(em: EntityManager, subject: AssistanceEnrollment, actor: Actor, today: string): Promise<void> {
  const township = subject.divisionCode.slice(0, TOWNSHIP_DIGITS);
  const year = today.slice(0, 4);
  subject.reviewCaseNo = `SQ${township}${year}${await nextSerial(em, 'SQ', township, year)}`;
  em.persist(reviewCase(subject, subject.reviewCaseNo, actor.unit ?? townshipUnitOf(subject), today));
}

/** Hands the case of a review over to another unit. */
export async function handReviewOver(em: EntityManager, { reviewCaseNo }: AssistanceEnrollment, handlerUnit: string): Promise<void> {
  if (reviewCaseNo) await em.nativeUpdate(OpenCase, { caseNo: reviewCaseNo, closedOn: null }, { handlerUnit });
}

/** Ends a review: what it had found and proposed is spent, and its case is closed. */
export async function closeReview({ em, subject, today }: Pick<EnrollmentStep<'keepBenefit'>, 'em' | 'subject' | 'today'>): Promise<void> {
  if (subject.reviewCaseNo) await em.nativeUpdate(OpenCase, { caseNo: subject.reviewCaseNo, closedOn: null }, { closedOn: today });
  Object.assign(subject, { reviewOpenedOn: null, reviewCaseNo: null, assessedSelfCare: null, proposal: null, hearing: null });
}
