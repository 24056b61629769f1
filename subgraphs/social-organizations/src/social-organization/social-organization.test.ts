import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socialOrganizations } from '../subgraph.js';
import { entryOf, formerNameOf, idle, organizationOf, ratingOf, registeredBy, reportOf, usccOf } from '../testing/builders.js';
import { AnnualReport, FormerName, ListEntry, OrgRatingRecord, SocialOrganization } from './social-organization.entity.js';
import { AnnualResult, CreditListKind, OrgLevel, OrgStatus, OrgType } from './social-organization.enums.js';

let subgraph: TestSubgraph;
const { ABNORMAL, SERIOUS } = CreditListKind;

const foundation = {
  type: OrgType.FOUNDATION,
  isCharity: true,
  charityRecognisedOn: '2016-09-01',
  fundraisingLicenceNo: 'GM1',
  fundraisingFrom: '2019-09-01',
  fundraisingTo: '2022-08-31',
  originalFund: '4000000.00',
  individualMembers: null,
  unitMembers: null,
};

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialOrganizations);
  const em = subgraph.em();
  await em.insertMany(SocialOrganization, [
    organizationOf(1),
    organizationOf(2, registeredBy('620000', OrgLevel.PROVINCE)),
    organizationOf(3, { ...registeredBy('620103', OrgLevel.COUNTY), divisionCode: '620103' }),
    organizationOf(4, { ...idle, name: '城关区花椒种植学会' }),
    organizationOf(5, foundation),
    organizationOf(6, { ...foundation, fundraisingTo: '2021-12-30' }),
    organizationOf(7, { ...foundation, status: OrgStatus.LIQUIDATING }),
    organizationOf(8, { status: OrgStatus.DEREGISTERED, deregisteredOn: '2021-03-01', name: '城关区摄影第1协会' }),
  ] as SocialOrganization[]);
  await em.insertMany(FormerName, [formerNameOf(4, '城关区花椒学会'), formerNameOf(5, '城关区摄影第2协会')] as FormerName[]);
  await em.insertMany(OrgRatingRecord, [
    ratingOf(1, 2, '2013-11-20', '2018-11-19'),
    ratingOf(1, 4, '2018-11-20', '2023-11-19'),
    ratingOf(2, 3, '2016-12-31', '2021-12-30'),
  ] as OrgRatingRecord[]);
  await em.insertMany(AnnualReport, [1, 2, 3, 5, 6, 7].flatMap((number) => [reportOf(number, 2019), reportOf(number, 2020)]) as AnnualReport[]);
  await em.insertMany(AnnualReport, [reportOf(4, 2019, AnnualResult.NOT_REPORTED), reportOf(4, 2020, AnnualResult.NOT_REPORTED)] as AnnualReport[]);
  await em.insertMany(ListEntry, [
    entryOf(4, ABNORMAL, '2021-07-20'),
    entryOf(1, ABNORMAL, '2019-07-20', '2019-12-01'),
    entryOf(6, ABNORMAL, '2018-07-20', '2020-07-20'),
    entryOf(6, SERIOUS, '2020-07-20'),
  ] as ListEntry[]);
});
afterAll(() => subgraph.close());

const FILE = `query ($id: ID, $uscc: Uscc, $name: String) { socialOrganization(id: $id, uscc: $uscc, name: $name) { id uscc name
  formerNames { name from to } type level { code zh } regMode { code } status registrar supervisor division { code } addressText phone
  legalRep { value masked } registeredOn deregisteredOn purpose scope fields { code zh }
  originalFund individualMembers unitMembers staff partyOrg { zh }
  charity { isCharity recognisedOn fundraisingLicence { no from to } preTaxDeduction }
  ratings { grade from to } currentRating annualReports { year result }
  abnormalEntries { kind reason { zh } listedOn removedOn authority } seriousEntries { listedOn } creditState { code zh } } }`;
const GUARDED = 'query ($id: ID) { socialOrganization(id: $id) { name legalRepResident { id } zombieSuspect } }';

describe('socialOrganization', () => {
  it('shows the public the whole certificate, the legal representative in full', async () => {
    const { data, codes } = await subgraph.execute(FILE, { uscc: usccOf(1) }).as('anon');
    expect(codes).toEqual({});
    expect(data.socialOrganization).toEqual({
      id: 'so_1',
      uscc: usccOf(1),
      name: '城关区摄影第1协会',
      formerNames: [],
      type: 'ASSOCIATION',
      level: { code: 'COUNTY', zh: '县（区）级' },
      regMode: { code: 'DUAL' },
      status: 'ACTIVE',
      registrar: '城关区民政局',
      supervisor: '城关区文化和旅游局',
      division: { code: '620102' },
      addressText: '甘肃省兰州市城关区东岗街道一号',
      phone: '10012345678',
      legalRep: { value: '张小三', masked: false },
      registeredOn: '2015-05-12',
      deregisteredOn: null,
      purpose: '服务摄影事业',
      scope: '摄影交流',
      fields: [{ code: '05', zh: '文化' }],
      originalFund: '30000.00',
      individualMembers: 60,
      unitMembers: 0,
      staff: 3,
      partyOrg: { zh: '单独组建' },
      charity: { isCharity: false, recognisedOn: null, fundraisingLicence: null, preTaxDeduction: false },
      ratings: [
        { grade: 'A4', from: '2018-11-20', to: '2023-11-19' },
        { grade: 'A2', from: '2013-11-20', to: '2018-11-19' },
      ],
      currentRating: 'A4',
      annualReports: [
        { year: 2020, result: 'PASS' },
        { year: 2019, result: 'PASS' },
      ],
      abnormalEntries: [
        {
          kind: 'ABNORMAL',
          reason: { zh: '未按规定时限报送年度工作报告' },
          listedOn: '2019-07-20',
          removedOn: '2019-12-01',
          authority: '城关区民政局',
        },
      ],
      seriousEntries: [],
      creditState: { code: 'NORMAL', zh: '正常' },
    });
  });

  it('is found by its present name, then by a former one, and one that goes on before one that ended', async () => {
    const found = async (name: string) => (await subgraph.execute(FILE, { name }).as('anon')).data.socialOrganization?.id ?? null;
    expect([
      await found('城关区花椒种植学会'),
      await found('城关区花椒学会'),
      await found(' 城关区摄影第1协会 '),
      await found('城关区摄影第2协会'),
      await found('花椒'),
    ]).toEqual(['so_4', 'so_4', 'so_1', 'so_2', null]);
  });

  it('asks for a key', async () => {
    expect((await subgraph.execute(FILE).as('anon')).codes).toEqual({ socialOrganization: 'ORGANIZATION_KEY_MISSING' });
  });

  it('refuses a credit code with a wrong check character without repeating it', async () => {
    const wrong = `${usccOf(1).slice(0, 17)}${usccOf(1).endsWith('A') ? 'B' : 'A'}`;
    const { errors } = await subgraph.execute(`{ socialOrganization(uscc: "${wrong}") { id } }`).as('anon');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).not.toContain(wrong);
  });

  it('counts a grade until its last day only', async () => {
    const rating = async (id: string) => (await subgraph.execute(FILE, { id }).as('anon')).data.socialOrganization.currentRating;
    expect([await rating('so_1'), await rating('so_2'), await rating('so_3')]).toEqual(['A4', null, null]);
  });

  it('works the credit state out from the entries in force, the graver list first', async () => {
    const state = async (id: string) => (await subgraph.execute(FILE, { id }).as('anon')).data.socialOrganization.creditState.code;
    expect([await state('so_1'), await state('so_4'), await state('so_6')]).toEqual(['NORMAL', 'ABNORMAL', 'SERIOUS']);
  });
});

describe('what the register keeps to itself', () => {
  const both = { name: '城关区摄影第1协会', legalRepResident: { id: 'r_1' }, zombieSuspect: false };
  const ask = (id: string) => subgraph.execute(GUARDED, { id });

  it('opens to the officers of the registrar and those above', async () => {
    for (const [role, division] of [
      ['county.orgs', '620102'],
      ['county.orgs.approver', '620102'],
      ['pref.orgs', '620100'],
      ['prov.assist', '620000'],
    ] as const) {
      const { data, codes } = await ask('so_1').as(role, division);
      expect(codes).toEqual({});
      expect(data.socialOrganization).toEqual(both);
    }
  });

  it('opens to the organisation itself, the auditor and the cross-check, as the matrix says', async () => {
    expect((await ask('so_1').as('org', undefined, { organizationId: 'so_1' })).data.socialOrganization).toEqual(both);
    for (const role of ['auditor', 'crosscheck_runner', 'developer'] as const)
      expect((await ask('so_1').as(role)).data.socialOrganization).toEqual(both);
  });

  it('is refused by row to a county for what the province registered there, and to another county', async () => {
    const refused = { 'socialOrganization.legalRepResident': 'FORBIDDEN_ROW', 'socialOrganization.zombieSuspect': 'FORBIDDEN_ROW' };
    for (const [id, division] of [
      ['so_2', '620102'],
      ['so_3', '620102'],
      ['so_1', '620103'],
    ] as const) {
      const { data, codes } = await ask(id).as('county.orgs', division);
      expect(codes).toEqual(refused);
      expect(data.socialOrganization).toMatchObject({ legalRepResident: null, zombieSuspect: null });
    }
    expect((await ask('so_2').as('org', undefined, { organizationId: 'so_1' })).codes).toEqual(refused);
  });

  it('is refused by field to everybody without a right, who still read the register', async () => {
    const refused = { 'socialOrganization.legalRepResident': 'FORBIDDEN_FIELD', 'socialOrganization.zombieSuspect': 'FORBIDDEN_FIELD' };
    const roles = [
      ['anon'],
      ['village', '620102001001'],
      ['town.assist', '620102001'],
      ['county.assist', '620102'],
      ['county.elder', '620102'],
      ['county.child', '620102'],
      ['county.places', '620102'],
      ['county.vital', '620102'],
      ['hotline'],
      ['steward'],
      ['secadmin'],
    ] as const;
    for (const [role, division] of roles) {
      const { data, codes } = await ask('so_1').as(role, division);
      expect(codes).toEqual(refused);
      expect(data.socialOrganization.name).toBe('城关区摄影第1协会');
    }
    expect((await ask('so_1').as('citizen', undefined, { residentId: 'r_1' })).codes).toEqual(refused);
  });

  it('suspects an organisation without reports, activity and staff', async () => {
    const { data } = await ask('so_4').as('county.orgs', '620102');
    expect(data.socialOrganization.zombieSuspect).toBe(true);
  });
});

describe('_entities', () => {
  const ENTITIES =
    `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on SocialOrganization { id uscc name status creditState { code } zombieSuspect } } }`;
  const byCode = (numbers: number[]) =>
    numbers.map((number) => ({
      __typename: 'SocialOrganization',
      uscc: usccOf(number, number > 4 && number < 8 ? OrgType.FOUNDATION : OrgType.ASSOCIATION),
    }));

  it('resolves both keys, in order, null for what the register does not have', async () => {
    const { data, codes } = await subgraph
      .execute(ENTITIES, { r: [...byCode([3, 99]), { __typename: 'SocialOrganization', id: 'so_4' }] })
      .as('county.orgs', '620102');
    expect(data._entities.map((row: { id: string } | null) => row?.id ?? null)).toEqual(['so_3', null, 'so_4']);
    expect(codes).toEqual({ '_entities.0.zombieSuspect': 'FORBIDDEN_ROW' });
    expect(data._entities[2]).toMatchObject({ creditState: { code: 'ABNORMAL' }, zombieSuspect: true });
  });

  it('costs as many statements for seven as for two', async () => {
    const few = await subgraph.execute(ENTITIES, { r: byCode([1, 4]) }).as('prov.orgs', '620000');
    const many = await subgraph.execute(ENTITIES, { r: byCode([1, 2, 3, 4, 5, 6, 7]) }).as('prov.orgs', '620000');
    expect(many.data._entities.filter(Boolean)).toHaveLength(7);
    expect(few.statements).toBe(3);
    expect(many.statements).toBe(3);
  });
});

describe('verifyOrganization', () => {
  const VERIFY = `query ($uscc: Uscc, $name: String) { verifyOrganization(uscc: $uscc, name: $name) {
    exists nameMatches isFormerName status isNormal creditState { code }
    mayRaiseFunds organization { id } } }`;
  const verify = async (variables: object) =>
    (await subgraph.execute(VERIFY, variables as Record<string, unknown>).as('anon')).data.verifyOrganization;

  it('confirms a charity that may raise funds', async () => {
    expect(await verify({ uscc: usccOf(5, OrgType.FOUNDATION), name: '城关区摄影第5协会' })).toEqual({
      exists: true,
      nameMatches: true,
      isFormerName: false,
      status: 'ACTIVE',
      isNormal: true,
      creditState: { code: 'NORMAL' },
      mayRaiseFunds: true,
      organization: { id: 'so_5' },
    });
  });

  it('denies fundraising when the licence has run out, is missing, or the organisation is being wound up', async () => {
    for (const uscc of [usccOf(6, OrgType.FOUNDATION), usccOf(7, OrgType.FOUNDATION), usccOf(1)])
      expect((await verify({ uscc })).mayRaiseFunds).toBe(false);
  });

  it('tells a wrong name from a former one', async () => {
    expect(await verify({ uscc: usccOf(4), name: '城关区花椒学会' })).toMatchObject({
      nameMatches: false,
      isFormerName: true,
      creditState: { code: 'ABNORMAL' },
    });
    expect(await verify({ uscc: usccOf(4), name: '全国花椒学会' })).toMatchObject({ exists: true, nameMatches: false, isFormerName: false });
    expect(await verify({ uscc: usccOf(4) })).toMatchObject({ nameMatches: null, isFormerName: null });
  });

  it('finds by name alone, and an ended organisation as not normal', async () => {
    expect(await verify({ name: '城关区花椒学会' })).toMatchObject({ exists: true, nameMatches: false, isFormerName: true });
    expect(await verify({ uscc: usccOf(8) })).toMatchObject({ exists: true, status: 'DEREGISTERED', isNormal: false, mayRaiseFunds: false });
  });

  it('does not know an organisation that nobody registered', async () => {
    expect(await verify({ uscc: usccOf(99), name: '爱心联盟' })).toEqual({
      exists: false,
      nameMatches: null,
      isFormerName: null,
      status: null,
      isNormal: false,
      creditState: null,
      mayRaiseFunds: false,
      organization: null,
    });
    expect((await subgraph.execute(VERIFY, { name: ' ' }).as('anon')).codes).toEqual({ verifyOrganization: 'ORGANIZATION_KEY_MISSING' });
  });
});
