import { CERTIFIED_COUNTY, loadCertificates, MOST_CERTIFIED } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import { facilityCertificates } from '../facility-certificate/facility-certificates.js';

/** Filing receipts of the institutions of one county. */
export async function loadFacilityCertificates(em: EntityManager, asOf: string, progress: (rows: number) => void): Promise<void> {
  const facilities = await em.find(ElderlyFacility, { divisionCode: { $like: `${CERTIFIED_COUNTY}%` }, filingNo: { $ne: null } }, { orderBy: { id: 'asc' }, limit: MOST_CERTIFIED });
  await loadCertificates(em, facilityCertificates, facilities.map(({ id: recordId, openedOn }) => ({ typeId: 'C10', recordId, issuedOn: openedOn ?? asOf })), progress);
}
