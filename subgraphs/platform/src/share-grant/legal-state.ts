import type { ClientGrant, LegalState } from '@civil/schema/sharing';
import type { DataResource } from '../data-resource/data-resource.entity.js';
import { type MachineClient, MachineClientStatus } from '../machine-client/machine-client.entity.js';
import type { ShareGrant } from './share-grant.entity.js';

/** What a grant rests on beside itself. */
export interface Ground {
  readonly resource: Pick<DataResource, 'status' | 'sharingClass'> | null;
  readonly client: Pick<MachineClient, 'status'> | null;
}

/** Whether what a grant rests on holds on a day. */
export function legalStateOf({ validFrom, validTo, basisValidTo }: Pick<ShareGrant, 'validFrom' | 'validTo' | 'basisValidTo'>, { resource, client }: Ground, today: string): LegalState {
  if (client?.status !== MachineClientStatus.ENABLED) return 'CLIENT_DISABLED';
  if (resource?.status !== 'PUBLISHED' || resource.sharingClass === 'NOT_SHARED') return 'RESOURCE_WITHDRAWN';
  if (today > validTo) return 'EXPIRED';
  if (basisValidTo !== null && today > basisValidTo) return 'BASIS_LAPSED';
  return today < validFrom ? 'NOT_BEGUN' : 'LIVE';
}

/** A grant as gateways take it. */
export const clientGrant = (grant: ShareGrant, ground: Ground, today: string): ClientGrant => ({
  id: grant.id, version: grant.version, client: grant.clientId, resource: grant.resourceId, fields: grant.fields, divisionPrefix: grant.divisionPrefix, quotaPerDay: grant.quotaPerDay, validFrom: grant.validFrom,
  validTo: grant.validTo, status: grant.status, legalState: legalStateOf(grant, ground, today),
});

/** Whether the ground of a grant holds, be it that its first day has not come. */
export const holds = (state: LegalState): boolean => state === 'LIVE' || state === 'NOT_BEGUN';
