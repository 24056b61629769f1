import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { askSecurely } from '../testing/ask-securely.js';
import { makeCertificatePair } from '../testing/certificate-pair.js';
import { TestGraph } from '../testing/start-graph.js';

describe('a gateway that stops', () => {
  it.each(['http', 'https'])('does not wait for connections of %s over which nobody asks', async (scheme) => {
    const graph = await TestGraph.start(scheme === 'https' ? { tls: await makeCertificatePair('127.0.0.1') } : {});
    const { hostname, port } = new URL(await graph.gateway.listen());
    const accepted = once(graph.gateway.app.server, 'connection');
    const client = connect(Number(port), hostname);
    await accepted;
    const closed = once(client.resume(), 'close');
    await graph.stop();
    await closed;
    expect(client.bytesRead).toBe(0);
  });

  it('over TLS still gives the answers that are under way', async () => {
    const graph = await TestGraph.start({ tls: await makeCertificatePair('127.0.0.1') });
    const address = await graph.gateway.listen();
    const subgraph = graph.subgraph('social-assistance');
    subgraph.hold();
    const answer = askSecurely(address, { path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, payload: '{"query":"{ standard }"}' });
    await vi.waitUntil(() => subgraph.calls.length === 1);
    const closed = graph.gateway.close();
    subgraph.release();
    expect(JSON.parse((await answer).body)).toEqual({ data: { standard: 700 } });
    await closed;
    await graph.stop();
  });
});
