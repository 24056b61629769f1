import type { Connection, OrderInput, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import { divisionCondition, sortKeys } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { knownCodes } from '../known-codes.js';
import { officeGradeCodes } from './marriage-office.codes.js';
import { MarriageOffice } from './marriage-office.entity.js';
import type { MarriageOfficeFilter } from './marriage-office.inputs.js';

function conditionOf({ scope, foreignRelated, grade }: MarriageOfficeFilter): FilterQuery<MarriageOffice> {
  const parts: FilterQuery<MarriageOffice>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (typeof foreignRelated === 'boolean') parts.push({ foreignRelated });
  if (grade) parts.push({ gradeCode: { $in: knownCodes(officeGradeCodes, grade, 'filter.grade') } });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of marriage offices. @throws `CODE_UNKNOWN` for a grade that does not exist. */
export function pageMarriageOffices(
  { pager }: SubgraphContext, filter: MarriageOfficeFilter, order: readonly OrderInput<MarriageOffice>[] | undefined, page: PageArgs,
): Promise<Connection<MarriageOffice>> {
  const orderBy = sortKeys(order, [{ property: 'divisionCode', direction: 'asc' }]);
  return pager.page(MarriageOffice, { field: 'Query.marriageOffices', where: conditionOf(filter), orderBy }, page);
}
