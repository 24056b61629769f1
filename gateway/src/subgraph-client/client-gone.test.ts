import type { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

let graph: TestGraph;
let address: string;
/** Connection of the last request that the gateway received. */
let connection: Socket;
beforeAll(async () => {
  graph = await TestGraph.start();
  graph.gateway.app.server.on('request', ({ socket }) => {
    connection = socket;
  });
  address = `${await graph.gateway.listen()}/graphql`;
});
afterAll(() => graph.stop());
beforeEach(() => {
  graph.takeCalls();
  for (const subgraph of graph.subgraphs.values()) {
    subgraph.abandoned = 0;
    subgraph.hold();
  }
});

const ask = async (query: string, signal?: AbortSignal, id = 'somebody'): Promise<unknown> => {
  const token = await graph.tokenOf('developer');
  const reply = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': id },
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  });
  return reply.json();
};
const release = (): void => {
  for (const subgraph of graph.subgraphs.values()) subgraph.release();
};
const callsOf = (name: string): number => graph.subgraph(name).calls.length;

describe('a client that goes away', () => {
  it('takes its query along', async () => {
    const client = new AbortController();
    const answer = ask('{ standard }', client.signal);
    await vi.waitUntil(() => callsOf('social-assistance') === 1);
    client.abort();
    await expect(answer).rejects.toThrow();
    await vi.waitUntil(() => graph.subgraph('social-assistance').abandoned === 1);
    release();
  });

  it('leaves a query that somebody else waits for', async () => {
    const client = new AbortController();
    const leaving = ask('{ shared: standard }', client.signal);
    await vi.waitUntil(() => callsOf('social-assistance') === 1);
    // The fetch to the other subgraph leaves together with the one that is shared.
    const staying = ask('query Other { shared: standard division(code: "62") { code } }');
    await vi.waitUntil(() => callsOf('place-names') === 1);
    client.abort();
    await expect(leaving).rejects.toThrow();
    release();
    expect(await staying).toEqual({ data: { shared: 700, division: { code: '62' } } });
    expect(graph.subgraph('social-assistance').abandoned).toBe(0);
    expect(callsOf('social-assistance')).toBe(1);
  });

  it('never stops a mutation, and leaves out what would be asked after it', async () => {
    const client = new AbortController();
    const leaving = ask('mutation { a: rename(id: "1", name: "new") { name monthlyAmount } erase(id: "1") }', client.signal, 'leaving');
    await vi.waitUntil(() => callsOf('platform') === 1);
    client.abort();
    await expect(leaving).rejects.toThrow();
    await vi.waitUntil(() => connection.destroyed);
    release();
    await vi.waitUntil(() => graph.logLines.some((line) => line.includes('"leaving"')));
    expect(await ask('{ standard residents(first: 1) { name } }')).toEqual({ data: { standard: 700, residents: [{ name: 'name-1' }] } });
    expect(graph.subgraph('platform').abandoned).toBe(0);
    const queries = graph.takeCalls().map(({ query }) => query);
    expect(queries.filter((query) => query.startsWith('mutation'))).toHaveLength(1);
    expect(queries.filter((query) => query.includes('_entities'))).toEqual([]);
  });

  it('does not make a subgraph look unavailable', async () => {
    for (let time = 0; time < 8; time += 1) {
      const client = new AbortController();
      const answer = ask(`{ again${time}: standard }`, client.signal);
      await vi.waitUntil(() => callsOf('social-assistance') === time + 1);
      client.abort();
      await expect(answer).rejects.toThrow();
      await vi.waitUntil(() => graph.subgraph('social-assistance').abandoned === time + 1);
    }
    release();
    expect(await ask('{ standard }')).toEqual({ data: { standard: 700 } });
    expect(graph.logLines.join('')).not.toContain('subgraph unavailable');
  });
});
