import { type Connection, divisionCondition, type OrderInput, overdueCondition, type PageArgs, sortKeys, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { DisabilitySubsidyApplication } from './disability-subsidy-application.entity.js';
import type { DisabilitySubsidyApplicationFilter } from './disability-subsidy.inputs.js';

const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

function conditionOf(filter: DisabilitySubsidyApplicationFilter): FilterQuery<DisabilitySubsidyApplication> {
  const parts: FilterQuery<DisabilitySubsidyApplication>[] = [];
  const home = divisionCondition(filter.scope);
  if (home) parts.push({ homeDivisionCode: home });
  const applied = divisionCondition(filter.appliedAt);
  if (applied) parts.push({ appliedDivisionCode: applied });
  if (filter.program) parts.push({ program: filter.program });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  if (typeof filter.crossRegion === 'boolean') parts.push({ crossRegion: filter.crossRegion });
  const submitted = within(filter.submittedOn);
  if (submitted) parts.push({ submittedOn: submitted });
  if (filter.dueBefore) parts.push({ nextDueAt: { $lt: startOfDay(filter.dueBefore) } });
  if (typeof filter.overdue === 'boolean') parts.push(overdueCondition(filter.overdue));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of applications in the viewer's scope, the newest first. */
export function pageSubsidyApplications(
  { pager }: SubgraphContext, filter: DisabilitySubsidyApplicationFilter, order: readonly OrderInput<DisabilitySubsidyApplication>[] | undefined, page: PageArgs,
): Promise<Connection<DisabilitySubsidyApplication>> {
  const orderBy = sortKeys(order, [{ property: 'submittedOn', direction: 'desc' }]);
  return pager.page(DisabilitySubsidyApplication, { field: 'Query.disabilitySubsidyApplications', where: conditionOf(filter), orderBy }, page);
}
