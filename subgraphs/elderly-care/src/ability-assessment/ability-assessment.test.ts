import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elderlyCare } from '../subgraph.js';
import { AbilityAssessment, AssessmentStatus } from './ability-assessment.entity.js';
import { type AbilityItem, abilityItemNames, abilityItems } from './ability-items.js';
import { scoreAbility, validToOf } from './ability-scoring.js';

let subgraph: TestSubgraph;

const scoresWith = (less: Partial<Record<AbilityItem, number>>): number[] => abilityItemNames.map((item) => less[item] ?? abilityItems[item].maximum);

/** An assessment of a resident of a village, scored by the standard. */
function assessmentOf(
  id: string,
  village: string,
  less: Partial<Record<AbilityItem, number>>,
  more: Partial<AbilityAssessment> = {},
): Partial<AbilityAssessment> {
  const itemScores = scoresWith(less);
  const conditions = { dementia: false, psychiatric: false, accidentsInThirtyDays: 0 };
  const assessedOn = more.assessedOn ?? '2021-03-01';
  return {
    id,
    residentId: `r_${id}`,
    divisionCode: village,
    adultOn: '1960-01-01',
    facilityId: null,
    reasonCode: '1',
    assessedOn,
    agency: '评估机构',
    assessors: ['甲', '乙'],
    informant: '家属',
    itemScores,
    ...scoreAbility(
      abilityItemNames.map((item, place) => ({ item, score: itemScores[place] as number })),
      conditions,
      assessedOn,
    ),
    validTo: validToOf(assessedOn),
    ...conditions,
    status: AssessmentStatus.CONFIRMED,
    synthetic: true,
    ...more,
  };
}

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  await subgraph
    .em()
    .insertMany(AbilityAssessment, [
      assessmentOf('1', '620102001001', { EATING: 0 }, { facilityId: 'ef_1' }),
      assessmentOf('2', '620102001002', {}, { assessedOn: '2020-05-01' }),
      assessmentOf('3', '620103001001', { MEMORY: 0, VISION: 0 }, { reasonCode: '3' }),
      assessmentOf('4', '620102002001', { CONSCIOUSNESS: 0 }),
      assessmentOf('5', '620102001001', {}, { adultOn: '2027-01-01' }),
    ] as AbilityAssessment[]);
});
afterAll(() => subgraph.close());

const ONE = `query ($id: ID!) { abilityAssessment(id: $id) { id resident { id } division { code } assessedOn agency items { item group score maximum } selfCareScore totalScore
  preliminaryLevel upgradeReasons { code zh } finalLevel validTo dementia status reason { zh } } }`;
const fields = (row: Record<string, unknown>): string[] => Object.keys(row).filter((name) => row[name] !== null);

describe('abilityAssessment', () => {
  it('shows the elderly line of the county everything', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '4' }).as('county.elder', '620102');
    expect(codes).toEqual({});
    expect(data.abilityAssessment).toMatchObject({
      totalScore: 88,
      preliminaryLevel: 1,
      finalLevel: 4,
      upgradeReasons: [{ code: '1', zh: '昏迷' }],
      validTo: '2022-03-01',
      status: 'CONFIRMED',
      division: { code: '620102002001' },
      reason: { zh: '首次评估' },
    });
    expect(data.abilityAssessment.items).toHaveLength(26);
    expect(data.abilityAssessment.items[20]).toEqual({ item: 'CONSCIOUSNESS', group: 'MENTAL', score: 0, maximum: 2 });
  });

  it('shows the village the level and no more', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as('village', '620102001001');
    expect(fields(data.abilityAssessment)).toEqual(['id', 'resident', 'division', 'finalLevel', 'validTo']);
    expect(data.abilityAssessment).toMatchObject({ finalLevel: 1, division: { code: '620102' } });
    expect(new Set(Object.values(codes))).toEqual(new Set(['FORBIDDEN_FIELD']));
  });

  it('shows the assistance clerk of the township the status and no more', async () => {
    const { data } = await subgraph.execute(ONE, { id: '1' }).as('town.assist', '620102001');
    expect(fields(data.abilityAssessment)).toEqual(['id', 'status']);
  });

  it('asks those who may see the level in a case for their purpose', async () => {
    for (const role of ['county.assist', 'county.child'] as const) {
      const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as(role, '620102');
      expect(data.abilityAssessment).toBeNull();
      expect(codes).toEqual({ abilityAssessment: 'PURPOSE_REQUIRED' });
      const bound = await subgraph.execute(ONE, { id: '1' }).as(role, '620102', { purpose: 'ASSIST_REVIEW' });
      expect(bound.codes).toEqual({ abilityAssessment: 'CASE_NOT_BOUND' });
    }
  });

  it('shows supervisors and the auditor neither scores nor levels', async () => {
    for (const [role, division] of [
      ['pref.elder', '620100'],
      ['prov.assist', '620000'],
      ['auditor', undefined],
    ] as const) {
      const { data } = await subgraph.execute(ONE, { id: '1' }).as(role, division);
      expect(fields(data.abilityAssessment)).toEqual(['id', 'resident', 'division']);
      expect(data.abilityAssessment.division).toEqual({ code: '620102' });
    }
  });

  it('shows a citizen their own and a facility those of its residents', async () => {
    expect((await subgraph.execute(ONE, { id: '1' }).as('citizen', undefined, { residentId: 'r_1' })).data.abilityAssessment.finalLevel).toBe(1);
    expect((await subgraph.execute(ONE, { id: '2' }).as('citizen', undefined, { residentId: 'r_1' })).data.abilityAssessment).toBeNull();
    expect((await subgraph.execute(ONE, { id: '1' }).as('facility', undefined, { facilityId: 'ef_1' })).data.abilityAssessment.totalScore).toBe(86);
    expect((await subgraph.execute(ONE, { id: '4' }).as('facility', undefined, { facilityId: 'ef_1' })).data.abilityAssessment).toBeNull();
  });

  it('is absent out of scope and for a minor, and refused to the public with no statement sent', async () => {
    expect((await subgraph.execute(ONE, { id: '3' }).as('county.elder', '620102')).data.abilityAssessment).toBeNull();
    expect((await subgraph.execute(ONE, { id: '5' }).as('county.elder', '620102')).data.abilityAssessment).toBeNull();
    const { codes, statements } = await subgraph.execute(ONE, { id: '1' }).as('anon');
    expect([codes, statements]).toEqual([{ abilityAssessment: 'FORBIDDEN_FIELD' }, 0]);
  });
});

describe('abilityAssessments', () => {
  const LIST = `query ($filter: AbilityAssessmentFilter, $first: Int, $after: String) { abilityAssessments(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const ids = async (filter: object): Promise<string[]> =>
    (await subgraph.execute(LIST, { filter }).as('county.elder', '620102')).data.abilityAssessments.edges.map(
      (edge: { node: { id: string } }) => edge.node.id,
    );

  it('filters by level, validity, reason and division', async () => {
    expect(await ids({})).toEqual(['4', '2', '1']);
    expect(await ids({ level: 4 })).toEqual(['4']);
    expect(await ids({ validOn: '2021-12-31' })).toEqual(['4', '1']);
    expect(await ids({ expiringBefore: '2021-06-01' })).toEqual(['2']);
    expect(await ids({ reason: '3' })).toEqual([]);
    expect(await ids({ scope: { code: '620102002' } })).toEqual(['4']);
  });

  it('pages, and refuses a cursor of another filter', async () => {
    const { data } = await subgraph.execute(LIST, { first: 2 }).as('county.elder', '620102');
    expect(data.abilityAssessments).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = data.abilityAssessments.pageInfo.endCursor;
    expect((await subgraph.execute(LIST, { first: 2, after }).as('county.elder', '620102')).data.abilityAssessments.edges).toEqual([
      { node: { id: '1' } },
    ]);
    expect((await subgraph.execute(LIST, { after, filter: { level: 1 } }).as('county.elder', '620102')).codes).toEqual({
      abilityAssessments: 'CURSOR_INVALID',
    });
  });

  it('refuses to search by what the viewer does not see in full', async () => {
    expect((await subgraph.execute(LIST, { filter: { level: 4 } }).as('pref.elder', '620100')).codes).toEqual({
      abilityAssessments: 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(LIST, { filter: { scope: { code: '620102001' } } }).as('pref.elder', '620100')).codes).toEqual({
      abilityAssessments: 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(LIST, { filter: { level: 4 } }).as('village', '620102001001')).codes).toEqual({});
    expect((await subgraph.execute(LIST, { filter: { reason: '1' } }).as('village', '620102001001')).codes).toEqual({
      abilityAssessments: 'FORBIDDEN_FIELD',
    });
  });
});

describe('_entities', () => {
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on AbilityAssessment { id finalLevel totalScore } } }';

  it('goes through the same locks in one statement', async () => {
    const r = ['1', '2', '3', '4'].map((id) => ({ __typename: 'AbilityAssessment', id }));
    const { data, statements } = await subgraph.execute(ENTITIES, { r }).as('county.elder', '620102');
    expect(data._entities.map((row: { id: string } | null) => row?.id ?? null)).toEqual(['1', '2', null, '4']);
    expect(statements).toBe(1);
    const masked = await subgraph.execute(ENTITIES, { r }).as('village', '620102001001');
    expect(masked.data._entities).toEqual([{ id: '1', finalLevel: 1, totalScore: null }, null, null, null]);
    expect((await subgraph.execute(ENTITIES, { r }).as('anon')).statements).toBe(0);
  });
});

describe('estimateAbility', () => {
  const ESTIMATE = `query ($items: [AbilityItemScore!]!, $dementia: Boolean! = false) { estimateAbility(items: $items, dementia: $dementia) {
    selfCareScore motorScore mentalScore perceptionScore totalScore preliminaryLevel finalLevel upgradeReasons { code } } }`;
  const given = (less: Partial<Record<AbilityItem, number>>) =>
    abilityItemNames.map((item) => ({ item, score: less[item] ?? abilityItems[item].maximum }));

  it('answers anybody and keeps nothing', async () => {
    const { data, statements } = await subgraph.execute(ESTIMATE, { items: given({ BATHING: 1 }), dementia: true }).as('anon');
    expect(data.estimateAbility).toEqual({
      selfCareScore: 29,
      motorScore: 16,
      mentalScore: 28,
      perceptionScore: 14,
      totalScore: 87,
      preliminaryLevel: 1,
      finalLevel: 2,
      upgradeReasons: [{ code: '2' }],
    });
    expect(statements).toBe(0);
  });

  it('names the item that is missing or out of range', async () => {
    const missing = await subgraph.execute(ESTIMATE, { items: given({}).slice(1) }).as('anon');
    expect(missing.errors[0]?.extensions).toMatchObject({ code: 'ITEM_MISSING', field: 'EATING', limit: 26 });
    const range = await subgraph.execute(ESTIMATE, { items: given({ VISION: 3 }) }).as('anon');
    expect(range.errors[0]?.extensions).toMatchObject({ code: 'ITEM_RANGE', field: 'VISION', limit: 2 });
  });
});
