import { type Connection, divisionCondition, type OrderInput, type PageArgs, sortKeys, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Household } from './household.entity.js';
import type { HouseholdFilter } from './household.inputs.js';

function conditionOf({ scope, kind, urbanRural, sizeRange }: HouseholdFilter): FilterQuery<Household> {
  const parts: FilterQuery<Household>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (kind) parts.push({ kind });
  if (urbanRural) parts.push({ urbanRural });
  if (typeof sizeRange?.gte === 'number') parts.push({ size: { $gte: sizeRange.gte } });
  if (typeof sizeRange?.lte === 'number') parts.push({ size: { $lte: sizeRange.lte } });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of households in the viewer's scope. */
export function pageHouseholds(
  { pager }: SubgraphContext, filter: HouseholdFilter, order: readonly OrderInput<Household>[] | undefined, page: PageArgs,
): Promise<Connection<Household>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(Household, { field: 'Query.households', where: conditionOf(filter), orderBy }, page);
}
