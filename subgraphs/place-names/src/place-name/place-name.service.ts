import type { CodeList } from '@civil/schema/codes';
import { civilError } from '@civil/schema/errors';
import { divisionCondition } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { nameCondition } from '../name-condition.js';
import { heritageCodes, placeCategoryCodes, placeNameStatusCodes } from './place-name.codes.js';
import type { PlaceName } from './place-name.entity.js';
import type { PlaceNameFilter } from './place-name.inputs.js';

function codesOf(list: CodeList, codes: readonly string[], argument: string): { $in: string[] } {
  if (!codes.every((code) => list.has(code))) throw civilError('BAD_USER_INPUT', { argument });
  return { $in: [...codes] };
}

/**
 * The condition a filter comes to.
 * @throws `BAD_USER_INPUT` for a code outside its list, which would else give an empty answer.
 */
export function conditionOf(filter: PlaceNameFilter): FilterQuery<PlaceName> {
  const parts: FilterQuery<PlaceName>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.category?.length) parts.push({ categoryCode: codesOf(placeCategoryCodes, filter.category, 'filter.category') });
  if (filter.status?.length) parts.push({ statusCode: codesOf(placeNameStatusCodes, filter.status, 'filter.status') });
  if (filter.heritage?.length) parts.push({ heritageCode: codesOf(heritageCodes, filter.heritage, 'filter.heritage') });
  const named = nameCondition(filter.q);
  if (named) parts.push(named);
  return parts.length > 0 ? { $and: parts } : {};
}
