import {
  type Connection,
  divisionCondition,
  type Loaders,
  type OrderInput,
  type PageArgs,
  sortKeys,
  type SubgraphContext,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { MonitoringStatus, MonitoringSubject } from './monitoring-subject.entity.js';
import type { MonitoringLedgerFilter, MonitoringSubjectFilter } from './monitoring-subject.inputs.js';

function conditionOf(filter: MonitoringSubjectFilter): FilterQuery<MonitoringSubject> {
  const parts: FilterQuery<MonitoringSubject>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.category?.length) parts.push({ category: { $in: filter.category } });
  if (filter.flag?.length) parts.push({ flagCodes: { $overlap: filter.flag } });
  if (filter.labour?.length) parts.push({ labour: { $in: filter.labour } });
  if (typeof filter.notEnrolled === 'boolean') parts.push({ enrolled: !filter.notEnrolled });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of monitored persons in the viewer's scope. */
export function pageSubjects(
  { pager }: SubgraphContext,
  filter: MonitoringSubjectFilter,
  order: readonly OrderInput<MonitoringSubject>[] | undefined,
  page: PageArgs,
): Promise<Connection<MonitoringSubject>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(MonitoringSubject, { field: 'Query.monitoringSubjects', where: conditionOf(filter), orderBy }, page);
}

/** A page of the ledger: persons under watch who are on neither benefit, one by one (system A8). */
export function pageLedger({ pager }: SubgraphContext, scope: MonitoringSubjectFilter['scope'], filter: MonitoringLedgerFilter, page: PageArgs): Promise<Connection<MonitoringSubject>> {
  const parts: FilterQuery<MonitoringSubject>[] = [{ enrolled: false }, { status: MonitoringStatus.WATCHED }];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.notCovered?.length) parts.push({ notCoveredReason: { $in: filter.notCovered } });
  if (filter.referralState?.length) parts.push({ referralState: { $in: filter.referralState } });
  if (typeof filter.referred === 'boolean') parts.push({ referralState: filter.referred ? { $ne: null } : null });
  if (typeof filter.screened === 'boolean') parts.push({ screenedOn: filter.screened ? { $ne: null } : null });
  return pager.page(MonitoringSubject, { field: 'Query.monitoringLedger', where: { $and: parts } as FilterQuery<MonitoringSubject>, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
}

/** The monitoring that a resident is under today, or null. */
export async function findMonitoring(loaders: Loaders, residentId: string, today: string): Promise<MonitoringSubject | null> {
  const subjects = await loaders.many(MonitoringSubject, 'residentId', { orderBy: { since: 'desc', id: 'asc' } }).load(residentId);
  return subjects.find(({ since, until }) => since <= today && (!until || until >= today)) ?? null;
}
