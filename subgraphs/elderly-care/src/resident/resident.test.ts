import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AbilityAssessment, AssessmentStatus } from '../ability-assessment/ability-assessment.entity.js';
import { validToOf } from '../ability-assessment/ability-scoring.js';
import { CareStay, CareStayStatus } from '../care-stay/care-stay.entity.js';
import { ElderSubsidy, ElderSubsidyKind, SubsidyStatus } from '../elder-subsidy/elder-subsidy.entity.js';
import { ElderlyFacility, NO_PRICE_RANK } from '../elderly-facility/elderly-facility.entity.js';
import { FacilityKind, FacilityStatus } from '../elderly-facility/elderly-facility.enums.js';
import { ElderlyProfile, SpecialElder } from '../elderly-profile/elderly-profile.entity.js';
import { elderlyCare } from '../subgraph.js';

let subgraph: TestSubgraph;

const VILLAGE = '620102001001';
const copies = { adultOn: '1955-01-01', synthetic: true };

const assessmentOf = (
  id: string,
  residentId: string,
  assessedOn: string,
  finalLevel: 0 | 1 | 2 | 3 | 4,
  status = AssessmentStatus.CONFIRMED,
): Partial<AbilityAssessment> => ({
  id,
  residentId,
  ...copies,
  divisionCode: VILLAGE,
  facilityId: null,
  reasonCode: '1',
  assessedOn,
  agency: '评估机构',
  assessors: ['甲', '乙'],
  informant: null,
  itemScores: [],
  selfCareScore: 30,
  motorScore: 14,
  mentalScore: 26,
  perceptionScore: 12,
  totalScore: 82,
  preliminaryLevel: 1,
  upgradeReasonCodes: [],
  finalLevel,
  validTo: validToOf(assessedOn),
  dementia: false,
  psychiatric: false,
  accidentsInThirtyDays: 0,
  status,
});
const stayOf = (id: string, residentId: string, leftOn: string | null): Partial<CareStay> => ({
  id,
  residentId,
  ...copies,
  facilityId: 'ef_1',
  facilityDivisionCode: '620102001',
  payerDivisionCode: null,
  admittedOn: '2020-01-01',
  leftOn,
  leaveReasonCode: null,
  bedKindCode: '1',
  level: 1,
  monthlyFee: '1500.00',
  payerCode: null,
  contractNo: 'HT1',
  contractTo: '2022-01-01',
  guardianContact: null,
  tekun: false,
  status: leftOn ? CareStayStatus.LEFT : CareStayStatus.CONTRACTED,
});
const subsidyOf = (id: string, residentId: string, to: string | null): Partial<ElderSubsidy> => ({
  id,
  residentId,
  ...copies,
  kind: ElderSubsidyKind.AGE_ALLOWANCE,
  divisionCode: '620102',
  handlingDivisionCode: VILLAGE,
  monthlyAmount: '60.00',
  from: '2019-03',
  to,
  status: to ? SubsidyStatus.STOPPED : SubsidyStatus.PAYING,
  basisCode: '1',
  autoEnrolled: true,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  const em = subgraph.em();
  await em.insertMany(ElderlyFacility, [
    {
      id: 'ef_1',
      name: '养老院',
      kind: FacilityKind.INSTITUTION,
      status: FacilityStatus.OPERATING,
      divisionCode: '620102001',
      addressText: '一号',
      operatorName: '养老院',
      licensedBeds: 10,
      nursingBeds: 5,
      occupiedBeds: 3,
      ratingGrade: 2,
      staffCounts: { caregivers: 1, certified: [], nurses: 0, socialWorkers: 0 },
      vacantBeds: 7,
      vacantSelfCare: 3,
      vacantPartial: 2,
      vacantFull: 2,
      priceRank: NO_PRICE_RANK,
      synthetic: true,
    },
  ] as Partial<ElderlyFacility>[] as ElderlyFacility[]);
  await em.insertMany(AbilityAssessment, [
    assessmentOf('old', 'r_1', '2020-02-01', 1),
    assessmentOf('now', 'r_1', '2021-02-01', 3),
    assessmentOf('draft', 'r_1', '2021-12-01', 4, AssessmentStatus.DRAFT),
    assessmentOf('lapsed', 'r_2', '2020-02-01', 2),
    assessmentOf('disputed', 'r_3', '2021-08-01', 2, AssessmentStatus.DISPUTED),
  ] as AbilityAssessment[]);
  await em.insertMany(CareStay, [stayOf('s1', 'r_1', null), stayOf('s2', 'r_2', '2021-05-01'), stayOf('s3', 'r_3', '2021-05-02')] as CareStay[]);
  await em.insertMany(ElderSubsidy, [
    subsidyOf('b1', 'r_1', null),
    subsidyOf('b2', 'r_2', '2021-05'),
    subsidyOf('b3', 'r_3', '2021-06'),
  ] as ElderSubsidy[]);
  await em.insertMany(ElderlyProfile, [
    {
      id: 'p1',
      residentId: 'r_1',
      ...copies,
      divisionCode: VILLAGE,
      facilityId: null,
      special: [SpecialElder.ALONE],
      livingWithCode: '1',
      chronicDiseaseCodes: [],
      emergencyContact: null,
      responsibleVisitor: '探访员',
      visitCycleDays: 7,
    },
  ] as Partial<ElderlyProfile>[] as ElderlyProfile[]);
});
afterAll(() => subgraph.close());

const residents = (...ids: string[]) => ids.map((id) => ({ __typename: 'Resident', id }));
/** The dead, as the gateway hands them over with the field that the contributions require. */
const deceased = (deathDate: string | null, ...ids: string[]) => residents(...ids).map((resident) => ({ ...resident, _deathDate: deathDate }));
const ask = (selection: string, r: object[]) =>
  subgraph.execute(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { ${selection} } } }`, { r });

const FILE = `elderlyProfile { special responsibleVisitor } abilityAssessments(latest: true) { finalLevel validTo } careStays(activeOn: "2021-12-31") { facility { name rating } }
  elderSubsidies(activeOn: "2021-12-31") { kind monthlyAmount } careLevel`;

describe('Resident', () => {
  it('carries profile, level, stays and subsidies for the elderly line', async () => {
    const { data, codes } = await ask(FILE, residents('r_1', 'r_2')).as('county.elder', '620102');
    expect(codes).toEqual({});
    expect(data._entities).toEqual([
      {
        elderlyProfile: { special: ['ALONE'], responsibleVisitor: '探访员' },
        abilityAssessments: [{ finalLevel: 3, validTo: '2022-02-01' }],
        careStays: [{ facility: { name: '养老院', rating: 'GRADE_2' } }],
        elderSubsidies: [{ kind: 'AGE_ALLOWANCE', monthlyAmount: '60.00' }],
        careLevel: 3,
      },
      { elderlyProfile: null, abilityAssessments: [{ finalLevel: 2, validTo: '2021-02-01' }], careStays: [], elderSubsidies: [], careLevel: null },
    ]);
  });

  it('carries everything, the latest first, where no day is asked for', async () => {
    const { data } = await ask('abilityAssessments { id } careStays { id } elderSubsidies { id }', residents('r_1')).as('county.elder', '620102');
    expect(data._entities[0]).toEqual({
      abilityAssessments: [{ id: 'draft' }, { id: 'now' }, { id: 'old' }],
      careStays: [{ id: 's1' }],
      elderSubsidies: [{ id: 'b1' }],
    });
  });

  it('gives the village the profile and the level', async () => {
    const { data, codes } = await ask(FILE, residents('r_1')).as('village', VILLAGE);
    expect(data._entities[0]).toMatchObject({
      elderlyProfile: { special: ['ALONE'] },
      abilityAssessments: [{ finalLevel: 3, validTo: '2022-02-01' }],
      careStays: [],
      careLevel: 3,
    });
    expect(codes).toEqual({
      '_entities.0.elderSubsidies.0.kind': 'FORBIDDEN_FIELD',
      '_entities.0.elderSubsidies.0.monthlyAmount': 'FORBIDDEN_FIELD',
    });
  });

  it('gives an assistance clerk of the township states and nothing else', async () => {
    const { data } = await ask(
      'elderlyProfile { id } abilityAssessments { status finalLevel } careStays { status level } elderSubsidies { status kind } careLevel',
      residents('r_1'),
    ).as('town.assist', '620102001');
    expect(data._entities[0]).toEqual({
      elderlyProfile: null,
      abilityAssessments: [
        { status: 'DRAFT', finalLevel: null },
        { status: 'CONFIRMED', finalLevel: null },
        { status: 'CONFIRMED', finalLevel: null },
      ],
      careStays: [{ status: 'CONTRACTED', level: null }],
      elderSubsidies: [{ status: 'PAYING', kind: null }],
      careLevel: null,
    });
  });

  it('asks for a purpose where the right holds within a case', async () => {
    const { codes } = await ask(FILE, residents('r_1')).as('county.assist', '620102');
    expect(codes).toEqual({
      '_entities.0.elderlyProfile': 'FORBIDDEN_FIELD',
      '_entities.0.abilityAssessments': 'PURPOSE_REQUIRED',
      '_entities.0.careStays': 'PURPOSE_REQUIRED',
      '_entities.0.elderSubsidies': 'FORBIDDEN_FIELD',
      '_entities.0.careLevel': 'PURPOSE_REQUIRED',
    });
    const child = await ask('careLevel careStays { id }', residents('r_1')).as('town.child', '620102001');
    expect(child.codes).toEqual({ '_entities.0.careLevel': 'PURPOSE_REQUIRED', '_entities.0.careStays': 'FORBIDDEN_FIELD' });
  });

  it('has nothing to show outside the county', async () => {
    const { data } = await ask(FILE, residents('r_1')).as('county.elder', '620103');
    expect(data._entities[0]).toEqual({ elderlyProfile: null, abilityAssessments: [], careStays: [], elderSubsidies: [], careLevel: null });
  });

  it('costs as many statements for twenty as for two', async () => {
    const few = await ask(FILE, residents('r_1', 'r_2')).as('county.elder', '620102');
    const many = await ask(FILE, residents(...Array.from({ length: 20 }, (_, i) => `r_${i}`))).as('county.elder', '620102');
    expect([few.statements, many.statements]).toEqual([5, 5]);
  });
});

describe('Resident.careLevel', () => {
  it('is that of the latest assessment in force, and stands while it is disputed', async () => {
    const { data } = await ask('careLevel', residents('r_1', 'r_2', 'r_3', 'r_4')).as('county.elder', '620102');
    expect(data._entities.map((row: { careLevel: unknown }) => row.careLevel)).toEqual([3, null, 2, null]);
  });

  it('travels between subgraphs whoever asks', async () => {
    const { data } = await ask('_careLevel', residents('r_1', 'r_2')).as('registrar', undefined, { officeId: 'mo_1' });
    expect(data._entities).toEqual([{ _careLevel: 3 }, { _careLevel: null }]);
    expect(subgraph.server.sdl).toMatch(/_careLevel: Int @inaccessible/);
  });
});

describe('Resident.subsidiesAfterDeath', () => {
  it('lists what was paid after the month of death, not in it', async () => {
    const { data } = await ask('subsidiesAfterDeath { id kind from to }', deceased('2021-05-01', 'r_1', 'r_2', 'r_3')).as('crosscheck_runner');
    expect(data._entities.map((row: { subsidiesAfterDeath: { id: string }[] }) => row.subsidiesAfterDeath.map(({ id }) => id))).toEqual([
      ['b1'],
      [],
      ['b3'],
    ]);
  });

  it('is empty for the living', async () => {
    expect((await ask('subsidiesAfterDeath { id }', deceased(null, 'r_1')).as('crosscheck_runner')).data._entities).toEqual([
      { subsidiesAfterDeath: [] },
    ]);
  });
});

describe('Resident.stillResidentAfterDeath', () => {
  it('lists stays that outlast the day of death', async () => {
    const { data } = await ask(
      'stillResidentAfterDeath { id admittedOn facility { id name division { code } } }',
      deceased('2021-05-01', 'r_1', 'r_2', 'r_3'),
    ).as('crosscheck_runner');
    expect(data._entities[0].stillResidentAfterDeath).toEqual([
      { id: 's1', admittedOn: '2020-01-01', facility: { id: 'ef_1', name: '养老院', division: { code: '620102001' } } },
    ]);
    expect(
      data._entities.slice(1).map((row: { stillResidentAfterDeath: { id: string }[] }) => row.stillResidentAfterDeath.map(({ id }) => id)),
    ).toEqual([[], ['s3']]);
  });

  it('gives a death away only to those who may know of it, and the stay only to those who may see it', async () => {
    const asked = ask('stillResidentAfterDeath { id }', deceased('2021-05-01', 'r_1'));
    for (const [role, code] of [['county.assist', 'PURPOSE_REQUIRED'], ['county.elder', 'PURPOSE_REQUIRED'], ['county.orgs', 'FORBIDDEN_FIELD']] as const) {
      const { codes, statements } = await asked.as(role, '620102');
      expect([codes, statements]).toEqual([{ '_entities.0.stillResidentAfterDeath': code }, 0]);
    }
    expect((await asked.as('county.vital', '620102')).data._entities).toEqual([{ stillResidentAfterDeath: [] }]);
  });
});
