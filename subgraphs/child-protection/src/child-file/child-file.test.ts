import { pendingSchemaChanges } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childProtection } from '../subgraph.js';
import { insertChild } from '../testing/build-child.js';
import { DeFactoReason, GuardianAccess, RiskLevel } from './child-file.enums.js';

let subgraph: TestSubgraph;
const VILLAGE = '620102001001';

beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
  const em = subgraph.em();
  await insertChild(em, { name: 'an', village: VILLAGE, risk: RiskLevel.HIGH, parents: [{ id: 'r_mother', reason: DeFactoReason.LOST_CONTACT },
    { reason: DeFactoReason.DEAD }] });
  await insertChild(em, { name: 'bo', village: '620102001002', risk: RiskLevel.LOW });
  await insertChild(em, { name: 'cheng', village: '620103001001', hukou: VILLAGE });
  await insertChild(em, { name: 'dong', village: '620103001001', access: GuardianAccess.BLOCKED });
  await insertChild(em, { name: 'grown', village: VILLAGE, adultOn: '2020-01-01' });
});
afterAll(() => subgraph.close());

const FILE = `query ($id: ID, $residentId: ID) { childFile(id: $id, residentId: $residentId) {
  id resident { id } division { code } schoolStatus { zh } schoolName { value masked } healthNote riskLevel riskAssessedOn nextVisitDue guardianAccess
  childDirector { name { value masked } phone { value masked } division { code } } categories { category since basis }
  guardians { guardian { id } relation { zh } kind } parents { parent { id } recordedName { value masked } reason since }
  stipends { id kind monthlyAmount account { value masked } } } }`;

describe('childFile', () => {
  it('shows a township clerk for children the whole file', async () => {
    const { data, codes } = await subgraph.execute(FILE, { id: 'cf_an' }).as('town.child', '620102001');
    expect(codes).toEqual({});
    expect(data.childFile).toMatchObject({
      id: 'cf_an', resident: { id: 'r_an' }, division: { code: VILLAGE }, schoolStatus: { zh: '小学' }, schoolName: { value: '甘肃省兰州市城关区东岗小学',
        masked: false },
      healthNote: '轻度贫血', riskLevel: 'HIGH', riskAssessedOn: '2021-12-01', guardianAccess: 'OPEN',
      childDirector: { name: { value: '王大力', masked: false }, phone: { value: '10012345678' }, division: { code: VILLAGE } },
      categories: [{ category: 'DE_FACTO', since: '2020-03-01' }],
        guardians: [{ guardian: { id: 'g_an' }, relation: { zh: '祖父母或外祖父母' }, kind: 'LEGAL' }],
      parents: [{ parent: { id: 'r_mother' }, reason: 'LOST_CONTACT' }, { parent: null, recordedName: { value: '李建国', masked: false },
        reason: 'DEAD' }],
      stipends: [{ id: 'st_an', kind: 'DE_FACTO', monthlyAmount: '1041.00', account: { value: '6299990000000006217', masked: false } }],
    });
  });

  it('shows a village director category and risk, and masks or refuses the rest', async () => {
    const { data, codes } = await subgraph.execute(FILE, { id: 'cf_an' }).as('village', VILLAGE);
    expect(data.childFile).toMatchObject({
      resident: { id: 'r_an' }, division: { code: '620102' }, schoolName: { value: '甘肃省兰州市城关区***', masked: true }, riskLevel: 'HIGH',
        nextVisitDue: '2021-12-27', healthNote: null,
      categories: [{ category: 'DE_FACTO', basis: null }], childDirector: { name: { value: '王*力', masked: true }, phone: { value: '100****5678' } },
      parents: [{ recordedName: { value: '李**', masked: true }, reason: null }, { reason: null }],
        stipends: [{ kind: null, account: { value: '**** **** **** 6217', masked: true } }],
    });
    expect(codes).toMatchObject({ 'childFile.healthNote': 'FORBIDDEN_FIELD', 'childFile.categories.0.basis': 'FORBIDDEN_FIELD',
      'childFile.stipends.0.monthlyAmount': 'FORBIDDEN_FIELD' });
    expect(Object.keys(codes)).not.toContain('childFile.riskLevel');
  });

  it('shows the auditor masked forms only, of any division', async () => {
    const { data, codes } = await subgraph.execute(FILE, { id: 'cf_cheng' }).as('auditor');
    expect(data.childFile).toMatchObject({ id: 'cf_cheng', division: { code: '620103' }, schoolName: { masked: true }, riskLevel: null,
      categories: [{ category: null }] });
    expect(codes).toMatchObject({ 'childFile.riskLevel': 'FORBIDDEN_FIELD', 'childFile.categories.0.category': 'FORBIDDEN_FIELD' });
  });

  it('shows a guardian the file of the ward without what officers note of the risk', async () => {
    const { data, codes } = await subgraph.execute(FILE, { residentId: 'r_an' }).as('citizen', undefined, { residentId: 'g_an', wardIds: ['r_an'] });
    expect(data.childFile).toMatchObject({ healthNote: '轻度贫血', stipends: [{ monthlyAmount: '1041.00' }],
      childDirector: { phone: { value: '10012345678', masked: false } } });
    const refused = ['riskLevel', 'riskAssessedOn', 'nextVisitDue', 'guardianAccess'];
    for (const field of refused) expect(data.childFile[field]).toBeNull();
    expect(codes).toEqual(Object.fromEntries(refused.map((field) => [`childFile.${field}`, 'FORBIDDEN_FIELD'])));
  });

  it('refuses a guardian a filter or an order by the risk', async () => {
    const guardian = { residentId: 'g_an', wardIds: ['r_an'] };
    for (const args of ['filter: { risk: [HIGH] }', 'filter: { visitOverdue: true }', 'orderBy: [{ field: LAST_SEEN_ON }]',
      'orderBy: [{ field: RISK_ASSESSED_ON }]']) {
      expect((await subgraph.execute(`{ childFiles(${args}) { totalCount } }`).as('citizen', undefined,
        guardian)).codes).toEqual({ childFiles: 'FORBIDDEN_FIELD' });
    }
  });

  it('is gone for a guardian who is cut off, exactly as if it were not there', async () => {
    const ask = (residentId: string) =>
      subgraph.execute(FILE, { residentId }).as('citizen', undefined, { residentId: 'g_dong', wardIds: ['r_dong', 'r_nobody'] });
    const [blocked, absent] = [await ask('r_dong'), await ask('r_nobody')];
    expect(blocked).toEqual(absent);
    expect(blocked.data.childFile).toBeNull();
    const { data } = await subgraph.execute('{ childStipends { totalCount } childFiles { totalCount } }').as('citizen', undefined,
      { residentId: 'g_dong', wardIds: ['r_dong'] });
    expect(data).toEqual({ childStipends: { totalCount: 0 }, childFiles: { totalCount: 0 } });
  });

  it('is absent for a citizen who is not the guardian', async () => {
    const { data, errors } = await subgraph.execute(FILE, { id: 'cf_an' }).as('citizen', undefined, { residentId: 'g_bo', wardIds: ['r_bo'] });
    expect(data.childFile).toBeNull();
    expect(errors).toEqual([]);
  });

  it('keeps a child of the next village from a village director, save one registered in the village', async () => {
    const ids = async (village: string): Promise<string[]> => {
      const { data } = await subgraph.execute('{ childFiles { totalCount edges { node { id } } } }').as('village', village);
      return data.childFiles.edges.map(({ node }: { node: { id: string } }) => node.id).sort();
    };
    expect(await ids(VILLAGE)).toEqual(['cf_an', 'cf_cheng', 'cf_grown']);
    expect(await ids('620102001002')).toEqual(['cf_bo']);
    expect((await subgraph.execute(FILE, { id: 'cf_bo' }).as('village', VILLAGE)).data.childFile).toBeNull();
  });

  it('shows the cross-check runner facts without names', async () => {
    const { data, codes } = await subgraph.execute(FILE, { id: 'cf_an' }).as('crosscheck_runner');
    expect(data.childFile).toMatchObject({ resident: { id: 'r_an' }, riskLevel: 'HIGH', schoolName: null,
      parents: [{ parent: { id: 'r_mother' }, reason: 'LOST_CONTACT', recordedName: null }, {}] });
    expect(codes).toMatchObject({ 'childFile.schoolName': 'FORBIDDEN_FIELD', 'childFile.childDirector.name': 'FORBIDDEN_FIELD' });
  });

  it('asks for exactly one of the two ids', async () => {
    expect((await subgraph.execute(FILE, {}).as('county.child', '620102')).codes).toEqual({ childFile: 'BAD_USER_INPUT' });
    expect((await subgraph.execute(FILE, { id: 'cf_an', residentId: 'r_an' }).as('county.child',
      '620102')).codes).toEqual({ childFile: 'BAD_USER_INPUT' });
  });
});

describe('nextVisitDue', () => {
  it('counts 7, 30 or 90 days from the last visit by the level of risk', async () => {
    const due = async (id: string) => (await subgraph.execute('query ($id: ID) { childFile(id: $id) { nextVisitDue } }',
      { id }).as('developer')).data.childFile.nextVisitDue;
    expect(await due('cf_an')).toBe('2021-12-27');
    expect(await due('cf_cheng')).toBe('2022-01-19');
    expect(await due('cf_bo')).toBe('2022-03-20');
    expect(await due('cf_grown')).toBeNull();
  });
});

describe('the migrations', () => {
  it('make what the records describe', async () => expect(await pendingSchemaChanges(childProtection)).toEqual([]));
});
