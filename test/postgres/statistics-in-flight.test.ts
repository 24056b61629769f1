import { createSubgraphServer, setToday, type SubgraphServer } from '@civil/subgraph-kernel';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { socialAssistance } from '@civil/social-assistance';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresCluster, startPostgresCluster } from '../kit/postgres-cluster.js';

const SUBGRAPH = 'social-assistance';
const SECRET = 'the-secret-of-a-test-of-statistics-only';
const QUERY = '{ assistanceProcessStatistics(scope: { code: "620102" }, from: "2021-11", to: "2021-11") { objections { value } } }';
const WRITERS = 4;
const EACH = 15;

let cluster: PostgresCluster;
let server: SubgraphServer;
let serial = 0;
const clients: pg.Client[] = [];

const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  clients.push(client);
  return client;
};
const object = (client: pg.Client) => client.query(
  `insert into social_assistance.notice_objections (id, notice_id, application_id, at, channel, content, anonymous, outcome, division_code) values ($1, 'n', 'a', '2021-11-10T10:00:00Z', 'WINDOW', '不实', false, null, '620102001001')`, [`o${serial++}`],
);

/** How many objections an officer of the county is told of. */
async function told(): Promise<number> {
  const headers = { 'content-type': 'application/json', [VIEWER_CONTEXT_HEADER]: signViewerContext(claimsOf('county.assist', '620102'), SUBGRAPH, viewerContextKey(SECRET, SUBGRAPH)) };
  const { data, errors } = (await server.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query: QUERY }) })).json();
  expect(errors).toBeUndefined();
  return data.assistanceProcessStatistics.objections.value as number;
}

beforeAll(async () => {
  setToday('2021-12-31');
  cluster = await startPostgresCluster();
  server = await createSubgraphServer(socialAssistance, { database: { url: cluster.url }, viewerContextSecret: SECRET, logLevel: 'silent' });
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await server?.close();
  await cluster?.remove();
});

describe('statistics that were counted already', () => {
  it('are told without what is not committed, and with it as soon as it is, whatever was counted meanwhile', async () => {
    const [slow, quick] = [await connect(), await connect()];
    await slow.query('begin');
    await object(slow);
    expect(await told()).toBe(0);
    await object(quick);
    expect(await told()).toBe(1);
    await slow.query('commit');
    expect(await told()).toBe(2);
  });

  it('hold every change that was there when they were asked for, while others write and ask', async () => {
    let committed = await told();
    const writers = Array.from({ length: WRITERS }, async () => {
      const client = await connect();
      for (let count = 0; count < EACH; count++) {
        await object(client);
        committed++;
        const least = committed;
        expect(await told()).toBeGreaterThanOrEqual(least);
      }
    });
    await Promise.all(writers);
    expect(await told()).toBe(committed);
    expect((await clients[0]?.query('select from social_assistance.statistics_marks where part = \'OBJECTIONS\''))?.rowCount).toBe(0);
  });
});
