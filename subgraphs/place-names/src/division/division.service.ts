import { civilError } from '@civil/schema/errors';
import { divisionPrefix } from '@civil/schema/scalars';
import { type Connection, type OrderInput, type PageArgs, type SortKey, sortKeys, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { nameCondition } from '../name-condition.js';
import { Division } from './division.entity.js';
import type { DivisionFilter } from './division.inputs.js';
import { loadDivision, successorsInForce } from './division.loaders.js';

/** Largest page of a list of divisions: a county has fewer villages. */
const MOST_DIVISIONS = 500;

const byCode: readonly SortKey<Division>[] = [{ property: 'code', direction: 'asc' }];

/** The condition of being in force on a day. */
export const inForceOn = (on: string): FilterQuery<Division> => ({ validFrom: { $lte: on }, $or: [{ validTo: null }, { validTo: { $gte: on } }] });

/** Everything below a division, by the range of its codes: a range uses the primary key under any collation, a pattern does not. */
export function belowCondition(code: string): FilterQuery<Division> {
  const prefix = divisionPrefix(code);
  return { code: { $gte: prefix, $lt: String(Number(prefix) + 1), $ne: code } };
}

/**
 * The division that a code meant on a day.
 * @throws `DIVISION_UNKNOWN`, also for a code not yet given on that day; `DIVISION_ABOLISHED` with the codes that took its place.
 */
export async function getDivision(context: SubgraphContext, code: string, on = context.today): Promise<Division> {
  const division = await loadDivision(context.loaders, code);
  if (!division || division.validFrom > on) throw civilError('DIVISION_UNKNOWN');
  if (!division.isInForce(on)) {
    const successors = await successorsInForce(context, division.code, on);
    throw civilError('DIVISION_ABOLISHED', { successors: successors.map((successor) => successor.code) });
  }
  return division;
}

async function conditionOf(filter: DivisionFilter, context: SubgraphContext): Promise<FilterQuery<Division>> {
  const parts: FilterQuery<Division>[] = [inForceOn(filter.on ?? context.today)];
  if (filter.parent) {
    const parent = await loadDivision(context.loaders, filter.parent);
    if (!parent) throw civilError('DIVISION_UNKNOWN', { argument: 'filter.parent' });
    parts.push(filter.level ? belowCondition(parent.code) : { parentCode: parent.code });
  }
  if (filter.level) parts.push({ level: filter.level });
  if (filter.kind?.length) parts.push({ kind: { $in: filter.kind } });
  if (typeof filter.statutory === 'boolean') parts.push({ statutory: filter.statutory });
  const named = nameCondition(filter.q);
  if (named) parts.push(named);
  return { $and: parts };
}

/** A page of the register. */
export async function pageDivisions(
  context: SubgraphContext, filter: DivisionFilter, order: readonly OrderInput<Division>[] | undefined, page: PageArgs,
): Promise<Connection<Division>> {
  const where = await conditionOf(filter, context);
  return context.pager.page(Division, { field: 'Query.divisions', where, orderBy: sortKeys(order, byCode), most: MOST_DIVISIONS }, page);
}

/** A page of what lies below a division and is in force today, of one level or all. */
export function pageDescendants(
  { pager, today }: SubgraphContext, code: string, level: number | undefined, page: PageArgs,
): Promise<Connection<Division>> {
  const where = { $and: [belowCondition(code), inForceOn(today), level ? { level } : {}] };
  return pager.pageEach(Division, { field: 'Division.descendants', where, orderBy: byCode, most: MOST_DIVISIONS }, page);
}

/**
 * Codes under which the divisions above a division may stand, from the province down. Those that are no divisions fall out when loaded,
 * or give the division that their placeholder stands for.
 */
export function codesAbove(code: string): string[] {
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6), code.slice(0, 9)];
  return [...new Set(codes.slice(0, { 6: 3, 9: 3, 12: 4 }[code.length] ?? 0))].filter((above) => above !== code);
}
