import {
  beginningWith, type Connection, divisionCondition, type OrderInput, overdueCondition, type PageArgs, sortKeys, type SubgraphContext, within,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import type { AssistanceApplicationFilter } from './application-filter.inputs.js';
import { ApplicationMember } from './application-member.entity.js';
import { AssistanceApplication } from './assistance-application.entity.js';
import { NOT_ACCEPTED } from './not-accepted.js';

const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
function conditionOf(filter: AssistanceApplicationFilter): FilterQuery<AssistanceApplication> {
  const parts: FilterQuery<AssistanceApplication>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ applyDivisionCode: division });
  if (filter.program?.length) parts.push({ program: { $in: filter.program } });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  if (filter.channel) parts.push({ channel: filter.channel });
  const accepted = within(filter.acceptedAt);
  if (accepted) parts.push({ acceptedDay: { ...accepted, $ne: NOT_ACCEPTED } });
  if (filter.dueBefore) parts.push({ nextDueAt: { $lt: startOfDay(filter.dueBefore) } });
  if (typeof filter.overdue === 'boolean') parts.push(overdueCondition(filter.overdue));
  if (typeof filter.hasObjection === 'boolean') parts.push({ hasObjection: filter.hasObjection });
  if (typeof filter.kinDisclosure === 'boolean') parts.push({ kinDisclosure: filter.kinDisclosure });
  if (filter.handlerUnit) parts.push({ handlerUnit: filter.handlerUnit });
  if (filter.povertyCause?.length) parts.push({ povertyCauseCodes: { $overlap: filter.povertyCause } });
  const size = within(filter.householdSize);
  if (size) parts.push({ persons: size });
  if (filter.q) parts.push({ caseNo: beginningWith(filter.q) });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of applications in the viewer's scope, the newest first. */
export function pageApplications(
  { pager }: SubgraphContext, filter: AssistanceApplicationFilter, order: readonly OrderInput<AssistanceApplication>[] | undefined, page: PageArgs,
): Promise<Connection<AssistanceApplication>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(AssistanceApplication, { field: 'Query.assistanceApplications', where: conditionOf(filter), orderBy }, page);
}

/** A page of applications of which a time limit is exceeded, the longest exceeded first. */
export function pageOverdue({ pager }: SubgraphContext, scope: AssistanceApplicationFilter['scope'], page: PageArgs): Promise<Connection<AssistanceApplication>> {
  const division = divisionCondition(scope);
  const where = { $and: [overdueCondition(true), ...(division ? [{ applyDivisionCode: division }] : [])] } as FilterQuery<AssistanceApplication>;
  return pager.page(AssistanceApplication, { field: 'Query.overdueApplications', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
}

/** Applications of a citizen, of the minors in their care, and those that they act in for others; the newest first. */
export async function loadOwnApplications({ em, viewer }: SubgraphContext): Promise<AssistanceApplication[]> {
  const { residentId, wardIds = [] } = viewer.claims;
  return residentId ? em.find(AssistanceApplication, { partyIds: { $overlap: [residentId, ...wardIds] } }, { orderBy: { id: 'desc' } }) : [];
}

/** Applications that list a resident, the newest first; read from the rows about that resident, so that the rule on minors holds. */
export async function loadApplicationsOf({ loaders }: SubgraphContext, residentId: string): Promise<AssistanceApplication[]> {
  const members = await loaders.many(ApplicationMember, 'residentId', { orderBy: { applicationId: 'desc' } }).load(residentId);
  const found = await loaders.one(AssistanceApplication, 'id').loadMany(members.map(({ applicationId }) => applicationId));
  return found.flatMap((application) => {
    if (application instanceof Error) throw application;
    return application ?? [];
  });
}
