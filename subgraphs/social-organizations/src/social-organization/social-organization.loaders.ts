import type { Loaders } from '@civil/subgraph-kernel';
import { AnnualReport, FormerName, ListEntry, OrgRatingRecord, SocialOrganization } from './social-organization.entity.js';
import { endedStatuses } from './social-organization.enums.js';
import { dormantOn } from './supervision.js';

/** Entries of an organisation on both credit lists, removed ones included, the latest first. */
export const listEntriesOf = (id: string, loaders: Loaders): Promise<ListEntry[]> =>
  loaders.many(ListEntry, 'organizationId', { orderBy: { listedOn: 'desc', id: 'asc' } }).load(id);

export const ratingsOf = (id: string, loaders: Loaders): Promise<OrgRatingRecord[]> =>
  loaders.many(OrgRatingRecord, 'organizationId', { orderBy: { from: 'desc', id: 'asc' } }).load(id);

export const reportsOf = (id: string, loaders: Loaders): Promise<AnnualReport[]> =>
  loaders.many(AnnualReport, 'organizationId', { orderBy: { year: 'desc' } }).load(id);

export const formerNamesOf = (id: string, loaders: Loaders): Promise<FormerName[]> =>
  loaders.many(FormerName, 'organizationId', { orderBy: { to: 'desc', id: 'asc' } }).load(id);

/** Whether an organisation seems to exist on paper only. Asks the database by the condition of the filter, so that the two agree. */
export const isDormant = (id: string, today: string, loaders: Loaders): Promise<boolean> =>
  loaders.custom(`dormant:${today}`, async (ids: readonly string[]) => {
    const where = { $and: [{ id: { $in: [...ids] } }, dormantOn(today)] };
    const rows = await loaders.rows.find(SocialOrganization, where, { fields: ['id'] });
    const dormant = new Set(rows.map((row) => row.id));
    return ids.map((one) => dormant.has(one));
  }).load(id);

const hasEnded = ({ status }: SocialOrganization): boolean => endedStatuses.some((ended) => ended === status);

/** The organisation of that name now or, where there is none, the one that used to have it; one that goes on before one that ended. */
export const organizationNamed = (name: string, loaders: Loaders): Promise<SocialOrganization | null> =>
  loaders.custom('organizationNamed', async (names: readonly string[]) => {
    const wanted = { $in: [...names] };
    const present = await loaders.rows.find(SocialOrganization, { name: wanted }, { orderBy: { registeredOn: 'desc', id: 'asc' } });
    const former = await loaders.rows.find(FormerName, { name: wanted }, { orderBy: { to: 'desc', id: 'asc' } });
    const renamed = await loaders.one(SocialOrganization, 'id').loadMany(former.map(({ organizationId }) => organizationId));
    const byFormerName = former.map((row, place) => ({ name: row.name, organization: renamed[place] as SocialOrganization | null }));
    return names.map((one) => {
      const named = present.filter((row) => row.name === one);
      return named.find((row) => !hasEnded(row)) ?? named[0] ?? byFormerName.find((row) => row.name === one)?.organization ?? null;
    });
  }).load(name);
