import type { Connection, OrderInput, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import { containing, divisionCondition, sortKeys } from '@civil/subgraph-kernel';
import { type FilterQuery, raw } from '@mikro-orm/core';
import { knownCodes } from '../known-codes.js';
import { facilityStatusCodes } from './funeral-facility.codes.js';
import { FuneralFacility } from './funeral-facility.entity.js';
import type { FuneralFacilityFilter } from './funeral-facility.inputs.js';

function conditionOf({ scope, kind, status, freePlots, q }: FuneralFacilityFilter): FilterQuery<FuneralFacility> {
  const parts: FilterQuery<FuneralFacility>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (kind) parts.push({ kind: { $in: kind } });
  if (status) parts.push({ statusCode: { $in: knownCodes(facilityStatusCodes, status, 'filter.status') } });
  if (typeof freePlots === 'boolean') parts.push({ plotsTotal: { [freePlots ? '$gt' : '$lte']: raw('plots_used') } });
  if (q) parts.push({ name: containing(q) });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of funeral facilities. @throws `CODE_UNKNOWN` for a status that does not exist. */
export function pageFuneralFacilities(
  { pager }: SubgraphContext, filter: FuneralFacilityFilter, order: readonly OrderInput<FuneralFacility>[] | undefined, page: PageArgs,
): Promise<Connection<FuneralFacility>> {
  const orderBy = sortKeys(order, [{ property: 'divisionCode', direction: 'asc' }]);
  return pager.page(FuneralFacility, { field: 'Query.funeralFacilities', where: conditionOf(filter), orderBy }, page);
}
