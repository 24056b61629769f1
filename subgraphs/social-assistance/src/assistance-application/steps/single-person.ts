import { findPolicy, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment, EnrollmentStatus } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../../assistance-enrollment/enrolled-person.entity.js';
import { DisabilityCertificate } from '../../disability-certificate/disability-certificate.entity.js';
import { monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import type { ApplicationMember } from '../application-member.entity.js';
import type { ApplicationGuard } from './application-step.js';
import { membersOf } from './details.js';
import { placeOf } from './investigation.js';

const mental = ['5', '6'];
const [SEVERE, MENTAL, GRAVELY_ILL] = ['1', '2', '3'];
const LIGHTEST = 4;

async function isOfMarginFamily(em: EntityManager, residentId: string, today: string): Promise<boolean> {
  const shares = await em.find(EnrolledPerson, { residentId, $or: [{ until: null }, { until: { $gte: today } }] });
  const running = await em.count(AssistanceEnrollment, {
    id: { $in: shares.map(({ enrollmentId }) => enrollmentId) }, program: AssistanceProgram.MARGIN, status: { $ne: EnrollmentStatus.TERMINATED }, $or: [{ effectiveTo: null }, { effectiveTo: { $gte: monthOf(today) } }],
  });
  return running > 0;
}

/** Whether somebody is as disabled as declared: by the register of certificates, or where it does not know them by what is declared. */
async function isDisabled(em: EntityManager, { residentId, disabilityGrade }: ApplicationMember, lightest: number, isMental: boolean, today: string): Promise<boolean> {
  const known = await em.findOne(DisabilityCertificate, { residentId, endedOn: null, validTo: { $gte: today } });
  if (known) return known.grade <= lightest && (!isMental || mental.includes(known.categoryCode));
  return (disabilityGrade ?? LIGHTEST + 1) <= lightest;
}

/**
 * Out of a family on the margin, one person who is severely disabled or gravely ill applies alone, as if one person (单人户, 民发〔2021〕57号 art. 8). Clergy
 * and those of a rule of the county need no such family.
 */
export const isAloneByRight: ApplicationGuard = async ({ em, subject, today }) => {
  const { program, householdId, singlePersonBasisCode: basis } = subject;
  if (program !== AssistanceProgram.DIBAO || householdId !== null || ![SEVERE, MENTAL, GRAVELY_ILL].includes(basis ?? '')) return;
  const place = placeOf(subject, today);
  const [member] = await membersOf(em, subject);
  const lightest = (rule: string): number => Number(findPolicy(`assistance.single-person.${rule}`, place)?.value ?? LIGHTEST);
  const meetsGround = member && (basis === GRAVELY_ILL ? member.graveIllness : await isDisabled(em, member, lightest(basis === SEVERE ? 'severe-grade' : 'mental-grade'), basis === MENTAL, today));
  if (!meetsGround) throw new Refusal('SINGLE_PERSON_GROUND', ['input', 'details', 'singlePersonBasis']);
  const needsMargin = findPolicy('assistance.single-person.of-margin-family', place)?.value === '1';
  if (needsMargin && !(await isOfMarginFamily(em, member.residentId, today))) throw new Refusal('MARGIN_FAMILY_REQUIRED', ['input', 'details', 'singlePersonBasis']);
};
