import { generateKeyPairSync } from 'node:crypto';
import { SERVICE_SIGNATURE_HEADER, signServiceCall, viewerContextKey } from '@civil/schema/identity';
import { GRANTS_OF_CLIENT_PATH, readClientGrants } from '@civil/schema/sharing';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { actor, Walk } from '../kit/walk.js';

/** The sharing of data, walked by a client of its own, two stewards, the auditor and the system, from the registration of the client to the end of its grant. */

const walk = new Walk('sharing');
const CLIENT = 'u_walk_tax';
const client = { ...actor('tax', 'platform_pull'), sub: CLIENT };
const stranger = { ...actor('stranger', 'platform_pull'), sub: 'u_walk_stranger' };
const steward = actor('steward', 'steward');
const second = actor('steward-second', 'steward');
const auditor = actor('auditor', 'auditor');
const system = actor('system', 'crosscheck_runner');
const officer = actor('officer', 'county.assist', '620102');

const jwksOf = (kid: string): string => JSON.stringify({ keys: [{ ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid }] });
const stepOn = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
const content = (more: Record<string, unknown> = {}) => ({
  resourceId: 'R15', requester: '省税务局', legalBasis: '《社会救助暂行办法》第五十八条', scenario: '困难群体税费减免', fields: ['subjectToken', 'category', 'divisionCode'], division: '620000', method: 'API', quotaPerDay: 1_000,
  useFrom: '2021-12-31', useTo: '2022-12-31', ...more,
});
/** A resource that this walk alone has, so that others read the catalogue as it is. */
const entry = {
  nameZh: '救助站开放信息', nameEn: 'Rescue stations', items: [{ name: 'name', zh: '名称', type: 'TEXT', class: 'PUBLIC' }], provider: { zh: '省民政厅', en: 'Provincial Department of Civil Affairs' }, format: 'GraphQL/JSON', cadence: 'DAILY',
  sharingClass: 'UNCONDITIONAL', sharingMethods: ['API'], delivery: 'ROWS', conditions: { zh: '各政务部门均可使用', en: 'For every authority' }, legalBasis: null, grade: 1, consumers: { zh: '各政务部门', en: 'All authorities' },
  ownerSubgraph: 'social-assistance', rootField: 'rescueStations', qualityRules: ['FRESHNESS', 'DIVISION_IN_FORCE'],
};

/** What gateways are told of the client, by a call signed as theirs. */
async function grantsAtGateway() {
  const { subgraphs, secret } = inject('walked');
  const url = new URL(GRANTS_OF_CLIENT_PATH, (subgraphs as Readonly<Record<string, string>>)['platform']).href;
  const body = JSON.stringify({ clientId: CLIENT });
  const key = viewerContextKey(secret, 'platform');
  const reply = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signServiceCall(key, GRANTS_OF_CLIENT_PATH, body) } });
  return readClientGrants(CLIENT, await reply.json()).grants;
}

let approved: { id: string; version: number };
let grantId: string;
const grantNow = async () => (await walk.read('ShareGrant', steward, { id: grantId })).data.shareGrant;

describe('a client of the sharing platform', () => {
  it('is registered by a steward, has its keys rotated, and is disabled and enabled again', async () => {
    expect((await walk.step('DraftShareRequest', client, { content: content() })).code).toBe('CLIENT_NOT_ENABLED');
    expect((await walk.step('RegisterMachineClient', client, { id: CLIENT, nameZh: '税务系统', nameEn: 'Tax system', unit: '62-SWJ', jwks: jwksOf('k1') })).code).toBe('FORBIDDEN_ACTION');
    const { client: registered } = await walk.must('RegisterMachineClient', steward, { id: CLIENT, nameZh: '税务系统', nameEn: 'Tax system', unit: '62-SWJ', jwks: jwksOf('k1') });
    const { client: rotated } = await walk.must('RotateClientKeys', steward, { ...stepOn(registered), jwks: jwksOf('k2') });
    expect(rotated.keys.map(({ kid }: { kid: string }) => kid)).toEqual(['k2']);
    const { client: disabled } = await walk.must('DisableMachineClient', steward, { ...stepOn(rotated), reason: '密钥轮换期间停用' });
    expect((await walk.must('EnableMachineClient', steward, stepOn(disabled))).client.status).toBe('ENABLED');
    const { data } = await walk.read('MachineClient', client, { id: CLIENT });
    expect(data.machineClient.timeline.map(({ event }: { event: string }) => event)).toEqual(['registerMachineClient', 'rotateClientKeys', 'disableMachineClient', 'enableMachineClient']);
  });

  it('finds a resource in the catalogue, as everybody does', async () => {
    const found = await walk.read('DataCatalogue', client, { filter: { q: '低收入' } });
    expect(found.data.dataResources.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain('R15');
    const { data, errors } = await ask('query ($id: ID!) { dataResource(id: $id) { status conditionsZh items { name class } } }', { id: 'R15' }).asClaims(officer);
    expect([errors, data.dataResource.status]).toEqual([[], 'PUBLISHED']);
  });

  it('asks for data, is told what is missing, and is answered by a steward who did not enter the request', async () => {
    expect((await walk.step('DraftShareRequest', client, { content: content({ fields: ['account'] }) })).code).toBe('SHARE_FIELD_UNKNOWN');
    const { request: draft } = await walk.must('DraftShareRequest', client, { content: content() });
    const { request: submitted } = await walk.must('SubmitShareRequest', client, stepOn(draft));
    expect([submitted.status, submitted.clocks[0].length]).toEqual(['SUBMITTED', 10]);
    const { request: waiting } = await walk.must('RequestShareSupplement', steward, { ...stepOn(submitted), missing: '等级保护备案证明' });
    const { request: amended } = await walk.must('AmendShareRequest', client, { ...stepOn(waiting), content: content({ scenario: '困难群体税费减免（已备案）' }) });
    const { request: again } = await walk.must('SubmitShareRequest', client, stepOn(amended));
    const { request: extended } = await walk.must('ExtendShareAnswer', steward, { ...stepOn(again), consent: '甘数据函〔2021〕50号', reason: '须会商' });
    expect((await walk.step('AnswerShareRequest', client, { ...stepOn(extended), approved: true })).code).toBe('FORBIDDEN_ACTION');
    expect((await walk.step('AnswerShareRequest', steward, { ...stepOn(extended), approved: false })).code).toBe('REASON_REQUIRED');
    ({ request: approved } = await walk.must('AnswerShareRequest', steward, { ...stepOn(extended), approved: true }));
    const { request: entered } = await walk.must('DraftShareRequest', steward, { clientId: CLIENT, content: content({ resourceId: 'R01', fields: ['subjectToken'] }) });
    const { request: handedIn } = await walk.must('SubmitShareRequest', steward, stepOn(entered));
    expect((await walk.step('AnswerShareRequest', steward, { ...stepOn(handedIn), approved: true })).code).toBe('MAKER_IS_CHECKER');
    expect((await walk.must('AnswerShareRequest', second, { ...stepOn(handedIn), approved: false, reason: '超出必要范围' })).request.status).toBe('REFUSED');
  });

  it('withdraws what it does not need', async () => {
    const { request } = await walk.must('DraftShareRequest', client, { content: content({ resourceId: 'R07', fields: ['id', 'name'] }) });
    expect((await walk.must('WithdrawShareRequest', client, stepOn(request))).request.status).toBe('CLOSED');
  });
});

describe('a grant', () => {
  it('comes of the approved request and is told to gateways, with its version', async () => {
    expect(await grantsAtGateway()).toEqual([]);
    const { request } = await walk.must('ProvisionGrant', steward, { ...stepOn(approved), quotaPerDay: 800 });
    grantId = request.grant.id;
    expect(await grantsAtGateway()).toEqual([{
      id: grantId, version: 1, client: CLIENT, resource: 'R15', fields: ['subjectToken', 'category', 'divisionCode'], divisionPrefix: '62', quotaPerDay: 800, validFrom: '2021-12-31', validTo: '2022-12-31', status: 'ACTIVE', legalState: 'LIVE',
    }]);
  });

  it('is seen by its client and no other, and read by the auditor', async () => {
    expect((await walk.read('ShareGrant', client, { id: grantId })).data.shareGrant.id).toBe(grantId);
    expect((await walk.read('ShareGrant', auditor, { id: grantId })).data.shareGrant.id).toBe(grantId);
    expect((await walk.read('ShareGrant', stranger, { id: grantId })).data.shareGrant).toBeNull();
    expect((await ask('query ($id: ID!) { shareGrant(id: $id) { id } }', { id: grantId }).asClaims(officer)).codes).toEqual({ shareGrant: 'FORBIDDEN_FIELD' });
  });

  it('is amended, suspended and resumed: each raises the version that gateways go by', async () => {
    const { grant: amended } = await walk.must('AmendGrant', steward, { ...stepOn(await grantNow()), fields: ['subjectToken', 'category'], division: '620100' });
    const { grant: suspended } = await walk.must('SuspendGrant', steward, { ...stepOn(amended), reason: '待核查使用日志' });
    expect(await grantsAtGateway()).toEqual([expect.objectContaining({ version: 3, status: 'SUSPENDED', fields: ['subjectToken', 'category'], divisionPrefix: '6201' })]);
    expect((await walk.must('ResumeGrant', steward, stepOn(suspended))).grant.status).toBe('ACTIVE');
  });

  it('is followed by corrections: opened by the client, verified and made by a steward', async () => {
    expect((await walk.step('OpenCorrection', client, { resourceId: 'R01', claimed: '对象已迁出' })).code).toBe('GRANT_MISSING');
    expect((await walk.step('OpenCorrection', client, { resourceId: 'R15', claimed: '证件 62010219900101123X' })).code).toBe('TEXT_HOLDS_NUMBER');
    const { ticket } = await walk.must('OpenCorrection', client, { resourceId: 'R15', field: 'category', claimed: '类别与认定不一致' });
    const { ticket: verified } = await walk.must('VerifyCorrection', steward, stepOn(ticket));
    expect((await walk.must('ResolveCorrection', steward, { ...stepOn(verified), corrected: true })).ticket.status).toBe('CORRECTED');
  });

  it('is ended by its client, and the request is closed', async () => {
    expect((await walk.step('TerminateGrant', stranger, { ...stepOn(await grantNow()), reason: '不再需要' })).code).toBe('NOT_FOUND');
    await walk.must('TerminateGrant', client, { ...stepOn(await grantNow()), reason: '不再需要' });
    expect(await grantsAtGateway()).toEqual([]);
    expect((await walk.read('ShareRequest', client, { id: approved.id })).data.shareRequest).toMatchObject({ status: 'CLOSED', closeReason: '不再需要' });
  });
});

describe('the catalogue', () => {
  it('takes a resource in, publishes it, shows its quality, and withdraws it', async () => {
    const { resource: planned } = await walk.must('PlanDataResource', steward, { id: 'R77', entry: { ...entry, sharingClass: 'NOT_SHARED', items: [], sharingMethods: [], rootField: null } });
    expect((await walk.step('PublishDataResource', steward, stepOn(planned))).code).toBe('BASIS_REQUIRED');
    const { resource } = await walk.must('PublishDataResource', steward, { ...stepOn(planned), entry });
    await walk.must('ReportResourceQuality', system, { resourceId: 'R77', recordCount: 51, refreshedAt: '2021-12-31T00:00:00+08:00', results: [{ rule: 'DIVISION_IN_FORCE', failures: 2 }] });
    const { data } = await walk.read('DataResource', officer, { id: 'R77' });
    expect(data.dataResource).toMatchObject({ recordCount: { value: 51 }, errataCount: 1, qualityRules: [{ code: 'FRESHNESS', verdict: 'KEPT' }, { code: 'DIVISION_IN_FORCE', verdict: 'FAILED' }] });
    const board = await walk.read('SharingBoard', steward);
    expect(board.data.sharingBoard.failingResources.map(({ id }: { id: string }) => id)).toContain('R77');
    const { resource: withdrawn } = await walk.must('WithdrawDataResource', steward, { ...stepOn(resource), reason: '走查结束' });
    expect([withdrawn.status, withdrawn.version]).toEqual(['WITHDRAWN', 3]);
  });

  it('and everybody has made every step', () => expect(walk.notMade).toEqual([]));
});
