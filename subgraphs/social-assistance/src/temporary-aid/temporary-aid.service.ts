import { type Connection, divisionCondition, type OrderInput, overdueCondition, type PageArgs, sortKeys, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { AidRecipient } from './aid-recipient.entity.js';
import { TemporaryAid } from './temporary-aid.entity.js';
import type { TemporaryAidFilter } from './temporary-aid.inputs.js';

function conditionOf(filter: TemporaryAidFilter): FilterQuery<TemporaryAid> {
  const parts: FilterQuery<TemporaryAid>[] = [];
  const [scope, place, home] = [filter.scope, filter.placeOfOccurrence, filter.home].map(divisionCondition);
  if (scope) parts.push({ $or: [{ placeDivisionCode: scope }, { homeDivisionCode: scope }] });
  if (place) parts.push({ placeDivisionCode: place });
  if (home) parts.push({ homeDivisionCode: home });
  if (filter.kind) parts.push({ kind: filter.kind });
  if (filter.cause?.length) parts.push({ causeCode: { $in: filter.cause } });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  const granted = within(filter.grantedAt);
  if (granted) parts.push({ grantedOn: granted });
  if (typeof filter.overdue === 'boolean') parts.push(overdueCondition(filter.overdue));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of temporary aid in the viewer's scope, the newest first. */
export function pageAid({ pager }: SubgraphContext, filter: TemporaryAidFilter, order: readonly OrderInput<TemporaryAid>[] | undefined, page: PageArgs): Promise<Connection<TemporaryAid>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(TemporaryAid, { field: 'Query.temporaryAids', where: conditionOf(filter), orderBy }, page);
}

/** Aid that a resident was helped by, the newest first; read from the rows about that resident, so that the rule on minors holds. */
export async function loadAidOf({ loaders }: SubgraphContext, residentId: string): Promise<TemporaryAid[]> {
  const helped = await loaders.many(AidRecipient, 'residentId', { orderBy: { aidId: 'desc' } }).load(residentId);
  const found = await loaders.one(TemporaryAid, 'id').loadMany(helped.map(({ aidId }) => aidId));
  return found.flatMap((aid) => {
    if (aid instanceof Error) throw aid;
    return aid ?? [];
  });
}
