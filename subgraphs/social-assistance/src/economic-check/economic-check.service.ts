import { type Connection, divisionCondition, type OrderInput, overdueCondition, type PageArgs, sortKeys, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { CheckSourceStatus, CheckStatus, openCheckStatuses } from './check-enums.js';
import { CheckReply } from './check-reply.entity.js';
import { allSources, checkSourceCodes, sourcesFor } from './check-sources.js';
import type { CheckSourceResult } from './check-values.js';
import { EconomicCheck } from './economic-check.entity.js';
import type { EconomicCheckFilter } from './economic-check.inputs.js';

const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
const endOf = (day: string): Date => new Date(`${day}T23:59:59.999+08:00`);

function conditionOf({ scope, status, conclusion, requestedAt, overdue, recheck }: EconomicCheckFilter): FilterQuery<EconomicCheck> {
  const parts: FilterQuery<EconomicCheck>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ applyDivisionCode: division });
  if (status?.length) parts.push({ status: { $in: status } });
  if (conclusion?.length) parts.push({ conclusion: { $in: conclusion } });
  if (requestedAt?.gte) parts.push({ requestedAt: { $gte: startOf(requestedAt.gte) } });
  if (requestedAt?.lte) parts.push({ requestedAt: { $lte: endOf(requestedAt.lte) } });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  if (typeof recheck === 'boolean') parts.push({ recheck });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of checks in the viewer's scope, the newest first. */
export function pageChecks({ pager }: SubgraphContext, filter: EconomicCheckFilter, order: readonly OrderInput<EconomicCheck>[] | undefined, page: PageArgs): Promise<Connection<EconomicCheck>> {
  const orderBy = sortKeys(order, [{ property: 'requestedAt', direction: 'desc' }]);
  return pager.page(EconomicCheck, { field: 'Query.economicChecks', where: conditionOf(filter), orderBy }, page);
}

/** The last report about a household. */
export async function latestReport({ loaders }: SubgraphContext, householdId: string): Promise<EconomicCheck | null> {
  const reported = await loaders.many(EconomicCheck, 'householdId', { where: { status: CheckStatus.REPORTED }, orderBy: { completedAt: 'desc', id: 'desc' } }).load(householdId);
  return reported[0] ?? null;
}

/** Checks of a benefit, the newest first. */
export const checksOfBenefit = ({ loaders }: SubgraphContext, enrollmentId: string): Promise<EconomicCheck[]> =>
  loaders.many(EconomicCheck, 'enrollmentId', { orderBy: { requestedAt: 'desc', id: 'desc' } }).load(enrollmentId);

/** Where every source of a check stands, in the order of the list. */
export async function sourcesOf({ loaders }: SubgraphContext, { id, status, writtenAuthority }: EconomicCheck): Promise<CheckSourceResult[]> {
  const replies = new Map((await loaders.many(CheckReply, 'checkId', { orderBy: { sourceCode: 'asc' } }).load(id)).map((reply) => [reply.sourceCode, reply]));
  const asked = sourcesFor(writtenAuthority);
  const isOpen = openCheckStatuses.includes(status);
  return allSources.map((code) => {
    const reply = replies.get(code);
    const waiting = isOpen && asked.includes(code) ? CheckSourceStatus.PENDING : CheckSourceStatus.NOT_ASKED;
    const isWaiting = !reply || reply.status === CheckSourceStatus.PENDING;
    return { source: checkSourceCodes.get(code), status: isWaiting ? waiting : reply.status, hits: reply?.hits ?? 0, tries: reply?.tries ?? 0 };
  });
}
