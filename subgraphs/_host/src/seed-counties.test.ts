import { createSubgraphServer, openEmbeddedCluster, seedSubgraph, setToday, type SubgraphServer } from '@civil/subgraph-kernel';
import { TEST_SECRET } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitions } from './host.js';

const counties = ['620102', '620103', '620921'];
let servers: SubgraphServer[];
let close: () => Promise<void>;

beforeAll(async () => {
  setToday('2021-12-31');
  const cluster = await openEmbeddedCluster('memory://');
  servers = [];
  for (const definition of definitions) servers.push(await createSubgraphServer(definition, { database: { pglite: cluster.pglite }, viewerContextSecret: TEST_SECRET, logLevel: 'silent' }));
  close = async () => {
    for (const server of servers) await server.close();
    await cluster.close();
  };
});
afterAll(() => close());

const load = (server: SubgraphServer, only: string) => seedSubgraph(server, { scale: 'demo', only, progress: () => undefined });

describe('the data of counties', () => {
  it.each(definitions.map(({ registration }) => registration.name))('are loaded one county after another in %s, each once', async (name) => {
    const server = servers.find(({ definition }) => definition.registration.name === name) as SubgraphServer;
    const rows: number[] = [];
    for (const county of counties) rows.push((await load(server, county)).rows);
    expect(rows.every((count) => count > 0)).toBe(true);
    expect(await load(server, '620103')).toMatchObject({ rows: 0, skipped: true });
  });
});
