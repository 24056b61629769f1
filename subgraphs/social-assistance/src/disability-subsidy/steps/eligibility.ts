import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment, EnrollmentStatus } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../../assistance-enrollment/enrolled-person.entity.js';
import { coverageOn } from '../../disability-certificate/coverage.js';
import { DisabilityCertificate } from '../../disability-certificate/disability-certificate.entity.js';
import { monthOf } from '../../months.js';
import type { DisabilitySubsidyApplication } from '../disability-subsidy-application.entity.js';
import { answerSubsidy, type SubsidyAnswer } from '../subsidy-amount.js';
import type { SubsidyCheck } from '../subsidy-values.js';

/** Programmes that run for somebody on a day, those granted from a later month included. */
export async function runningProgramsOf(em: EntityManager, residentId: string, today: string): Promise<string[]> {
  const shares = await em.find(EnrolledPerson, { residentId, $or: [{ until: null }, { until: { $gte: today } }] });
  const running = await em.find(AssistanceEnrollment, {
    id: { $in: shares.map(({ enrollmentId }) => enrollmentId) }, status: { $ne: EnrollmentStatus.TERMINATED }, $or: [{ effectiveTo: null }, { effectiveTo: { $gte: monthOf(today) } }],
  });
  return [...new Set(running.map(({ program }) => program))];
}

/** What the registers, and what the clerk has found in those of others, say to an application. Rules and standards are those of the day of acceptance. */
export async function answerOf(
  em: EntityManager, { program, residentId, acceptedOn, homeDivisionCode }: DisabilitySubsidyApplication, found: Pick<SubsidyCheck, 'orphan' | 'workInjuryNursing' | 'sameKindAmount'>, today: string,
): Promise<SubsidyAnswer> {
  const place = { on: acceptedOn ?? today, division: homeDivisionCode };
  const certificate = await em.findOne(DisabilityCertificate, { residentId });
  return answerSubsidy({ program, certificate, running: await runningProgramsOf(em, residentId, today), ...found }, coverageOn(place), place);
}
