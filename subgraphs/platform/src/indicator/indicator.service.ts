import { civilError } from '@civil/schema/errors';
import { subgraphRegistry } from '@civil/schema/registry';
import { type Connection, type OrderInput, type PageArgs, sortKeys, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Indicator } from './indicator.entity.js';
import type { IndicatorFilter } from './indicator.inputs.js';

function conditionOf({ division, subgraph, measure, kind, period, urbanRural }: IndicatorFilter): FilterQuery<Indicator> {
  return {
    ...(division ? { divisionCode: division } : {}), ...(subgraph ? { subgraph } : {}), ...(measure ? { measure } : {}), ...(kind ? { kind } : {}),
    ...(period ? { period } : {}), ...(urbanRural ? { urbanRural } : {}),
  };
}

/**
 * A page of published figures.
 * @throws `BAD_USER_INPUT` for a subgraph that is not of this graph: an empty list would read as "nothing was published".
 */
export function pageIndicators(
  { pager }: SubgraphContext, filter: IndicatorFilter, order: readonly OrderInput<Indicator>[] | undefined, page: PageArgs,
): Promise<Connection<Indicator>> {
  const { subgraph } = filter;
  if (subgraph && !subgraphRegistry.some(({ name }) => name === subgraph)) throw civilError('BAD_USER_INPUT', { argument: 'filter.subgraph' });
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'asc' }]);
  return pager.page(Indicator, { field: 'Query.indicators', where: conditionOf(filter), orderBy }, page);
}
