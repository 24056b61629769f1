import { type Connection, divisionCondition, type DivisionScope, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import type { SubsidyCandidateFilter, SubsidyReviewFilter } from './disability-certificate.inputs.js';
import { SubsidyFindingKind, SubsidyFindingStatus } from './finding-enums.js';
import { SubsidyFinding } from './subsidy-finding.entity.js';

const { OPEN, NOTIFIED } = SubsidyFindingStatus;
const holding: readonly SubsidyFindingStatus[] = [OPEN, NOTIFIED];
const againstPayment = Object.values(SubsidyFindingKind).filter((kind) => kind !== SubsidyFindingKind.NOT_PAID);

function page({ pager }: SubgraphContext, field: string, scope: DivisionScope, parts: FilterQuery<SubsidyFinding>[], args: PageArgs): Promise<Connection<SubsidyFinding>> {
  const where = { $and: [{ divisionCode: divisionCondition(scope) }, ...parts] } as FilterQuery<SubsidyFinding>;
  return pager.page(SubsidyFinding, { field, where, orderBy: [{ property: 'foundOn', direction: 'desc' }] }, args);
}

/** Those who qualify and are not paid, the newest found first. */
export const pageCandidates = (context: SubgraphContext, scope: DivisionScope, { program, status }: SubsidyCandidateFilter, args: PageArgs): Promise<Connection<SubsidyFinding>> =>
  page(context, 'Query.disabilityEligibilityCandidates', scope, [
    { finding: SubsidyFindingKind.NOT_PAID, status: { $in: [...(status?.length ? status : holding)] } }, ...(program ? [{ program }] : []),
  ], args);

/** Those who are paid and qualify no more, the newest found first. */
export const pageReviews = (context: SubgraphContext, scope: DivisionScope, { program, finding }: SubsidyReviewFilter, args: PageArgs): Promise<Connection<SubsidyFinding>> =>
  page(context, 'Query.disabilitySubsidiesToReview', scope, [
    { finding: { $in: againstPayment.filter((kind) => !finding?.length || finding.includes(kind)) }, status: { $in: [...holding] } }, ...(program ? [{ program }] : []),
  ], args);
