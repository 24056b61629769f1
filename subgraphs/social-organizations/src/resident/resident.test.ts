import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrgPosition, OrgPost } from '../org-position/org-position.entity.js';
import { SocialOrganization } from '../social-organization/social-organization.entity.js';
import { OrgLevel, OrgStatus } from '../social-organization/social-organization.enums.js';
import { SocialWorker } from '../social-worker/social-worker.entity.js';
import { socialOrganizations } from '../subgraph.js';
import { organizationOf, positionOf, registeredBy, usccOf, volunteerOf, workerOf } from '../testing/builders.js';
import { VolunteerProfile } from '../volunteer-profile/volunteer-profile.entity.js';

let subgraph: TestSubgraph;
const { LEGAL_REP, DIRECTOR } = OrgPost;
const many = Array.from({ length: 20 }, (_, place) => `r_many_${place}`);

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialOrganizations);
  const em = subgraph.em();
  await em.insertMany(SocialOrganization, [
    organizationOf(1),
    organizationOf(2, registeredBy('620000', OrgLevel.PROVINCE)),
    organizationOf(3, { status: OrgStatus.DEREGISTERED, deregisteredOn: '2021-01-31' }),
  ] as SocialOrganization[]);
  await em.insertMany(OrgPosition, [
    positionOf(1, 'r_1', DIRECTOR, { since: '2018-01-01' }),
    positionOf(3, 'r_1', LEGAL_REP, { since: '2016-01-01' }),
    positionOf(2, 'r_2', LEGAL_REP, { registrarDivisionCode: '620000', residentDivisionCode: '620103001001' }),
    positionOf(2, 'r_3', DIRECTOR, { registrarDivisionCode: '620000', residentDivisionCode: '620102002001' }),
    ...many.map((id) => positionOf(1, id, DIRECTOR)),
  ] as OrgPosition[]);
  await em.insertMany(VolunteerProfile, [
    volunteerOf('r_1'),
    volunteerOf('r_2', { divisionCode: '620103' }),
    volunteerOf('r_child', { adultOn: '2025-06-01', guardianConsent: true, totalHours: '12.5' }),
    ...many.map((id) => volunteerOf(id)),
  ] as VolunteerProfile[]);
  await em.insertMany(SocialWorker, [
    workerOf('r_1'),
    workerOf('r_2', { divisionCode: '620103', employerId: null }),
    ...many.map((id) => workerOf(id)),
  ] as SocialWorker[]);
});
afterAll(() => subgraph.close());

const FILE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { id
  orgPositions { organization { name uscc status } post since }
  volunteerProfile { id resident { id } volunteerNo skills { zh } totalHours stars guardianConsent }
  socialWorkerCredential { id level certNo { value masked } registeredTo employer continuingHours } } } }`;
const ask = (...ids: string[]) => subgraph.execute(FILE, { r: ids.map((id) => ({ __typename: 'Resident', id })) });
const POSITIONS = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { orgPositions { organization { name } post } } } }';
const askPositions = (id: string) => subgraph.execute(POSITIONS, { r: [{ __typename: 'Resident', id }] });

const positionsOfOne = [
  { organization: { name: '城关区摄影第1协会', uscc: usccOf(1), status: 'ACTIVE' }, post: 'DIRECTOR', since: '2018-01-01' },
  { organization: { name: '城关区摄影第3协会', uscc: usccOf(3), status: 'DEREGISTERED' }, post: 'LEGAL_REP', since: '2016-01-01' },
];
const volunteerOne = {
  id: 'vp_r_1',
  resident: { id: 'r_1' },
  volunteerNo: '620102r_1',
  skills: [{ zh: '急救' }, { zh: '课业辅导' }],
  totalHours: '320.0',
  stars: 2,
  guardianConsent: null,
};

describe('Resident', () => {
  it('shows the county officer posts, hours and certificates in full', async () => {
    const { data, codes } = await ask('r_1').as('county.orgs', '620102');
    expect(codes).toEqual({});
    expect(data._entities).toEqual([
      {
        id: 'r_1',
        orgPositions: positionsOfOne,
        volunteerProfile: volunteerOne,
        socialWorkerCredential: {
          id: 'wk_r_1',
          level: 'MIDDLE',
          certNo: { value: 'SG629901000123', masked: false },
          registeredTo: '2023-12-31',
          employer: '城关区社会工作服务中心',
          continuingHours: 24,
        },
      },
    ]);
  });

  it('shows citizens themselves, and nothing of others', async () => {
    const own = await ask('r_1').as('citizen', undefined, { residentId: 'r_1' });
    expect(own.codes).toEqual({});
    expect(own.data._entities[0]).toMatchObject({ orgPositions: positionsOfOne, volunteerProfile: volunteerOne });
    const others = await ask('r_1').as('citizen', undefined, { residentId: 'r_2' });
    expect(others.data._entities).toEqual([{ id: 'r_1', orgPositions: [], volunteerProfile: null, socialWorkerCredential: null }]);
  });

  it('reaches posts by the registrar and by where the resident lives, the rest by county', async () => {
    expect((await ask('r_2').as('county.orgs', '620102')).data._entities).toEqual([
      { id: 'r_2', orgPositions: [], volunteerProfile: null, socialWorkerCredential: null },
    ]);
    const local = await askPositions('r_3').as('county.orgs', '620102');
    expect(local.data._entities[0].orgPositions).toEqual([{ organization: { name: '城关区摄影第2协会' }, post: 'DIRECTOR' }]);
    expect((await ask('r_2').as('prov.orgs', '620000')).data._entities[0]).toMatchObject({
      orgPositions: [{ post: 'LEGAL_REP' }],
      volunteerProfile: { id: 'vp_r_2' },
    });
  });

  it('shows an organisation its own posts and staff, not its neighbours’', async () => {
    const { data } = await ask('r_1').as('org', undefined, { organizationId: 'so_1' });
    expect(data._entities[0]).toMatchObject({
      orgPositions: [{ post: 'DIRECTOR' }],
      volunteerProfile: null,
      socialWorkerCredential: { id: 'wk_r_1' },
    });
    expect(data._entities[0].orgPositions).toHaveLength(1);
    expect((await ask('r_1').as('org', undefined, { organizationId: 'so_2' })).data._entities[0]).toMatchObject({
      orgPositions: [],
      socialWorkerCredential: null,
    });
  });

  it('masks the number of the certificate for the auditor and refuses what has no masked form', async () => {
    const { data, codes } = await ask('r_1').as('auditor');
    expect(data._entities[0]).toMatchObject({
      orgPositions: null,
      volunteerProfile: { id: 'vp_r_1', volunteerNo: null, totalHours: null },
      socialWorkerCredential: { certNo: { value: 'SG62******0123', masked: true }, level: null },
    });
    expect(codes['_entities.0.orgPositions']).toBe('FORBIDDEN_FIELD');
    expect(new Set(Object.values(codes))).toEqual(new Set(['FORBIDDEN_FIELD']));
  });

  it('lets the cross-check see facts but no number of a person', async () => {
    const { data, codes } = await ask('r_1').as('crosscheck_runner');
    expect(data._entities[0]).toMatchObject({
      orgPositions: positionsOfOne,
      volunteerProfile: { totalHours: '320.0' },
      socialWorkerCredential: { certNo: null },
    });
    expect(codes).toEqual({ '_entities.0.socialWorkerCredential.certNo': 'FORBIDDEN_FIELD' });
  });

  it('is refused whole to those without a right, and no statement is sent', async () => {
    for (const [role, division] of [
      ['anon'],
      ['village', '620102001001'],
      ['town.assist', '620102001'],
      ['county.elder', '620102'],
      ['county.child', '620102'],
      ['county.vital', '620102'],
      ['steward'],
    ] as const) {
      const { data, codes, statements } = await ask('r_1').as(role, division);
      expect(data._entities).toEqual([{ id: 'r_1', orgPositions: null, volunteerProfile: null, socialWorkerCredential: null }]);
      expect(codes).toEqual(
        Object.fromEntries(
          ['orgPositions', 'volunteerProfile', 'socialWorkerCredential'].map((field) => [`_entities.0.${field}`, 'FORBIDDEN_FIELD']),
        ),
      );
      expect(statements).toBe(0);
    }
  });

  it('costs as many statements for twenty residents as for two', async () => {
    const few = await ask(...many.slice(0, 2)).as('county.orgs', '620102');
    const all = await ask(...many).as('county.orgs', '620102');
    expect(all.data._entities[19]).toMatchObject({ orgPositions: [{ post: 'DIRECTOR' }], volunteerProfile: { stars: 2 } });
    expect([few.statements, all.statements]).toEqual([4, 4]);
  });
});

describe('Resident.orgPositions', () => {
  it('asks an assistance officer for a purpose, then for an open case: naming one is not being bound to it', async () => {
    const as = (details: object) => askPositions('r_1').as('county.assist', '620102', details);
    expect((await as({})).codes).toEqual({ '_entities.0.orgPositions': 'PURPOSE_REQUIRED' });
    expect((await as({ purpose: 'ASSIST_REVIEW' })).codes).toEqual({ '_entities.0.orgPositions': 'CASE_NOT_BOUND' });
    const named = await as({ purpose: 'ASSIST_REVIEW', caseNo: 'SQ6201022021000001' });
    expect(named.codes).toEqual({ '_entities.0.orgPositions': 'CASE_NOT_BOUND' });
    expect(named.statements).toBe(0);
  });
});

describe('volunteerProfile', () => {
  const PROFILE = 'query ($id: ID!) { volunteerProfile(id: $id) { id totalHours guardianConsent } }';
  const profile = (id: string) => subgraph.execute(PROFILE, { id });

  it('of a child is absent for officers, and shown to the child and its guardian', async () => {
    for (const [role, division] of [
      ['county.orgs', '620102'],
      ['prov.orgs', '620000'],
    ] as const) {
      const { data, errors } = await profile('vp_r_child').as(role, division);
      expect(data.volunteerProfile).toBeNull();
      expect(errors).toEqual([]);
    }
    const seen = { id: 'vp_r_child', totalHours: '12.5', guardianConsent: true };
    expect((await profile('vp_r_child').as('citizen', undefined, { residentId: 'r_child' })).data.volunteerProfile).toEqual(seen);
    expect((await profile('vp_r_child').as('citizen', undefined, { residentId: 'r_1', wardIds: ['r_child'] })).data.volunteerProfile).toEqual(seen);
  });

  it('is absent outside the county, and asks the public to sign in with no statement sent', async () => {
    expect(await profile('vp_r_2').as('county.orgs', '620102')).toMatchObject({ data: { volunteerProfile: null }, errors: [] });
    expect(await profile('vp_r_2').as('county.orgs', '620103')).toMatchObject({ data: { volunteerProfile: { totalHours: '320.0' } }, errors: [] });
    expect(await profile('vp_r_1').as('anon')).toMatchObject({ codes: { volunteerProfile: 'FORBIDDEN_FIELD' }, statements: 0 });
  });

  it('goes through the same locks by _entities', async () => {
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on VolunteerProfile { id totalHours } ... on SocialWorker { id level } } }';
    const r = [
      { __typename: 'VolunteerProfile', id: 'vp_r_1' },
      { __typename: 'VolunteerProfile', id: 'vp_r_2' },
      { __typename: 'VolunteerProfile', id: 'vp_r_child' },
      { __typename: 'SocialWorker', id: 'wk_r_1' },
      { __typename: 'SocialWorker', id: 'wk_r_2' },
    ];
    const county = await subgraph.execute(query, { r }).as('county.orgs', '620102');
    expect(county.data._entities).toEqual([{ id: 'vp_r_1', totalHours: '320.0' }, null, null, { id: 'wk_r_1', level: 'MIDDLE' }, null]);
    expect(county.statements).toBe(2);
    const anon = await subgraph.execute(query, { r }).as('anon');
    expect(anon.data._entities).toEqual([null, null, null, null, null]);
    expect(anon.statements).toBe(0);
  });
});
