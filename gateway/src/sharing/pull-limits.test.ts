import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { facilityGrant } from '../testing/shared-facilities.js';
import { createLeases, type Leases } from './pull-lease.js';
import { createQuotas, secondsToMidnight } from './pull-quota.js';

const redis = new Redis('redis://127.0.0.1:6379', { lazyConnect: true, maxRetriesPerRequest: 0, enableOfflineQueue: false });
await redis.connect();
const keyPrefix = `civil-test-${randomUUID()}:`;
const store = { redis, keyPrefix };
afterAll(async () => {
  const keys = await redis.keys(`${keyPrefix}*`);
  if (keys.length > 0) await redis.del(keys);
  redis.disconnect();
});
const away = new Redis('redis://127.0.0.1:1', { lazyConnect: true, maxRetriesPerRequest: 0, enableOfflineQueue: false, retryStrategy: () => null });
away.on('error', () => undefined);

const taken = (leases: Leases, client = 'c', resource = 'R07') => leases.take(client, resource).then((lease) => lease, (cause: { extensions: { code: string } }) => cause.extensions.code);

describe('a lease', () => {
  it.each([['in a process', {}], ['over processes', store], ['while Redis is away', { redis: away }]])('is one of a client and resource at a time, %s', async (_where, options) => {
    const leases = createLeases(options);
    const lease = await leases.take('c', 'R07');
    expect(await taken(leases)).toBe('PULL_IN_PROGRESS');
    const others = await Promise.all([leases.take('c', 'R08'), leases.take('d', 'R07')]);
    await lease.release();
    await lease.release();
    others.push(await leases.take('c', 'R07'));
    for (const other of others) await other.release();
  });

  it('keeps another process out as long as it is renewed, and no longer', async () => {
    const [one, other] = [createLeases(store, 300), createLeases(store, 300)];
    const lease = await one.take('renewed', 'R07');
    await pause(700);
    expect(await taken(other, 'renewed')).toBe('PULL_IN_PROGRESS');
    expect(lease.holds).toBe(true);
    await lease.release();
    const next = await other.take('renewed', 'R07');
    await next.release();
  });

  it('that another has taken meanwhile does not hold, and does not take it away', async () => {
    const leases = createLeases(store, 300);
    const lease = await leases.take('lost', 'R07');
    const [key = ''] = (await redis.keys(`${keyPrefix}pull:*`)).filter((name) => name.includes(Buffer.from('lost').toString('base64url')));
    await redis.set(key, 'another', 'PX', 5000);
    await pause(250);
    expect(lease.holds).toBe(false);
    await lease.release();
    expect(await redis.get(key)).toBe('another');
  });
});

describe('a quota', () => {
  const grant = facilityGrant({ quotaPerDay: 10 });

  it.each([['in a process', {}], ['over processes', store], ['while Redis is away', { redis: away }]])('gives no more rows than there are, %s', async (_where, options) => {
    const quotas = createQuotas(options);
    const first = await quotas.take(grant, 7);
    const second = await quotas.take(grant, 7);
    expect([first.rows, second.rows, (await quotas.take(grant, 7)).rows]).toEqual([7, 3, 0]);
    await second.giveBack(2);
    expect((await quotas.take(grant, 7)).rows).toBe(2);
    expect((await quotas.take(facilityGrant({ id: 'g_2', quotaPerDay: 10 }), 20)).rows).toBe(10);
  });

  it('is one over processes that take at once', async () => {
    const replicas = [createQuotas(store), createQuotas(store), createQuotas(store)];
    const own = facilityGrant({ id: 'g_replicas', quotaPerDay: 100 });
    const rows = await Promise.all(Array.from({ length: 30 }, (_item, index) => replicas[index % 3]?.take(own, 9)));
    expect(rows.reduce((sum, each) => sum + (each?.rows ?? 0), 0)).toBe(100);
  });

  it('begins anew when the day turns in China', async () => {
    let now = Date.parse('2026-03-01T15:59:00Z');
    const quotas = createQuotas({}, () => now);
    const evening = await quotas.take(grant, 10);
    expect([(await quotas.take(grant, 1)).rows, secondsToMidnight(now)]).toEqual([0, 60]);
    now += 60_000;
    expect((await quotas.take(grant, 4)).rows).toBe(4);
    await evening.giveBack(5);
    expect((await quotas.take(grant, 10)).rows).toBe(6);
  });
});
