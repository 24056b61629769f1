import { type Connection, overdueCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import type { ShareRequestFilter } from './request-inputs.js';
import { ShareRequest } from './share-request.entity.js';

function conditionOf({ status, resource, client, overdue }: ShareRequestFilter): FilterQuery<ShareRequest> {
  const parts: FilterQuery<ShareRequest>[] = [];
  if (status?.length) parts.push({ status: { $in: status } });
  if (resource) parts.push({ resourceId: resource });
  if (client) parts.push({ clientId: client });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of requests in the viewer's scope, those due first before the others. */
export const pageRequests = ({ pager }: SubgraphContext, filter: ShareRequestFilter, page: PageArgs): Promise<Connection<ShareRequest>> =>
  pager.page(ShareRequest, { field: 'Query.shareRequests', where: conditionOf(filter), orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
