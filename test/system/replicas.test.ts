import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningGraph, startGraph } from '../kit/processes.js';
import { type PullEnd, pullResource } from '../pull-client/pull-resource.js';
import { until } from './helpers.js';

const RESOURCE = 'R12';
const CHUNK = 500;
/** Database of the Redis of this machine that only this file uses. */
const REDIS_URL = 'redis://127.0.0.1:6379/11';

let graph: RunningGraph;
let redis: Redis;
let folder: string;
let token: string;
beforeAll(async () => {
  redis = new Redis(REDIS_URL);
  await redis.flushdb();
  folder = await mkdtemp(join(tmpdir(), 'civil-replicas-'));
  graph = await startGraph({ replicas: 2, seeded: inject('seeded'), env: { REDIS_URL, SUBGRAPH_TIMEOUT_MS: '20000' } });
  token = await issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), { sub: 'u_platform_pull', roles: ['platform_pull'] });
});
afterAll(async () => {
  await graph.stop();
  await redis.flushdb();
  await redis.quit();
  await rm(folder, { recursive: true, force: true });
  await rm(graph.dataDirectory, { recursive: true, force: true });
});

const gateway = (place: 0 | 1): string => graph.gateways[place] as string;
const ask = (place: 0 | 1, query = ''): Promise<Response> => fetch(`${gateway(place)}/shared/${RESOURCE}${query}`, { headers: { accept: 'application/x-ndjson', authorization: `Bearer ${token}` } });
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const pull = (place: 0 | 1, name: string, tell: (records: number) => void = () => undefined): Promise<PullEnd> =>
  pullResource({ url: gateway(place), resource: RESOURCE, log: join(folder, name), fields: undefined, grant: undefined, chunk: CHUNK, token: async () => token, restart: false, tell: ({ records }) => tell(records) });
/** What was pulled into a file, without the moments of changes, by id. */
const linesOf = async (name: string): Promise<string[]> => (await readFile(join(folder, name), 'utf8')).trim().split('\n');
const taken = async (): Promise<number> => {
  const keys = await redis.keys('*quota*');
  return (keys.length > 0 ? await redis.mget(keys) : []).reduce((sum, count) => sum + Number(count), 0);
};

describe('two gateways that share a Redis', () => {
  it('take rows out of one quota', async () => {
    const before = await taken();
    for (const place of [0, 1] as const) expect((await (await ask(place, '?limit=100')).text()).trim().split('\n')).toHaveLength(101);
    await until('what was not read to be given back', async () => (await taken()) === before + 200);
  });

  it('let one pull of a client and resource run at once, whichever of them it is asked of', async () => {
    const leaving = new AbortController();
    let told: unknown;
    // Whoever is faster than the question comes to the end of a pull before it: then another is begun.
    for (let time = 0; time < 10 && told === undefined; time++) {
      const slow = await fetch(`${gateway(0)}/shared/${RESOURCE}`, { signal: leaving.signal, headers: { accept: 'application/x-ndjson', 'accept-encoding': 'identity', authorization: `Bearer ${token}` } });
      const other = await ask(1, '?limit=1');
      if (other.status === 409) told = [slow.status, await codeOf(other), Number(other.headers.get('retry-after')) > 0];
      else await Promise.all([slow.text(), other.text()]);
    }
    expect(told).toEqual([200, 'PULL_IN_PROGRESS', true]);
    leaving.abort();
    await until('the other to be let in', async () => {
      const response = await ask(1, '?limit=1');
      await response.text();
      return response.status === 200;
    });
  });

  it('lose nothing and double nothing when one of them is killed in the middle of a pull', async () => {
    const whole = await pull(1, 'whole.ndjson');
    expect(whole).not.toHaveProperty('reason');
    const lines = await linesOf('whole.ndjson');
    expect(lines.length).toBe(whole.state.records);
    expect(lines.length).toBeGreaterThan(4 * CHUNK);

    const broken = await pull(0, 'killed.ndjson', (records) => { if (records >= CHUNK) graph.processes.get('gateway')?.kill('SIGKILL'); }).then(({ reason }) => reason, () => 'gone');
    expect(broken).toBeDefined(); // it did not come to its end
    expect(graph.processes.get('gateway')?.signalCode).toBe('SIGKILL');
    const kept = JSON.parse(await readFile(join(folder, 'killed.ndjson.state'), 'utf8')) as { records: number };
    expect(kept.records).toBeGreaterThanOrEqual(CHUNK);
    expect(kept.records).toBeLessThan(whole.state.records);

    let end = await pull(1, 'killed.ndjson');
    for (let time = 0; end.reason === 'PULL_IN_PROGRESS' && time < 20; time++) {
      await pause(1000); // until the lease of the one that was killed is over
      end = await pull(1, 'killed.ndjson');
    }
    expect(end).not.toHaveProperty('reason');
    expect(end.state.records).toBe(whole.state.records);
    expect(await linesOf('killed.ndjson')).toEqual(lines);
    expect(end.state.sm3).toBe(whole.state.sm3);
  });
});
