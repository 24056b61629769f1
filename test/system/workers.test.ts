import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env as environment } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort, repository, type RunningGraph, startGraph } from '../kit/processes.js';

let graph: RunningGraph;
let metrics: string;
beforeAll(async () => {
  const port = await freePort();
  metrics = `http://127.0.0.1:${port}/metrics`;
  graph = await startGraph({ seeded: inject('seeded'), env: { WORKERS: '2', METRICS_PORT: String(port) } });
});
afterAll(() => graph.stop());

const gatewayPid = (): number => graph.processes.get('gateway')?.pid as number;
const workers = (): number[] => readFileSync(`/proc/${gatewayPid()}/task/${gatewayPid()}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** Asks over a connection of its own, since a connection stays with one worker. */
const ask = async (): Promise<unknown> => {
  const response = await fetch(`${graph.gateway}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body: '{"query":"{ viewer { kind } }"}',
  });
  return ((await response.json()) as { data: unknown }).data;
};
const askMany = (times: number): Promise<unknown[]> => Promise.all(Array.from({ length: times }, ask));
const answered = async (): Promise<number> => {
  const lines = (await (await fetch(metrics)).text()).split('\n').filter((line) => line.startsWith('civil_gateway_requests_total{'));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
};

describe('a gateway of two workers', () => {
  it('answers on one port, and counts what both answered as one', async () => {
    expect(workers()).toHaveLength(2);
    const before = await answered();
    expect(await askMany(40)).toEqual(Array.from({ length: 40 }, () => ({ viewer: { kind: 'ANONYMOUS' } })));
    await expect.poll(answered).toBe(before + 40);
  });

  it('goes on answering while one of them is gone, and has two again', async () => {
    const [victim, other] = workers();
    process.kill(victim as number, 'SIGKILL');
    await expect.poll(workers).not.toContain(victim);
    expect((await askMany(20)).every((data) => data !== undefined && data !== null)).toBe(true);
    await expect.poll(() => workers().length, { timeout: 20_000 }).toBe(2);
    expect(workers()).toContain(other);
  });

  it('ends with all its workers when it is told to, and answers what was under way', async () => {
    const all = workers();
    const underway = askMany(10);
    await pause(5);
    graph.processes.get('gateway')?.kill('SIGTERM');
    await underway.catch(() => undefined); // those that came too late find nobody
    await expect.poll(() => graph.processes.get('gateway')?.exitCode, { timeout: 15_000 }).toBe(0);
    for (const pid of all) expect(() => process.kill(pid, 0)).toThrow();
  });
});

describe('workers that cannot start', () => {
  it('end the gateway with what keeps them from it', async () => {
    const env = { ...environment, WORKERS: '2', METRICS_PORT: String(await freePort()), SUPERGRAPH_FILE: '/nowhere/supergraph.graphql' };
    const { status, stderr } = spawnSync(process.execPath, [join(repository, 'gateway', 'dist', 'index.js')], { env, encoding: 'utf8', timeout: 60_000 });
    expect(status).toBe(1);
    expect(stderr).toContain('SUPERGRAPH_FILE cannot be read');
  });
});
