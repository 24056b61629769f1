import { nextSerial, oneAtATime, Refusal } from '@civil/subgraph-kernel';
import { AssistanceEnrollment, EnrollmentStatus } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../../assistance-enrollment/enrolled-person.entity.js';
import { monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import { openStatuses } from '../application-enums.js';
import { ApplicationMember } from '../application-member.entity.js';
import { AssistanceApplication } from '../assistance-application.entity.js';
import { isVerifiableOnline, requiredDocumentKinds } from '../document-kinds.js';
import type { ApplicationGuard, ApplicationStep } from './application-step.js';
import { membersOf } from './details.js';
import { addDocuments, documentKindsOf } from './documents.js';

const { DIBAO, TEKUN, MARGIN, RIGID, DIS_LIVING, DIS_NURSING } = AssistanceProgram;

/** Benefits in force that each programme excludes. */
export const excludes: Partial<Record<AssistanceProgram, readonly AssistanceProgram[]>> = {
  DIBAO: [DIBAO, TEKUN], TEKUN: [TEKUN, DIBAO, DIS_LIVING, DIS_NURSING], MARGIN: [MARGIN, DIBAO, TEKUN], RIGID: [RIGID, DIBAO, TEKUN],
};

/** Whoever applies alone is extremely poor, or has a ground to; all others apply as the household that they live in. */
export const isWholeUnit: ApplicationGuard = ({ subject: { program, persons, householdId, singlePersonBasisCode } }) => {
  if (program === TEKUN ? persons === 1 : householdId !== null || (program === DIBAO && persons === 1 && singlePersonBasisCode !== null)) return;
  throw new Refusal('HOUSEHOLD_REQUIRED', ['input', 'details', 'householdId']);
};

/** Where the family is registered, or with a permit where it lives. */
export const isEligibleThere: ApplicationGuard = ({ subject: { applyDivisionCode, hukouDivisionCode, residenceDivisionCode, hasResidencePermit } }) => {
  if (hukouDivisionCode.startsWith(applyDivisionCode) || (hasResidencePermit && residenceDivisionCode.startsWith(applyDivisionCode))) return;
  throw new Refusal('RESIDENCE_NOT_ELIGIBLE', ['input', 'details', 'applyDivision']);
};

/** One at a time: of two that list the same person and come at once, the second waits here and then finds the first. */
export const isOnlyOne: ApplicationGuard = async ({ em, subject: { id, residentIds } }) => {
  for (const residentId of residentIds.toSorted()) await oneAtATime(em, residentId);
  const listed = await em.find(ApplicationMember, { residentId: { $in: residentIds }, applicationId: { $ne: id } });
  const others = await em.count(AssistanceApplication, { id: { $in: listed.map(({ applicationId }) => applicationId) }, status: { $in: openStatuses } });
  if (others > 0) throw new Refusal('APPLICATION_OPEN');
};

/** No member is on a benefit that this one excludes. */
export const hasNoConflict: ApplicationGuard = async ({ em, subject, today }) => {
  const members = await membersOf(em, subject);
  const month = monthOf(today);
  const shares = await em.find(EnrolledPerson, { residentId: { $in: members.map(({ residentId }) => residentId) } });
  const inForce = await em.count(AssistanceEnrollment, {
    id: { $in: shares.map(({ enrollmentId }) => enrollmentId) }, program: { $in: [...(excludes[subject.program] ?? [])] }, status: { $ne: EnrollmentStatus.TERMINATED },
    $or: [{ effectiveTo: null }, { effectiveTo: { $gte: month } }],
  });
  if (inForce > 0) throw new Refusal('PROGRAM_CONFLICT');
};

/** The account is that of one who benefits, or of the applicant, who is a member or the guardian. */
export const isPaidToBeneficiary: ApplicationGuard = async ({ em, subject }) => {
  if (!subject.account) return;
  const members = await membersOf(em, subject);
  if ([subject.applicantId, ...members.map(({ residentId }) => residentId)].some((id) => id === subject.accountHolderId)) return;
  throw new Refusal('ACCOUNT_NOT_BENEFICIARY', ['input', 'details', 'accountHolderId']);
};

/** Every adult member has signed. */
export const isSigned = async ({ em, subject, input, today }: ApplicationStep<'submitApplication'>): Promise<void> => {
  const adults = (await membersOf(em, subject)).filter(({ adultOn }) => adultOn <= today);
  if (adults.some(({ residentId }) => !input.signedBy.includes(residentId))) throw new Refusal('AUTHORISATION_MISSING', ['input', 'signedBy']);
};

/** Files the application: the signatures, the papers, and the number of the case. */
export async function file({ em, subject, input, today, now }: ApplicationStep<'submitApplication'>): Promise<void> {
  const members = await membersOf(em, subject);
  for (const member of members) member.signed = input.signedBy.includes(member.residentId);
  subject.storedAuthorisation = { signedAt: today, memberIds: members.filter(({ signed }) => signed).map(({ residentId }) => residentId), revokedAt: null };
  addDocuments(em, subject, input.documents, now);
  const year = today.slice(0, 4);
  subject.caseNo ??= `SQ${subject.applyDivisionCode}${year}${await nextSerial(em, 'SQ', subject.applyDivisionCode, year)}`;
}

/** One card, one letter. */
export const isComplete: ApplicationGuard = async ({ em, subject }) => {
  const kinds = await documentKindsOf(em, subject);
  if (requiredDocumentKinds.some((kind) => !kinds.has(kind))) throw new Refusal('MATERIAL_INCOMPLETE');
};

/** What is missing is told once; nothing that the check system can verify is asked for. */
export const asksForWhatMayBeAsked = ({ subject, input }: ApplicationStep<'requestSupplement'>): void => {
  if (input.documents.length === 0) throw new Refusal('BAD_USER_INPUT', ['input', 'documents']);
  if (input.documents.some(isVerifiableOnline)) throw new Refusal('DOC_NOT_ALLOWED', ['input', 'documents']);
  if (subject.supplementRequest) throw new Refusal('SUPPLEMENT_TWICE');
};

export function tellWhatIsMissing({ subject, input, now }: ApplicationStep<'requestSupplement'>): void {
  subject.supplementRequest = { at: now.toISOString(), documents: [...new Set(input.documents)], answeredAt: null };
}

export function handIn({ em, subject, input, now }: ApplicationStep<'supplementApplication'>): void {
  addDocuments(em, subject, input.documents, now);
  if (subject.supplementRequest) subject.supplementRequest = { ...subject.supplementRequest, answeredAt: now.toISOString() };
}
