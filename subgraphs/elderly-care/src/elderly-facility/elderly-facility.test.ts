import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CareStay, CareStayStatus } from '../care-stay/care-stay.entity.js';
import { elderlyCare } from '../subgraph.js';
import { ElderlyFacility, NO_PRICE_RANK } from './elderly-facility.entity.js';
import { FacilityKind, FacilityStatus, InstitutionNature } from './elderly-facility.enums.js';

let subgraph: TestSubgraph;

/** An institution of thirty beds, ten of them free. */
const facilityOf = (id: string, divisionCode: string, more: Partial<ElderlyFacility> = {}): Partial<ElderlyFacility> => ({
  id,
  filingNo: `YL${id}`,
  name: `第${id}养老院`,
  kind: FacilityKind.INSTITUTION,
  nature: InstitutionNature.PUBLIC,
  status: FacilityStatus.OPERATING,
  divisionCode,
  addressText: '甘肃省兰州市城关区',
  operatorUscc: null,
  operatorName: '运营单位',
  legalRep: '王小二',
  phone: '10012345678',
  openedOn: '2015-05-01',
  licensedBeds: 30,
  nursingBeds: 15,
  occupiedBeds: 20,
  minPrice: '1500.00',
  maxPrice: '3000.00',
  priceRank: '1500.00',
  medicalModeCode: '2',
  ratingGrade: 3,
  ratingValidTo: '2023-12-31',
  stars: null,
  fireCheckCode: '1',
  foodLicence: true,
  insured: true,
  prepaidSupervised: true,
  prepaidBalance: '60000.00',
  staffCounts: { caregivers: 6, certified: [0, 0, 1, 2, 2], nurses: 1, socialWorkers: 1 },
  vacantBeds: 10,
  vacantSelfCare: 5,
  vacantPartial: 3,
  vacantFull: 2,
  synthetic: true,
  ...more,
});

/** A stay that goes on, of a resident of the given number. */
const stayIn = (facilityId: string, no: number): Partial<CareStay> => ({
  id: `cs_${facilityId}_${no}`,
  residentId: `r_${no}`,
  facilityId,
  facilityDivisionCode: facilityId === '3' ? '620103001' : '620102001',
  payerDivisionCode: null,
  adultOn: '1960-01-01',
  admittedOn: '2020-01-01',
  leftOn: no === 2 ? '2021-06-30' : null,
  leaveReasonCode: null,
  bedKindCode: '1',
  level: 1,
  monthlyFee: '1500.00',
  payerCode: null,
  contractNo: 'HT1',
  contractTo: '2022-01-01',
  guardianContact: null,
  tekun: false,
  status: CareStayStatus.CONTRACTED,
  synthetic: true,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  await subgraph
    .em()
    .insertMany(ElderlyFacility, [
      facilityOf('1', '620102001', { operatorUscc: '51629901MJ00000182' }),
      facilityOf('2', '620102002', { ratingGrade: 5, minPrice: '2500.00', priceRank: '2500.00', nursingBeds: 5 }),
      facilityOf('3', '620103001', {
        operatorUscc: '91629901MJ00000183',
        vacantBeds: 0,
        vacantSelfCare: 0,
        vacantPartial: 0,
        vacantFull: 0,
        occupiedBeds: 30,
      }),
      facilityOf('4', '620102001', {
        kind: FacilityKind.DAYCARE,
        nature: null,
        filingNo: null,
        ratingGrade: 0,
        minPrice: null,
        maxPrice: null,
        priceRank: NO_PRICE_RANK,
        name: '日间照料中心',
      }),
      facilityOf('5', '620102003', { filingNo: null, status: FacilityStatus.REGISTERED, legalRep: null, medicalModeCode: '4' }),
    ] as ElderlyFacility[]);
  await subgraph.em().insertMany(CareStay, [stayIn('1', 1), stayIn('1', 2), stayIn('1', 3), stayIn('3', 4)] as CareStay[]);
});
afterAll(() => subgraph.close());

const ONE = `query ($id: ID, $filingNo: String) { elderlyFacility(id: $id, filingNo: $filingNo) { id filingNo name kind nature status division { code } divisionCode operatorName
  operator { uscc } licensedBeds minPrice medicalMode { zh } rating fireCheck { code } staff { caregivers certified { level count } nurses } vacancy { selfCare partial full }
  legalRep { value masked } prepaidBalance stays { totalCount } } }`;

describe('elderlyFacility', () => {
  it('shows the public all that is public, by either key', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as('anon');
    expect(data.elderlyFacility).toMatchObject({
      filingNo: 'YL1',
      kind: 'INSTITUTION',
      nature: 'PUBLIC',
      division: { code: '620102001' },
      operator: { uscc: '51629901MJ00000182' },
      minPrice: '1500.00',
      rating: 'GRADE_3',
      medicalMode: { zh: '与医疗机构签约' },
      staff: {
        caregivers: 6,
        certified: [
          { level: 1, count: 0 },
          { level: 2, count: 0 },
          { level: 3, count: 1 },
          { level: 4, count: 2 },
          { level: 5, count: 2 },
        ],
      },
      vacancy: { selfCare: 5, partial: 3, full: 2 },
      legalRep: null,
      prepaidBalance: null,
      stays: null,
    });
    expect(codes).toEqual({
      'elderlyFacility.legalRep': 'FORBIDDEN_FIELD',
      'elderlyFacility.prepaidBalance': 'FORBIDDEN_FIELD',
      'elderlyFacility.stays': 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(ONE, { filingNo: 'YL1' }).as('anon')).data.elderlyFacility.id).toBe('1');
    expect((await subgraph.execute(ONE).as('anon')).codes).toEqual({ elderlyFacility: 'BAD_USER_INPUT' });
  });

  it('names an operator only where it is a social organisation', async () => {
    expect((await subgraph.execute(ONE, { id: '3' }).as('anon')).data.elderlyFacility).toMatchObject({ operator: null, operatorName: '运营单位' });
  });

  it('shows guarded fields to the county of the facility and to the facility, and to nobody else', async () => {
    const guardedOf = async (
      role: 'county.elder' | 'village' | 'auditor' | 'town.assist' | 'facility' | 'county.orgs',
      at?: string,
      details = {},
    ): Promise<unknown[]> => {
      const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as(role, at, details);
      const { legalRep, prepaidBalance, stays } = data.elderlyFacility;
      return [
        legalRep?.value ?? codes['elderlyFacility.legalRep'],
        prepaidBalance ?? codes['elderlyFacility.prepaidBalance'],
        stays?.totalCount ?? codes['elderlyFacility.stays'],
      ];
    };
    expect(await guardedOf('county.elder', '620102')).toEqual(['王小二', '60000.00', 3]);
    expect(await guardedOf('county.elder', '620103')).toEqual(['FORBIDDEN_ROW', 'FORBIDDEN_ROW', 'FORBIDDEN_ROW']);
    expect(await guardedOf('auditor')).toEqual(['王*二', '60000.00', 3]);
    expect(await guardedOf('town.assist', '620102001')).toEqual(['FORBIDDEN_FIELD', 'FORBIDDEN_FIELD', 3]);
    expect(await guardedOf('facility', undefined, { facilityId: '1' })).toEqual(['王小二', '60000.00', 3]);
    expect(await guardedOf('facility', undefined, { facilityId: '2' })).toEqual(['FORBIDDEN_ROW', 'FORBIDDEN_ROW', 'FORBIDDEN_ROW']);
    expect(await guardedOf('county.orgs', '620102')).toEqual(['FORBIDDEN_FIELD', 'FORBIDDEN_FIELD', 'FORBIDDEN_FIELD']);
  });

  it('lists who stayed on a day, page by page', async () => {
    const STAYS =
      'query ($after: String) { elderlyFacility(id: "1") { stays(activeOn: "2021-07-01", first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } } }';
    const { data } = await subgraph.execute(STAYS).as('county.elder', '620102');
    expect(data.elderlyFacility.stays).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'cs_1_3' } }] });
    const next = await subgraph.execute(STAYS, { after: data.elderlyFacility.stays.pageInfo.endCursor }).as('county.elder', '620102');
    expect(next.data.elderlyFacility.stays.edges).toEqual([{ node: { id: 'cs_1_1' } }]);
  });
});

describe('elderlyFacilities', () => {
  const LIST = `query ($filter: ElderlyFacilityFilter, $orderBy: [ElderlyFacilityOrder!], $first: Int, $after: String) {
    elderlyFacilities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const ids = async (filter: object, orderBy?: object[]): Promise<string> => {
    const { data, errors } = await subgraph.execute(LIST, { filter, orderBy }).as('anon');
    expect(errors).toEqual([]);
    return data.elderlyFacilities.edges.map((edge: { node: { id: string } }) => edge.node.id).join('');
  };

  it.each([
    ['the division', { scope: { code: '620102' } }, '5421'],
    ['the division without what lies below', { scope: { code: '620102', includeDescendants: false } }, ''],
    ['the kind', { kind: ['DAYCARE', 'CANTEEN'] }, '4'],
    ['the nature', { nature: 'PUBLIC' }, '5321'],
    ['the state', { status: 'REGISTERED' }, '5'],
    ['the least rating', { ratingAtLeast: 'GRADE_4' }, '2'],
    ['a free bed', { hasVacancyFor: 'FULL' }, '421'],
    ['nursing beds', { nursingBeds: { gte: 6, lte: 20 } }, '5431'],
    ['how medical care is joined', { medicalMode: '4' }, '5'],
    ['the price', { priceMax: '1500' }, '531'],
    ['the operator', { operatorUscc: '51629901MJ00000182' }, '1'],
    ['what is not filed', { unfiled: true }, '5'],
    ['what is filed or need not be', { unfiled: false }, '4321'],
    ['a part of the name', { q: '照料' }, '4'],
    ['no wildcard', { q: '%' }, ''],
  ])('filters by %s', async (_what, filter, expected) => {
    expect(await ids(filter)).toBe(expected);
  });

  it.each([
    ['RATING', 'DESC', '25314'],
    ['PRICE', 'ASC', '13524'],
    ['VACANCY', 'ASC', '31245'],
    ['NAME', 'ASC', '41235'],
  ])('sorts by %s', async (field, direction, expected) => {
    expect((await ids({}, [{ field, direction }])).length).toBe(5);
    expect(await ids({}, [{ field, direction }])).toBe(expected);
  });

  it('pages in the order asked for', async () => {
    const orderBy = [{ field: 'PRICE' }];
    const first = await subgraph.execute(LIST, { orderBy, first: 3 }).as('anon');
    expect(first.data.elderlyFacilities).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const after = first.data.elderlyFacilities.pageInfo.endCursor;
    const second = await subgraph.execute(LIST, { orderBy, after }).as('anon');
    expect(second.data.elderlyFacilities.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(['2', '4']);
    expect((await subgraph.execute(LIST, { after }).as('anon')).codes).toEqual({ elderlyFacilities: 'CURSOR_INVALID' });
    expect((await subgraph.execute(LIST, { after: `${after.slice(0, -2)}AA`, orderBy }).as('anon')).codes).toEqual({
      elderlyFacilities: 'CURSOR_INVALID',
    });
  });

  it('costs as many statements with the stays of two facilities as with those of five', async () => {
    const STAYS =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ElderlyFacility { stays { totalCount edges { node { id facility { name } } } } } } }';
    const asked = async (...ids: string[]) =>
      subgraph.execute(STAYS, { r: ids.map((id) => ({ __typename: 'ElderlyFacility', id })) }).as('developer');
    const two = await asked('1', '3');
    expect(two.data._entities.map((row: { stays: { totalCount: number } }) => row.stays.totalCount)).toEqual([3, 1]);
    expect((await asked('1', '2', '3', '4', '5')).statements).toBe(two.statements);
  });
});

describe('_entities', () => {
  it('finds a facility by either key in one statement each', async () => {
    const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ElderlyFacility { id name prepaidBalance } } }';
    const r = [
      { __typename: 'ElderlyFacility', id: '1' },
      { __typename: 'ElderlyFacility', id: '2' },
      { __typename: 'ElderlyFacility', filingNo: 'YL3' },
      { __typename: 'ElderlyFacility', id: 'x' },
    ];
    const { data, statements, codes } = await subgraph.execute(ENTITIES, { r }).as('county.elder', '620102');
    expect(data._entities.map((row: { id: string } | null) => row?.id ?? null)).toEqual(['1', '2', '3', null]);
    expect(codes).toEqual({ '_entities.2.prepaidBalance': 'FORBIDDEN_ROW' });
    expect(statements).toBe(2);
  });
});
