import {
  addDays, addMonths, type Connection, divisionCondition, type DivisionScope, type OrderInput, overdueCondition, type PageArgs, policyNumber, RequestRecord,
  sortKeys, type SubgraphContext,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { openRescueStatuses } from './rescue-enums.js';
import { RescueEpisode } from './rescue-episode.entity.js';
import type { RescueEpisodeFilter } from './rescue-filter.inputs.js';

type Condition = FilterQuery<RescueEpisode>;

const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
const inDivision = (scope: DivisionScope | undefined): Condition[] => {
  const division = divisionCondition(scope);
  return division ? [{ divisionCode: division }] : [];
};
const all = (parts: readonly Condition[]): Condition => (parts.length > 0 ? ({ $and: parts } as Condition) : {});

function conditionOf(filter: RescueEpisodeFilter): Condition {
  const parts = inDivision(filter.scope);
  if (filter.stationId) parts.push({ stationId: filter.stationId });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  if (typeof filter.identityKnown === 'boolean') parts.push({ identityKnown: filter.identityKnown });
  if (typeof filter.repeat === 'boolean') parts.push({ earlierEpisodes: filter.repeat ? { $gt: 0 } : 0 });
  if (filter.admittedOn?.gte) parts.push({ admittedAt: { $gte: startOfDay(filter.admittedOn.gte) } });
  if (filter.admittedOn?.lte) parts.push({ admittedAt: { $lt: startOfDay(addDays(filter.admittedOn.lte, 1)) } });
  if (filter.dueBefore) parts.push({ nextDueAt: { $lt: startOfDay(filter.dueBefore) } });
  if (typeof filter.overdue === 'boolean') parts.push(overdueCondition(filter.overdue));
  return all(parts);
}

/** A page of stays in the viewer's scope, the newest first. */
export function pageEpisodes({ pager }: SubgraphContext, filter: RescueEpisodeFilter, order: readonly OrderInput<RescueEpisode>[] | undefined, page: PageArgs): Promise<Connection<RescueEpisode>> {
  const orderBy = sortKeys(order, [{ property: 'admittedAt', direction: 'desc' }]);
  return pager.page(RescueEpisode, { field: 'Query.rescueEpisodes', where: conditionOf(filter), orderBy }, page);
}

const inCare = (scope: DivisionScope | undefined, more: Condition): Condition => all([...inDivision(scope), { status: { $in: openRescueStatuses } }, more]);

/** A page of those who have been in care for longer than the rules have in mind, the longest first. */
export function pageLongStays({ pager, today }: SubgraphContext, scope: DivisionScope | undefined, page: PageArgs): Promise<Connection<RescueEpisode>> {
  const months = policyNumber('assistance.rescue.long-stay', { on: today, division: scope?.code });
  const where = inCare(scope, { admittedAt: { $lt: startOfDay(addMonths(today, -months)) } });
  return pager.page(RescueEpisode, { field: 'Query.longStays', where, orderBy: [{ property: 'admittedAt', direction: 'asc' }] }, page);
}

/** A page of those in care whose identity is not known, the longest first. */
export function pageUnidentified({ pager }: SubgraphContext, scope: DivisionScope | undefined, page: PageArgs): Promise<Connection<RescueEpisode>> {
  return pager.page(RescueEpisode, { field: 'Query.unidentifiedPersons', where: inCare(scope, { identityKnown: false }), orderBy: [{ property: 'admittedAt', direction: 'asc' }] }, page);
}

/** Number of the case that an account has opened by a request: who took a child in twice by a slip is told it twice, though the row hides children. */
export async function findOwnAdmission({ em, viewer }: SubgraphContext, clientMutationId: string): Promise<string | null> {
  const key = { actor: viewer.claims.sub, operation: 'RescueEpisode.admitPerson', clientMutationId };
  const request = await em.findOne(RequestRecord, key, { filters: false });
  const episode = request?.subjectId ? await em.findOne(RescueEpisode, { id: request.subjectId }, { filters: false }) : null;
  return episode?.caseNo ?? null;
}
