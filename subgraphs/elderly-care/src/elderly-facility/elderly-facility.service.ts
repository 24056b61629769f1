import { type Connection, containing, divisionCondition, type OrderInput, type PageArgs, type SubgraphContext, sortKeys } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { ElderlyFacility } from './elderly-facility.entity.js';
import { CareNeed, FacilityKind, FacilityStatus, facilityRatings } from './elderly-facility.enums.js';
import type { ElderlyFacilityFilter } from './elderly-facility.inputs.js';

const vacancyProperty = { [CareNeed.SELF_CARE]: 'vacantSelfCare', [CareNeed.PARTIAL]: 'vacantPartial', [CareNeed.FULL]: 'vacantFull' } as const;

/** The condition of a filter, with its parts joined by "and". */
export function facilityCondition(filter: ElderlyFacilityFilter): FilterQuery<ElderlyFacility> {
  const parts: FilterQuery<ElderlyFacility>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.kind?.length) parts.push({ kind: { $in: filter.kind } });
  if (filter.nature) parts.push({ nature: filter.nature });
  if (filter.status) parts.push({ status: filter.status });
  if (filter.ratingAtLeast) parts.push({ ratingGrade: { $gte: facilityRatings.indexOf(filter.ratingAtLeast) } });
  if (filter.hasVacancyFor) parts.push({ status: FacilityStatus.OPERATING, [vacancyProperty[filter.hasVacancyFor]]: { $gt: 0 } });
  if (typeof filter.nursingBeds?.gte === 'number') parts.push({ nursingBeds: { $gte: filter.nursingBeds.gte } });
  if (typeof filter.nursingBeds?.lte === 'number') parts.push({ nursingBeds: { $lte: filter.nursingBeds.lte } });
  if (filter.medicalMode) parts.push({ medicalModeCode: filter.medicalMode });
  if (filter.priceMax) parts.push({ minPrice: { $lte: filter.priceMax } });
  if (filter.operatorUscc) parts.push({ operatorUscc: filter.operatorUscc });
  if (typeof filter.unfiled === 'boolean') parts.push(filter.unfiled ? UNFILED : { $not: UNFILED });
  if (filter.q) parts.push({ name: containing(filter.q) });
  return parts.length > 0 ? { $and: parts } : {};
}

// Only institutions are filed (养老机构备案); day-care places and the like never carry a receipt.
const UNFILED: FilterQuery<ElderlyFacility> = { kind: FacilityKind.INSTITUTION, filingNo: null, status: { $ne: FacilityStatus.CLOSED } };

/** A page of the public register. */
export function pageFacilities(
  { pager }: SubgraphContext, filter: ElderlyFacilityFilter, order: readonly OrderInput<ElderlyFacility>[] | undefined, page: PageArgs,
): Promise<Connection<ElderlyFacility>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(ElderlyFacility, { field: 'Query.elderlyFacilities', where: facilityCondition(filter), orderBy }, page);
}
