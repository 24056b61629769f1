import {
  type Connection, containing, type DivisionScope, divisionCondition, type OrderInput, type PageArgs, scopeCondition, sortKeys, within,
  type SubgraphContext,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { organizationRule } from '../permissions.js';
import { ListEntry, SocialOrganization } from './social-organization.entity.js';
import { type CreditListKind, orgRatings } from './social-organization.enums.js';
import type { SocialOrganizationFilter } from './social-organization.inputs.js';
import { dormantOn, entriesOn, inCreditState, licensedOn, ratedAtLeast, reportMissing } from './supervision.js';

type Condition = FilterQuery<SocialOrganization>;

const not = (wanted: boolean, condition: Condition): Condition => (wanted ? condition : { $not: condition });

/** Every organisation that has, or had, a name with the text in it. */
function named(text: string): Condition {
  const pattern = containing(text);
  return { $or: [{ name: pattern }, { formerNameRows: { $some: { name: pattern } } }] } as Condition;
}

/** X13 asks for organisations that are in bad credit or ended: `orStatus` widens the credit states, and stands alone where none is given. */
function creditCondition({ creditState, creditStateIn, orStatus }: SocialOrganizationFilter, today: string): Condition | undefined {
  const parts: Condition[] = [];
  if (creditState) parts.push(inCreditState(creditState, today));
  if (creditStateIn?.length) parts.push({ $or: creditStateIn.map((state) => inCreditState(state, today)) });
  const inCredit: Condition | undefined = parts.length > 0 ? { $and: parts } : undefined;
  if (!orStatus?.length) return inCredit;
  const inStatus: Condition = { status: { $in: orStatus } };
  return inCredit ? { $or: [inCredit, inStatus] } : inStatus;
}

/**
 * The condition of a filter. A search by a field that asks for scope finds within the viewer's scope only: the register is open, but
 * who is found by such a field would tell its value.
 */
export function organizationCondition(filter: SocialOrganizationFilter, context: SubgraphContext): Condition {
  const { today } = context;
  const parts: Condition[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.type?.length) parts.push({ type: { $in: filter.type } });
  if (filter.level) parts.push({ levelCode: filter.level });
  if (filter.status) parts.push({ status: filter.status });
  if (filter.field?.length) parts.push({ fieldCodes: { $overlap: filter.field } });
  if (filter.regMode) parts.push({ regModeCode: filter.regMode });
  if (filter.ratingAtLeast) parts.push(ratedAtLeast(orgRatings.indexOf(filter.ratingAtLeast) + 1, today));
  if (typeof filter.charity === 'boolean') parts.push({ isCharity: filter.charity });
  if (filter.fundraisingLicensed === true) parts.push(licensedOn(today));
  if (filter.fundraisingLicensed === false) parts.push({ $or: [{ fundraisingFrom: null }, { $not: licensedOn(today) }] });
  const credit = creditCondition(filter, today);
  if (credit) parts.push(credit);
  if (typeof filter.reportMissingYear === 'number') parts.push(reportMissing(filter.reportMissingYear));
  if (filter.supervisor) parts.push({ supervisor: filter.supervisor });
  if (typeof filter.zombieSuspect === 'boolean') {
    parts.push(scopeCondition(context, SocialOrganization, organizationRule), not(filter.zombieSuspect, dormantOn(today)));
  }
  const registeredOn = within(filter.registeredBetween);
  if (registeredOn) parts.push({ registeredOn });
  if (typeof filter.hasPartyOrg === 'boolean') parts.push({ partyOrgCode: filter.hasPartyOrg ? { $ne: null } : null });
  if (filter.q) parts.push(named(filter.q));
  return parts.length > 0 ? { $and: parts } : {};
}

/** Lists begin with the organisation registered last. */
export const newestFirst = [{ property: 'registeredOn', direction: 'desc' }, { property: 'id', direction: 'desc' }] as const;

/** A page of the public register. */
export function pageOrganizations(
  context: SubgraphContext, filter: SocialOrganizationFilter, order: readonly OrderInput<SocialOrganization>[] | undefined, page: PageArgs,
): Promise<Connection<SocialOrganization>> {
  const orderBy = sortKeys(order, newestFirst);
  return context.pager.page(SocialOrganization, { field: 'Query.socialOrganizations', where: organizationCondition(filter, context), orderBy }, page);
}

/** A page of the entries of a credit list that stand on a day, the latest first. */
export function pageListEntries(
  { pager }: SubgraphContext, { kind, on, scope }: { kind: CreditListKind; on: string; scope: DivisionScope | undefined }, page: PageArgs,
): Promise<Connection<ListEntry>> {
  const division = divisionCondition(scope);
  const where: FilterQuery<ListEntry> = { $and: [{ kind, ...(division ? { divisionCode: division } : {}) }, entriesOn(on)] };
  const orderBy = [{ property: 'listedOn', direction: 'desc' }, { property: 'id', direction: 'desc' }] as const;
  return pager.page(ListEntry, { field: 'Query.creditListEntries', where, orderBy }, page);
}
