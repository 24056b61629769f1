import { type Connection, divisionCondition, type Loaders, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { AbilityAssessment, AssessmentStatus } from './ability-assessment.entity.js';
import type { AbilityAssessmentFilter } from './ability-assessment.inputs.js';

/** States of an assessment that has come to a result. One under dispute stands until it is made again. */
const STANDING: readonly AssessmentStatus[] = [AssessmentStatus.CONFIRMED, AssessmentStatus.DISPUTED, AssessmentStatus.REASSESSED];
const CONCLUDED: readonly AssessmentStatus[] = [...STANDING, AssessmentStatus.EXPIRED];

type Standing = Pick<AbilityAssessment, 'status' | 'assessedOn' | 'validTo'>;

/** Whether an assessment decides the level of its resident on a day. */
export const isInForceOn = ({ status, assessedOn, validTo }: Standing, day: string): boolean =>
  STANDING.includes(status) && assessedOn <= day && validTo >= day;

function conditionOf(filter: AbilityAssessmentFilter): FilterQuery<AbilityAssessment> {
  const parts: FilterQuery<AbilityAssessment>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (typeof filter.level === 'number') parts.push({ finalLevel: filter.level as AbilityAssessment['finalLevel'] });
  if (filter.validOn) parts.push({ status: { $in: [...STANDING] }, assessedOn: { $lte: filter.validOn }, validTo: { $gte: filter.validOn } });
  if (filter.expiringBefore) parts.push({ validTo: { $lt: filter.expiringBefore } });
  if (filter.reason) parts.push({ reasonCode: filter.reason });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of the assessments in the viewer's scope. */
export function pageAssessments(
  { pager }: SubgraphContext, filter: AbilityAssessmentFilter, page: PageArgs,
): Promise<Connection<AbilityAssessment>> {
  const orderBy = [{ property: 'id', direction: 'desc' }] as const;
  return pager.page(AbilityAssessment, { field: 'Query.abilityAssessments', where: conditionOf(filter), orderBy }, page);
}

/** All assessments of a resident, the latest first. */
export const assessmentsOfResident = (loaders: Loaders, residentId: string): Promise<AbilityAssessment[]> =>
  loaders.many(AbilityAssessment, 'residentId', { orderBy: { assessedOn: 'desc', id: 'desc' } }).load(residentId);

/** The latest assessment of a resident that has a result, whether or not it is still valid. */
export async function latestAssessment({ loaders }: Pick<SubgraphContext, 'loaders'>, residentId: string): Promise<AbilityAssessment | null> {
  const assessments = await assessmentsOfResident(loaders, residentId);
  return assessments.find(({ status }) => CONCLUDED.includes(status)) ?? null;
}

/** The ability level of a resident on a day; null for one who was never assessed, or too long ago. */
export async function careLevelOn(loaders: Loaders, residentId: string, day: string): Promise<number | null> {
  const assessments = await assessmentsOfResident(loaders, residentId);
  return assessments.find((assessment) => isInForceOn(assessment, day))?.finalLevel ?? null;
}
