import { minorLabel, rightOn } from '@civil/schema/access';
import {
  addDays, type Connection, divisionCondition, isOverdue, type Loaders, type OrderInput, overdueCondition, type PageArgs, sortKeys, type SubgraphContext, within,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { monthOf } from '../months.js';
import { AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment.entity.js';
import type { AssistanceEnrollmentFilter } from './assistance-enrollment.inputs.js';
import { EnrolledPerson } from './enrolled-person.entity.js';

/** Whether a benefit runs in the month of a day. */
export const runsOn = ({ effectiveFrom, effectiveTo }: Pick<AssistanceEnrollment, 'effectiveFrom' | 'effectiveTo'>, day: string): boolean =>
  effectiveFrom <= monthOf(day) && (!effectiveTo || effectiveTo >= monthOf(day));

/** A benefit, and the row that says since when a person shares in it. */
export interface Share {
  person: EnrolledPerson;
  enrollment: AssistanceEnrollment;
}

/**
 * All benefits that a resident shares in or did, the newest first. Read from the rows about that resident, so that the rule on minors
 * holds for a child of a family whose benefit itself may be seen.
 */
export function loadShares(loaders: Loaders, residentId: string): Promise<Share[]> {
  return loaders.custom<Share[]>('shares', async (residentIds) => {
    const pairs = await loaders.rows.findPairs(EnrolledPerson, { residentId: { $in: [...residentIds] } }, {
      other: AssistanceEnrollment, by: 'enrollmentId', orderBy: [{ since: 'desc' }, { id: 'asc' }],
    });
    const shares = Map.groupBy(pairs.map(([person, enrollment]) => ({ person, enrollment })), ({ person }) => person.residentId);
    return residentIds.map((id) => shares.get(id) ?? []);
  }).load(residentId);
}

/**
 * The benefits of a resident as the viewer may see them: of a child only with a right on minors that shows values as they are. A masked
 * one shows the row of the child, whose own fields refuse; here the row meant is that of the family.
 */
export async function loadVisibleShares({ loaders, viewer, today }: SubgraphContext, residentId: string): Promise<Share[]> {
  const shares = await loadShares(loaders, residentId);
  return rightOn(minorLabel, viewer.scopes) === 'masked' ? shares.filter(({ person }) => person.adultOn <= today) : shares;
}

/** Codes of the programmes that run today among the benefits of one person, each once, sorted. */
export function benefitCodesOf(shares: readonly Share[], today: string): string[] {
  const running = shares.filter(({ person, enrollment }) => runsOn(enrollment, today) && (!person.until || person.until >= today));
  return [...new Set(running.map(({ enrollment }) => enrollment.program))].sort();
}

function conditionOf(filter: AssistanceEnrollmentFilter): FilterQuery<AssistanceEnrollment> {
  const parts: FilterQuery<AssistanceEnrollment>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.program?.length) parts.push({ program: { $in: filter.program } });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  if (filter.urbanRural) parts.push({ urbanRural: filter.urbanRural });
  if (filter.grade?.length) parts.push({ grade: { $in: filter.grade } });
  if (filter.careForm) parts.push({ careForm: filter.careForm });
  if (filter.selfCare?.length) parts.push({ selfCare: { $in: filter.selfCare } });
  if (filter.reviewDueBefore) parts.push({ nextReviewDue: { $lt: filter.reviewDueBefore } });
  const amount = within(filter.amount);
  if (amount) parts.push({ monthlyAmount: amount });
  const since = within(filter.sinceRange);
  if (since) parts.push({ effectiveFrom: since });
  if (filter.activeOn) {
    const month = monthOf(filter.activeOn);
    parts.push({ effectiveFrom: { $lte: month } }, { $or: [{ effectiveTo: null }, { effectiveTo: { $gte: month } }] });
  }
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of benefits in the viewer's scope. */
export function pageEnrollments(
  { pager }: SubgraphContext,
  filter: AssistanceEnrollmentFilter,
  order: readonly OrderInput<AssistanceEnrollment>[] | undefined,
  page: PageArgs,
): Promise<Connection<AssistanceEnrollment>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(AssistanceEnrollment, { field: 'Query.assistanceEnrollments', where: conditionOf(filter), orderBy }, page);
}

const underReview: readonly EnrollmentStatus[] = [EnrollmentStatus.REVIEWING, EnrollmentStatus.PROPOSED_CHANGE, EnrollmentStatus.HEARD];
const reviewed: readonly EnrollmentStatus[] = [EnrollmentStatus.ACTIVE, ...underReview];

/** Whether a review was not begun when it was due, or not finished in time. */
export const isReviewOverdue = ({ status, nextReviewDue, nextDueAt }: AssistanceEnrollment, today: string): boolean =>
  status === EnrollmentStatus.ACTIVE ? nextReviewDue < today : underReview.includes(status) && isOverdue({ nextDueAt });

/** A page of benefits whose review is due, the longest due first. */
export function pageReviewsDue(
  { pager, today }: SubgraphContext,
  { scope, before = addDays(today, 1), overdue }: { scope: AssistanceEnrollmentFilter['scope']; before: string | undefined; overdue: boolean | undefined },
  page: PageArgs,
): Promise<Connection<AssistanceEnrollment>> {
  const division = divisionCondition(scope);
  const late: FilterQuery<AssistanceEnrollment>[] = [{ status: EnrollmentStatus.ACTIVE, nextReviewDue: { $lt: today } }, { status: { $in: [...underReview] }, ...overdueCondition(true) }];
  const where = {
    $and: [{ status: { $in: [...reviewed] }, nextReviewDue: { $lt: before } }, ...(division ? [{ divisionCode: division }] : []), ...(overdue ? [{ $or: late }] : [])],
  } as FilterQuery<AssistanceEnrollment>;
  return pager.page(AssistanceEnrollment, { field: 'Query.reviewsDue', where, orderBy: [{ property: 'nextReviewDue', direction: 'asc' }, { property: 'id', direction: 'asc' }] }, page);
}
