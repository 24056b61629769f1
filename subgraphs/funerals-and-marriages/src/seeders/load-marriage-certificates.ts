import { CERTIFIED_COUNTY, loadCertificates, MOST_CERTIFIED, type SeededCertificate } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { marriageCertificates } from '../marriage-certificate/marriage-certificates.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';

/** Certificates of the registrations of one county: of a marriage one for both, of a divorce one for each party. */
export async function loadMarriageCertificates(em: EntityManager, progress: (rows: number) => void): Promise<void> {
  const registrations = await em.find(MarriageRegistration, { officeDivisionCode: CERTIFIED_COUNTY }, { orderBy: { id: 'asc' }, limit: MOST_CERTIFIED });
  const certificates = registrations.flatMap(({ id: recordId, matterCode, registeredOn: issuedOn, partyIds }): SeededCertificate[] =>
    matterCode === 'J' || matterCode === 'BJ' ? [{ typeId: 'C01', recordId, issuedOn }] : partyIds.map((holderId) => ({ typeId: 'C02', recordId, issuedOn, holderId })));
  await loadCertificates(em, marriageCertificates, certificates, progress);
}
