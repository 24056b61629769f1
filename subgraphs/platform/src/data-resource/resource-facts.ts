import { todayOf } from '@civil/subgraph-kernel';
import type { EntityClass, EntityManager, FilterQuery } from '@mikro-orm/core';
import { CorrectionStatus, CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { ResourceReport } from '../resource-report/resource-report.entity.js';
import { holds, legalStateOf } from '../share-grant/legal-state.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { DataResource } from './data-resource.entity.js';
import type { ResourceFacts } from './resource-quality.js';

/** What the catalogue tells of a resource beside its entry. */
export interface KnownFacts extends ResourceFacts {
  readonly report: ResourceReport | null;
  /** Errors that were reported and not rejected. */
  readonly errata: number;
}

/** Finds records whatever the viewer: what is counted here is about no person. */
export interface Finder {
  readonly find: <T extends object>(entity: EntityClass<T>, where: FilterQuery<T>) => Promise<T[]>;
}

export const finderOf = (em: EntityManager): Finder => ({ find: (entity, where) => em.find(entity, where as never) as never });

/** The facts of several resources, in as many statements as of one. */
export async function factsOf({ find }: Finder, ids: readonly string[]): Promise<Map<string, KnownFacts>> {
  const among = { $in: [...ids] };
  const [resources, reports, grants, tickets, clients] = await Promise.all([
    find(DataResource, { id: among }), find(ResourceReport, { resourceId: among, current: true }), find(ShareGrant, { resourceId: among, status: 'ACTIVE' }),
    find(CorrectionTicket, { resourceId: among, status: { $ne: CorrectionStatus.REJECTED } }), find(MachineClient, {}),
  ]);
  const clientsById = new Map(clients.map((client) => [client.id, client]));
  const today = todayOf();
  return new Map(resources.map((resource) => {
    const isOf = ({ resourceId }: { readonly resourceId: string }): boolean => resourceId === resource.id;
    const groundless = grants.filter(isOf).filter((grant) => !holds(legalStateOf(grant, { resource, client: clientsById.get(grant.clientId) ?? null }, today)));
    return [resource.id, { report: reports.filter(isOf).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null, errata: tickets.filter(isOf).length, groundless: groundless.length }];
  }));
}
