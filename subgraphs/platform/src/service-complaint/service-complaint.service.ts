import { type Connection, divisionCondition, overdueCondition, type PageArgs, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { domainsOfViewer, isOfLine } from '../business-line.js';
import { ComplaintReceipt, type ServiceComplainant } from './complaint-receipt.entity.js';
import { ServiceComplaint } from './service-complaint.entity.js';
import type { ServiceComplaintFilter } from './service-complaint.inputs.js';

function conditionOf({ scope, domain, status, topic, overdue, filedOn }: ServiceComplaintFilter): FilterQuery<ServiceComplaint>[] {
  const parts: FilterQuery<ServiceComplaint>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (domain) parts.push({ domain } as FilterQuery<ServiceComplaint>);
  if (status?.length) parts.push({ status: { $in: status } });
  if (topic?.length) parts.push({ topicCode: { $in: topic } });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  const filed = within(filedOn);
  if (filed) parts.push({ acceptedOn: filed });
  return parts;
}

/** A page of complaints in the division and line of the viewer, the newest first. */
export function pageServiceComplaints({ pager, viewer }: SubgraphContext, filter: ServiceComplaintFilter, page: PageArgs): Promise<Connection<ServiceComplaint>> {
  const domains = domainsOfViewer(viewer);
  const where = { $and: [...conditionOf(filter), ...(domains ? [{ domain: { $in: domains } }] : [])] } as FilterQuery<ServiceComplaint>;
  return pager.page(ServiceComplaint, { field: 'Query.serviceComplaints', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
}

/** One complaint in the division and line of the viewer. */
export async function loadServiceComplaint({ loaders, viewer }: SubgraphContext, id: string): Promise<ServiceComplaint | null> {
  const found = await loaders.one(ServiceComplaint, 'id').load(id);
  return found && isOfLine(viewer, found.domain) ? found : null;
}

/** Receipts of a citizen, the newest first. */
export async function loadOwnReceipts({ rows, viewer: { claims: { residentId } } }: SubgraphContext): Promise<ComplaintReceipt[]> {
  return residentId ? rows.find(ComplaintReceipt, { residentId }, { orderBy: { id: 'desc' } }) : [];
}

/** Who complained, for those who may know. */
export async function loadComplainant({ loaders }: SubgraphContext, complaintId: string): Promise<ServiceComplainant | null> {
  const receipt = await loaders.one(ComplaintReceipt, 'complaintId').load(complaintId);
  return receipt && { name: receipt.name, phone: receipt.phone, residentId: receipt.residentId };
}
