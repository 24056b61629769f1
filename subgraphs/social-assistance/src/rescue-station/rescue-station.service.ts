import { divisionPrefix } from '@civil/schema/scalars';
import { codesUnder, type Connection, divisionCondition, type DivisionScope, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { RescueStation } from './rescue-station.entity.js';

/** A page of stations, by division. */
export function pageStations({ pager }: SubgraphContext, scope: DivisionScope | undefined, page: PageArgs): Promise<Connection<RescueStation>> {
  const division = divisionCondition(scope);
  const where = (division ? { divisionCode: division } : {}) as FilterQuery<RescueStation>;
  return pager.page(RescueStation, { field: 'Query.rescueStations', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
}

/** Stations of a division and all below it: one statement for a list of divisions. */
export function loadStationsOf({ loaders, rows }: SubgraphContext, code: string): Promise<RescueStation[]> {
  return loaders.custom('rescueStations', async (prefixes: readonly string[]) => {
    const found = await rows.find(RescueStation, { $or: prefixes.map((prefix) => ({ divisionCode: codesUnder(prefix) })) }, { orderBy: [{ divisionCode: 'asc' }, { id: 'asc' }] });
    return prefixes.map((prefix) => found.filter(({ divisionCode }) => divisionCode.startsWith(prefix)));
  }).load(divisionPrefix(code));
}
