import { type Connection, overdueCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import type { CorrectionTicketFilter } from './correction-inputs.js';
import { CorrectionTicket } from './correction-ticket.entity.js';

function conditionOf({ status, resource, overdue }: CorrectionTicketFilter): FilterQuery<CorrectionTicket> {
  const parts: FilterQuery<CorrectionTicket>[] = [];
  if (status?.length) parts.push({ status: { $in: status } });
  if (resource) parts.push({ resourceId: resource });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of corrections in the viewer's scope, those due first before the others. */
export const pageTickets = ({ pager }: SubgraphContext, filter: CorrectionTicketFilter, page: PageArgs): Promise<Connection<CorrectionTicket>> =>
  pager.page(CorrectionTicket, { field: 'Query.correctionTickets', where: conditionOf(filter), orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
