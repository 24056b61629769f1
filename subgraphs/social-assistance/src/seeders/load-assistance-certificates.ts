import type { World } from '@civil/demo-data';
import { CERTIFIED_COUNTY, loadCertificates, MOST_CERTIFIED } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { assistanceCertificates } from '../assistance-certificate/assistance-certificates.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { AssistanceProgram } from '../program.js';

/** Certificates of the benefits of one county that run, each held by the grown-up who comes first, the applicant where that is one. */
export async function loadAssistanceCertificates(em: EntityManager, world: World, progress: (rows: number) => void): Promise<void> {
  const benefits = await em.find(
    AssistanceEnrollment, { divisionCode: { $like: `${CERTIFIED_COUNTY}%` }, program: { $in: [AssistanceProgram.DIBAO, AssistanceProgram.TEKUN] }, status: { $ne: EnrollmentStatus.TERMINATED } }, { orderBy: { id: 'asc' }, limit: MOST_CERTIFIED },
  );
  const sharers = await em.find(EnrolledPerson, { enrollmentId: { $in: benefits.map(({ id }) => id) }, until: null, adultOn: { $lte: world.asOf } }, { orderBy: { id: 'asc' } });
  const applicants = new Map(world.assistance.map(({ id, applicantId }) => [id, applicantId]));
  const certificates = benefits.flatMap(({ id: recordId, program, effectiveFrom }) => {
    const ofBenefit = sharers.filter(({ enrollmentId }) => enrollmentId === recordId);
    const holder = ofBenefit.find(({ residentId }) => residentId === applicants.get(recordId)) ?? ofBenefit[0];
    const holderName = holder && world.byId.residents.get(holder.residentId)?.name;
    return holder && holderName ? [{ typeId: program === AssistanceProgram.DIBAO ? 'C08' : 'C09', recordId, issuedOn: `${effectiveFrom}-01`, holderId: holder.residentId, holderName }] : [];
  });
  await loadCertificates(em, assistanceCertificates, certificates, progress);
}
