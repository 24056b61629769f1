import type { Viewer } from '@civil/schema/identity';
import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { type Connection, containing, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { domainOfRole } from '../business-line.js';
import { Indicator, IndicatorKind } from '../indicator/indicator.entity.js';
import { ServiceChannel, ServiceItem, ServiceItemList } from './service-item.entity.js';
import type { ServiceItemFilter } from './service-item.inputs.js';
import { type MyService, type OnlineRate, ServiceAction, type ServiceItemCount } from './service-item.type.js';
import { measureOfList } from './service-items.js';

const PROVINCE = '620000';
const ONLINE_RATE = 'online-handling-rate';
const PERCENT = 100;
const allWays = Object.values(ServiceChannel);

/** Offers by some ways that are open in a division: there, or in one that it lies in. */
function offersIn(ways: readonly ServiceChannel[], division: string): string[] {
  const around = new Set([`${division.slice(0, 2)}0000`, `${division.slice(0, 4)}00`, division.slice(0, COUNTY_DIGITS)]);
  return [...around].flatMap((code) => ways.map((way) => `${way}:${code}`));
}

const openBy = (way: ServiceChannel, division: string | undefined): FilterQuery<ServiceItem> =>
  (division ? { offers: { $overlap: offersIn([way], division) } } : { ways: { $overlap: [way] } }) as FilterQuery<ServiceItem>;
const openIn = (division: string): FilterQuery<ServiceItem> => ({ offers: { $overlap: offersIn(allWays, division) } }) as FilterQuery<ServiceItem>;

function conditionOf({ channel, domain, divisionCode, q, onlineOnly }: ServiceItemFilter): FilterQuery<ServiceItem> {
  const parts: FilterQuery<ServiceItem>[] = [];
  if (channel) parts.push(openBy(channel, divisionCode));
  if (onlineOnly === true) parts.push(openBy(ServiceChannel.ONLINE, divisionCode));
  if (divisionCode) parts.push(openIn(divisionCode));
  if (domain) parts.push({ domain } as FilterQuery<ServiceItem>);
  const text = q?.trim();
  if (text) parts.push({ $or: [{ nameZh: containing(text) }, { nameEn: containing(text) }] } as FilterQuery<ServiceItem>);
  return parts.length > 0 ? ({ $and: parts } as FilterQuery<ServiceItem>) : {};
}

/** A page of the catalogue, by code. */
export const pageServiceItems = ({ pager }: SubgraphContext, filter: ServiceItemFilter, page: PageArgs): Promise<Connection<ServiceItem>> =>
  pager.page(ServiceItem, { field: 'Query.serviceItems', where: conditionOf(filter), orderBy: [{ property: 'id', direction: 'asc' }] }, page);

/** The share of the items of the catalogue in a division that can be had online there, in percent with one place; null of none. */
export async function computeOnlineRate({ rows }: Pick<SubgraphContext, 'rows'>, division: string): Promise<Pick<OnlineRate, 'items' | 'online' | 'rate'>> {
  const [items = 0, online = 0] = await Promise.all([openIn(division), openBy(ServiceChannel.ONLINE, division)].map((where) => rows.count(ServiceItem, { $and: [where, { synthetic: false }] } as FilterQuery<ServiceItem>)));
  return { items, online, rate: items === 0 ? null : ((online / items) * PERCENT).toFixed(1) };
}

/** The same beside the target that the plan has published. */
export async function loadOnlineRate(context: SubgraphContext, division: string): Promise<OnlineRate> {
  const { rows } = context;
  const [target] = await rows.find(Indicator, { measure: ONLINE_RATE, kind: IndicatorKind.TARGET, divisionCode: PROVINCE }, { orderBy: { period: 'desc' }, limit: 1 });
  return { division: { code: division }, ...(await computeOnlineRate(context, division)), target: target ?? null };
}

const isCounted: Readonly<Record<ServiceItemList, (items: readonly ServiceItem[]) => number>> = {
  SERVICE_CENTRE: (items) => items.filter(({ ways }) => ways.includes(ServiceChannel.SERVICE_CENTRE)).length,
  COMMITMENT: (items) => items.filter(({ commitmentMode }) => commitmentMode).length,
  CANCELLED_PROOFS: (items) => items.reduce((sum, { cancelledProofs }) => sum + cancelledProofs.length, 0),
  POWERS_ADJUSTED: (items) => items.filter(({ lists }) => lists.includes(ServiceItemList.POWERS_ADJUSTED)).length,
  POWERS_AND_DUTIES: (items) => items.filter(({ lists }) => lists.includes(ServiceItemList.POWERS_AND_DUTIES)).length,
  SERVICE_ITEMS: (items) => items.length,
};

/** The lists whose length was published, with how much of each the catalogue knows by name. What is made up for the demonstration does not count. */
export async function countServiceItems({ rows }: SubgraphContext): Promise<ServiceItemCount[]> {
  const lists = Object.values(ServiceItemList);
  const [items, figures] = await Promise.all([
    rows.find(ServiceItem, { synthetic: false }),
    rows.find(Indicator, { measure: { $in: lists.map((list) => measureOfList[list]) }, divisionCode: PROVINCE, kind: IndicatorKind.ACTUAL }, { orderBy: { period: 'desc' } }),
  ]);
  return lists.map((list) => ({ list, published: figures.find(({ measure }) => measure === measureOfList[list]) ?? null, named: isCounted[list](items) }));
}

const applies: Readonly<Partial<Record<string, readonly string[]>>> = { org: ['ORGS'], facility: ['ELDERLY'] };

/** What a viewer may do about an item: who may apply for it, and whose line it is. */
function actionsOf({ claims: { roles } }: Viewer, { domain, entry, commitmentMode }: ServiceItem): ServiceAction[] {
  const actions = new Set<ServiceAction>();
  for (const role of roles) {
    if (domainOfRole(role) === domain) actions.add(role.startsWith('prov.') ? ServiceAction.MAINTAIN : ServiceAction.HANDLE);
    if (role === 'citizen') {
      if (entry) actions.add(ServiceAction.APPLY);
      if (commitmentMode) actions.add(ServiceAction.APPLY_WITH_COMMITMENT);
    }
    if (applies[role]?.includes(domain)) actions.add(ServiceAction.ENQUIRE);
  }
  return [...actions];
}

/** The services that the viewer has something to do with, by code, and what. */
export async function loadMyServices({ rows, viewer }: SubgraphContext): Promise<MyService[]> {
  const items = await rows.find(ServiceItem, {}, { orderBy: { id: 'asc' } });
  return items.map((item) => ({ item, actions: actionsOf(viewer, item) })).filter(({ actions }) => actions.length > 0);
}
