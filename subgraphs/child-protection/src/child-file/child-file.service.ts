import { civilError } from '@civil/schema/errors';
import { type Connection, divisionCondition, type OrderInput, type PageArgs, type SubgraphContext, sortKeys } from '@civil/subgraph-kernel';
import { type FilterQuery, raw } from '@mikro-orm/core';
import { addDays } from '../calendar.js';
import { birthdaysOf } from './age-bands.js';
import { type ChildAgeBand, ChildCategory, RiskLevel } from './child-file.enums.js';
import { ChildFile, contactWindow, visitCycle } from './child-file.entity.js';
import type { ChildFileFilter } from './child-file.inputs.js';
import { ParentStatus } from './parent-status.entity.js';

type Condition = FilterQuery<ChildFile>;

const inAgeBand = (band: ChildAgeBand, today: string): Condition => {
  const [after, upTo] = birthdaysOf(band, today);
  return { adultOn: { $gt: after, $lte: upTo } };
};

const visitOverdue = (overdue: boolean, today: string): Condition => {
  const byLevel = Object.values(RiskLevel).map((riskLevel): Condition => {
    const lastDayInTime = addDays(today, -visitCycle(riskLevel, today));
    return { riskLevel, lastSeenOn: overdue ? { $lt: lastDayInTime } : { $gte: lastDayInTime } };
  });
  return overdue ? { adultOn: { $gt: today }, $or: byLevel } : { $or: [{ adultOn: { $lte: today } }, ...byLevel] };
};

/** Files with at least `least` weeks of the window missed. The first condition follows from the second; it makes a cursor belong to `least`. */
function contactMissed(least: number, today: string): Condition {
  const window = contactWindow(today);
  const weekDueBy = least <= 0 ? window[0] : window[least - 1];
  if (!weekDueBy) return { id: { $in: [] } };
  const missed = raw(
    (alias) => `(select count(*) from unnest(string_to_array(?, ',')) as week
      where week >= ${alias}.contact_due_week and week <> all (${alias}.contact_weeks))`,
    [window.join(',')],
  );
  return least <= 0 ? {} : { $and: [{ contactDueWeek: { $lte: weekDueBy } }, { [missed as unknown as string]: { $gte: least } } as Condition] };
}

/** Whether parents are away and no agreement covers the day. */
export const isLeftBehindWithoutAgreement = ({ categoryCodes, agreementUntil }: ChildFile, today: string): boolean =>
  categoryCodes.includes(ChildCategory.LEFT_BEHIND) && (!agreementUntil || agreementUntil < today);

const withoutAgreement = (today: string): Condition => ({
  categoryCodes: { $overlap: [ChildCategory.LEFT_BEHIND] }, $or: [{ agreementUntil: null }, { agreementUntil: { $lt: today } }],
});

function conditionOf(filter: ChildFileFilter, today: string): Condition {
  const parts: Condition[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ $or: [{ divisionCode: division }, { hukouDivisionCode: division }] });
  if (filter.category?.length) parts.push({ categoryCodes: { $overlap: filter.category } });
  if (filter.risk?.length) parts.push({ riskLevel: { $in: filter.risk } });
  if (typeof filter.visitOverdue === 'boolean') parts.push(visitOverdue(filter.visitOverdue, today));
  if (typeof filter.contactMissedWeeks === 'number') parts.push(contactMissed(filter.contactMissedWeeks, today));
  if (filter.ageBand?.length) parts.push({ $or: filter.ageBand.map((band) => inAgeBand(band, today)) });
  if (typeof filter.disability === 'boolean') parts.push({ disabilityRehab: filter.disability });
  if (typeof filter.noAgreement === 'boolean') parts.push(filter.noAgreement ? withoutAgreement(today) : { $not: withoutAgreement(today) });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of files in the viewer's scope, newest first. */
export function pageChildFiles(
  { pager, today }: SubgraphContext, filter: ChildFileFilter, order: readonly OrderInput<ChildFile>[] | undefined, page: PageArgs,
): Promise<Connection<ChildFile>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(ChildFile, { field: 'Query.childFiles', where: conditionOf(filter, today), orderBy }, page);
}

/**
 * One file, by its own id or by that of the child; null when absent or out of scope.
 * @throws `BAD_USER_INPUT` unless exactly one of the two is given.
 */
export async function findChildFile({ loaders }: SubgraphContext, id: string | undefined, residentId: string | undefined): Promise<ChildFile | null> {
  if (id && !residentId) return loaders.one(ChildFile, 'id').load(id);
  if (residentId && !id) return loaders.one(ChildFile, 'residentId').load(residentId);
  throw civilError('BAD_USER_INPUT', { argument: 'id', rule: 'one-of-id-and-resident-id' });
}

/** The parents on record of a child, in the order in which the graph shows them. */
export const loadParents = ({ loaders }: SubgraphContext, residentId: string): Promise<ParentStatus[]> =>
  loaders.many(ParentStatus, 'residentId', { orderBy: { id: 'asc' } }).load(residentId);
