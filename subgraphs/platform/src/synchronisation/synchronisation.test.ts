import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoleCode } from '@civil/schema/access';
import { NEVER } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type PeerCall, type SignedPeer, startSignedPeer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServiceApplication, ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { emptyApplication } from '../service-application/service-application-steps.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { serviceItemRows } from '../service-item/service-items.js';
import { platform } from '../subgraph.js';
import { makeStep } from '../testing/make-step.js';
import { resumeSyncs } from './carry-out.js';
import { emptyRun } from './sync-machine.js';
import { SyncJob, SyncRun, SyncRunStatus, SyncSystem } from './sync-run.entity.js';

let subgraph: TestSubgraph;
let peer: SignedPeer;
let calls: PeerCall[] = [];
const folder = mkdtempSync(join(tmpdir(), 'civil-sync-'));
const fileOf = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const operator = claimsOf('sysadmin');

/** Takes all that is sent. */
const takeAll = (call: PeerCall) => {
  calls.push(call);
  return { body: { accepted: (call.body as { records: unknown[] }).records.length, rejected: 0 } };
};

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  peer = await startSignedPeer(takeAll);
  await subgraph.em().insertMany(ServiceItem, serviceItemRows() as never);
});
beforeEach(async () => {
  calls = [];
  peer.handle(takeAll);
  for (const record of [SyncRun, ServiceApplication]) await subgraph.em().nativeDelete(record as typeof SyncRun, {});
  vi.stubEnv('SYNC_GOLDEN_URL', undefined);
  const { baseUrl, keys, peer: known } = peer.options;
  for (const [name, value] of Object.entries({
    URL: baseUrl, KEY_ID: keys.keyId, KEY_FILE: fileOf('own.pem', keys.privateKey.export({ type: 'pkcs8', format: 'pem' })), PEER_KEY_ID: known.keyId, PEER_KEY_FILE: fileOf('peer.pem', known.publicKey.export({ type: 'spki', format: 'pem' })),
  })) vi.stubEnv(`SYNC_SERVICE_PLATFORM_${name}`, value);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await peer.close();
  await subgraph.close();
});

const RUN = 'run { system job status sent accepted rejected fault finishedAt }';
const run = (job: string, system = 'SERVICE_PLATFORM', as = operator) => makeStep(subgraph, 'runSync', RUN, as, { system, job });
const statusOf = async (as = operator) => (await subgraph.execute('{ syncStatus { system configured jobs { job state failures lastRun { sent } lastDone { sent } } } }').asClaims(as)).data?.syncStatus ?? null;
/** Records of the first call. */
const recordsSent = (): object[] => ((calls[0] as PeerCall).body as { records: object[] }).records;
let serial = 0;
const application = (more: Partial<ServiceApplication> = {}): ServiceApplication => Object.assign(emptyApplication(), {
  code: `FW${++serial}`, externalSystem: 'u_portal', externalNumber: `GS-${serial}`, itemCode: 'SO-01', domain: 'ORGS', divisionCode: '620102', applicantId: 'r_1', adultOn: '2000-01-01', receivedAt: new Date('2021-12-01T10:00:00+08:00'),
  changedAt: new Date('2021-12-02T10:00:00+08:00'), acceptedOn: '2021-12-01', status: ServiceApplicationStatus.ACCEPTED, nextDueAt: NEVER, ...more,
});

describe('runSync', () => {
  it('sends the catalogue to a system that is configured, and keeps what became of it', async () => {
    expect((await run('PUSH_SERVICE_ITEMS')).result.run).toEqual({ system: 'SERVICE_PLATFORM', job: 'PUSH_SERVICE_ITEMS', status: 'DONE', sent: 15, accepted: 15, rejected: 0, fault: null, finishedAt: expect.any(String) });
    expect([calls.length, calls[0]?.path]).toEqual([1, '/sync/PUSH_SERVICE_ITEMS']);
    expect(recordsSent()[0]).toMatchObject({ code: 'CP-01', domain: 'CHILD', channels: ['WINDOW:620000', 'CROSS_PROVINCE:620000'] });
  });

  it('never pretends: a system without an address is not configured, and nothing is run', async () => {
    expect((await run('PUSH_SERVICE_ITEMS', 'GOLDEN_CIVIL_AFFAIRS')).code).toBe('SYNC_NOT_CONFIGURED');
    expect(await subgraph.em().count(SyncRun)).toBe(0);
    expect((await statusOf())[0]).toEqual({ system: 'GOLDEN_CIVIL_AFFAIRS', configured: false, jobs: [{ job: 'PUSH_SERVICE_ITEMS', state: 'NOT_CONFIGURED', failures: 0, lastRun: null, lastDone: null }] });
  });

  it('tells the states of pushed applications that have changed since the last run, and of whom they are to nobody', async () => {
    await subgraph.em().insertMany(ServiceApplication, [application(), application({ externalSystem: null, externalNumber: null })]);
    expect((await run('PUSH_APPLICATION_STATUS')).result.run).toMatchObject({ status: 'DONE', sent: 1 });
    expect(recordsSent()).toEqual([{ code: `FW${serial - 1}`, externalNumber: `GS-${serial - 1}`, itemCode: 'SO-01', status: 'ACCEPTED', changedAt: '2021-12-02T02:00:00.000Z', remark: null }]);
    expect((await run('PUSH_APPLICATION_STATUS')).result.run).toMatchObject({ status: 'DONE', sent: 0 });
    await subgraph.em().nativeUpdate(ServiceApplication, { externalNumber: `GS-${serial - 1}` }, { status: ServiceApplicationStatus.GRANTED, changedAt: new Date() });
    await subgraph.em().nativeUpdate(SyncRun, { job: SyncJob.PUSH_APPLICATION_STATUS }, { upTo: new Date('2021-12-03T00:00:00+08:00') });
    await subgraph.em().nativeUpdate(ServiceApplication, { externalNumber: `GS-${serial - 1}` }, { changedAt: new Date('2021-12-04T00:00:00+08:00') });
    expect((await run('PUSH_APPLICATION_STATUS')).result.run).toMatchObject({ sent: 1 });
    expect(JSON.stringify(calls)).not.toContain('r_1');
  });

  it.each([
    ['BUSY', () => ({ status: 503, body: {} })], ['REFUSED', () => ({ status: 400, body: {} })], ['MALFORMED', () => ({ body: { accepted: 3, rejected: 1 } })],
  ])('fails with %s, and what is not told is told by the next run', async (fault, handler) => {
    peer.handle(handler);
    await subgraph.em().insert(ServiceApplication, application());
    expect((await run('PUSH_APPLICATION_STATUS')).result.run).toMatchObject({ status: 'FAILED', fault, sent: 0 });
    peer.handle(takeAll);
    expect((await run('PUSH_APPLICATION_STATUS')).result.run).toMatchObject({ status: 'DONE', sent: 1 });
    expect((await statusOf())[1].jobs[1]).toMatchObject({ state: 'DONE', failures: 1 });
  });

  it('counts what the peer did not take', async () => {
    peer.handle((call) => ({ body: { accepted: (call.body as { records: unknown[] }).records.length - 2, rejected: 2 } }));
    expect((await run('PUSH_SERVICE_ITEMS')).result.run).toMatchObject({ status: 'DONE', sent: 15, accepted: 13, rejected: 2 });
  });

  it('takes no answer that another has signed', async () => {
    const other = generateKeyPairSync('ed25519').publicKey;
    vi.stubEnv('SYNC_SERVICE_PLATFORM_PEER_KEY_FILE', fileOf('other.pem', other.export({ type: 'spki', format: 'pem' })));
    expect((await run('PUSH_SERVICE_ITEMS')).result.run).toMatchObject({ status: 'FAILED', fault: 'UNTRUSTED' });
  });

  it('is one at a time, and of a job that the system has', async () => {
    const under: SyncRun = Object.assign(emptyRun(), { system: SyncSystem.SERVICE_PLATFORM, job: SyncJob.PUSH_SERVICE_ITEMS, status: SyncRunStatus.RUNNING, startedAt: new Date('2021-12-31T00:00:00+08:00'), upTo: new Date('2021-12-31T00:00:00+08:00'), nextDueAt: NEVER });
    await subgraph.em().insert(SyncRun, under);
    expect((await run('PUSH_SERVICE_ITEMS')).code).toBe('SYNC_RUNNING');
    expect((await run('PUSH_APPLICATION_STATUS', 'GOLDEN_CIVIL_AFFAIRS')).code).toBe('BAD_USER_INPUT');
  });

  it('that a process has left is carried out anew, under the same keys', async () => {
    const left: SyncRun = Object.assign(emptyRun(), { system: SyncSystem.SERVICE_PLATFORM, job: SyncJob.PUSH_SERVICE_ITEMS, status: SyncRunStatus.RUNNING, startedAt: new Date('2021-12-30T00:00:00+08:00'), upTo: new Date('2021-12-30T00:00:00+08:00'), nextDueAt: NEVER });
    await subgraph.em().insert(SyncRun, left);
    expect([await resumeSyncs(subgraph.em()), await resumeSyncs(subgraph.em())]).toEqual([1, 0]);
    expect([(await subgraph.em().findOneOrFail(SyncRun, { id: left.id })).status, calls[0]?.idempotencyKey]).toEqual(['DONE', `${left.id}/0`]);
  });
});

describe('syncStatus', () => {
  it('is for whoever runs the platform alone', async () => {
    await run('PUSH_SERVICE_ITEMS');
    expect((await statusOf())[1]).toMatchObject({ system: 'SERVICE_PLATFORM', configured: true, jobs: [{ state: 'DONE', lastDone: { sent: 15 } }, { state: 'NEVER_RUN', lastRun: null }] });
    for (const role of ['auditor', 'steward', 'anon'] as RoleCode[]) expect(await statusOf(claimsOf(role))).toBeNull();
    expect((await run('PUSH_SERVICE_ITEMS', 'SERVICE_PLATFORM', claimsOf('prov.assist', '62'))).code).toBe('FORBIDDEN_FIELD');
  });
});
