import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { permitSubgraph } from '../testing/permits.js';
import { createTestSubgraph } from '../testing/test-subgraph.js';

describe('a subgraph that stops', () => {
  it('does not wait for connections over which nobody asks', async () => {
    const subgraph = await createTestSubgraph(await permitSubgraph());
    const { hostname, port } = new URL(await subgraph.server.listen(0));
    const accepted = once(subgraph.server.app.server, 'connection');
    const client = connect(Number(port), hostname);
    await accepted;
    const closed = once(client.resume(), 'close');
    await subgraph.close();
    await closed;
    expect(client.bytesRead).toBe(0);
  });
});
