import { hash } from 'node:crypto';
import { Socket } from 'node:net';
import { sealSupergraph } from '@civil/schema/supergraph';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GatewayOptions } from '../server.js';
import { TestGraph, type Told, type ViewerName } from '../testing/start-graph.js';
import { editions, runningSubgraphs } from '../testing/supergraph-editions.js';

const withoutSeal = (sdl: string): string => sdl.slice(sdl.indexOf('\n') + 1);
const versionOf = (sdl: string): string => hash('sha256', sdl).slice(0, 12);

const file = 'query File { resident(id: "1") { name idNumber monthlyAmount } standard }';
const whole = { resident: { name: 'name-1', idNumber: 'id-number-1', monthlyAmount: 100 }, standard: 700 };
const fileOf: Partial<Record<ViewerName, object>> = {
  developer: whole,
  clerk: { resident: { ...whole.resident, idNumber: null, monthlyAmount: null }, standard: 700 },
  registrarOfOrganizations: { resident: { name: null, idNumber: null, monthlyAmount: null }, standard: 700 },
};
const askers = Object.keys(fileOf) as ViewerName[];

let graph: TestGraph;
const start = async (options: Partial<GatewayOptions> = {}, subgraphs = runningSubgraphs): Promise<void> => {
  graph = await TestGraph.start({ supergraphSdl: editions.first, load: { maxConcurrent: 1000 }, ...options }, subgraphs);
};
const replace = (sdl: string): Promise<boolean> => graph.gateway.supergraph.replace(sdl);
const metric = async (name: string, labels: Record<string, string> = {}): Promise<number> => {
  const found = (await graph.gateway.metrics.registry.getSingleMetric(name)?.get())?.values ?? [];
  return found.find((value) => Object.entries(labels).every(([label, wanted]) => value.labels[label] === wanted))?.value ?? 0;
};
const plansMade = (): Promise<number> => metric('civil_gateway_plan_cache_misses_total');
const linesWith = (message: string): Record<string, unknown>[] =>
  graph.logLines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === message);

afterEach(async () => {
  vi.restoreAllMocks();
  await graph.stop();
});

describe('a new supergraph', () => {
  it('replaces the old one under load without one failed or wrong answer', async () => {
    await start();
    let isOver = false;
    let answered = 0;
    const wrong: Told[] = [];
    const keepAsking = async (as: ViewerName): Promise<void> => {
      while (!isOver) {
        const told = await graph.ask(file, { as });
        answered += 1;
        const isRight = JSON.stringify(told.data) === JSON.stringify(fileOf[as]) && told.errors.every(({ extensions }) => extensions['code'] === 'FORBIDDEN_FIELD');
        if (told.status !== 200 || !isRight) wrong.push(told);
      }
    };
    const load = Array.from({ length: 300 }, (_, index) => keepAsking(askers[index % askers.length] ?? 'anonymous'));
    const counts: number[] = [];
    for (const edition of [editions.withBonus, editions.first, editions.withBonus, editions.first]) {
      expect(await replace(edition)).toBe(true);
      const before = answered;
      await expect.poll(() => answered, { timeout: 30_000 }).toBeGreaterThan(before + 300);
      counts.push(answered - before);
    }
    isOver = true;
    await Promise.all(load);
    expect(wrong).toEqual([]);
    expect(counts).toHaveLength(4);
    await expect.poll(() => graph.gateway.supergraph.open).toBe(1);
  });

  it('lets requests that began before it finish on the old one, and takes new ones itself', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    await start({ subgraphTimeoutMs: 60_000 }, runningSubgraphs.map((subgraph) => (subgraph.name === 'social-assistance'
      ? { ...subgraph, resolvers: { ...subgraph.resolvers, Query: { standard: () => held.then(() => 700), bonus: () => 50 } } }
      : subgraph)));
    const begun = Array.from({ length: 20 }, () => graph.ask('{ standard }'));
    await expect.poll(() => graph.subgraph('social-assistance').calls.length).toBeGreaterThan(0);
    expect(await replace(editions.withoutStandard)).toBe(true);
    expect(graph.gateway.supergraph.open).toBe(2);
    const refused = await graph.ask('{ standard }');
    expect(refused.data).toBeUndefined();
    expect(refused.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    letGo();
    for (const told of await Promise.all(begun)) expect(told.data).toEqual({ standard: 700 });
    await expect.poll(() => graph.gateway.supergraph.open).toBe(1);
    expect((await graph.ask('{ bonus }')).data).toEqual({ bonus: 50 });
  });

  it('answers a field that it adds from the first request on, where the same text was refused before', async () => {
    await start();
    expect((await graph.ask('{ bonus }')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    await replace(editions.withBonus);
    expect((await graph.ask('{ bonus }')).data).toEqual({ bonus: 50 });
    const names = await graph.ask('{ __schema { queryType { fields { name } } } }');
    expect(JSON.stringify(names.data)).toContain('"bonus"');
  });

  it('withholds from the first request on what its labels are stricter about', async () => {
    await start();
    const name = 'query Name { resident(id: "1") { name } }';
    expect((await graph.ask(name, { as: 'clerk' })).data).toEqual({ resident: { name: 'name-1' } });
    await replace(editions.withStricterName);
    graph.takeCalls();
    const told = await graph.ask(name, { as: 'clerk' });
    expect(told.data).toEqual({ resident: { name: null } });
    expect(told.errors).toMatchObject([{ path: ['resident', 'name'], extensions: { code: 'FORBIDDEN_FIELD' } }]);
    expect(graph.takeCalls().map(({ query }) => query).join()).not.toMatch(/\bname\b/);
    expect((await graph.ask(name, { as: 'developer' })).data).toEqual({ resident: { name: 'name-1' } });
  });

  it('gives no role the plan of another, whoever asked first before it and after', async () => {
    await start();
    for (const as of askers) expect((await graph.ask(file, { as })).data).toEqual(fileOf[as]);
    await replace(editions.withBonus);
    for (const as of [...askers].reverse()) expect((await graph.ask(file, { as })).data).toEqual(fileOf[as]);
  });

  it('is warmed before it serves: what was asked is not planned again on the way of a request', async () => {
    await start();
    for (const as of askers) await graph.ask(file, { as });
    const byVariable = { as: 'clerk', variables: { id: '2' } } as const;
    await graph.ask('query One($id: ID!) { resident(id: $id) { name } }', byVariable);
    await graph.ask('query A { standard } query B { division(code: "62") { code } }', { as: 'clerk', operationName: 'B' });
    const made = await plansMade();
    expect(made).toBeGreaterThan(0);
    expect(await replace(editions.withBonus)).toBe(true);
    expect(linesWith('supergraph replaced')).toMatchObject([{ version: versionOf(editions.withBonus), replaced: versionOf(editions.first), planned: 5, dropped: 0, left: 0 }]);
    for (const as of askers) await graph.ask(file, { as });
    await graph.ask('query One($id: ID!) { resident(id: $id) { name } }', byVariable);
    await graph.ask('query A { standard } query B { division(code: "62") { code } }', { as: 'clerk', operationName: 'B' });
    expect(await plansMade()).toBe(made);
    await graph.ask('{ bonus }');
    expect(await plansMade()).toBe(made + 1);
  });

  it('drops of the warm-up what it cannot run', async () => {
    await start();
    await graph.ask('{ standard }');
    await graph.ask('{ division(code: "62") { fullName } }');
    await replace(editions.withoutStandard);
    expect(linesWith('supergraph replaced')).toMatchObject([{ planned: 1, dropped: 1, left: 0 }]);
  });

  it('asks the subgraphs over the connections that are open already', async () => {
    await start();
    await graph.ask('{ standard }');
    let opened = 0;
    const connect = Socket.prototype.connect;
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
      opened += 1;
      return connect.apply(this, args as never);
    });
    await replace(editions.withBonus);
    expect((await graph.ask('{ bonus }')).data).toEqual({ bonus: 50 });
    expect(opened).toBe(0);
  });

  it('is told by its digest and the time it was loaded at', async () => {
    await start();
    const ready = async () => (await graph.gateway.app.inject({ method: 'GET', url: '/health/ready' })).json() as { supergraph: { version: string; loadedAt: string } };
    const before = (await ready()).supergraph;
    expect(before.version).toBe(versionOf(editions.first));
    await replace(editions.withBonus);
    const after = (await ready()).supergraph;
    expect(after.version).toBe(versionOf(editions.withBonus));
    expect(Date.parse(after.loadedAt)).toBeGreaterThanOrEqual(Date.parse(before.loadedAt));
    expect(await metric('civil_gateway_supergraph_info', { version: versionOf(editions.withBonus) })).toBe(1);
    expect(await metric('civil_gateway_supergraph_info', { version: versionOf(editions.first) })).toBe(0);
    expect(await metric('civil_gateway_supergraph_loads_total', { outcome: 'loaded' })).toBe(2);
  });
});

describe('a bad supergraph', () => {
  const bad: [string, string, RegExp][] = [
    ['is half written', editions.withBonus.slice(0, editions.withBonus.length / 2), /half written/],
    ['was changed by hand', editions.withBonus.replaceAll('SENSITIVE', 'PUBLIC'), /changed by hand/],
    ['is empty', '', /Syntax Error/],
    ['is no GraphQL', sealSupergraph('<html></html>'), /Syntax Error/],
    ['is no supergraph', sealSupergraph('type Query { a: Int @access(class: PUBLIC, domain: PLATFORM) }'), /./],
    ['has a field without a label', sealSupergraph(withoutSeal(editions.withBonus).replace(/(\boperator: String) @access\([^)]*\)/, '$1')), /without an access label: Organization\.operator/],
    ['names a subgraph without an address', editions.withUnknownSubgraph, /elderly-care, whose address is not known/],
    ['leaves a role without a schema', editions.withNothingPublic, /projection for anon is not a schema/],
  ];

  it.each(bad)('that %s is refused, and the old one is served on', async (_name, sdl, reason) => {
    await start();
    expect(await replace(sdl)).toBe(false);
    expect((await graph.ask(file, { as: 'clerk' })).data).toEqual(fileOf.clerk);
    expect(graph.gateway.supergraph.current.version).toBe(versionOf(editions.first));
    expect(graph.gateway.supergraph.open).toBe(1);
    const [line, ...more] = linesWith('supergraph refused');
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 40, served: versionOf(editions.first), reason: { message: expect.stringMatching(reason) } });
    expect(await metric('civil_gateway_supergraph_loads_total', { outcome: 'refused' })).toBe(1);
    expect(await replace(editions.withBonus)).toBe(true);
    expect((await graph.ask('{ bonus }')).data).toEqual({ bonus: 50 });
  });

  it('keeps a gateway from starting', async () => {
    await start();
    for (const [, sdl] of bad) await expect(TestGraph.start({ supergraphSdl: sdl }, runningSubgraphs)).rejects.toThrow();
  });

  it('is one without a digest, where one is asked for; elsewhere that is told', async () => {
    await start({ requireDigest: true });
    expect(await replace(withoutSeal(editions.withBonus))).toBe(false);
    expect(linesWith('supergraph refused')).toMatchObject([{ reason: { message: expect.stringContaining('SUPERGRAPH_REQUIRE_DIGEST') } }]);
    await graph.stop();
    await start();
    expect(await replace(withoutSeal(editions.withBonus))).toBe(true);
    expect(linesWith('the supergraph has no digest at its head: a file half written would not be told from a whole one')).toHaveLength(1);
  });
});
