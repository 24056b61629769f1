import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { createGateway, type Gateway } from '@civil/gateway';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { placeNames } from '@civil/place-names';
import { platform } from '@civil/platform';
import { type SubgraphDefinition, seedSubgraph } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, TEST_SECRET } from '@civil/subgraph-kernel/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OtlpReceiver, type ReceivedSpan } from '@civil/gateway/otlp-receiver';

const COUNTY = '620102';
/** A trace that a caller of the subgraphs began. */
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const receiver = new OtlpReceiver();
const lines: string[] = [];
/** Values that were sent and answered, none of which may be kept. */
const values = new Set<string>();
let metrics = '';
let token = '';
const closing: (() => Promise<unknown>)[] = [];

interface Person { id: string; name: { value: string } | null; idNumber: { value: string } | null; phone: { value: string } | null; residenceDivision: { code: string; fullName: string } | null }

const query = `query TracedPeople($scope: DivisionScope, $q: String) {
  residents(first: 10, filter: { scope: $scope, q: $q }) {
    edges { node { id name { value } idNumber { value } phone { value } residenceDivision { code fullName } } }
  }
}`;

async function ask(gateway: Gateway, variables: Record<string, unknown>): Promise<Person[]> {
  const reply = await gateway.app.inject({
    method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: JSON.stringify({ query, variables }),
  });
  const { data } = reply.json() as { data: { residents: { edges: { node: Person }[] } } };
  return data.residents.edges.map(({ node }) => node);
}

beforeAll(async () => {
  const endpoint = await receiver.start();
  closing.push(() => receiver.stop());
  const serve = async (definition: SubgraphDefinition) => {
    const subgraph = await createTestSubgraph(definition, { tracing: { endpoint } });
    const { name } = definition.registration;
    for (const flags of ['01', '00']) {
      await subgraph.post({ query: 'query Direct620102199001011234 { __typename }' }, { traceparent: `00-${TRACE}-00f067aa0ba902b7-${flags}` });
    }
    await subgraph.execute('query Untraced { __typename }').as('county.assist', COUNTY);
    await seedSubgraph(subgraph.server, { scale: 'demo', only: COUNTY, progress: () => undefined });
    return { name, url: `${await subgraph.server.listen(0)}/graphql`, typeDefs: parse(subgraph.server.sdl), close: subgraph.close };
  };
  const subgraphs = [await serve(platform), await serve(placeNames)];
  const { supergraphSdl, errors } = composeServices(subgraphs);
  expect(errors ?? []).toEqual([]);
  const issuer = await mkdtemp(join(tmpdir(), 'civil-issuer-'));
  closing.push(() => rm(issuer, { recursive: true, force: true }));
  const { kind: _kind, ...claims } = claimsOf('county.assist', COUNTY);
  token = await issueDevelopmentToken(issuer, claims as never);
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl ?? '', subgraphs, viewerContextSecret: TEST_SECRET, tracing: { endpoint },
    log: { level: 'info', stream: { write: (line) => { lines.push(line); } } },
    token: { keys: { file: join(issuer, 'jwks.json') }, issuer: 'civil-development-issuer', audience: 'civil-graph' },
  });
  const people = await ask(gateway, { scope: { code: COUNTY } });
  expect(people.length).toBe(10);
  const [first] = people;
  const found = await ask(gateway, { scope: { code: first?.residenceDivision?.code }, q: first?.name?.value.slice(0, 1) });
  expect(found.length).toBeGreaterThan(0);
  for (const { id, name, idNumber, phone, residenceDivision } of [...people, ...found]) {
    for (const value of [id, name?.value, idNumber?.value, phone?.value, residenceDivision?.fullName]) if (value) values.add(value);
  }
  values.add(token).add(claims.sub);
  metrics = (await gateway.app.inject({ method: 'GET', url: '/metrics' })).payload;
  await gateway.close();
  for (const { close } of subgraphs) await close();
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const above = (span: ReceivedSpan | undefined): ReceivedSpan | undefined => receiver.spans.find(({ spanId }) => spanId === span?.parentSpanId);

describe('trace through all processes', () => {
  it('leads from the request to the statements that it cost in each subgraph', () => {
    const statements = receiver.spans.filter(({ name }) => name.startsWith('sql '));
    expect(new Set(statements.map(({ service }) => service))).toEqual(new Set(['platform', 'place-names']));
    for (const statement of statements) {
      const chain = [above(statement), above(above(statement)), above(above(above(statement)))];
      expect(chain.map((span) => span?.name)).toEqual(['graphql operation', `fetch ${statement.service}`, 'graphql request']);
      expect(new Set([statement, ...chain].map((span) => span?.traceId)).size).toBe(1);
      expect(statement.attributes['db.query.text']).toMatch(/^select .*\$\d/s);
    }
    expect(receiver.spans.filter(({ name }) => name === 'graphql request')).toHaveLength(2);
  });

  it('begins at the gateway alone, and in a subgraph where its caller asks for it', () => {
    const direct = receiver.spans.filter(({ traceId }) => traceId === TRACE);
    expect(direct.map(({ name, service, attributes }) => [name, service, attributes['graphql.operation.name']])).toEqual([
      ['graphql operation', 'platform', 'Direct#'], ['graphql operation', 'place-names', 'Direct#'],
    ]);
    expect(JSON.stringify(receiver.spans)).not.toContain('Untraced');
  });

  it('names no statement of migrations and seeds, which nobody asked for', () => {
    expect(receiver.spans.filter(({ name }) => /insert|create/.test(name))).toEqual([]);
  });

  it('keeps nothing of what was asked and answered, in no span, log line or metric', () => {
    expect(values.size).toBeGreaterThan(20);
    const kept = [...receiver.texts, ...lines, metrics].join('\n');
    expect(kept.length).toBeGreaterThan(10_000);
    expect([...values].filter((value) => kept.includes(value))).toEqual([]);
    expect(kept).not.toMatch(/Bearer|eyJ/);
  });
});
