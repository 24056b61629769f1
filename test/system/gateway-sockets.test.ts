import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { freePort, repository } from '../kit/processes.js';
import { folder, runNode, until } from './helpers.js';

const place = folder('sockets');
afterAll(() => place.remove());

/** Runs the built gateway before the subgraphs of the running graph and tells of each connection that it opens and each name it looks up. */
async function watchGateway(env: Record<string, string>, during: (address: string) => Promise<void>): Promise<string[]> {
  const { subgraphs, secret, dataDirectory } = inject('graph');
  const file = join(place.path, `${Math.random()}.txt`);
  const watcher = pathToFileURL(join(repository, 'test/system/watch-sockets.mjs'));
  watcher.searchParams.set('file', file);
  const urls = Object.entries(subgraphs).map(([name, url]) => [`${name.toUpperCase().replaceAll('-', '_')}_URL`, url]);
  const port = String(await freePort());
  const gateway = runNode(['--import', watcher.href, join(repository, 'gateway/dist/index.js')], {
    ...Object.fromEntries(urls), PORT: port, VIEWER_CONTEXT_SECRET: secret, JWKS_FILE: join(dataDirectory, 'issuer', 'jwks.json'), LOG_LEVEL: 'info', LEDGER_DIRECTORY: join(place.path, `ledger-${port}`), ...env,
  });
  const address = `http://127.0.0.1:${port}`;
  const isReady = (): Promise<boolean> => fetch(`${address}/health/ready`).then(({ status }) => status === 200, () => false);
  try {
    await until('the gateway', () => { if (gateway.child.exitCode !== null) throw new Error(gateway.output()); return isReady(); });
    await during(`${address}/graphql`);
  } finally {
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended, gateway.output()).toBe(0);
  }
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => line.replace(/^\d+ /, ''));
}

const ask = async (address: string, body: unknown, headers: Record<string, string> = {}): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> =>
  (await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })).json() as never;

/** What a gateway goes through in its life: answers, refusals, faults. */
async function live(address: string): Promise<void> {
  const token = await issueDevelopmentToken(join(inject('graph').dataDirectory, 'issuer'), { sub: 'u_sockets', roles: ['auditor'] } as never);
  expect((await ask(address, { documentId: 'DivisionSearch', variables: { q: '城关' } })).data).toBeTruthy();
  expect((await ask(address, { query: '{ residents(first: 2) { edges { node { name { value } } } } }' }, { authorization: `Bearer ${token}` })).data).toBeTruthy();
  expect((await ask(address, { query: '{' }, { authorization: `Bearer ${token}` })).errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  expect((await ask(address, { query: '{ residents(first: 100000) { edges { node { id } } } }' }, { authorization: `Bearer ${token}` })).errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
  expect((await ask(address, { query: '{ meta { scale } }' }, { authorization: 'Bearer nonsense' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
}

const subgraphLines = (): Set<string> => new Set(Object.values(inject('graph').subgraphs).map((url) => `tcp 127.0.0.1 ${new URL(url).port}`));

describe('the gateway from its start to its stop', () => {
  it('talks to its subgraphs, looks up no name and sends nothing to anybody else', async () => {
    const lines = await watchGateway({}, live);
    const expected = subgraphLines();
    expect(lines.filter((line) => !expected.has(line))).toEqual([]);
    expect(new Set(lines)).toEqual(expected);
  });

  it('talks to Redis beside them where it is told to, and to nobody else', async () => {
    const lines = await watchGateway({ REDIS_URL: 'redis://127.0.0.1:6379' }, live);
    const expected = subgraphLines();
    expect(lines.filter((line) => !expected.has(line) && line !== 'tcp 127.0.0.1 6379')).toEqual([]);
    expect(lines).toContain('tcp 127.0.0.1 6379');
  });

  it('is watched: a name that it is told to look up is seen', async () => {
    const lines = await watchGateway({ REDIS_URL: 'redis://redis.invalid:6379' }, live);
    expect(lines).toContain('name redis.invalid');
  });
});
