import { type Connection, divisionCondition, NEVER, nowOf, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { SpecialNeed } from './special-need.entity.js';
import type { SpecialNeedFilter } from './special-need.inputs.js';

function conditionOf({ scope, kind, status, program, overdue }: SpecialNeedFilter): FilterQuery<SpecialNeed> {
  const parts: FilterQuery<SpecialNeed>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (kind?.length) parts.push({ kind: { $in: kind } });
  if (status?.length) parts.push({ status: { $in: status } });
  if (program?.length) parts.push({ program: { $in: program } });
  if (overdue === true) parts.push({ nextDueAt: { $lt: nowOf() } });
  if (overdue === false) parts.push({ nextDueAt: { $gte: nowOf() } });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of needs in the viewer's scope, those due first before the others. */
export const pageNeeds = ({ pager }: SubgraphContext, filter: SpecialNeedFilter, page: PageArgs): Promise<Connection<SpecialNeed>> =>
  pager.page(SpecialNeed, { field: 'Query.specialNeeds', where: conditionOf(filter), orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);

/** When the first of the clocks that run is up; null while none does. */
export const needDueAtOf = ({ nextDueAt }: SpecialNeed): Date | null => (nextDueAt.getTime() === NEVER.getTime() ? null : nextDueAt);
