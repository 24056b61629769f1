import { civilError } from '@civil/schema/errors';
import { subgraphRegistry } from '@civil/schema/registry';
import { type Connection, containing, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { DataResource } from './data-resource.entity.js';
import { factsOf, type KnownFacts } from './resource-facts.js';
import type { DataResourceFilter } from './resource-inputs.js';

const LONGEST_SEARCH = 50;

function conditionOf({ sharingClass, owner, status, q }: DataResourceFilter): FilterQuery<DataResource> {
  const parts: FilterQuery<DataResource>[] = [];
  if (sharingClass) parts.push({ sharingClass });
  if (owner) parts.push({ ownerSubgraph: owner });
  if (status?.length) parts.push({ status: { $in: status } });
  const text = q?.trim().toLowerCase();
  if (text) parts.push({ searchText: containing(text) });
  return parts.length > 0 ? { $and: parts } : {};
}

/**
 * A page of the catalogue by the numbers of the resources.
 * @throws `BAD_USER_INPUT` for a subgraph that is not of this graph, and for words that are too long.
 */
export function pageResources({ pager }: SubgraphContext, filter: DataResourceFilter, page: PageArgs): Promise<Connection<DataResource>> {
  if (filter.owner && !subgraphRegistry.some(({ name }) => name === filter.owner)) throw civilError('BAD_USER_INPUT', { argument: 'filter.owner' });
  if ((filter.q?.length ?? 0) > LONGEST_SEARCH) throw civilError('BAD_USER_INPUT', { argument: 'filter.q', limit: LONGEST_SEARCH });
  return pager.page(DataResource, { field: 'Query.dataResources', where: conditionOf(filter), orderBy: [{ property: 'id', direction: 'asc' }] }, page);
}

/** What the catalogue knows of a resource beside its entry, for all resources of a request at once. */
export async function loadFacts({ system }: SubgraphContext, id: string): Promise<KnownFacts> {
  const { rows } = system;
  const facts = await system.custom('resource-facts', async (ids) => {
    const known = await factsOf({ find: (entity, where) => rows.find(entity, where) }, ids);
    return ids.map((one) => known.get(one) ?? null);
  }).load(id);
  return facts ?? { report: null, groundless: 0, errata: 0 };
}
