import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SubgraphConnection } from './subgraph-connection.js';

/** Reads to its end whatever `post` gives back, as a fault or as a status. */
const outcomeOf = (connection: SubgraphConnection): Promise<unknown> =>
  connection.post('{}', { 'content-type': 'application/json' }, true).then(({ status }) => status, ({ fault }: { fault: string }) => fault);

describe('connection to a subgraph', () => {
  let server: Server;
  let body = '{}';
  let calls = 0;
  let connection: SubgraphConnection;
  beforeEach(async () => {
    calls = 0;
    server = createServer((_request, response) => { calls += 1; response.end(body); }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    connection = new SubgraphConnection({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, timeoutMs: 2000, maxReplyBytes: 10_000 });
  });
  afterEach(async () => {
    await connection.close();
    server.closeAllConnections();
    server.close();
  });

  it('reads an answer up to its size, does not ask again for a larger one, and goes on asking others', async () => {
    body = 'x'.repeat(20_000);
    for (let time = 0; time < 7; time += 1) expect(await outcomeOf(connection)).toBe('connection');
    expect(calls).toBe(7);
    expect(connection.breakerState()).toBe('closed');
    body = 'x'.repeat(9000);
    expect(await outcomeOf(connection)).toBe(200);
  });

  it('is paused after failures in a row, lets one call through after the pause, and is open again once that was answered', async () => {
    const { port } = server.address() as AddressInfo;
    server.closeAllConnections();
    server.close();
    for (let time = 0; time < 5; time += 1) expect(await outcomeOf(connection)).toBe('connection');
    expect(connection.breakerState()).toBe('open');
    expect(await outcomeOf(connection)).toBe('paused');
    server.listen(port, '127.0.0.1');
    await expect.poll(() => connection.breakerState(), { timeout: 5000 }).toBe('half-open');
    body = '{}';
    const both = await Promise.all([outcomeOf(connection), outcomeOf(connection)]);
    expect(both).toEqual([200, 'paused']);
    expect(connection.breakerState()).toBe('closed');
    expect(await outcomeOf(connection)).toBe(200);
  });

  it('gives up calls that wait for an answer, and never sends those that waited for a connection', async () => {
    const held: (() => void)[] = [];
    server.removeAllListeners('request').on('request', (_request, response) => { held.push(() => response.end('{}')); });
    const gone = new AbortController();
    const faults = Array.from({ length: 70 }, () => connection.post('{}', {}, true, gone.signal).then(() => 'answered', ({ fault }: { fault: string }) => fault));
    await expect.poll(() => held.length).toBe(64);
    gone.abort();
    expect(new Set(await Promise.all(faults))).toEqual(new Set(['abandoned']));
    expect(connection.breakerState()).toBe('closed');
    const last = outcomeOf(connection);
    await expect.poll(() => held.length).toBe(65);
    for (const answer of held) answer();
    expect(await last).toBe(200);
  });
});
