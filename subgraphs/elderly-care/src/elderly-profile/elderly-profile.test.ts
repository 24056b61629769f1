import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elderlyCare } from '../subgraph.js';
import { ElderlyProfile, SpecialElder } from './elderly-profile.entity.js';

let subgraph: TestSubgraph;

/** The profile of a resident of a village. */
const profileOf = (id: string, divisionCode: string, special: SpecialElder[], more: Partial<ElderlyProfile> = {}): Partial<ElderlyProfile> => ({
  id,
  residentId: `r_${id}`,
  divisionCode,
  facilityId: null,
  adultOn: '1958-01-01',
  special,
  livingWithCode: '1',
  chronicDiseaseCodes: ['1', '6'],
  emergencyContact: '10098765432',
  responsibleVisitor: '探访员',
  visitCycleDays: 7,
  synthetic: true,
  ...more,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  await subgraph
    .em()
    .insertMany(ElderlyProfile, [
      profileOf('1', '620102001001', [SpecialElder.ALONE, SpecialElder.DISABLED], { facilityId: 'ef_1' }),
      profileOf('2', '620102001002', [SpecialElder.EMPTY_NEST]),
      profileOf('3', '620103001001', [SpecialElder.ALONE]),
      profileOf('4', '620102001001', [SpecialElder.LEFT_BEHIND]),
    ] as ElderlyProfile[]);
});
afterAll(() => subgraph.close());

const ONE = `query ($id: ID!) { elderlyProfile(id: $id) { id resident { id } special livingWith { zh } chronic { zh } emergencyContact { value masked } responsibleVisitor visitCycleDays
  latestAssessment { id } } }`;

describe('elderlyProfile', () => {
  it('shows the elderly line everything', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as('town.elder', '620102001');
    expect(codes).toEqual({});
    expect(data.elderlyProfile).toEqual({
      id: '1',
      resident: { id: 'r_1' },
      special: ['ALONE', 'DISABLED'],
      livingWith: { zh: '独居' },
      chronic: [{ zh: '高血压' }, { zh: '脑卒中' }],
      emergencyContact: { value: '10098765432', masked: false },
      responsibleVisitor: '探访员',
      visitCycleDays: 7,
      latestAssessment: null,
    });
  });

  it('shows the village, supervisors and the auditor whom to visit, with the contact masked and no disease', async () => {
    for (const [role, division] of [
      ['village', '620102001001'],
      ['pref.elder', '620100'],
      ['auditor', undefined],
    ] as const) {
      const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as(role, division);
      expect(data.elderlyProfile).toMatchObject({
        special: ['ALONE', 'DISABLED'],
        chronic: null,
        emergencyContact: { value: '100****5432', masked: true },
      });
      expect(codes).toEqual({ 'elderlyProfile.chronic': 'FORBIDDEN_FIELD' });
    }
  });

  it('belongs to the resident, to their facility and to where they live', async () => {
    const seen = async (id: string, ...who: Parameters<ReturnType<typeof subgraph.execute>['as']>): Promise<boolean> =>
      (await subgraph.execute(ONE, { id }).as(...who)).data.elderlyProfile !== null;
    expect([await seen('1', 'citizen', undefined, { residentId: 'r_1' }), await seen('2', 'citizen', undefined, { residentId: 'r_1' })]).toEqual([
      true,
      false,
    ]);
    expect([await seen('1', 'facility', undefined, { facilityId: 'ef_1' }), await seen('2', 'facility', undefined, { facilityId: 'ef_1' })]).toEqual([
      true,
      false,
    ]);
    expect([await seen('2', 'village', '620102001001'), await seen('3', 'county.elder', '620102')]).toEqual([false, false]);
  });

  it('stays closed to other lines and to the public', async () => {
    for (const [role, division] of [
      ['town.assist', '620102001'],
      ['county.assist', '620102'],
      ['county.child', '620102'],
      ['anon', undefined],
    ] as const) {
      const { codes, statements } = await subgraph.execute(ONE, { id: '1' }).as(role, division);
      expect([codes, statements]).toEqual([{ elderlyProfile: 'FORBIDDEN_FIELD' }, 0]);
    }
  });

  it('comes through _entities within the scope only', async () => {
    const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ElderlyProfile { id } } }';
    const r = ['1', '3'].map((id) => ({ __typename: 'ElderlyProfile', id }));
    expect((await subgraph.execute(ENTITIES, { r }).as('county.elder', '620102')).data._entities).toEqual([{ id: '1' }, null]);
  });
});

describe('Household.elderAloneRisk', () => {
  const RISK = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id elderAloneRisk } } }';
  const householdOf = (...memberIds: string[]) => ({ __typename: 'Household', id: `h_${memberIds.join('')}`, _memberIds: memberIds });
  const risks = async (households: object[], role: 'county.elder' | 'village' | 'county.assist', at: string): Promise<unknown[]> =>
    (await subgraph.execute(RISK, { r: households }).as(role, at)).data._entities.map((row: { elderAloneRisk: unknown }) => row.elderAloneRisk);

  it('is there when a member lives alone or in an empty nest', async () => {
    expect(
      await risks([householdOf('r_1'), householdOf('r_9', 'r_2'), householdOf('r_4'), householdOf('r_9'), householdOf()], 'county.elder', '620102'),
    ).toEqual([true, true, false, false, false]);
  });

  it('is not known to who does not see the member, and refused to other lines', async () => {
    expect(await risks([householdOf('r_3'), householdOf('r_2')], 'village', '620102001001')).toEqual([false, false]);
    expect(await risks([householdOf('r_1')], 'county.assist', '620102')).toEqual([null]);
  });

  it('costs one statement for any number of households', async () => {
    const few = await subgraph.execute(RISK, { r: [householdOf('r_1'), householdOf('r_2')] }).as('county.elder', '620102');
    const many = await subgraph
      .execute(RISK, { r: Array.from({ length: 20 }, (_, i) => householdOf(`r_${i}`, `r_${i + 1}`)) })
      .as('county.elder', '620102');
    expect([few.statements, many.statements]).toEqual([1, 1]);
  });
});
