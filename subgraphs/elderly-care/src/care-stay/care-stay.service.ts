import { type Connection, divisionCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { CareStay } from './care-stay.entity.js';
import type { CareStayFilter } from './care-stay.inputs.js';

/** Whether somebody stayed on a day; the day of leaving still counts. */
export const isStayingOn = ({ admittedOn, leftOn }: Pick<CareStay, 'admittedOn' | 'leftOn'>, day: string): boolean =>
  admittedOn <= day && (leftOn === null || leftOn >= day);

/** Whether a stay went on after the day of death: leaving on that very day is as it should be (X02). */
export const outlasts = ({ leftOn }: Pick<CareStay, 'leftOn'>, deathDate: string): boolean => leftOn === null || leftOn > deathDate;

function conditionOf(filter: CareStayFilter): FilterQuery<CareStay> {
  const parts: FilterQuery<CareStay>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ $or: [{ facilityDivisionCode: division }, { payerDivisionCode: division }] });
  if (filter.facilityId) parts.push({ facilityId: filter.facilityId });
  if (filter.activeOn) parts.push({ admittedOn: { $lte: filter.activeOn } }, { $or: [{ leftOn: null }, { leftOn: { $gte: filter.activeOn } }] });
  if (filter.payer) parts.push({ payerCode: filter.payer });
  if (typeof filter.level === 'number') parts.push({ level: filter.level });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of the stays in the viewer's scope. */
export const pageStays = ({ pager }: SubgraphContext, filter: CareStayFilter, page: PageArgs): Promise<Connection<CareStay>> =>
  pager.page(CareStay, { field: 'Query.careStays', where: conditionOf(filter), orderBy: [{ property: 'id', direction: 'desc' }] }, page);

/** All stays of a resident in the viewer's scope, the latest first. */
export const staysOfResident = ({ loaders }: SubgraphContext, residentId: string): Promise<CareStay[]> =>
  loaders.many(CareStay, 'residentId', { orderBy: { admittedOn: 'desc', id: 'desc' } }).load(residentId);

/** A page of the stays in one facility. */
export function pageStaysOfFacility(
  { pager }: SubgraphContext, facilityId: string, activeOn: string | undefined, page: PageArgs,
): Promise<Connection<CareStay>> {
  const where = conditionOf({ facilityId, ...(activeOn ? { activeOn } : {}) });
  return pager.pageEach(CareStay, { field: 'ElderlyFacility.stays', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
}
