import { type Connection, divisionCondition, overdueCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Referral } from './referral.entity.js';
import type { ReferralFilter } from './referral.inputs.js';

function conditionOf(filter: ReferralFilter): FilterQuery<Referral> {
  const parts: FilterQuery<Referral>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  if (filter.department) parts.push({ departmentCode: filter.department });
  if (typeof filter.overdue === 'boolean') parts.push(overdueCondition(filter.overdue));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of referrals in the viewer's scope, those due first at the head. */
export function pageReferrals({ pager }: SubgraphContext, filter: ReferralFilter, page: PageArgs): Promise<Connection<Referral>> {
  return pager.page(Referral, { field: 'Query.referrals', where: conditionOf(filter), orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
}
