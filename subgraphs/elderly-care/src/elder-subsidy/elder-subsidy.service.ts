import { type Connection, divisionCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { ElderSubsidy, SubsidyStatus } from './elder-subsidy.entity.js';
import type { ElderSubsidyFilter } from './elder-subsidy.inputs.js';

/** States in which money has flowed; a subsidy proposed or confirmed has not been paid yet. */
const PAID: readonly SubsidyStatus[] = [SubsidyStatus.PAYING, SubsidyStatus.STOPPED];

const monthOf = (day: string): string => day.slice(0, 7);

type Paid = Pick<ElderSubsidy, 'status' | 'from' | 'to'>;

/** Whether a subsidy is paid for the month of a day. */
export const isPaidOn = ({ status, from, to }: Paid, day: string): boolean =>
  PAID.includes(status) && from <= monthOf(day) && (to === null || to >= monthOf(day));

/** Whether a subsidy was paid for a month after the month of death: that month itself is still due (X01). */
export function isPaidAfter({ status, from, to }: Paid, deathDate: string, today: string): boolean {
  const last = to ?? monthOf(today);
  return PAID.includes(status) && from <= last && last > monthOf(deathDate);
}

function conditionOf(filter: ElderSubsidyFilter): FilterQuery<ElderSubsidy> {
  const parts: FilterQuery<ElderSubsidy>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ $or: [{ divisionCode: division }, { handlingDivisionCode: division }] });
  if (filter.kind) parts.push({ kind: filter.kind });
  if (filter.status) parts.push({ status: filter.status });
  if (filter.activeOn) {
    const month = monthOf(filter.activeOn);
    parts.push({ status: { $in: [...PAID] }, from: { $lte: month } }, { $or: [{ to: null }, { to: { $gte: month } }] });
  }
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of the subsidies in the viewer's scope. */
export const pageSubsidies = ({ pager }: SubgraphContext, filter: ElderSubsidyFilter, page: PageArgs): Promise<Connection<ElderSubsidy>> =>
  pager.page(ElderSubsidy, { field: 'Query.elderSubsidies', where: conditionOf(filter), orderBy: [{ property: 'id', direction: 'desc' }] }, page);

/** All subsidies of a resident in the viewer's scope, the latest first. */
export const subsidiesOfResident = ({ loaders }: SubgraphContext, residentId: string): Promise<ElderSubsidy[]> =>
  loaders.many(ElderSubsidy, 'residentId', { orderBy: { from: 'desc', id: 'desc' } }).load(residentId);
