import { civilError } from '@civil/schema/errors';
import { divisionLevel, isCalendarDate } from '@civil/schema/scalars';
import type { AgeBand, Connection, OrderInput, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import { ageBands, beginningWith, divisionCondition, sortKeys } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Resident } from './resident.entity.js';
import type { ResidentFilter } from './resident.inputs.js';

const TOWNSHIP = 4;

/** The same day of an earlier year; 29 February becomes the 28th where that year has none, which no birthday lies between. */
export function yearsBefore(day: string, years: number): string {
  const earlier = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
  return isCalendarDate(earlier) ? earlier : `${earlier.slice(0, 8)}28`;
}

/** Birth dates of those whose completed age on `today` lies in the band: `from` years are reached, `to + 1` are not. */
function bornWithin(band: AgeBand, today: string): FilterQuery<Resident> {
  const [from, to] = ageBands[band];
  return { birthDate: { $lte: yearsBefore(today, from), $gt: yearsBefore(today, to + 1) } };
}

function conditionOf(filter: ResidentFilter, today: string): FilterQuery<Resident> {
  const parts: FilterQuery<Resident>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ $or: [{ residenceDivisionCode: division }, { hukouDivisionCode: division }] });
  if (filter.ageBand?.length) parts.push({ $or: filter.ageBand.map((band) => bornWithin(band, today)) });
  if (filter.sex) parts.push({ sexCode: filter.sex });
  if (filter.ethnicity) parts.push({ ethnicityCode: filter.ethnicity });
  if (typeof filter.disabled === 'boolean') parts.push({ disabilityCardNo: filter.disabled ? { $ne: null } : null });
  if (filter.hukouNature) parts.push({ hukouNature: filter.hukouNature });
  if (filter.birthYear) parts.push({ birthDate: { $gte: `${filter.birthYear}-01-01`, $lte: `${filter.birthYear}-12-31` } });
  if (filter.q) parts.push({ name: beginningWith(filter.q) });
  return parts.length > 0 ? { $and: parts } : {};
}

/**
 * A page of residents in the viewer's scope.
 * @throws `NAME_SEARCH_TOO_WIDE` for a name without a township or a birth year: a register of persons is not to be browsed by name.
 */
export function pageResidents(
  { pager, today }: SubgraphContext, filter: ResidentFilter, order: readonly OrderInput<Resident>[] | undefined, page: PageArgs,
): Promise<Connection<Resident>> {
  const narrow = filter.birthYear !== undefined || (filter.scope && divisionLevel(filter.scope.code) >= TOWNSHIP);
  if (filter.q && !narrow) throw civilError('NAME_SEARCH_TOO_WIDE');
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(Resident, { field: 'Query.residents', where: conditionOf(filter, today), orderBy }, page);
}
