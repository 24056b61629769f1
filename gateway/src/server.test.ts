import { hash } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { TestGraph } from './testing/start-graph.js';

describe('health', () => {
  it('is ready once every subgraph is', async () => {
    const graph = await TestGraph.start();
    const get = (url: string) => graph.gateway.app.inject({ method: 'GET', url });
    expect((await get('/health/live')).statusCode).toBe(200);
    const ready = await get('/health/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({
      status: 'ready',
      subgraphs: { platform: 'ready', 'place-names': 'ready', 'social-assistance': 'ready' },
      supergraph: { version: hash('sha256', graph.supergraphSdl).slice(0, 12), loadedAt: expect.stringMatching(/^20\d\d-.*Z$/) },
    });
    await graph.subgraph('platform').stop();
    await expect
      .poll(async () => (await get('/health/ready')).json(), { timeout: 3000 })
      .toMatchObject({ status: 'unavailable', subgraphs: { platform: 'unavailable' } });
    expect((await get('/health/ready')).statusCode).toBe(503);
    expect((await get('/health/live')).statusCode).toBe(200);
    await graph.subgraph('platform').start();
    await expect.poll(async () => (await get('/health/ready')).statusCode, { timeout: 3000 }).toBe(200);
    await graph.stop();
  });
});

describe('stop', () => {
  it('lets a request under way finish and takes no new one', async () => {
    const graph = await TestGraph.start();
    const address = new URL(await graph.gateway.listen());
    graph.subgraph('social-assistance').delayMs = 300;
    const answer = new Promise<string>((resolve, reject) => {
      const asked = request(
        { hostname: address.hostname, port: address.port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.setEncoding('utf8').once('data', resolve);
        },
      );
      asked.once('error', reject);
      asked.end('{"query":"{ standard }"}');
    });
    await expect.poll(() => graph.subgraph('social-assistance').calls.length).toBe(1);
    const stopped = graph.gateway.close();
    expect(await answer).toBe('{"data":{"standard":700}}');
    await stopped;
    await expect(fetch(new URL('/health/live', address))).rejects.toThrow();
    await graph.stop();
  });
});
