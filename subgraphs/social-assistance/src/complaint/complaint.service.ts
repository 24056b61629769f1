import { beginningWith, type Connection, divisionCondition, overdueCondition, type PageArgs, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Complaint } from './complaint.entity.js';
import type { ComplaintFilter } from './complaint.inputs.js';

function conditionOf({ scope, status, topic, overdue, filedOn, caseNo }: ComplaintFilter): FilterQuery<Complaint> {
  const parts: FilterQuery<Complaint>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (status?.length) parts.push({ status: { $in: status } });
  if (topic?.length) parts.push({ topicCode: { $in: topic } });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  const filed = within(filedOn);
  if (filed) parts.push({ acceptedOn: filed });
  if (caseNo) parts.push({ caseNo: beginningWith(caseNo) });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of complaints in the viewer's scope, the newest first. */
export const pageComplaints = ({ pager }: SubgraphContext, filter: ComplaintFilter, page: PageArgs): Promise<Connection<Complaint>> =>
  pager.page(Complaint, { field: 'Query.complaints', where: conditionOf(filter), orderBy: [{ property: 'id', direction: 'desc' }] }, page);
