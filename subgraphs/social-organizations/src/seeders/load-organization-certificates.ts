import { CERTIFIED_COUNTY, loadCertificates, MOST_CERTIFIED, type SeededCertificate } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { organizationCertificates } from '../organization-certificate/organization-certificates.js';
import { OrgRatingRecord, SocialOrganization } from '../social-organization/social-organization.entity.js';
import { endedStatuses, OrgStatus, type OrgType } from '../social-organization/social-organization.enums.js';

const registrationTypes: Partial<Record<OrgType, string>> = { ASSOCIATION: 'C03', SERVICE_INSTITUTION: 'C04', FOUNDATION: 'C05' };
/** When certificates of registration were last issued again. */
const RENEWED_ON = '2019-06-03';

function certificatesOf({ id: recordId, type, status, registeredOn, deregisteredOn, fundraisingLicenceNo, fundraisingFrom }: SocialOrganization, rating: OrgRatingRecord | undefined): SeededCertificate[] {
  const hasEnded = (endedStatuses as readonly OrgStatus[]).includes(status);
  const registration = status === OrgStatus.PREPARING ? undefined : registrationTypes[type];
  return [
    ...(registration ? [{ typeId: registration, recordId, issuedOn: registeredOn > RENEWED_ON ? registeredOn : RENEWED_ON }] : []),
    ...(fundraisingLicenceNo && fundraisingFrom ? [{ typeId: 'C06', recordId, issuedOn: fundraisingFrom }] : []),
    ...(rating ? [{ typeId: 'C12', recordId, issuedOn: rating.from }] : []),
    ...(hasEnded && deregisteredOn ? [{ typeId: 'C14', recordId, issuedOn: deregisteredOn }] : []),
  ];
}

/** Certificates of the organisations that one county has registered. */
export async function loadOrganizationCertificates(em: EntityManager, progress: (rows: number) => void): Promise<void> {
  const organizations = await em.find(SocialOrganization, { registrarDivisionCode: CERTIFIED_COUNTY }, { orderBy: { id: 'asc' }, limit: MOST_CERTIFIED });
  const ratings = await em.find(OrgRatingRecord, { organizationId: { $in: organizations.map(({ id }) => id) } }, { orderBy: { from: 'desc' } });
  const certificates = organizations.flatMap((organization) => certificatesOf(organization, ratings.find(({ organizationId }) => organizationId === organization.id)));
  await loadCertificates(em, organizationCertificates, certificates, progress);
}
