import { createWorld } from '@civil/demo-data';
import { pendingSchemaChanges, seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AbilityAssessment, AssessmentStatus } from '../ability-assessment/ability-assessment.entity.js';
import { abilityItemNames } from '../ability-assessment/ability-items.js';
import { checkStated, scoreAbility } from '../ability-assessment/ability-scoring.js';
import { CareStay, CareStayStatus } from '../care-stay/care-stay.entity.js';
import { ElderSubsidy, SubsidyStatus } from '../elder-subsidy/elder-subsidy.entity.js';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import { FacilityStatus } from '../elderly-facility/elderly-facility.enums.js';
import { ElderlyProfile } from '../elderly-profile/elderly-profile.entity.js';
import { elderlyCare } from '../subgraph.js';

let subgraph: TestSubgraph;
const silent = { progress: () => undefined };
const world = createWorld({ scale: 'demo' });

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
});
afterAll(() => subgraph.close());

const countsOf = (rows: readonly { status: string }[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(rows, ({ status }) => status)].map(([status, of]) => [status, of.length]));

describe('an empty subgraph', () => {
  it('has a history of migrations that makes its records', async () => {
    expect(await pendingSchemaChanges(elderlyCare)).toEqual([]);
  });

  it('stays empty when loading fails at the very end', async () => {
    const failing = {
      ...elderlyCare,
      seed: async (...given: Parameters<typeof elderlyCare.seed>) => {
        await elderlyCare.seed(...given);
        throw new Error('power cut');
      },
    };
    await expect(seedSubgraph({ definition: failing, orm: subgraph.server.orm }, { scale: 'demo', only: '620102', ...silent })).rejects.toThrow(
      'power cut',
    );
    const em = subgraph.em();
    expect([await em.count(ElderlyFacility), await em.count(ElderlyProfile)]).toEqual([0, 0]);
  });
});

describe('the demonstration data', () => {
  beforeAll(async () => {
    await seedSubgraph(subgraph.server, { scale: 'demo', ...silent });
  });

  it('holds every row of the world', async () => {
    const em = subgraph.em();
    const { elders } = world;
    expect([
      await em.count(ElderlyFacility),
      await em.count(AbilityAssessment),
      await em.count(CareStay),
      await em.count(ElderSubsidy),
      await em.count(ElderlyProfile),
    ]).toEqual([
      world.facilities.length,
      elders.filter(({ assessment }) => assessment).length,
      elders.filter(({ stay }) => stay).length,
      elders.reduce((sum, { subsidies }) => sum + subsidies.length, 0),
      elders.filter(({ profile }) => profile).length,
    ]);
  });

  it('is loaded once', async () => {
    expect(await seedSubgraph(subgraph.server, { scale: 'demo', ...silent })).toMatchObject({ rows: 0, skipped: true });
  });

  it('shows the public all institutions and all facilities', async () => {
    const LIST = 'query ($filter: ElderlyFacilityFilter) { elderlyFacilities(filter: $filter, first: 1) { totalCount } }';
    expect((await subgraph.execute(LIST).as('anon')).data.elderlyFacilities.totalCount).toBe(1042);
    expect((await subgraph.execute(LIST, { filter: { kind: ['INSTITUTION'] } }).as('anon')).data.elderlyFacilities.totalCount).toBe(329);
  });

  it('shows three rows or more of every state that the data can be in', async () => {
    const em = subgraph.em();
    const least = (states: readonly string[], rows: readonly { status: string }[]): number =>
      Math.min(...states.map((state) => countsOf(rows)[state] ?? 0));
    expect(least(Object.values(FacilityStatus), await em.findAll(ElderlyFacility))).toBeGreaterThanOrEqual(3);
    expect(least(Object.values(CareStayStatus), await em.findAll(CareStay))).toBeGreaterThanOrEqual(3);
    expect(least(Object.values(SubsidyStatus), await em.findAll(ElderSubsidy))).toBeGreaterThanOrEqual(1);
    const assessed = Object.values(AssessmentStatus).filter((status) => status !== AssessmentStatus.EXPIRED); // all were made within the year
    expect(least(assessed, await em.findAll(AbilityAssessment))).toBeGreaterThanOrEqual(3);
  });

  it('holds assessments that follow from their items', async () => {
    for (const row of await subgraph.em().findAll(AbilityAssessment)) {
      const items = abilityItemNames.map((item, place) => ({ item, score: row.itemScores[place] ?? -1 }));
      checkStated(row, scoreAbility(items, row, row.assessedOn));
    }
  });

  it('never holds more nursing or occupied beds than licensed ones', async () => {
    const over = (await subgraph.em().findAll(ElderlyFacility)).filter(
      (row) => row.nursingBeds > row.licensedBeds || row.occupiedBeds > row.licensedBeds || row.vacantBeds !== row.licensedBeds - row.occupiedBeds,
    );
    expect(over).toEqual([]);
  });

  it('shows the planted findings of X01 and X02 and not their look-alikes', async () => {
    const planted = world.planted.filter(({ rule, line }) => (rule === 'X01' && line === 'ELDERLY') || rule === 'X02');
    const r = planted.map(({ subjectId = '' }) => ({
      __typename: 'Resident',
      id: subjectId,
      _deathDate: world.byId.residents.get(subjectId)?.deathDate,
    }));
    const { data } = await subgraph
      .execute(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { subsidiesAfterDeath { id } stillResidentAfterDeath { id } } } }',
        { r },
      )
      .as('crosscheck_runner');
    const found = data._entities.map((row: Record<string, { id: string }[]>, place: number) => {
      const rows = planted[place]?.rule === 'X01' ? row['subsidiesAfterDeath'] : row['stillResidentAfterDeath'];
      return rows?.some(({ id }) => id === planted[place]?.rowId);
    });
    expect(planted.length).toBeGreaterThanOrEqual(3);
    expect(found).toEqual(planted.map(({ kind }) => kind === 'positive'));
  });

  it('shows townships without a place for the day as X25 plants them', async () => {
    const planted = world.planted.filter(({ rule, line }) => rule === 'X25' && line === 'DAYCARE');
    const r = planted.map(({ divisionCode }) => ({ __typename: 'Division', code: divisionCode }));
    const { data, statements } = await subgraph
      .execute('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { elderlySummary { facilitiesByKind { kind count } } } } }', {
        r,
      })
      .as('anon');
    const lacking = data._entities.map(
      (row: { elderlySummary: { facilitiesByKind: { kind: string }[] } }) =>
        !row.elderlySummary.facilitiesByKind.some(({ kind }) => kind === 'DAYCARE' || kind === 'MUTUAL_HOME'),
    );
    expect(lacking).toEqual(planted.map(({ kind }) => kind === 'positive'));
    expect(statements).toBe(1);
  });
});
