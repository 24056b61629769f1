import { Socket } from 'node:net';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGateway } from '../server.js';
import { platform } from '../testing/civil-graph.js';
import { composeTestSubgraphs, SECRET, TestGraph } from '../testing/start-graph.js';
import { createMetrics } from '../observability/prometheus-metrics.js';
import { createApolloExecutor } from './apollo-executor.js';
import { soften } from './soften.js';

const supergraphSdl = composeTestSubgraphs([{ ...platform, url: 'http://127.0.0.1:1/graphql' }]);
const nothing = { createDataSource: () => ({ process: async () => ({}), ask: async () => ({}) }), metrics: createMetrics(), warn: () => undefined };
const options = {
  supergraphSdl,
  subgraphs: [{ name: 'platform', url: 'http://127.0.0.1:1/graphql' }],
  viewerContextSecret: SECRET,
  token: { keys: { file: '/none' }, issuer: 'i', audience: 'a' },
  log: { level: 'silent' as const },
};

describe('softened supergraph', () => {
  it('keeps the directives and gives up only the mark that Apollo refuses', () => {
    const { sdl, unenforced } = soften(supergraphSdl);
    expect(supergraphSdl).toMatch(/requiresScopes\/v0\.1", for: SECURITY/);
    expect(unenforced).toEqual(['requiresScopes']);
    expect(sdl).not.toMatch(/requiresScopes\/v0\.1", for: SECURITY/);
    expect(sdl).toContain('@requiresScopes(scopes: [["platform:sensitive"]])');
    expect(() => parse(sdl)).not.toThrow();
  });

  it('leaves the mark of features that Apollo enforces', () => {
    const link = 'schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY) { query: Query }';
    expect(soften(link)).toMatchObject({ sdl: expect.stringContaining('for: SECURITY'), unenforced: [] });
  });

  it('is not loaded where nothing enforces what it gave up', async () => {
    await expect(createApolloExecutor({ supergraphSdl, isFiltered: undefined, ...nothing })).rejects.toThrow(/nothing would enforce requiresScopes/);
  });

  it('runs no operation that did not pass the filter', async () => {
    const executor = await createApolloExecutor({ supergraphSdl, isFiltered: () => false, ...nothing });
    const operation = {
      text: '{ secrets }',
      hash: 'h',
      document: parse('{ secrets }'),
      operation: parse('{ secrets }').definitions[0] as never,
      constants: {}, variables: new Map<string, string>(),
    };
    await expect(executor.execute(operation, {}, {} as never)).rejects.toThrow(/without passing the filter/);
    await executor.stop();
  });
});

describe('start', () => {
  it('is refused for a field without a label, by name', async () => {
    const unlabelled = supergraphSdl.replace(/(\boperator: String) @access\([^)]*\)/, '$1');
    await expect(createGateway({ ...options, supergraphSdl: unlabelled })).rejects.toThrow('fields without an access label: Organization.operator');
  });

  it('is refused for a subgraph without an address', async () => {
    await expect(createGateway({ ...options, subgraphs: [] })).rejects.toThrow(/the subgraph platform, whose address is not known/);
  });

  it('is refused for a supergraph that is none', async () => {
    await expect(createGateway({ ...options, supergraphSdl: 'type Query { a: Int }' })).rejects.toThrow();
  });
});

describe('telemetry', () => {
  const reached: string[] = [];
  beforeAll(() => {
    const connect = Socket.prototype.connect;
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
      const [first] = (Array.isArray(args[0]) ? args[0] : args) as [{ host?: string; path?: string } | number];
      reached.push(typeof first === 'object' ? (first.host ?? first.path ?? 'localhost') : 'localhost');
      return connect.apply(this, args as never);
    });
  });
  afterAll(() => vi.restoreAllMocks());

  it('reaches nobody but the subgraphs from start to stop', async () => {
    vi.stubEnv('APOLLO_TELEMETRY_DISABLED', '');
    const graph = await TestGraph.start();
    expect((await graph.ask('{ standard }')).data).toEqual({ standard: 700 });
    await graph.stop();
    vi.unstubAllEnvs();
    expect(reached.length).toBeGreaterThan(0);
    expect(new Set(reached)).toEqual(new Set(['127.0.0.1']));
  });
});
