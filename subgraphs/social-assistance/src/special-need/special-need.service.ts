import { type Connection, divisionCondition, overdueCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
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
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of needs in the viewer's scope, those due first before the others. */
export const pageNeeds = ({ pager }: SubgraphContext, filter: SpecialNeedFilter, page: PageArgs): Promise<Connection<SpecialNeed>> =>
  pager.page(SpecialNeed, { field: 'Query.specialNeeds', where: conditionOf(filter), orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
