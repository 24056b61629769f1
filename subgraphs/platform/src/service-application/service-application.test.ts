import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { idNumberCheckCharacter } from '@civil/schema/scalars';
import { CaseSerial, OutboxEntry, readOutbox, RunningClock, setToday } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type IdentityDetails, type TestSubgraph, untilSettled } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Resident } from '../resident/resident.entity.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { serviceItemRows } from '../service-item/service-items.js';
import { platform } from '../subgraph.js';
import { makeStep } from '../testing/make-step.js';
import { residentRow } from '../testing/resident-rows.js';
import { handOverApplications } from './hand-over.js';
import { ServiceApplication } from './service-application.entity.js';

const TODAY = '2021-12-31';
const PROMISE = '承诺所填内容真实有效';
let subgraph: TestSubgraph;
const adult = residentRow('r_1', { idNumber: `62990119850312123${idNumberCheckCharacter('62990119850312123')}` });
const ward = residentRow('r_2', { name: '张小四', birthDate: '2015-01-01', adultOn: '2033-01-01' });
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(ServiceItem, serviceItemRows().map((row) => (row.id === 'SO-01' ? { ...row, commitment: PROMISE } : row)) as never);
  await subgraph.em().insertMany(Resident, [adult, ward]);
});
beforeEach(async () => {
  for (const record of [ServiceApplication, OutboxEntry, RunningClock, CaseSerial]) await subgraph.em().nativeDelete(record as typeof ServiceApplication, {});
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const somebody = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
const machine = somebody('portal', 'platform_pull');
const otherMachine = somebody('other_portal', 'platform_pull');
const applicant = somebody('applicant', 'citizen', undefined, { residentId: 'r_1', wardIds: ['r_2'] });
const stranger = somebody('stranger', 'citizen', undefined, { residentId: 'r_9' });
const registrar = somebody('registrar', 'county.orgs', '620102');
const assistance = somebody('assistance', 'county.assist', '620102');

const pushed = { externalNumber: 'GS-2021-0001', itemCode: 'SO-01', division: '620102', idNumber: adult.idNumber, name: adult.name };
const STATUS = 'application { code externalNumber itemCode status remark }';
const push = (more: Record<string, unknown> = {}, as = machine) => makeStep(subgraph, 'receiveExternalApplication', STATUS, as, { ...pushed, ...more });
const commit = (more: Record<string, unknown> = {}, as = applicant) =>
  makeStep(subgraph, 'submitWithCommitment', 'application { code status commitment domain division { code } }', as, { itemCode: 'SO-01', division: '620102', committed: true, ...more });
const stored = async (): Promise<ServiceApplication> => (await subgraph.em().find(ServiceApplication, {}, { orderBy: { id: 'desc' } }))[0] as ServiceApplication;
const step = async (event: string, as: Claims, input: Record<string, unknown> = {}) => {
  const { id, version } = await stored();
  return makeStep(subgraph, event, 'application { status remark version commitmentKept clocks { name length unit } timeline { event } }', as, { id, expectedVersion: version, ...input });
};
const statusOf = async (as: Claims, code: string) => (await subgraph.execute('query ($code: String!) { applicationStatus(code: $code) { externalNumber status remark } }', { code }).asClaims(as)).data.applicationStatus;
const update = (status: string, as = registrar, remark?: string) => step('updateExternalStatus', as, { status, ...(remark ? { remark } : {}) });
const handedOver = async (): Promise<void> => { await handOverApplications(subgraph.em()); };

describe('receiveExternalApplication', () => {
  it('takes an application in under a code, and starts the clock of acceptance', async () => {
    const { result } = await push();
    expect(result).toEqual({ application: { code: 'FW6201022021000001', externalNumber: 'GS-2021-0001', itemCode: 'SO-01', status: 'RECEIVED', remark: null }, userErrors: [] });
    const kept = await stored();
    expect([kept.applicantId, kept.domain, kept.externalSystem]).toEqual(['r_1', 'ORGS', 'u_portal']);
    expect(JSON.stringify(kept)).not.toContain(adult.idNumber);
    expect((await subgraph.em().find(RunningClock, {})).map(({ name, length, unit }) => [name, length, unit])).toEqual([['application-acceptance', 5, 'WORKING_DAY']]);
  });

  it('answers the same push alike and stores it once, by whatever request it comes', async () => {
    const first = await push();
    const again = await push();
    expect(again.result).toEqual(first.result);
    await handedOver();
    expect((await push()).result.application).toMatchObject({ code: 'FW6201022021000001', status: 'HANDED_OVER' });
    expect(await subgraph.em().count(ServiceApplication)).toBe(1);
  });

  it('refuses another content under a known number; numbers of another client are its own', async () => {
    await push();
    expect((await push({ itemCode: 'SO-02' })).code).toBe('EXTERNAL_NUMBER_KNOWN');
    expect((await push({}, otherMachine)).result.application.code).toBe('FW6201022021000002');
    expect(await subgraph.em().count(ServiceApplication)).toBe(2);
  });

  it('stores one of several that come at once', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => push()));
    expect(new Set(all.map(({ result }) => result.application.code)).size).toBe(1);
    expect(await subgraph.em().count(ServiceApplication)).toBe(1);
  });

  it.each([
    ['SERVICE_ITEM_UNKNOWN', { itemCode: 'XX-1' }], ['APPLICANT_UNKNOWN', { name: '李四' }], ['DIVISION_LEVEL', { division: '620100' }], ['BAD_USER_INPUT', { externalNumber: '一号' }],
  ])('answers %s and stores nothing', async (code, more) => {
    expect((await push(more)).code).toBe(code);
    expect(await subgraph.em().count(ServiceApplication)).toBe(0);
  });

  it('is for the machine of the service platform alone', async () => {
    for (const as of [applicant, assistance, somebody('line', 'hotline')]) expect((await push({}, as)).code).toBe('FORBIDDEN_ACTION');
    for (const as of [registrar, claimsOf('anon')]) expect((await push({}, as)).code).toBe('FORBIDDEN_FIELD');
  });

  it('names nobody in what it answers and hands on', async () => {
    await push({ externalNumber: 'GS-1' });
    await handedOver();
    const told = JSON.stringify([(await push({ externalNumber: 'GS-1', name: '李四' })).answer, await subgraph.em().find(OutboxEntry, {})]);
    for (const secret of [adult.idNumber, adult.name, 'r_1']) expect(told).not.toContain(secret);
  });
});

describe('the hand-over', () => {
  it('leaves an event for the domain that handles the item, once', async () => {
    await push();
    expect([await handOverApplications(subgraph.em()), await handOverApplications(subgraph.em())]).toEqual([1, 0]);
    await untilSettled(subgraph.em());
    const { entries } = await readOutbox(subgraph.em(), undefined, 10);
    expect(entries.filter(({ event }) => event === 'serviceApplicationHandedOver').map(({ facts }) => facts)).toEqual([{ code: 'FW6201022021000001', item: 'SO-01', domain: 'ORGS', division: '620102', commitment: false }]);
  });
});

describe('updateExternalStatus', () => {
  it('takes the application from acceptance to its end, under the clock of the decision', async () => {
    await push();
    expect((await update('ACCEPTED')).code).toBe('STATE_TRANSITION');
    await handedOver();
    expect((await update('GRANTED')).code).toBe('STATE_TRANSITION');
    const accepted = await update('ACCEPTED');
    expect(accepted.result.application).toMatchObject({ status: 'ACCEPTED', version: 3, clocks: [{ name: 'application-acceptance' }, { name: 'application-decision', length: 20, unit: 'WORKING_DAY' }] });
    expect((await update('GRANTED')).result.application.timeline.map(({ event }: { event: string }) => event)).toEqual(['receiveExternalApplication', 'handOverApplication', 'updateExternalStatus', 'updateExternalStatus']);
    expect((await update('REFUSED', registrar, '不符合条件')).code).toBe('STATE_TRANSITION');
    expect(await subgraph.em().count(RunningClock, { stoppedAt: null })).toBe(0);
  });

  it('says why where it is returned or refused', async () => {
    await push();
    await handedOver();
    expect((await update('RETURNED')).code).toBe('EXPLANATION_REQUIRED');
    expect((await update('RETURNED', registrar, 'x'.repeat(201))).code).toBe('BAD_USER_INPUT');
    expect((await update('RETURNED', registrar, '材料不齐')).result.application).toMatchObject({ status: 'RETURNED', remark: '材料不齐' });
  });

  it('is for officers of the line and division of the item', async () => {
    await push();
    await handedOver();
    for (const as of [assistance, somebody('far', 'county.orgs', '620104')]) expect((await update('ACCEPTED', as)).code).toBe('NOT_FOUND');
    expect((await update('ACCEPTED', applicant)).code).toBe('FORBIDDEN_ACTION');
    expect((await step('updateExternalStatus', registrar, { status: 'ACCEPTED', expectedVersion: 1 })).code).toBe('CONFLICT_VERSION');
    expect((await update('ACCEPTED', somebody('above', 'pref.orgs', '6201'))).result.application.status).toBe('ACCEPTED');
  });
});

describe('applicationStatus', () => {
  it('is told to the applicant, to the client that pushed it and to who handles it, and to nobody else', async () => {
    const { code } = (await push()).result.application;
    for (const as of [applicant, machine, registrar]) expect(await statusOf(as, code)).toEqual({ externalNumber: 'GS-2021-0001', status: 'RECEIVED', remark: null });
    for (const as of [otherMachine, stranger, assistance, somebody('line', 'hotline'), somebody('far', 'county.orgs', '620104')]) expect(await statusOf(as, code)).toBeNull();
    expect(await statusOf(machine, 'FW6201022021999999')).toBeNull();
  });
});

describe('submitWithCommitment', () => {
  it('applies for oneself or a ward where the item offers it, and keeps what was promised', async () => {
    expect((await commit()).result.application).toEqual({ code: 'FW6201022021000001', status: 'RECEIVED', commitment: PROMISE, domain: 'ORGS', division: { code: '620102' } });
    expect((await commit({ applicantId: 'r_2' })).code).toBe('done');
    expect((await stored()).applicantId).toBe('r_2');
  });

  it.each([
    ['COMMITMENT_NOT_OFFERED', { itemCode: 'SO-02' }], ['COMMITMENT_REQUIRED', { committed: false }], ['SERVICE_ITEM_UNKNOWN', { itemCode: 'XX-1' }], ['FORBIDDEN_ROW', { applicantId: 'r_9' }], ['DIVISION_LEVEL', { division: '62' }],
  ])('answers %s', async (code, more) => {
    expect((await commit(more)).code).toBe(code);
  });

  it('is for citizens', async () => expect((await commit({}, registrar)).code).toBe('FORBIDDEN_ACTION'));

  it('undoes what was granted on a promise that did not hold, once looked into', async () => {
    await commit();
    await handedOver();
    await update('ACCEPTED');
    expect((await step('recordCommitmentCheck', registrar, { kept: true })).code).toBe('STATE_TRANSITION');
    await update('GRANTED');
    expect((await step('recordCommitmentCheck', registrar, { kept: false })).code).toBe('EXPLANATION_REQUIRED');
    expect((await step('recordCommitmentCheck', assistance, { kept: true })).code).toBe('NOT_FOUND');
    expect((await step('recordCommitmentCheck', registrar, { kept: false, remark: '住所不实' })).result.application).toMatchObject({ status: 'REVOKED', commitmentKept: false, remark: '住所不实' });
  });

  it('leaves standing what was granted on one that held, and looks into it once', async () => {
    await commit();
    await handedOver();
    await update('ACCEPTED');
    await update('GRANTED');
    expect((await step('recordCommitmentCheck', registrar, { kept: true })).result.application).toMatchObject({ status: 'GRANTED', commitmentKept: true });
    expect((await step('recordCommitmentCheck', registrar, { kept: true })).code).toBe('STATE_TRANSITION');
  });
});

describe('withdrawServiceApplication', () => {
  it('is for the applicant, before acceptance', async () => {
    await commit();
    expect((await step('withdrawServiceApplication', stranger)).code).toBe('NOT_FOUND');
    expect((await step('withdrawServiceApplication', registrar)).code).toBe('FORBIDDEN_ACTION');
    expect((await step('withdrawServiceApplication', applicant)).result.application.status).toBe('WITHDRAWN');
    await commit();
    await handedOver();
    await update('ACCEPTED');
    expect((await step('withdrawServiceApplication', applicant)).code).toBe('STATE_TRANSITION');
  });
});

describe('applications for services', () => {
  const ask = async (as: Claims, filter: Record<string, unknown> = {}) => {
    const { id } = await stored();
    const { data, codes } = await subgraph.execute(
      'query ($id: ID!, $filter: ServiceApplicationFilter) { serviceApplication(id: $id) { code item { code } } serviceApplications(filter: $filter) { totalCount } }', { id, filter },
    ).asClaims(as);
    return [data?.serviceApplication?.code ?? null, data?.serviceApplications?.totalCount ?? null, Object.values(codes)];
  };

  it('are read by the applicant, and by officers of their line and division', async () => {
    await push();
    for (const as of [applicant, registrar, somebody('above', 'pref.orgs', '6201'), somebody('auditor', 'auditor')]) expect(await ask(as)).toEqual(['FW6201022021000001', 1, []]);
    for (const as of [stranger, assistance, somebody('far', 'county.orgs', '620104'), somebody('village', 'village', '620102001001')]) expect(await ask(as)).toEqual([null, 0, []]);
    for (const as of [machine, somebody('line', 'hotline'), claimsOf('anon'), somebody('it', 'sysadmin')]) expect((await ask(as)).slice(0, 2)).toEqual([null, null]);
  });

  it('of a child are read by those with a right on minors', async () => {
    await commit({ applicantId: 'r_2', itemCode: 'SO-01' });
    expect(await ask(applicant)).toEqual(['FW6201022021000001', 1, []]);
    expect(await ask(registrar)).toEqual([null, 0, []]);
  });

  it('name the applicant to those who may see the person', async () => {
    await push({ itemCode: 'SA-01' });
    const { id } = await stored();
    const named = async (as: Claims) => (await subgraph.execute('query ($id: ID!) { serviceApplication(id: $id) { applicant { id } } }', { id }).asClaims(as)).data.serviceApplication?.applicant;
    expect([await named(assistance), await named(applicant)]).toEqual([{ id: 'r_1' }, { id: 'r_1' }]);
    await push({ externalNumber: 'B' });
    const last = (await stored()).id;
    const { data, codes } = await subgraph.execute('query ($id: ID!) { serviceApplication(id: $id) { applicant { id } } }', { id: last }).asClaims(registrar);
    expect([data.serviceApplication.applicant, Object.values(codes)]).toEqual([null, ['FORBIDDEN_FIELD']]);
  });

  it('are found by state, item, domain, place, day and overdue clocks', async () => {
    await push();
    const count = async (filter: Record<string, unknown>) => (await ask(registrar, filter))[1];
    for (const filter of [{ status: ['RECEIVED'] }, { itemCode: 'SO-01' }, { domain: 'ORGS' }, { scope: { code: '620102' } }, { receivedOn: { gte: TODAY } }, { overdue: false }]) expect(await count(filter)).toBe(1);
    for (const filter of [{ status: ['GRANTED'] }, { itemCode: 'SO-02' }, { domain: 'VITAL' }, { scope: { code: '620104' } }, { receivedOn: { lte: '2021-12-30' } }, { overdue: true }]) expect(await count(filter)).toBe(0);
    setToday('2022-01-12');
    expect(await count({ overdue: true })).toBe(1);
  });
});
