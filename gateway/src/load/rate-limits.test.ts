import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { TestGraph, type Told, type ViewerName } from '../testing/start-graph.js';
import { networkOf } from './client-key.js';

let graph: TestGraph;
afterEach(() => graph?.stop());

const codes = ({ errors }: Told): unknown[] => errors.map(({ extensions }) => extensions['code']);
const asks = async (times: number, as: ViewerName = 'anonymous', headers: Record<string, string> = {}): Promise<Told[]> => {
  const told: Told[] = [];
  for (let time = 0; time < times; time += 1) told.push(await graph.ask('{ standard }', { as, headers }));
  return told;
};
const refusedOf = (told: readonly Told[]): number => told.filter(({ status }) => status === 429).length;

describe('rate limit', () => {
  it('refuses with 429, the code and the seconds to wait, and asks no subgraph', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 3 } });
    const told = await asks(5);
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    const last = told.at(-1) as Told;
    expect(codes(last)).toEqual(['RATE_LIMITED']);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(graph.takeCalls()).toHaveLength(3);
    expect(await graph.gateway.metrics.registry.metrics()).toMatch(/civil_gateway_shed_requests_total\{reason="rate"\} 2/);
  });

  it('is by who signed in, not by where they sit, and by kind', async () => {
    graph = await TestGraph.start({ rateLimits: { officer: 2, anonymous: 1 } });
    expect([refusedOf(await asks(3, 'officer')), refusedOf(await asks(2, 'clerk')), refusedOf(await asks(2)), refusedOf(await asks(5, 'developer'))]).toEqual([1, 0, 1, 0]);
  });

  it('takes no word of a client on its address', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 2 } });
    const told = [...(await asks(2)), ...(await asks(1, 'anonymous', { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' }))];
    expect(refusedOf(told)).toBe(1);
  });

  it('takes the word of a proxy that is trusted, and of no hop beyond it', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 2 }, trustProxy: 1 });
    const from = (address: string) => asks(1, 'anonymous', { 'x-forwarded-for': address });
    const told = [...(await from('203.0.113.9')), ...(await from('203.0.113.9')), ...(await from('198.51.100.7')), ...(await from('1.2.3.4, 203.0.113.9'))];
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  });

  it('counts each operation of a batch', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 4 }, maxBatch: 5 });
    const batch = () => graph.send({ headers: { 'content-type': 'application/json' }, payload: JSON.stringify(Array(3).fill({ query: '{ standard }' })) });
    expect([(await batch()).status, (await batch()).status]).toEqual([200, 429]);
  });

  it('is also for credentials that do not hold', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 2 } });
    const told = await Promise.all(Array.from({ length: 4 }, () => graph.ask('{ standard }', { headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.AA' } })));
    expect(told.map(({ status }) => status).sort()).toEqual([401, 401, 429, 429]);
    expect((await graph.ask('{ standard }', { as: 'clerk' })).status).toBe(200);
  });

  it('does not reach the health of the process', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 1 } });
    await asks(3);
    expect((await graph.gateway.app.inject({ method: 'GET', url: '/health/ready' })).statusCode).toBe(200);
  });

  it('writes no address and no account to the log', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 1, officer: 1 }, trustProxy: 1 });
    await asks(2, 'anonymous', { 'x-forwarded-for': '203.0.113.9' });
    await asks(2, 'clerk');
    expect(graph.logLines.join('')).not.toMatch(/203\.0\.113|u-clerk/);
  });
});

describe('rate limit in Redis', () => {
  const redis = { url: 'redis://127.0.0.1:6379', keyPrefix: `civil-test-${randomUUID()}:` };
  const client = new Redis(redis.url, { lazyConnect: true });
  afterAll(async () => {
    for (const key of await client.keys(`${redis.keyPrefix}*`)) await client.del(key);
    client.disconnect();
  });

  it('is shared by the processes of a gateway, under keys that tell of nobody', async () => {
    const options = { rateLimits: { officer: 4, anonymous: 4 }, redis };
    graph = await TestGraph.start(options);
    const other = await TestGraph.start(options);
    for (const { logLines } of [graph, other]) expect(logLines.join('')).toContain('"store":"Redis"');
    const statuses: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      for (const one of [graph, other]) statuses.push((await one.ask('{ standard }', { as: 'officer' })).status);
    }
    await other.stop();
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    const keys = await client.keys(`${redis.keyPrefix}*`);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.join()).not.toMatch(/u-officer|127\.0\.0\.1/);
  });

  it('is counted in the process while Redis is away', async () => {
    graph = await TestGraph.start({ rateLimits: { anonymous: 3 }, redis: { ...redis, url: 'redis://127.0.0.1:1' } });
    expect((await asks(5)).map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    await expect.poll(() => graph.logLines.filter((line) => line.includes('Redis is away')).length).toBe(1);
  });
});

describe('network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});
