import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { RunningClock, setToday } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { makeStep } from '../testing/make-step.js';
import { EnforcementDecision } from './enforcement-decision.entity.js';
import { EnforcementLicence } from './enforcement-licence.entity.js';

let subgraph: TestSubgraph;
const somebody = (name: string, role: RoleCode, division?: string): Claims => ({ ...claimsOf(role, division), sub: `u_${name}` });
const officer = somebody('officer', 'county.orgs', '620102');
const approver = somebody('approver', 'county.orgs.approver', '620102');
const province = somebody('province', 'prov.orgs', '62');

beforeAll(async () => { subgraph = await createTestSubgraph(platform); });
beforeEach(async () => {
  for (const record of [EnforcementDecision, EnforcementLicence, RunningClock]) await subgraph.em().nativeDelete(record as typeof EnforcementDecision, {});
  for (const licenceNo of ['620102-001', '620102-002']) await register({ licenceNo });
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const register = (more: Record<string, unknown> = {}, as = province) =>
  makeStep(subgraph, 'registerEnforcementLicence', 'licence { licenceNo version status domain division { code } }', as, { licenceNo: '620102-001', division: '620102', validFrom: '2020-01-01', validTo: '2024-12-31', ...more });
const facts = {
  decisionNo: '城民罚决〔2021〕1号', kind: 'PENALTY', partyKind: 'ORGANIZATION', partyName: '某某协会', content: '责令改正，警告', basis: '社会团体登记管理条例第三十条', decidedOn: '2021-12-30', licenceNos: ['620102-001', '620102-002'],
};
const SELECTION = 'decision { id version status publishedAt dueAt partyName withdrawReason }';
const record = (more: Record<string, unknown> = {}, as = officer) => makeStep(subgraph, 'recordEnforcementDecision', SELECTION, as, { ...facts, ...more });
const step = async (event: string, as: Claims, more: Record<string, unknown> = {}) => {
  const decision = await subgraph.em().findOneOrFail(EnforcementDecision, { decisionNo: facts.decisionNo });
  return makeStep(subgraph, event, SELECTION, as, { id: decision.id, expectedVersion: decision.version, ...more });
};
const published = async (filter: Record<string, unknown> = {}) =>
  (await subgraph.execute('query ($filter: EnforcementDecisionFilter) { enforcementDecisions(filter: $filter) { totalCount } }', { filter }).as('anon')).data.enforcementDecisions.totalCount;

describe('an enforcement decision', () => {
  it('is to be published within seven working days of its day, by somebody else than who entered it', async () => {
    const { result } = await record();
    expect(result.decision).toMatchObject({ status: 'DECIDED', publishedAt: null, version: 1, dueAt: '2022-01-11T23:59:59.000+08:00' });
    expect((await subgraph.em().find(RunningClock, {})).map(({ name, length, unit }) => [name, length, unit])).toEqual([['enforcement-publication', 7, 'WORKING_DAY']]);
    expect(await published()).toBe(0);
    expect((await step('publishEnforcementDecision', officer)).code).toBe('FORBIDDEN_ACTION');
    expect((await step('publishEnforcementDecision', { ...approver, sub: officer.sub })).code).toBe('MAKER_IS_CHECKER');
    expect((await step('publishEnforcementDecision', approver)).result.decision).toMatchObject({ status: 'PUBLISHED', publishedAt: expect.any(String), dueAt: null });
    expect(await published()).toBe(1);
    expect((await step('publishEnforcementDecision', approver)).code).toBe('STATE_TRANSITION');
  });

  it('is published where enough officers held licences of its domain and place on its day', async () => {
    await record({ licenceNos: ['620102-001'] });
    expect((await step('publishEnforcementDecision', approver)).code).toBe('ENFORCERS_TOO_FEW');
    for (const [licenceNo, more, as] of [['A', { validTo: '2021-12-29' }, province], ['B', { division: '620104' }, province], ['C', {}, somebody('vital', 'prov.vital', '62')]] as const) {
      await register({ licenceNo, ...more }, as);
      await subgraph.em().nativeUpdate(EnforcementDecision, { decisionNo: facts.decisionNo }, { licenceNos: ['620102-001', licenceNo] });
      expect((await step('publishEnforcementDecision', approver)).code).toBe('LICENCE_NOT_VALID');
    }
    await register({ licenceNo: 'D', division: '620000' });
    await subgraph.em().nativeUpdate(EnforcementDecision, { decisionNo: facts.decisionNo }, { licenceNos: ['620102-001', 'D'] });
    expect((await step('publishEnforcementDecision', approver)).code).toBe('done');
  });

  it('rests on licences that held on its day, though they were revoked since', async () => {
    await record();
    const revoke = (as: Claims, expectedVersion = 1) => makeStep(subgraph, 'revokeEnforcementLicence', 'licence { status revokedOn }', as, { licenceNo: '620102-001', expectedVersion });
    expect((await revoke(officer)).code).toBe('FORBIDDEN_ACTION');
    expect((await revoke(somebody('vital', 'prov.vital', '62'))).code).toBe('NOT_FOUND');
    expect((await revoke(province, 5)).code).toBe('CONFLICT_VERSION');
    expect((await revoke(province)).result.licence).toEqual({ status: 'REVOKED', revokedOn: '2021-12-31' });
    expect((await step('publishEnforcementDecision', approver)).code).toBe('done');
    await record({ decisionNo: '二号', decidedOn: '2021-12-31' });
    const later = await subgraph.em().findOneOrFail(EnforcementDecision, { decisionNo: '二号' });
    expect((await makeStep(subgraph, 'publishEnforcementDecision', SELECTION, approver, { id: later.id, expectedVersion: 1 })).code).toBe('LICENCE_NOT_VALID');
  });

  it('names no person, and an organisation it must', async () => {
    expect((await record({ partyKind: 'INDIVIDUAL' })).code).toBe('BAD_USER_INPUT');
    expect((await record({ partyName: null })).code).toBe('BAD_USER_INPUT');
    expect((await record({ partyKind: 'INDIVIDUAL', partyName: null })).result.decision.partyName).toBeNull();
  });

  it.each([
    ['BAD_USER_INPUT', { decidedOn: '2022-01-01' }], ['BAD_USER_INPUT', { licenceNos: ['一号'] }], ['BAD_USER_INPUT', { content: ' ' }], ['BAD_USER_INPUT', { licenceNos: Array.from({ length: 11 }, (_, place) => `L${place}`) }],
  ])('answers %s to one that does not hold', async (code, more) => expect((await record(more)).code).toBe(code));

  it('is entered once under its number', async () => {
    await record();
    expect((await record()).code).toBe('DECISION_KNOWN');
    expect((await record({}, approver)).code).toBe('FORBIDDEN_ACTION');
    expect((await record({}, claimsOf('anon'))).code).toBe('FORBIDDEN_FIELD');
  });

  it('is changed by officers of its division and line alone, and taken down with the reason', async () => {
    await record();
    await step('publishEnforcementDecision', approver);
    for (const as of [somebody('far', 'county.orgs.approver', '620104'), somebody('line', 'county.vital.approver', '620102')]) expect((await step('withdrawEnforcementDecision', as, { reason: '已撤销' })).code).toBe('NOT_FOUND');
    expect((await step('withdrawEnforcementDecision', approver, { reason: '' })).code).toBe('BAD_USER_INPUT');
    expect((await step('withdrawEnforcementDecision', approver, { reason: '决定已被撤销' })).result.decision).toMatchObject({ status: 'WITHDRAWN', withdrawReason: '决定已被撤销' });
    expect(await published()).toBe(0);
  });

  it('waits on the list of its division and line until it is published', async () => {
    await record();
    const pending = async (as: Claims) => (await subgraph.execute('{ pendingEnforcementDecisions { totalCount } }').asClaims(as)).data?.pendingEnforcementDecisions?.totalCount ?? null;
    for (const as of [officer, approver, province]) expect(await pending(as)).toBe(1);
    for (const as of [somebody('far', 'county.orgs', '620104'), somebody('line', 'county.vital', '620102')]) expect(await pending(as)).toBe(0);
    expect(await pending(claimsOf('anon'))).toBeNull();
  });

  it('is found by the public by place, domain, kind, words and day', async () => {
    await record();
    await step('publishEnforcementDecision', approver);
    for (const filter of [{ scope: { code: '620100' } }, { domain: 'ORGS' }, { kind: 'PENALTY' }, { q: '协会' }, { q: '〔2021〕1号' }, { decidedOn: { gte: '2021-12-30' } }]) expect(await published(filter)).toBe(1);
    for (const filter of [{ scope: { code: '620200' } }, { domain: 'VITAL' }, { kind: 'PERMIT' }, { q: '学会' }, { decidedOn: { lte: '2021-12-29' } }]) expect(await published(filter)).toBe(0);
  });
});

describe('an enforcement licence', () => {
  it('is checked by anybody by its number, and tells nobody\'s name', async () => {
    const { data } = await subgraph.execute('{ enforcementLicence(licenceNo: "620102-001") { licenceNo domain validFrom validTo status version division { code } } none: enforcementLicence(licenceNo: "0") { licenceNo } }').as('anon');
    expect(data).toEqual({ none: null, enforcementLicence: { licenceNo: '620102-001', domain: 'ORGS', validFrom: '2020-01-01', validTo: '2024-12-31', status: 'VALID', version: 1, division: { code: '620102' } } });
  });

  it.each([
    ['LICENCE_KNOWN', {}], ['BAD_USER_INPUT', { licenceNo: '证 1' }], ['BAD_USER_INPUT', { licenceNo: 'X', validTo: '2019-12-31' }], ['DIVISION_LEVEL', { licenceNo: 'X', division: '620102001' }], ['FORBIDDEN_ROW', { licenceNo: 'X', division: '140000' }],
  ])('answers %s to one that does not hold', async (code, more) => expect((await register(more)).code).toBe(code));
});
