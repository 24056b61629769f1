import { divisionPrefix } from '@civil/schema/scalars';
import type { Connection, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import type { FacilityKind } from '../elderly-facility/elderly-facility.enums.js';
import type { ElderlyFacilityFilter } from '../elderly-facility/elderly-facility.inputs.js';
import { facilityCondition } from '../elderly-facility/elderly-facility.service.js';
import { ElderlySummary } from './elderly-summary.js';
import { loadFacilityTotals } from './elderly-summary.service.js';

/** The digits that all prefixes begin with, which narrow a search in many divisions to what holds them all. */
function commonStart(prefixes: readonly string[]): string {
  const [first = ''] = prefixes;
  let size = first.length;
  while (!prefixes.every((prefix) => prefix.startsWith(first.slice(0, size)))) size--;
  return first.slice(0, size);
}

/** Ids of the facilities that pass the filter, by division. */
const loadFacilityIds = ({ em, loaders }: SubgraphContext, filter: ElderlyFacilityFilter) =>
  loaders.custom<string[]>(`facilityIds:${JSON.stringify(filter)}`, async (codes) => {
    const byPrefix = new Map(codes.map((code) => [divisionPrefix(code), [] as string[]]));
    const sizes = [...new Set([...byPrefix.keys()].map(({ length }) => length))];
    const where = { $and: [facilityCondition(filter), { divisionCode: { $like: `${commonStart([...byPrefix.keys()])}%` } }] } as FilterQuery<ElderlyFacility>;
    // Only the keys of a page become whole records, so that a division with ten thousand facilities costs no more than one page.
    const rows = await em.find(ElderlyFacility, where, { fields: ['id', 'divisionCode'], orderBy: { id: 'asc' }, disableIdentityMap: true });
    for (const { id, divisionCode } of rows) for (const size of sizes) if (divisionCode.length >= size) byPrefix.get(divisionCode.slice(0, size))?.push(id);
    return codes.map((code) => byPrefix.get(divisionPrefix(code)) ?? []);
  });

/** A page of the facilities in a division and all below it; for hundreds of divisions two statements. */
export async function pageFacilitiesOfDivision(context: SubgraphContext, code: string, filter: ElderlyFacilityFilter, page: PageArgs): Promise<Connection<ElderlyFacility>> {
  const ids = await loadFacilityIds(context, filter).load(code);
  const { edges, ...connection } = context.pager.pageOf(ids, `Division.elderlyFacilities ${code} ${JSON.stringify(filter)}`, page, (id) => id);
  const nodes = await context.loaders.one(ElderlyFacility, 'id').loadMany(edges.map(({ node }) => node));
  return { ...connection, edges: edges.flatMap(({ cursor }, place) => (nodes[place] instanceof ElderlyFacility ? [{ cursor, node: nodes[place] }] : [])) };
}

/** What there is for the elderly in a division on a day. */
export async function summaryOfDivision(context: SubgraphContext, code: string, on: string): Promise<ElderlySummary> {
  const totals = await loadFacilityTotals(context, on).load(code);
  const sum = (property: 'count' | 'licensedBeds' | 'nursingBeds' | 'occupiedBeds'): number => totals.reduce((all, row) => all + row[property], 0);
  return Object.assign(new ElderlySummary(), {
    divisionCode: code, on, facilities: sum('count'), facilitiesByKind: totals.map(({ kind, count }) => ({ kind: kind as FacilityKind, count })),
    licensedBeds: sum('licensedBeds'), nursingBeds: sum('nursingBeds'), occupiedBeds: sum('occupiedBeds'),
  });
}
