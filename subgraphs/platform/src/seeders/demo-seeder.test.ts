import { policyRules } from '@civil/schema/parameters';
import { createWorld } from '@civil/demo-data';
import { pendingSchemaChanges, seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PopulationSummary } from '../division/population-summary.entity.js';
import { Household, HouseholdMember } from '../household/household.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { PolicyParameter } from '../policy-parameter/policy-parameter.entity.js';
import { Resident } from '../resident/resident.entity.js';
import { platform } from '../subgraph.js';

let subgraph: TestSubgraph;
const silent = { progress: () => undefined };
const META = '{ meta { scale residentFactor asOf policyVersion policyDigest } }';

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
});
afterAll(() => subgraph.close());

describe('an empty subgraph', () => {
  it('says that it holds no data set', async () => {
    const { data } = await subgraph.execute(META).as('anon');
    expect(data.meta).toMatchObject({ scale: 'none', residentFactor: null, asOf: '2021-12-31' });
    expect(data.meta.policyVersion).toMatch(/^\d{4}\.\d{2}-\d+$/);
    expect(data.meta.policyDigest).toMatch(/^[\da-f]{64}$/);
  });

  it('has a history of migrations that makes its records', async () => {
    expect(await pendingSchemaChanges(platform)).toEqual([]);
  });

  it('stays empty when loading fails at the very end', async () => {
    const failing = {
      ...platform,
      seed: async (...given: Parameters<typeof platform.seed>) => {
        await platform.seed(...given);
        throw new Error('power cut');
      },
    };
    await expect(seedSubgraph({ definition: failing, orm: subgraph.server.orm }, { scale: 'demo', only: '620102', ...silent })).rejects.toThrow(
      'power cut',
    );
    const em = subgraph.em();
    expect([await em.count(Indicator), await em.count(Resident), await em.count(PopulationSummary)]).toEqual([0, 0, 0]);
  });
});

const world = createWorld({ scale: 'demo' });

describe('the demonstration data', () => {
  beforeAll(async () => {
    await seedSubgraph(subgraph.server, { scale: 'demo', ...silent });
  });

  it('is the whole world, the published figures and the rules', async () => {
    const em = subgraph.em();
    const members = world.households.reduce((sum, household) => sum + household.members.length, 0);
    expect([
      await em.count(Resident),
      await em.count(Household),
      await em.count(HouseholdMember),
      await em.count(Indicator),
      await em.count(PolicyParameter),
    ]).toEqual([world.residents.length, world.households.length, members, 397, policyRules.length]);
  });

  it('is loaded once', async () => {
    expect(await seedSubgraph(subgraph.server, { scale: 'demo', ...silent })).toMatchObject({ rows: 0, skipped: true });
  });

  it('tells by what to multiply totals of persons', async () => {
    const { data } = await subgraph.execute(META).as('anon');
    expect(data.meta).toMatchObject({ scale: 'demo', residentFactor: String(world.factor), asOf: world.asOf });
  });

  it('reads as the synthetic world in every register', async () => {
    const { data, codes } = await subgraph
      .execute('query ($id: ID!) { resident(id: $id) { name { value } households { household { kind members { resident { id } } } } } }', {
        id: world.cast.flagship,
      })
      .as('county.child', world.byId.residents.get(world.cast.flagship)?.countyCode);
    expect(codes).toEqual({});
    expect(data.resident.name.value).toBe(world.byId.residents.get(world.cast.flagship)?.name);
  });
});

describe('Division.populationSummary', () => {
  const POPULATION = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { code
    populationSummary { total urban age0to14 age60plus age65plus age80plus households source } } } }`;
  const of = async (codes: string[]) => {
    const { data, statements } = await subgraph.execute(POPULATION, { r: codes.map((code) => ({ __typename: 'Division', code })) }).as('anon');
    return { statements, summaries: data._entities.map(({ populationSummary }: { populationSummary: unknown }) => populationSummary) };
  };

  it('gives the public the census of the province', async () => {
    const { summaries } = await of(['620000']);
    expect(summaries).toEqual([
      {
        total: 25_019_831,
        urban: expect.any(Number),
        age0to14: 4_853_543,
        age60plus: 4_260_991,
        age65plus: expect.any(Number),
        age80plus: 502_626,
        households: 8_422_836,
        source: 'CENSUS_2020',
      },
    ]);
  });

  it('adds townships up to their county', async () => {
    const em = subgraph.em();
    const townships = await em.find(PopulationSummary, { divisionCode: { $like: '620102___' } });
    const county = await em.findOneOrFail(PopulationSummary, { divisionCode: '620102' });
    expect(townships.reduce((sum, { total }) => sum + total, 0)).toBe(county.total);
    expect((await of([townships[0]?.divisionCode ?? ''])).summaries).toMatchObject([{ source: 'COMPUTED_SPLIT' }]);
  });

  it('costs one statement for any number of divisions, and is null where nothing is known', async () => {
    const { summaries, statements } = await of(['620000', '620100', '620102', '620102001', '620102001001', '140000']);
    expect(summaries.map((summary: unknown) => summary !== null)).toEqual([true, true, true, true, false, false]);
    expect(statements).toBe(1);
  });
});

describe('counties loaded one after another', () => {
  it('share the figures, the rules and the census', async () => {
    const other = await createTestSubgraph(platform);
    for (const only of ['620102', '620922']) await seedSubgraph(other.server, { scale: 'demo', only, ...silent });
    const em = other.em();
    expect([await em.count(Indicator), await em.count(PolicyParameter)]).toEqual([397, policyRules.length]);
    expect(await em.count(Resident)).toBe(world.residents.filter(({ countyCode }) => ['620102', '620922'].includes(countyCode)).length);
    expect((await other.execute(META).as('anon')).data.meta).toMatchObject({ scale: 'demo', residentFactor: String(world.factor) });
    await other.close();
  });
});
