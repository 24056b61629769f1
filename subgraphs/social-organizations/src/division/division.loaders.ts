import { divisionLevel, divisionPrefix } from '@civil/schema/scalars';
import { codesUnder, type Loaders, type ValueCount } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { SocialOrganization } from '../social-organization/social-organization.entity.js';
import { OrgType } from '../social-organization/social-organization.enums.js';
import { registeredOnDay } from '../social-organization/supervision.js';
import { SocialWorkStation } from '../social-work-station/social-work-station.entity.js';
import type { OrgSummary } from './org-summary.js';

const COUNTY = 3;
const TOWNSHIP = 4;

/** The stations in a division and below it, by township: one statement for however many divisions are asked for at once. */
export const stationsIn = (code: string, loaders: Loaders): Promise<SocialWorkStation[]> =>
  loaders.custom('stationsIn', async (codes: readonly string[]) => {
    const townships = codes.filter((one) => divisionLevel(one) === TOWNSHIP);
    const wider = codes.filter((one) => divisionLevel(one) < TOWNSHIP);
    const conditions: FilterQuery<SocialWorkStation>[] = [
      { divisionCode: { $in: townships } }, ...wider.map((one) => ({ divisionCode: codesUnder(divisionPrefix(one)) })),
    ];
    const stations = await loaders.rows.find(SocialWorkStation, { $or: conditions }, { orderBy: { divisionCode: 'asc', id: 'asc' } });
    const byTownship = Map.groupBy(stations, ({ divisionCode }) => divisionCode);
    const below = (one: string) => stations.filter(({ divisionCode }) => divisionCode.startsWith(divisionPrefix(one)));
    return codes.map((one) => (divisionLevel(one) < TOWNSHIP ? below(one) : (byTownship.get(one) ?? [])));
  }).load(code);

type Group = ValueCount<Pick<SocialOrganization, 'divisionCode' | 'type' | 'isCharity'>>;

function summaryOf(groups: readonly Group[]): OrgSummary {
  const sum = (some: readonly Group[]): number => some.reduce((total, { count }) => total + count, 0);
  const byType = Object.values(OrgType).map((type) => ({ type, count: sum(groups.filter(({ values }) => values.type === type)) }));
  return { total: sum(groups), byType: byType.filter(({ count }) => count > 0), charities: sum(groups.filter(({ values }) => values.isCharity)) };
}

/**
 * Organisations on the register on a day, province to county; null below, since the register knows the county where one sits. One
 * statement for however many divisions.
 */
export const orgSummaryOf = (code: string, on: string, loaders: Loaders): Promise<OrgSummary | null> =>
  loaders.custom<OrgSummary | null>(`orgSummary:${on}`, async (codes: readonly string[]) => {
    const prefixes = codes.filter((one) => divisionLevel(one) <= COUNTY).map(divisionPrefix);
    if (prefixes.length === 0) return codes.map(() => null);
    const where = { $and: [registeredOnDay(on), { $or: prefixes.map((prefix) => ({ divisionCode: codesUnder(prefix) })) }] } as FilterQuery<SocialOrganization>;
    const groups = await loaders.rows.countBy(SocialOrganization, ['divisionCode', 'type', 'isCharity'], where);
    const below = (one: string) => groups.filter(({ values }) => values.divisionCode.startsWith(divisionPrefix(one)));
    return codes.map((one) => (divisionLevel(one) <= COUNTY ? summaryOf(below(one)) : null));
  }).load(code);
