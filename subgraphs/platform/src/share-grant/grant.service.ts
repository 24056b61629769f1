import type { LegalState } from '@civil/schema/sharing';
import type { Connection, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient, MachineClientStatus } from '../machine-client/machine-client.entity.js';
import type { ShareGrantFilter } from './grant-inputs.js';
import { legalStateOf } from './legal-state.js';
import { ShareGrant } from './share-grant.entity.js';

interface Gone {
  readonly resources: readonly string[];
  readonly clients: readonly string[];
}

/** Resources and clients whose grants open nothing. */
async function goneOf({ system: { rows } }: SubgraphContext): Promise<Gone> {
  const [resources, clients] = await Promise.all([
    rows.find(DataResource, { $or: [{ status: { $ne: 'PUBLISHED' } }, { sharingClass: 'NOT_SHARED' }] }, { fields: ['id'] }), rows.find(MachineClient, { status: MachineClientStatus.DISABLED }, { fields: ['id'] }),
  ]);
  return { resources: resources.map(({ id }) => id), clients: clients.map(({ id }) => id) };
}

/** The condition that the ground of a grant holds, as `legalStateOf` says it of one; or that it does not. */
export function groundCondition(live: boolean, { resources, clients }: Gone, today: string): FilterQuery<ShareGrant> {
  if (!live) return { $or: [{ validTo: { $lt: today } }, { basisValidTo: { $lt: today } }, { resourceId: { $in: resources } }, { clientId: { $in: clients } }] };
  return { $and: [{ validTo: { $gte: today } }, { $or: [{ basisValidTo: null }, { basisValidTo: { $gte: today } }] }, { resourceId: { $nin: resources } }, { clientId: { $nin: clients } }] };
}

async function conditionOf(context: SubgraphContext, { status, resource, client, live }: ShareGrantFilter): Promise<FilterQuery<ShareGrant>> {
  const parts: FilterQuery<ShareGrant>[] = [];
  if (status?.length) parts.push({ status: { $in: status } });
  if (resource) parts.push({ resourceId: resource });
  if (client) parts.push({ clientId: client });
  if (live !== undefined && live !== null) parts.push({ status: { $ne: 'TERMINATED' } }, groundCondition(live, await goneOf(context), context.today));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of grants in the viewer's scope, the latest first. */
export const pageGrants = async (context: SubgraphContext, filter: ShareGrantFilter, page: PageArgs): Promise<Connection<ShareGrant>> =>
  context.pager.page(ShareGrant, { field: 'Query.shareGrants', where: await conditionOf(context, filter), orderBy: [{ property: 'id', direction: 'desc' }] }, page);

/** Grants that were not ended though their ground is gone. */
export const countGroundless = async (context: SubgraphContext): Promise<number> =>
  context.rows.count(ShareGrant, { $and: [{ status: { $ne: 'TERMINATED' } }, groundCondition(false, await goneOf(context), context.today)] });

/** Whether what a grant rests on holds today. */
export async function loadLegalState({ system, today }: SubgraphContext, grant: ShareGrant): Promise<LegalState> {
  const [resource, client] = await Promise.all([system.one(DataResource, 'id').load(grant.resourceId), system.one(MachineClient, 'id').load(grant.clientId)]);
  return legalStateOf(grant, { resource, client }, today);
}
