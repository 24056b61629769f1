import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socialOrganizations } from '../subgraph.js';
import { entryOf, formerNameOf, idle, organizationOf, ratingOf, registeredBy, reportOf } from '../testing/builders.js';
import { AnnualReport, FormerName, ListEntry, OrgRatingRecord, SocialOrganization } from './social-organization.entity.js';
import { AnnualResult, CreditListKind, OrgLevel, OrgRegMode, OrgStatus, OrgType } from './social-organization.enums.js';

let subgraph: TestSubgraph;
const { ABNORMAL, SERIOUS } = CreditListKind;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialOrganizations);
  const em = subgraph.em();
  await em.insertMany(SocialOrganization, [
    organizationOf(1, { registeredOn: '2011-01-10', staff: 9, ratingGrade: 4 }),
    organizationOf(2, {
      ...registeredBy('620000', OrgLevel.PROVINCE),
      ...idle,
      registeredOn: '2012-01-10',
      type: OrgType.FOUNDATION,
      isCharity: true,
      fundraisingLicenceNo: 'GM2',
      fundraisingFrom: '2019-09-01',
      fundraisingTo: '2022-08-31',
    }),
    organizationOf(3, {
      ...registeredBy('620103', OrgLevel.COUNTY),
      ...idle,
      divisionCode: '620103',
      registeredOn: '2013-01-10',
      fieldCodes: ['10', '05'],
    }),
    organizationOf(4, { ...idle, registeredOn: '2014-01-10', name: '城关区花椒种植学会' }),
    organizationOf(5, { ...idle, registeredOn: '2020-03-10', regModeCode: OrgRegMode.DIRECT, supervisor: null, partyOrgCode: null }),
    organizationOf(6, {
      registeredOn: '2016-01-10',
      ratingGrade: 3,
      fundraisingLicenceNo: 'GM6',
      fundraisingFrom: '2018-09-01',
      fundraisingTo: '2021-08-31',
      isCharity: true,
    }),
    organizationOf(7, { registeredOn: '2017-01-10', status: OrgStatus.DEREGISTERED, deregisteredOn: '2021-03-01', staff: 0 }),
    organizationOf(8, { registeredOn: '2018-01-10', status: OrgStatus.LICENCE_REVOKED, deregisteredOn: '2021-09-01', staff: 0 }),
  ] as SocialOrganization[]);
  await em.insert(FormerName, formerNameOf(4, '城关区百分之%学会') as FormerName);
  await em.insertMany(OrgRatingRecord, [ratingOf(1, 4, '2018-11-20', '2023-11-19'), ratingOf(6, 3, '2016-11-20', '2021-11-19')] as OrgRatingRecord[]);
  await em.insertMany(AnnualReport, [
    reportOf(1, 2019),
    reportOf(1, 2020),
    reportOf(2, 2019, AnnualResult.NOT_REPORTED),
    reportOf(3, 2020, AnnualResult.NOT_REPORTED),
    reportOf(5, 2020, AnnualResult.NOT_REPORTED),
    reportOf(6, 2019),
    reportOf(6, 2020, AnnualResult.FAIL),
  ] as AnnualReport[]);
  await em.insertMany(ListEntry, [
    entryOf(3, ABNORMAL, '2021-07-20'),
    entryOf(4, ABNORMAL, '2018-07-20', '2020-07-20'),
    entryOf(4, SERIOUS, '2020-07-20'),
    entryOf(1, ABNORMAL, '2019-07-20', '2019-12-01'),
  ] as ListEntry[]);
});
afterAll(() => subgraph.close());

const LIST = `query ($first: Int, $after: String, $filter: SocialOrganizationFilter, $orderBy: [SocialOrganizationOrder!]) {
  socialOrganizations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;

/** Numbers of the organisations that a filter finds. */
async function found(filter: object, orderBy?: object[]): Promise<string> {
  const { data, codes } = await subgraph.execute(LIST, { filter, orderBy }).as('anon');
  expect(codes).toEqual({});
  const numbers = data.socialOrganizations.edges.map(({ node }: { node: { id: string } }) => node.id.slice(3));
  expect(data.socialOrganizations.totalCount).toBe(numbers.length);
  return (orderBy ? numbers : numbers.toSorted()).join('');
}

describe('socialOrganizations', () => {
  it.each([
    ['a county', { scope: { code: '620103' } }, '3'],
    ['the whole prefecture', { scope: { code: '620100' } }, '12345678'],
    ['the prefecture alone, where none sits', { scope: { code: '620100', includeDescendants: false } }, ''],
    ['types', { type: ['FOUNDATION'] }, '2'],
    ['a level', { level: 'PROVINCE' }, '2'],
    ['a state', { status: 'DEREGISTERED' }, '7'],
    ['fields of activity', { field: ['10', '11'] }, '3'],
    ['a mode of registration', { regMode: 'DIRECT' }, '5'],
    ['a supervisor', { supervisor: '城关区文化和旅游局' }, '1234678'],
    ['charities', { charity: true }, '26'],
    ['a licence in force', { fundraisingLicensed: true }, '2'],
    ['no licence in force', { fundraisingLicensed: false }, '1345678'],
    ['a grade in force', { ratingAtLeast: 'A3' }, '1'],
    ['a grade that nobody has', { ratingAtLeast: 'A5' }, ''],
    ['bad credit', { creditState: 'ABNORMAL' }, '3'],
    ['grave bad credit', { creditState: 'SERIOUS' }, '4'],
    ['good credit', { creditState: 'NORMAL' }, '125678'],
    ['several credit states', { creditStateIn: ['ABNORMAL', 'SERIOUS'] }, '34'],
    [
      'bad credit or ended (X13)',
      { scope: { code: '620100' }, creditStateIn: ['ABNORMAL', 'SERIOUS'], orStatus: ['DEREGISTERED', 'LICENCE_REVOKED'] },
      '3478',
    ],
    ['bad credit or ended, in one county', { scope: { code: '620103' }, creditStateIn: ['ABNORMAL', 'SERIOUS'], orStatus: ['DEREGISTERED'] }, '3'],
    ['ended alone', { orStatus: ['DEREGISTERED'] }, '7'],
    ['no report on 2020 though it was due', { reportMissingYear: 2020 }, '23458'],
    ['no report on 2019', { reportMissingYear: 2019 }, '23478'],
    ['days of registration', { registeredBetween: { gte: '2013-01-10', lte: '2014-01-10' } }, '34'],
    ['a party organisation', { hasPartyOrg: false }, '5'],
    ['part of a name', { q: '花椒' }, '4'],
    ['part of a former name, taken literally', { q: '分之%学' }, '4'],
    ['a text that is no pattern', { q: '%' }, '4'],
  ] as const)('finds by %s', async (_, filter, numbers) => expect(await found(filter)).toBe(numbers));

  it('begins with the organisation registered last, and sorts as asked', async () => {
    expect(await found({}, [])).toBe('58764321');
    expect(await found({}, [{ field: 'REGISTERED_ON' }])).toBe('12346785');
    expect((await found({}, [{ field: 'STAFF', direction: 'DESC' }, { field: 'REGISTERED_ON' }])).slice(0, 2)).toBe('16');
    expect((await found({}, [{ field: 'RATING', direction: 'DESC' }])).slice(0, 2)).toBe('16');
    expect(await found({}, [{ field: 'NAME' }])).toHaveLength(8);
  });

  it('pages through the register', async () => {
    const first = await subgraph.execute(LIST, { first: 5 }).as('anon');
    expect(first.data.socialOrganizations).toMatchObject({ totalCount: 8, pageInfo: { hasNextPage: true } });
    const after = first.data.socialOrganizations.pageInfo.endCursor;
    const second = await subgraph.execute(LIST, { first: 5, after }).as('anon');
    expect(second.data.socialOrganizations.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(['so_3', 'so_2', 'so_1']);
    expect((await subgraph.execute(LIST, { first: 5, after, filter: { creditState: 'NORMAL' } }).as('anon')).codes).toEqual({
      socialOrganizations: 'CURSOR_INVALID',
    });
    expect((await subgraph.execute(LIST, { first: 101 }).as('anon')).codes).toEqual({ socialOrganizations: 'PAGE_SIZE' });
  });
});

describe('filter zombieSuspect', () => {
  const ask = (zombieSuspect: boolean) => subgraph.execute(LIST, { filter: { zombieSuspect } });
  const idsOf = ({ data }: { data: { socialOrganizations: { edges: { node: { id: string } }[] } } }) =>
    data.socialOrganizations.edges
      .map(({ node }) => node.id.slice(3))
      .toSorted()
      .join('');

  it('is refused to whoever may not see the field', async () => {
    for (const role of ['anon', 'hotline'] as const) expect((await ask(true).as(role)).codes).toEqual({ socialOrganizations: 'FORBIDDEN_FIELD' });
    expect((await ask(true).as('county.elder', '620102')).codes).toEqual({ socialOrganizations: 'FORBIDDEN_FIELD' });
  });

  it('finds within the scope of the viewer only, so that it tells nothing of others', async () => {
    expect(idsOf(await ask(true).as('county.orgs', '620102'))).toBe('4');
    expect(idsOf(await ask(true).as('county.orgs', '620103'))).toBe('3');
    expect(idsOf(await ask(true).as('prov.orgs', '620000'))).toBe('234');
    expect(idsOf(await ask(false).as('county.orgs', '620102'))).toBe('15678');
    expect(idsOf(await ask(false).as('county.orgs', '620103'))).toBe('');
    expect(idsOf(await ask(true).as('org', undefined, { organizationId: 'so_4' }))).toBe('4');
    expect(idsOf(await ask(true).as('org', undefined, { organizationId: 'so_1' }))).toBe('');
  });

  it('agrees with the field, row by row', async () => {
    const { data } = await subgraph.execute('{ socialOrganizations { edges { node { id zombieSuspect } } } }').as('prov.orgs', '620000');
    const suspects = data.socialOrganizations.edges.filter(({ node }: { node: { zombieSuspect: boolean } }) => node.zombieSuspect);
    expect(suspects.map(({ node }: { node: { id: string } }) => node.id).toSorted()).toEqual(['so_2', 'so_3', 'so_4']);
  });
});

describe('a list with everything selected', () => {
  const EVERYTHING = `query ($first: Int) { socialOrganizations(first: $first) { totalCount edges { node { id
    formerNames { name } ratings { grade } currentRating
    annualReports { year } abnormalEntries { reason { zh } } seriousEntries { listedOn }
    creditState { code } zombieSuspect legalRepResident { id } } } } }`;

  it('costs as many statements for eight as for two', async () => {
    const few = await subgraph.execute(EVERYTHING, { first: 2 }).as('prov.orgs', '620000');
    const many = await subgraph.execute(EVERYTHING, { first: 20 }).as('prov.orgs', '620000');
    expect([few.codes, many.codes]).toEqual([{}, {}]);
    expect(many.data.socialOrganizations.edges).toHaveLength(8);
    expect(many.statements).toBe(few.statements);
    expect(few.statements).toBe(7);
  });
});

describe('creditListEntries', () => {
  const ENTRIES = `query ($kind: CreditListKind!, $on: Date, $scope: DivisionScope, $first: Int) {
    creditListEntries(kind: $kind, on: $on, scope: $scope, first: $first) {
    totalCount edges { node { kind listedOn removedOn organization { id } } } } }`;
  const listed = async (variables: Record<string, unknown>) => {
    const { data } = await subgraph.execute(ENTRIES, variables).as('anon');
    return data.creditListEntries.edges.map(({ node }: { node: { organization: { id: string } } }) => node.organization.id);
  };

  it('is the list as it stands today, or stood on a day', async () => {
    expect(await listed({ kind: 'ABNORMAL' })).toEqual(['so_3']);
    expect(await listed({ kind: 'SERIOUS' })).toEqual(['so_4']);
    expect(await listed({ kind: 'ABNORMAL', on: '2019-08-01' })).toEqual(['so_1', 'so_4']);
    expect(await listed({ kind: 'ABNORMAL', on: '2019-12-01' })).toEqual(['so_4']);
    expect(await listed({ kind: 'SERIOUS', on: '2020-07-19' })).toEqual([]);
  });

  it('is limited to a division, and costs as many statements for two entries as for one', async () => {
    expect(await listed({ kind: 'ABNORMAL', scope: { code: '620200' } })).toEqual([]);
    const one = await subgraph.execute(ENTRIES, { kind: 'ABNORMAL', on: '2019-08-01', first: 1 }).as('anon');
    const two = await subgraph.execute(ENTRIES, { kind: 'ABNORMAL', on: '2019-08-01', first: 2 }).as('anon');
    expect([one.statements, two.statements]).toEqual([3, 3]);
  });
});

describe('orgStatistics', () => {
  const COUNT = `query ($by: OrgStatisticsBy!, $on: Date, $scope: DivisionScope) {
    orgStatistics(by: $by, on: $on, scope: $scope) { group { code zh } division { code } count } }`;
  const counted = async (variables: Record<string, unknown>) => {
    const { data, codes } = await subgraph.execute(COUNT, variables).as('anon');
    expect(codes).toEqual({});
    return Object.fromEntries(
      data.orgStatistics.map((row: { group?: { code: string }; division?: { code: string }; count: number }) => [
        row.group?.code ?? row.division?.code,
        row.count,
      ]),
    );
  };

  it('counts what stands on the register by type, level and county', async () => {
    expect(await counted({ by: 'TYPE' })).toEqual({ ASSOCIATION: 5, FOUNDATION: 1 });
    expect(await counted({ by: 'LEVEL' })).toEqual({ PROVINCE: 1, COUNTY: 5 });
    expect(await counted({ by: 'DIVISION' })).toEqual({ 620102: 5, 620103: 1 });
    expect(await counted({ by: 'DIVISION', scope: { code: '620000' } })).toEqual({ 620100: 6 });
    expect(await counted({ by: 'DIVISION', scope: { code: '620100' } })).toEqual({ 620102: 5, 620103: 1 });
    expect(await counted({ by: 'TYPE', scope: { code: '620103' } })).toEqual({ ASSOCIATION: 1 });
  });

  it('counts states with those that ended, grades in force and credit', async () => {
    expect(await counted({ by: 'STATUS' })).toEqual({ ACTIVE: 6, DEREGISTERED: 1, LICENCE_REVOKED: 1 });
    expect(await counted({ by: 'RATING' })).toEqual({ A4: 1, NONE: 5 });
    expect(await counted({ by: 'CREDIT_STATE' })).toEqual({ NORMAL: 4, ABNORMAL: 1, SERIOUS: 1 });
  });

  it('goes back to a day: what ended later still stood, what was registered later did not exist', async () => {
    const on = '2019-12-31';
    expect(await counted({ by: 'STATUS', on })).toEqual({ ACTIVE: 7 });
    expect(await counted({ by: 'RATING', on })).toEqual({ A4: 1, A3: 1, NONE: 5 });
    expect(await counted({ by: 'CREDIT_STATE', on })).toEqual({ NORMAL: 6, ABNORMAL: 1 });
    expect(await counted({ by: 'TYPE', on: '2010-12-31' })).toEqual({});
  });
});
