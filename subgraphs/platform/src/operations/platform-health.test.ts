import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoleCode } from '@civil/schema/access';
import { NEVER, OutboxEntry, RunningClock } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ServiceApplication, ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { emptyApplication } from '../service-application/service-application-steps.js';
import { platform } from '../subgraph.js';
import { readBackupHealth } from './platform-health.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(platform); });
afterEach(() => vi.unstubAllEnvs());
afterAll(() => subgraph.close());

const ask = async (role: RoleCode, division?: string) =>
  (await subgraph.execute('{ platformHealth { databaseMilliseconds databaseBytes waitingApplications waitingSince outboxEntries lastEventAt overdueClocks backup { state file ageHours bytes } } }').asClaims(claimsOf(role, division))).data?.platformHealth ?? null;

describe('platformHealth', () => {
  it('measures the database, what waits, the outbox and the clocks, and says where no backup is configured', async () => {
    expect(await ask('sysadmin')).toMatchObject({ waitingApplications: 0, waitingSince: null, outboxEntries: 0, lastEventAt: null, overdueClocks: 0, backup: { state: 'NOT_CONFIGURED', file: null, ageHours: null, bytes: null } });
    const receivedAt = new Date('2021-12-20T10:00:00+08:00');
    const waiting: ServiceApplication = Object.assign(emptyApplication(), {
      code: 'FW1', itemCode: 'SO-01', domain: 'ORGS', divisionCode: '620102', applicantId: 'r_1', adultOn: '2000-01-01', receivedAt, changedAt: receivedAt, acceptedOn: '2021-12-20', status: ServiceApplicationStatus.RECEIVED, nextDueAt: NEVER,
    });
    await subgraph.em().insert(ServiceApplication, waiting);
    await subgraph.em().insert(OutboxEntry, { at: receivedAt, subjectType: 'ServiceApplication', subjectId: waiting.id, event: 'x', facts: {} } as never);
    const clock = (id: string, dueAt: string) => ({ id, subjectId: waiting.id, name: 'application-acceptance', parameter: 'services.application.acceptance', startedAt: receivedAt, dueAt: new Date(dueAt), stoppedAt: null, unit: 'WORKING_DAY', length: 5, lawRef: '行政许可法', provisional: false });
    await subgraph.em().insertMany(RunningClock, [clock('ck_1', '2021-12-27T23:59:59+08:00'), clock('ck_2', '2022-01-27T23:59:59+08:00')] as never);
    const health = await ask('sysadmin');
    expect(health).toMatchObject({ waitingApplications: 1, waitingSince: '2021-12-20T10:00:00.000+08:00', outboxEntries: 1, lastEventAt: '2021-12-20T10:00:00.000+08:00', overdueClocks: 1 });
    expect([health.databaseMilliseconds > 0, health.databaseBytes > 1000]).toEqual([true, true]);
  });

  it('is for whoever runs the platform alone', async () => {
    expect([await ask('anon'), await ask('auditor'), await ask('prov.assist', '62'), await ask('steward'), await ask('secadmin')]).toEqual([null, null, null, null, null]);
  });
});

describe('the backups', () => {
  it('are those that lie in the configured folder: the newest whole file, and how old it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'civil-backup-'));
    vi.stubEnv('BACKUP_DIRECTORY', folder);
    expect((await ask('sysadmin')).backup.state).toBe('MISSING');
    const now = new Date('2026-11-30T12:00:00Z');
    const file = (name: string, content: string, at: string): void => {
      writeFileSync(join(folder, name), content);
      utimesSync(join(folder, name), new Date(at), new Date(at));
    };
    file('old.dump', '12345', '2026-11-28T12:00:00Z');
    expect(await readBackupHealth(folder, now)).toMatchObject({ state: 'OUTDATED', file: 'old.dump', ageHours: 48, bytes: 5 });
    file('new.dump', '123', '2026-11-30T09:30:00Z');
    file('newer.dump.part', '1', '2026-11-30T11:00:00Z');
    file('empty.dump', '', '2026-11-30T11:00:00Z');
    file('.hidden', '1', '2026-11-30T11:00:00Z');
    mkdirSync(join(folder, 'folder'));
    expect(await readBackupHealth(folder, now)).toEqual({ state: 'CURRENT', file: 'new.dump', madeAt: new Date('2026-11-30T09:30:00Z'), ageHours: 2.5, bytes: 3 });
    expect(await readBackupHealth(join(folder, 'nowhere'), now)).toMatchObject({ state: 'UNREADABLE', file: null });
  });
});
