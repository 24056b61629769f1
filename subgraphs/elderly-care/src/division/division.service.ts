import { type Connection, divisionCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import type { FacilityKind } from '../elderly-facility/elderly-facility.enums.js';
import type { ElderlyFacilityFilter } from '../elderly-facility/elderly-facility.inputs.js';
import { facilityCondition } from '../elderly-facility/elderly-facility.service.js';
import { ElderlySummary } from './elderly-summary.js';
import { loadFacilityTotals } from './elderly-summary.service.js';

/** A page of the facilities in a division and all below it. */
export function pageFacilitiesOfDivision(
  { pager }: SubgraphContext, code: string, filter: ElderlyFacilityFilter, page: PageArgs,
): Promise<Connection<ElderlyFacility>> {
  const where = { $and: [{ divisionCode: divisionCondition({ code }) }, facilityCondition(filter)] } as FilterQuery<ElderlyFacility>;
  return pager.pageEach(ElderlyFacility, { field: 'Division.elderlyFacilities', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
}

/** What there is for the elderly in a division on a day. */
export async function summaryOfDivision(context: SubgraphContext, code: string, on: string): Promise<ElderlySummary> {
  const totals = await loadFacilityTotals(context, on).load(code);
  const sum = (property: 'count' | 'licensedBeds' | 'nursingBeds' | 'occupiedBeds'): number => totals.reduce((all, row) => all + row[property], 0);
  return Object.assign(new ElderlySummary(), {
    divisionCode: code, on,
    facilities: sum('count'), licensedBeds: sum('licensedBeds'), nursingBeds: sum('nursingBeds'), occupiedBeds: sum('occupiedBeds'),
    facilitiesByKind: totals.map(({ kind, count }) => ({ kind: kind as FacilityKind, count })),
  });
}
