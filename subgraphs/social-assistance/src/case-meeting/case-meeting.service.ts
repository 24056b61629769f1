import { type Connection, divisionCondition, overdueCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { CaseMeeting } from './case-meeting.entity.js';
import type { CaseMeetingFilter } from './case-meeting.inputs.js';

/** A page of urgent cases in the viewer's scope, those with the first time limit first. */
export function pageCases({ pager }: SubgraphContext, { scope, status, overdue }: CaseMeetingFilter, page: PageArgs): Promise<Connection<CaseMeeting>> {
  const parts: FilterQuery<CaseMeeting>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (status?.length) parts.push({ status: { $in: status } });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  const where = (parts.length > 0 ? { $and: parts } : {}) as FilterQuery<CaseMeeting>;
  return pager.page(CaseMeeting, { field: 'Query.caseMeetings', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
}
