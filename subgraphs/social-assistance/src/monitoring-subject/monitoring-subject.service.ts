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
import { MonitoringSubject } from './monitoring-subject.entity.js';
import type { MonitoringSubjectFilter } from './monitoring-subject.inputs.js';

function conditionOf(filter: MonitoringSubjectFilter): FilterQuery<MonitoringSubject> {
  const parts: FilterQuery<MonitoringSubject>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.category?.length) parts.push({ category: { $in: filter.category } });
  if (filter.flag?.length) parts.push({ flagCodes: { $overlap: filter.flag } });
  if (filter.labour?.length) parts.push({ labour: { $in: filter.labour } });
  if (typeof filter.notEnrolled === 'boolean') parts.push({ enrolled: !filter.notEnrolled });
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

/** The monitoring that a resident is under today, or null. */
export async function findMonitoring(loaders: Loaders, residentId: string, today: string): Promise<MonitoringSubject | null> {
  const subjects = await loaders.many(MonitoringSubject, 'residentId', { orderBy: { since: 'desc', id: 'asc' } }).load(residentId);
  return subjects.find(({ since, until }) => since <= today && (!until || until >= today)) ?? null;
}
