import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { createGateway, type Gateway } from '@civil/gateway';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { anonymousClaims, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { createTestSubgraph, TEST_SECRET, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { parse, stripIgnoredCharacters } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devicesSubgraph } from './devices.subgraph.js';
import { depots, type OtherSubgraph, serveSubgraph, stations } from './other-subgraphs.js';

interface Answer { data?: Record<string, unknown> | null; errors?: unknown; extensions?: Record<string, unknown> }

let subgraph: TestSubgraph;
let gateway: Gateway;
let address: string;
let supergraphSdl: string;
let sdl: string;
let compose: (devicesSdl: string) => string;
const closing: (() => Promise<unknown>)[] = [];

/** Asks the running subgraph itself, as the gateway would. */
async function ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const context = signViewerContext(anonymousClaims, 'devices', viewerContextKey(TEST_SECRET, 'devices'));
  const response = await fetch(`${address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', [VIEWER_CONTEXT_HEADER]: context, ...headers }, body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const entities = async (selection: string, ...representations: object[]): Promise<Answer> =>
  ask(`query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`, { representations });

/** Asks the graph of all three. */
async function askGraph(query: string): Promise<Answer> {
  const reply = await gateway.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ query }) });
  return reply.json() as Answer;
}

beforeAll(async () => {
  subgraph = await createTestSubgraph(devicesSubgraph, { federatedTraces: true });
  closing.push(subgraph.close);
  address = await subgraph.server.listen(0);
  const serve = async (other: OtherSubgraph) => {
    const { url, close } = await serveSubgraph(other);
    closing.push(close);
    return { name: other.name, url, typeDefs: other.typeDefs };
  };
  const { data } = await ask('{ _service { sdl } }');
  sdl = (data as { _service: { sdl: string } })._service.sdl;
  const others = [await serve(stations), await serve(depots)];
  compose = (text) => {
    const composed = composeServices([{ name: 'devices', url: `${address}/graphql`, typeDefs: parse(text) }, ...others]);
    expect(composed.errors ?? []).toEqual([]);
    return composed.supergraphSdl ?? '';
  };
  supergraphSdl = compose(sdl);
  const issuer = await mkdtemp(join(tmpdir(), 'civil-issuer-'));
  await issueDevelopmentToken(issuer, anonymousClaims);
  gateway = await createGateway({
    supergraphSdl, subgraphs: [{ name: 'devices', url: `${address}/graphql` }, ...others], viewerContextSecret: TEST_SECRET, log: { level: 'silent' },
    token: { keys: { file: join(issuer, 'jwks.json') }, issuer: 'civil-development-issuer', audience: 'civil-graph' },
  });
  closing.push(() => gateway.close(), () => rm(issuer, { recursive: true, force: true }));
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** The SDL of a type, from its name to its first brace or to its end. */
const typeHead = (type: string): string => new RegExp(`type ${type}\\b[^{]*(\\{ ?[^}]*\\})?`).exec(stripIgnoredCharacters(sdl).replaceAll('{', ' {'))?.[0] ?? '';

/** Lines without their order: links stand in the order in which composition meets them. */
const linesOf = (text: string): string[] => text.split('\n').sort();

const bed = { __typename: 'Device', id: 'bed-1', note: '仅内部' };

/** One test for each line of Apollo's table of what subgraph libraries support. */
const features: Readonly<Record<string, () => Promise<void>>> = {
  _service: async () => {
    expect(sdl).toContain('type Query');
    // What the server says of itself composes to the same graph as what is generated into schema/ from the same definition.
    expect(linesOf(compose(subgraph.server.sdl))).toEqual(linesOf(supergraphSdl));
    expect((await askGraph('{ device(id: "bed-1") { model } }')).data).toEqual({ device: { model: 'B100' } });
  },
  '@key (single)': async () => {
    expect((await entities('... on Station { code name }', { __typename: 'Station', code: 'st-9' })).data).toEqual({ _entities: [{ __typename: 'Station', code: 'st-9', name: '站点 st-9' }] });
    expect((await entities('... on Device { id note }', { __typename: 'Device', id: 'bed-1' }, { __typename: 'Device', id: 'none' })).data).toEqual({ _entities: [bed, null] });
  },
  '@key (multi)': async () => {
    const { data } = await entities('... on RetiredDevice { reason }', { __typename: 'RetiredDevice', model: 'A1', maker: 'north' }, { __typename: 'RetiredDevice', model: 'A1', maker: 'south' });
    expect(data).toEqual({ _entities: [{ __typename: 'RetiredDevice', reason: '已召回' }, null] });
  },
  '@key (composite)': async () => {
    const { data } = await entities('... on DeviceTrial { outcome study { about } }', { __typename: 'DeviceTrial', study: { number: 'S-1' } });
    expect(data).toEqual({ _entities: [{ __typename: 'DeviceTrial', outcome: '适用', study: { about: '居家使用' } }] });
  },
  'repeatable @key': async () => {
    expect(sdl.match(/type Device @key[^{]*@key[^{]*@key/)).not.toBeNull();
    const keys = [{ id: 'bed-1' }, { model: 'B100', maker: 'north' }, { model: 'B100', variant: { id: 'wide' } }, { model: 'B100', variant: { id: 'narrow' } }];
    const { data } = await entities('... on Device { id note }', ...keys.map((key) => ({ __typename: 'Device', ...key })));
    expect(data).toEqual({ _entities: [bed, bed, bed, null] });
  },
  '@requires': async () => {
    expect((await entities('... on Station { lentPerYear }', { __typename: 'Station', code: 'st-1', lent: 21, years: 7 })).data).toEqual({ _entities: [{ __typename: 'Station', lentPerYear: 3 }] });
    expect((await askGraph('{ station(code: "st-1") { lentPerYear } }')).data).toEqual({ station: { lentPerYear: 10 } });
    expect((await askGraph('{ depot(id: "depot-1") { devices { transport } } }')).data).toEqual({ depot: { devices: [{ transport: '200/41.5' }] } });
  },
  '@provides': async () => {
    expect(supergraphSdl).toMatch(/station: Station @join__field\(graph: DEVICES, provides: "lent"\)/);
    expect((await ask('{ device(id: "bed-1") { station { code lent } } }')).data).toEqual({ device: { station: { code: 'st-1', lent: 3 } } });
    // The owner would say 40: the plan took what was provided, without asking it.
    expect((await askGraph('{ device(id: "bed-1") { station { lent } } }')).data).toEqual({ device: { station: { lent: 3 } } });
  },
  'federated tracing': async () => {
    const traced = await ask('{ device(id: "bed-1") { model } }', {}, { 'apollo-federation-include-trace': 'ftv1' });
    const trace = Buffer.from(String(traced.extensions?.['ftv1']), 'base64').toString();
    expect(trace).toMatch(/device[\s\S]*Device[\s\S]*Query[\s\S]*model/);
    expect(trace).not.toMatch(/bed-1|B100/);
    expect(await ask('{ __typename }', {}, { 'apollo-federation-include-trace': 'ftv1' })).toEqual({ data: { __typename: 'Query' }, extensions: { ftv1: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) } });
    expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    expect(await ask('{ __typename }', {}, { 'apollo-federation-include-trace': 'ftv2' })).toEqual({ data: { __typename: 'Query' } });
  },
  '@link': async () => {
    expect(sdl.match(/@link\(\s*url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+"/g)).toHaveLength(1);
    expect(supergraphSdl).toContain('https://specs.apollo.dev/join/');
  },
  '@shareable': async () => {
    expect(typeHead('DeviceSize')).toContain('@shareable');
    expect((await askGraph('{ depot(id: "depot-1") { devices { size { length weight } } } }')).data).toEqual({ depot: { devices: [{ size: { length: '200', weight: 41.5 } }] } });
  },
  '@tag': async () => {
    expect(stripIgnoredCharacters(sdl)).toMatch(/note:String@tag\(name:"internal"\)/);
    expect(supergraphSdl).toMatch(/note: String [^\n]*@tag\(name: "internal"\)/);
  },
  '@override': async () => {
    expect(sdl).toContain('@override(from: "stations")');
    expect((await askGraph('{ station(code: "st-1") { name } }')).data).toEqual({ station: { name: '站点 st-1' } });
  },
  '@inaccessible': async () => {
    expect((await ask('{ device(id: "bed-1") { size { unit } } }')).data).toEqual({ device: { size: { unit: 'cm' } } });
    expect((await askGraph('{ device(id: "bed-1") { size { unit } } }')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  },
  '@composeDirective': async () => {
    expect(sdl).toMatch(/@composeDirective\(name: "@access"\)/);
    expect(supergraphSdl).toMatch(/directive @access\(/);
    expect(supergraphSdl).toMatch(/note: String [^\n]*@access\(class: PUBLIC, domain: ELDERLY\)/);
  },
  '@interfaceObject': async () => {
    expect(typeHead('Depot')).toMatch(/@interfaceObject.*@key/);
    const { data } = await askGraph('{ full: depot(id: "depot-1") { __typename retired { model reason } } empty: depot(id: "depot-2") { retired { model } } }');
    expect(data).toEqual({ full: { __typename: 'CityDepot', retired: [{ model: 'A1', reason: '已召回' }] }, empty: { retired: [] } });
  },
};

describe('subgraph of the kernel', () => {
  const passed = new Set<string>();
  it.each(Object.keys(features))('supports %s', async (feature) => {
    await features[feature]?.();
    passed.add(feature);
  });

  it('supports 15 of the 15 features of the compatibility table', () => {
    expect([...passed]).toEqual([
      '_service', '@key (single)', '@key (multi)', '@key (composite)', 'repeatable @key', '@requires', '@provides', 'federated tracing', '@link', '@shareable', '@tag',
      '@override', '@inaccessible', '@composeDirective', '@interfaceObject',
    ]);
    expect(passed.size).toBe(15);
  });

  it('supports fields of another owner and a type that is extended', async () => {
    expect(typeHead('Station')).toMatch(/@(federation__)?extends/);
    expect(sdl).toMatch(/code: ID! @external/);
  });

  it('asks nothing of a caller without a viewer context, be it a trace', async () => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' }, body: '{"query":"{ _service { sdl } }"}',
    });
    expect(Object.keys((await response.json()) as object)).toEqual(['data']);
  });
});
