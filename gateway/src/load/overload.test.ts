import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

let graph: TestGraph;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await graph.stop();
});

const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ standard }' });
const ask = (address: string): Promise<Response> => fetch(new URL('/graphql', address), { method: 'POST', headers: json, body: query, signal: AbortSignal.timeout(10_000) });

/** A client that sends the beginning of a request and then nothing. */
async function begin(address: string, head: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname).on('error', () => undefined).on('data', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(head);
  return socket;
}
const heading = (bytes: number): string => `POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: ${bytes}\r\n\r\n{"query":`;

describe('overload', () => {
  it('runs so many operations at once, lets a few wait, and sends the rest away at once with 503', async () => {
    graph = await TestGraph.start({ load: { maxConcurrent: 3, maxWaiting: 2, maxWaitMs: 60_000 } });
    const assistance = graph.subgraph('social-assistance');
    assistance.delayMs = 400;
    const answers = Array.from({ length: 9 }, (_item, index) => graph.ask('query ($n: Int) { resident(id: "1") { payments(from: $n) { month } } }', { as: 'developer', variables: { n: index } }));
    const told = await Promise.all(answers);
    const shed = told.filter(({ status }) => status === 503);
    expect(shed).toHaveLength(4);
    expect(shed[0]).toMatchObject({ headers: { 'retry-after': '1' }, errors: [{ extensions: { code: 'SERVICE_OVERLOADED', retryable: true } }] });
    expect(told.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
    assistance.delayMs = 0;
    expect((await graph.ask('{ standard }')).data).toEqual({ standard: 700 });
    expect(await graph.gateway.metrics.registry.metrics()).toMatch(/civil_gateway_shed_requests_total\{reason="concurrency"\} 4/);
  });

  it('answers for its health whatever happens', async () => {
    graph = await TestGraph.start({ load: { maxConcurrent: 1, maxWaiting: 0 } });
    graph.subgraph('social-assistance').delayMs = 500;
    const first = graph.ask('{ standard }');
    await expect.poll(() => graph.subgraph('social-assistance').calls.length).toBe(1);
    expect((await graph.ask('{ standard }', { as: 'clerk' })).status).toBe(503);
    for (const url of ['/health/live', '/health/ready']) expect((await graph.gateway.app.inject({ method: 'GET', url })).statusCode).toBe(200);
    expect((await first).data).toEqual({ standard: 700 });
  });
});

describe('slow clients', () => {
  it('two thousand at once, keep nobody from an answer, hold little memory and are cut off', async () => {
    graph = await TestGraph.start({ requestTimeoutMs: 4000 });
    const address = await graph.gateway.listen();
    const before = process.memoryUsage().rss;
    for (let batch = 0; batch < 20; batch += 1) await Promise.all(Array.from({ length: 100 }, () => begin(address, heading(200_000))));
    expect(sockets).toHaveLength(2000);
    for (const _time of Array.from({ length: 5 })) {
      const answer = await ask(address);
      expect([answer.status, await answer.json()]).toEqual([200, { data: { standard: 700 } }]);
    }
    expect((await fetch(new URL('/health/ready', address))).status).toBe(200);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(250);
    await expect.poll(() => sockets.filter(({ readyState }) => readyState === 'open').length, { timeout: 30_000 }).toBe(0);
    expect((await ask(address)).status).toBe(200);
  });

  it('that announce large bodies together get so much memory and no more', async () => {
    graph = await TestGraph.start({ bodyLimitBytes: 16_000_000 });
    const address = await graph.gateway.listen();
    for (let time = 0; time < 4; time += 1) await begin(address, heading(15_900_000));
    const refused = await begin(address, heading(15_900_000));
    const [answer] = (await once(refused, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 503 [\s\S]*retry-after: 1[\s\S]*SERVICE_OVERLOADED/i);
    expect((await ask(address)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => {
      const { status } = await fetch(new URL('/graphql', address), { method: 'POST', headers: json, body: JSON.stringify({ query: '{ standard }', note: 'x'.repeat(15_000_000) }) });
      return status;
    }, { timeout: 10_000 }).toBe(200);
  });
});
