import { civilError } from '@civil/schema/errors';
import { Refusal } from '@civil/subgraph-kernel';
import { CheckStopReason } from '../../economic-check/check-enums.js';
import { stopChecks } from '../../economic-check/checks-of-applications.js';
import { OpinionProposal } from '../application-enums.js';
import type { ApplicationStep } from './application-step.js';

/** One of those who have signed, and who has not revoked it before. @throws `FORBIDDEN_ROW` for anybody else of the household. */
export const isSigner = ({ subject: { storedAuthorisation }, actor }: ApplicationStep<'revokeAuthorisation'>): void => {
  if (!storedAuthorisation || storedAuthorisation.revokedAt) throw new Refusal('AUTHORISATION_MISSING');
  if (!storedAuthorisation.memberIds.includes(actor.residentIds[0] ?? '')) throw civilError('FORBIDDEN_ROW', { argument: 'input.id' });
};

/** Takes the power to check back, of which each member alone disposes: nobody is asked any more, for the application or for the benefit that came of it. */
export async function revoke({ em, subject, today }: ApplicationStep<'revokeAuthorisation'>): Promise<void> {
  if (!subject.storedAuthorisation) throw new Error('what was not signed is not revoked');
  subject.storedAuthorisation = { ...subject.storedAuthorisation, revokedAt: today };
  const ofBenefit = subject.enrollmentId ? [{ enrollmentId: subject.enrollmentId }] : [];
  await stopChecks(em, { $or: [{ applicationId: subject.id }, ...ofBenefit] }, CheckStopReason.AUTHORISATION_REVOKED);
}

/** What is to be granted rests on a power to check that still holds; a refusal does not. */
export const restsOnAuthority = ({ subject: { storedAuthorisation }, input }: ApplicationStep<'proposeOpinion'>): void => {
  if (input.proposal === OpinionProposal.APPROVE && (!storedAuthorisation || storedAuthorisation.revokedAt)) throw new Refusal('AUTHORISATION_MISSING');
};
