import { sealOfSupergraph, readSupergraph } from '@civil/schema/supergraph';
import { subgraphRegistry } from '@civil/schema/registry';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../observability/prometheus-metrics.js';
import { openConnections } from '../subgraph-client/open-connections.js';
import { loadGraph } from '../supergraph/graph.js';
import { SECRET } from '../testing/start-graph.js';
import { assertWhole } from './examine-supergraph.js';

const silent = (): void => undefined;
const supergraph = readSupergraph();
const body = supergraph.slice(supergraph.indexOf('\n') + 1);
/** Ends of definitions: there a file that is cut still parses. */
const ends = parse(body).definitions.flatMap(({ loc }) => (loc ? [loc.end] : []));

describe('the supergraph of this repository', () => {
  it('is whole', () => {
    expect(() => assertWhole(supergraph, true, silent)).not.toThrow();
    expect(ends.length).toBeGreaterThan(200);
  });

  it('cut after any of its definitions parses, and is refused by its digest', () => {
    const head = supergraph.length - body.length;
    for (const end of ends.slice(0, -1)) {
      const cut = supergraph.slice(0, head + end + 1);
      expect(sealOfSupergraph(cut)).toBe('broken');
      expect(() => assertWhole(cut, false, silent)).toThrow('half written');
    }
    expect(() => parse(supergraph.slice(0, head + (ends.at(-2) ?? 0)))).not.toThrow();
  });

  it('cut anywhere, or written over the one before, is refused by its digest', () => {
    for (let length = 12; length < supergraph.length; length += 997) expect(() => assertWhole(supergraph.slice(0, length), false, silent)).toThrow('half written');
    for (let length = 100; length < supergraph.length; length += 9973) {
      const older = supergraph.replaceAll('PERSONAL', 'PUBLIC');
      expect(() => assertWhole(supergraph.slice(0, length) + older.slice(length), false, silent)).toThrow('half written');
    }
  });

  it('cut after a definition is refused even without a digest, because something names what is cut off', async () => {
    const connections = openConnections(subgraphRegistry.map(({ name, port }) => ({ name, url: `http://127.0.0.1:${port}/graphql` })), 1000);
    const load = (supergraphSdl: string) =>
      loadGraph({ supergraphSdl, connections: connections.byName, viewerContextSecret: SECRET, metrics: createMetrics(), warn: silent });
    const graph = await load(body);
    await graph.stop();
    const tried = ends.slice(0, -1).filter((_, index) => index % 16 === 0 || index > ends.length - 8);
    for (const end of tried) await expect(load(body.slice(0, end + 1))).rejects.toThrow();
    await connections.close();
  }, 240_000);
});
