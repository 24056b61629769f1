import { createWorld } from '@civil/demo-data';
import { pendingSchemaChanges, seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrgPosition } from '../org-position/org-position.entity.js';
import { AnnualReport, ListEntry, OrgRatingRecord, SocialOrganization } from '../social-organization/social-organization.entity.js';
import { CreditListKind } from '../social-organization/social-organization.enums.js';
import { SocialWorkStation } from '../social-work-station/social-work-station.entity.js';
import { SocialWorker } from '../social-worker/social-worker.entity.js';
import { socialOrganizations } from '../subgraph.js';
import { VolunteerProfile } from '../volunteer-profile/volunteer-profile.entity.js';

let subgraph: TestSubgraph;
const world = createWorld({ scale: 'demo' });
const silent = { progress: () => undefined };

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialOrganizations);
});
afterAll(() => subgraph.close());

it('has a history of migrations that makes its records', async () => {
  expect(await pendingSchemaChanges(socialOrganizations)).toEqual([]);
});

it('stays empty when loading fails at the very end', async () => {
  const failing = {
    ...socialOrganizations,
    seed: async (...given: Parameters<typeof socialOrganizations.seed>) => {
      await socialOrganizations.seed(...given);
      throw new Error('power cut');
    },
  };
  await expect(seedSubgraph({ definition: failing, orm: subgraph.server.orm }, { scale: 'demo', only: '620102', ...silent })).rejects.toThrow(
    'power cut',
  );
  expect([await subgraph.em().count(SocialOrganization), await subgraph.em().count(VolunteerProfile)]).toEqual([0, 0]);
});

describe('the demonstration data', () => {
  beforeAll(async () => {
    await seedSubgraph(subgraph.server, { scale: 'demo', ...silent });
  });

  const total = async (filter: string) => {
    const { data, codes } = await subgraph.execute(`{ socialOrganizations(filter: { ${filter} }) { totalCount } }`).as('prov.orgs', '620000');
    expect(codes).toEqual({});
    return data.socialOrganizations.totalCount;
  };

  it('is the whole world', async () => {
    const em = subgraph.em();
    const positions = world.organizations.reduce((sum, { positions: ofOne }) => sum + ofOne.length, 0);
    expect([
      await em.count(SocialOrganization),
      await em.count(OrgPosition),
      await em.count(SocialWorkStation),
      await em.count(SocialWorker),
      await em.count(VolunteerProfile),
    ]).toEqual([world.organizations.length, positions, 50, world.socialWorkers.length, world.volunteers.length]);
    expect(await em.count(AnnualReport)).toBeGreaterThan(world.organizations.length);
  });

  it('is loaded once', async () => {
    expect(await seedSubgraph(subgraph.server, { scale: 'demo', ...silent })).toMatchObject({ rows: 0, skipped: true });
  });

  it('adds up to the figures of the world', async () => {
    const count = (of: (organization: (typeof world.organizations)[number]) => boolean) => world.organizations.filter(of).length;
    expect(await total('charity: true')).toBe(count(({ isCharity }) => isCharity));
    expect(await total('fundraisingLicensed: true')).toBe(count(({ fundraisingLicensed }) => fundraisingLicensed));
    expect(await total('ratingAtLeast: A1')).toBe(count(({ rating }) => rating !== undefined));
    expect(await total('ratingAtLeast: A5')).toBe(count(({ rating }) => rating === 5));
    for (const state of ['NORMAL', 'ABNORMAL', 'SERIOUS'] as const)
      expect(await total(`creditState: ${state}`)).toBe(count(({ creditState }) => creditState === state));
  });

  it('has both sides of every rule: removed entries, expired grades, missing reports, organisations on paper only', async () => {
    const em = subgraph.em();
    expect(await em.count(ListEntry, { kind: CreditListKind.ABNORMAL, removedOn: { $ne: null } })).toBeGreaterThan(5);
    expect(await em.count(OrgRatingRecord, { to: { $lt: world.asOf } })).toBeGreaterThan(5);
    expect(await total('reportMissingYear: 2020')).toBeGreaterThan(5);
    const suspects = await total('zombieSuspect: true');
    expect(suspects).toBeGreaterThan(0);
    expect(suspects).toBeLessThan(20);
    expect(await total('zombieSuspect: true, creditState: NORMAL')).toBe(0);
  });

  it('knows the renamed organisation by both names', async () => {
    const renamed = world.byId.organizations.get(world.cast.renamedOrganization);
    for (const name of [renamed?.name, renamed?.formerNames[0]?.name]) {
      const { data } = await subgraph
        .execute('query ($name: String) { socialOrganization(name: $name) { id formerNames { name to } } }', { name })
        .as('anon');
      expect(data.socialOrganization).toEqual({ id: renamed?.id, formerNames: [{ name: renamed?.formerNames[0]?.name, to: '2021-06-30' }] });
    }
  });

  it('answers the flagship query, with the stars that the hours earn', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident {
      volunteerProfile { totalHours stars } orgPositions { organization { name uscc } post } } } }`;
    const { data, codes } = await subgraph.execute(query, { r: [{ __typename: 'Resident', id: world.cast.flagship }] }).as('county.orgs', '620102');
    const host = world.byId.organizations.get(world.cast.flagshipOrganization);
    expect(codes).toEqual({});
    expect(data._entities).toEqual([
      {
        volunteerProfile: { totalHours: '320.0', stars: 2 },
        orgPositions: [{ organization: { name: host?.name, uscc: host?.uscc }, post: 'DIRECTOR' }],
      },
    ]);
    const profiles = await subgraph.em().find(VolunteerProfile, {});
    const stars = new Map(profiles.map((profile) => [profile.id, profile.stars]));
    expect(world.volunteers.filter(({ id, stars: planned }) => stars.get(id) !== planned)).toEqual([]);
  });

  it('finds what is planted for X09 and X13', async () => {
    const planted = world.planted.filter(({ rule }) => rule === 'X13');
    const { data } = await subgraph
      .execute(`{ socialOrganizations(first: 100, filter: { scope: { code: "620000" }, creditStateIn: [ABNORMAL, SERIOUS],
      orStatus: [DEREGISTERED, LICENCE_REVOKED, CANCELLED] }) { totalCount edges { node { id } } } }`)
      .as('crosscheck_runner');
    expect(data.socialOrganizations.totalCount).toBe(
      world.organizations.filter(({ creditState, deregisteredOn }) => creditState !== 'NORMAL' || deregisteredOn).length,
    );
    const rows = await subgraph.em().find(SocialOrganization, { id: { $in: planted.flatMap(({ subjectId }) => subjectId ?? []) } });
    expect(rows).toHaveLength(new Set(planted.map(({ subjectId }) => subjectId)).size);
    const representatives = world.planted.filter(({ rule }) => rule === 'X09');
    for (const { subjectId, rowId } of representatives) {
      const organization = await subgraph.em().findOne(SocialOrganization, { legalRepResidentId: subjectId ?? '' });
      expect([organization?.id, organization?.legalRepResidentId].some((id) => id === rowId || id === subjectId)).toBe(true);
    }
  });

  it('registers at the authority of the level', async () => {
    const at = async (code: string) => (await subgraph.em().findOne(SocialOrganization, { registrarDivisionCode: code }))?.registrar;
    expect([await at('620000'), await at('620100'), await at('620102')]).toEqual(['甘肃省民政厅', '兰州市民政局', '城关区民政局']);
  });
});
