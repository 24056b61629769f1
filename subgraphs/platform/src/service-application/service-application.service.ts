import { type Connection, divisionCondition, overdueCondition, type PageArgs, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { domainsOfViewer, isOfLine } from '../business-line.js';
import { ServiceApplication } from './service-application.entity.js';
import type { ServiceApplicationFilter } from './service-application.inputs.js';

function conditionOf({ scope, status, domain, itemCode, overdue, receivedOn }: ServiceApplicationFilter): FilterQuery<ServiceApplication>[] {
  const parts: FilterQuery<ServiceApplication>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (status?.length) parts.push({ status: { $in: status } });
  if (domain) parts.push({ domain } as FilterQuery<ServiceApplication>);
  if (itemCode) parts.push({ itemCode });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  const received = within(receivedOn);
  if (received) parts.push({ acceptedOn: received });
  return parts;
}

/** A page of applications in the rows and lines of the viewer, the newest first. */
export function pageServiceApplications({ pager, viewer }: SubgraphContext, filter: ServiceApplicationFilter, page: PageArgs): Promise<Connection<ServiceApplication>> {
  const domains = domainsOfViewer(viewer);
  const where = { $and: [...conditionOf(filter), ...(domains ? [{ domain: { $in: domains } }] : [])] } as FilterQuery<ServiceApplication>;
  return pager.page(ServiceApplication, { field: 'Query.serviceApplications', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
}

/** One application in the rows and lines of the viewer. */
export async function loadServiceApplication({ loaders, viewer }: SubgraphContext, property: 'id' | 'code', value: string): Promise<ServiceApplication | null> {
  const found = await loaders.one(ServiceApplication, property).load(value);
  return found && isOfLine(viewer, found.domain) ? found : null;
}

/** The application of a code, for those who see it, and for the client that pushed it, which sees no rows. */
export async function loadByCode(context: SubgraphContext, code: string): Promise<ServiceApplication | null> {
  const own = await loadServiceApplication(context, 'code', code);
  if (own) return own;
  const { sub, kind } = context.viewer.claims;
  const pushed = kind === 'client' ? await context.system.one(ServiceApplication, 'code').load(code) : null;
  return pushed?.externalSystem === sub ? pushed : null;
}

/** The application that a client has pushed under a number, where the content is the same. */
export async function loadSamePush({ system, viewer }: SubgraphContext, externalNumber: string, contentDigest: string): Promise<ServiceApplication | null> {
  return system.rows.findOne(ServiceApplication, { externalSystem: viewer.claims.sub, externalNumber, contentDigest });
}
