import type { Connection, OrderInput, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import { beginningWith, divisionCondition, sortKeys, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { knownCodes } from '../known-codes.js';
import { marriageMatterCodes } from './marriage.codes.js';
import { MarriageRegistration } from './marriage-registration.entity.js';
import type { MarriageRegistrationFilter } from './marriage-registration.inputs.js';

function conditionOf(filter: MarriageRegistrationFilter): FilterQuery<MarriageRegistration> {
  const parts: FilterQuery<MarriageRegistration>[] = [];
  const division = divisionCondition(filter.scope);
  const registeredOn = within(filter.registeredOn);
  if (filter.office) parts.push({ officeId: filter.office });
  if (division) parts.push({ officeDivisionCode: division });
  if (filter.matter) parts.push({ matterCode: { $in: knownCodes(marriageMatterCodes, filter.matter, 'filter.matter') } });
  if (registeredOn) parts.push({ registeredOn });
  if (typeof filter.crossRegion === 'boolean') parts.push({ crossRegion: filter.crossRegion });
  if (filter.q) parts.push({ certNo: beginningWith(filter.q) });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of registrations in the viewer's scope. @throws `CODE_UNKNOWN` for a matter that does not exist. */
export function pageMarriageRegistrations(
  { pager }: SubgraphContext, filter: MarriageRegistrationFilter, order: readonly OrderInput<MarriageRegistration>[] | undefined, page: PageArgs,
): Promise<Connection<MarriageRegistration>> {
  const orderBy = sortKeys(order, [{ property: 'id', direction: 'desc' }]);
  return pager.page(MarriageRegistration, { field: 'Query.marriageRegistrations', where: conditionOf(filter), orderBy }, page);
}
