import type { ApplicationStep } from './application-step.js';
import { CheckStopReason } from '../../economic-check/check-enums.js';
import { stopChecks } from '../../economic-check/checks-of-applications.js';
import { PublicNotice } from '../../public-notice/public-notice.entity.js';
import { closeCase } from './case-register.js';

async function end({ em, subject, today }: Pick<ApplicationStep<'withdrawApplication'>, 'em' | 'subject' | 'today'>): Promise<void> {
  subject.systemStepOn = null;
  await em.nativeUpdate(PublicNotice, { applicationId: subject.id, to: { $gte: today } }, { objected: true });
  await stopChecks(em, { applicationId: subject.id }, CheckStopReason.APPLICATION_ENDED);
  await closeCase(em, subject, today);
}

/** Ends a procedure at the wish of the applicant; a notice that runs is taken down. */
export const withdraw = (step: ApplicationStep<'withdrawApplication'>): Promise<void> => end(step);

/** Ends a procedure that cannot go on. */
export async function terminate(step: ApplicationStep<'terminateApplication'>): Promise<void> {
  step.subject.terminationGround = step.input.ground;
  await end(step);
}
