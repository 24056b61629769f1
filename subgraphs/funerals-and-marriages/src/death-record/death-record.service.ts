import type { Connection, OrderInput, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import { divisionCondition, sortKeys, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { knownCodes } from '../known-codes.js';
import { deathSourceCodes } from './death-record.codes.js';
import { DeathRecord } from './death-record.entity.js';
import type { DeathRecordFilter } from './death-record.inputs.js';

function conditionOf(filter: DeathRecordFilter): FilterQuery<DeathRecord> {
  const parts: FilterQuery<DeathRecord>[] = [];
  const division = divisionCondition(filter.scope);
  const deathDate = within(filter.deathDate);
  if (division) parts.push({ divisionCode: division });
  if (deathDate) parts.push({ deathDate });
  if (filter.source) parts.push({ sourceCode: { $in: knownCodes(deathSourceCodes, filter.source, 'filter.source') } });
  if (typeof filter.unverified === 'boolean') parts.push({ verified: !filter.unverified });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of death records in the viewer's scope. @throws `CODE_UNKNOWN` for a source that does not exist. */
export function pageDeathRecords(
  { pager }: SubgraphContext, filter: DeathRecordFilter, order: readonly OrderInput<DeathRecord>[] | undefined, page: PageArgs,
): Promise<Connection<DeathRecord>> {
  // Newest entry first, not latest death: the order of a list must not tell what a masked viewer is refused.
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(DeathRecord, { field: 'Query.deathRecords', where: conditionOf(filter), orderBy }, page);
}
