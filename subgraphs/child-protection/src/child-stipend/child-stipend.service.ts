import { type Connection, divisionCondition, type OrderInput, type PageArgs, type SubgraphContext, sortKeys } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { ChildStipend } from './child-stipend.entity.js';
import type { ChildStipendFilter } from './child-stipend.inputs.js';

const monthOf = (day: string): string => day.slice(0, 7);

/** The last month of a stipend that was not ended: that of the 18th birthday, or none for one who still studies. */
export const lastMonthByRule = (adultOn: string, extensionSchool: string | null): string | null => (extensionSchool ? null : monthOf(adultOn));

/** Whether the stipend is due for the month of a day. */
export const isActiveOn = ({ from, to }: ChildStipend, day: string): boolean => from <= monthOf(day) && (!to || to >= monthOf(day));

/** Whether a month after that of the death was paid by today: the month of death itself is due (rule X01). */
export function isPaidAfterDeath({ from, to }: ChildStipend, deathDate: string, today: string): boolean {
  const lastPaid = to && to < monthOf(today) ? to : monthOf(today);
  return lastPaid > monthOf(deathDate) && lastPaid >= from;
}

function conditionOf(filter: ChildStipendFilter): FilterQuery<ChildStipend> {
  const parts: FilterQuery<ChildStipend>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ $or: [{ payerDivisionCode: division }, { divisionCode: division }] });
  if (filter.kind?.length) parts.push({ kind: { $in: filter.kind } });
  if (filter.endingBefore) parts.push({ to: { $lt: monthOf(filter.endingBefore) } });
  if (filter.activeOn) {
    const month = monthOf(filter.activeOn);
    parts.push({ from: { $lte: month }, $or: [{ to: null }, { to: { $gte: month } }] });
  }
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of stipends in the viewer's scope, newest first. */
export function pageChildStipends(
  { pager }: SubgraphContext, filter: ChildStipendFilter, order: readonly OrderInput<ChildStipend>[] | undefined, page: PageArgs,
): Promise<Connection<ChildStipend>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(ChildStipend, { field: 'Query.childStipends', where: conditionOf(filter), orderBy }, page);
}

/** The stipends of a child, newest first. */
export const loadStipends = ({ loaders }: Pick<SubgraphContext, 'loaders'>, residentId: string): Promise<ChildStipend[]> =>
  loaders.many(ChildStipend, 'residentId', { orderBy: { from: 'desc', id: 'desc' } }).load(residentId);
