import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.js';
import { gatewayOptionsOf } from '../gateway-options.js';
import { TestGraph } from '../testing/start-graph.js';

let graph: TestGraph;
beforeAll(async () => { graph = await TestGraph.start({ subgraphTimeoutMs: 150 }); });
afterAll(() => graph.stop());

const text = async (of: TestGraph = graph): Promise<string> => (await of.send({ method: 'GET', url: '/metrics' })).text;

/** The value of a series, by its name and labels as they are printed; 0 where there is none. */
async function value(series: string, of: TestGraph = graph): Promise<number> {
  const line = (await text(of)).split('\n').find((candidate) => candidate.startsWith(`${series} `));
  return line ? Number(line.slice(series.length + 1)) : 0;
}

/** How much the values of series grow while something is done. */
async function growth(series: readonly string[], act: () => Promise<unknown>): Promise<number[]> {
  const before = await Promise.all(series.map((one) => value(one)));
  await act();
  const after = await Promise.all(series.map((one) => value(one)));
  return after.map((now, index) => now - (before[index] ?? 0));
}

describe('metrics', () => {
  it('count requests by role and by what they came to', async () => {
    const series = [
      'civil_gateway_requests_total{role="anon",outcome="ok"}',
      'civil_gateway_requests_total{role="village",outcome="denied"}',
      'civil_gateway_requests_total{role="anon",outcome="rejected"}',
      'civil_gateway_requests_total{role="none",outcome="rejected"}',
      'civil_gateway_denials_total{code="FORBIDDEN_FIELD"}',
      'civil_gateway_errors_total{code="UNAUTHENTICATED"}',
      'civil_gateway_response_bytes_count',
      'civil_gateway_request_duration_seconds_count{kind="anonymous",outcome="ok"}',
    ];
    const grown = await growth(series, async () => {
      await graph.ask('{ standard }');
      await graph.ask('{ residents(first: 3) { idNumber } }', { as: 'clerk' });
      await graph.ask('{ nothing }');
      await graph.ask('{ standard }', { headers: { authorization: 'Bearer no' } });
    });
    expect(grown).toEqual([1, 1, 1, 1, 3, 1, 4, 1]);
  });

  it('tell plans that were made from plans that were found', async () => {
    const series = ['civil_gateway_plan_cache_misses_total', 'civil_gateway_plan_cache_hits_total', 'civil_gateway_plan_duration_seconds_count', 'civil_gateway_plan_cache_plans'];
    const grown = await growth(series, async () => {
      for (let time = 0; time < 3; time += 1) await graph.ask('query Planned { planned: standard }');
    });
    expect(grown).toEqual([1, 2, 1, 1]);
  });

  it('count calls to each subgraph, those that were shared, and entities that were not asked twice', async () => {
    const series = [
      'civil_gateway_fetch_duration_seconds_count{subgraph="social-assistance",outcome="ok"}',
      'civil_gateway_fetches_shared_total{subgraph="social-assistance"}',
      'civil_gateway_representations_sent_total{subgraph="place-names"}',
      'civil_gateway_representations_spared_total{subgraph="place-names"}',
    ];
    const grown = await growth(series, async () => {
      graph.subgraph('social-assistance').delayMs = 50;
      await Promise.all(Array.from({ length: 10 }, () => graph.ask('{ standard }')));
      graph.subgraph('social-assistance').delayMs = 0;
      await graph.ask('{ residents(first: 30) { division { fullName } } }');
    });
    expect(grown).toEqual([1, 9, 2, 28]);
  });

  it('show a subgraph that is down, by the calls and by the breaker', async () => {
    const breaker = 'civil_gateway_circuit_breaker_state{subgraph="social-assistance"}';
    const fetches = (outcome: string) => `civil_gateway_fetch_duration_seconds_count{subgraph="social-assistance",outcome="${outcome}"}`;
    expect(await value(breaker)).toBe(0);
    await graph.subgraph('social-assistance').stop();
    const grown = await growth([fetches('connection'), fetches('paused'), 'civil_gateway_requests_total{role="anon",outcome="failed"}'], async () => {
      for (let time = 0; time < 6; time += 1) await graph.ask('{ standard }');
    });
    expect(grown).toEqual([5, 1, 6]);
    expect(await value(breaker)).toBeGreaterThan(0);
    await graph.subgraph('social-assistance').start();
    await expect.poll(async () => (await graph.ask('{ standard }')).data, { timeout: 5000 }).toEqual({ standard: 700 });
    expect(await value(breaker)).toBe(0);
  });

  it('do not grow with what clients choose: names of operations, roles of tokens, codes of subgraphs', async () => {
    const names = async () => (await text()).split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.replace(/ \S+$/, ''));
    await graph.ask('query Name0 { standard }');
    const before = await names();
    for (let number = 1; number <= 20; number += 1) await graph.ask(`query Name${number} { standard }`);
    await graph.ask('{ failing(how: "own") }');
    const added = (await names()).filter((name) => !before.includes(name));
    expect(added.filter((name) => /Name\d|GRAVE_TAKEN/.test(name))).toEqual([]);
    expect(await value('civil_gateway_errors_total{code="OTHER"}')).toBe(1);
    graph.gateway.metrics.answered({ roles: ['made-up'], kind: undefined, operation: undefined, outcome: 'ok', codes: {}, seconds: 0, bytes: 0 });
    graph.gateway.metrics.answered({ roles: ['village', 'county.assist'], kind: 'officer', operation: undefined, outcome: 'ok', codes: {}, seconds: 0, bytes: 0 });
    expect(await text()).toMatch(/role="unknown"[\s\S]*role="several"/);
    expect(await text()).not.toContain('made-up');
  });

  it('tell of the process and of the supergraph that is served', async () => {
    expect(await value('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(await value('process_cpu_seconds_total')).toBeGreaterThan(0);
    expect(await text()).toMatch(/^civil_gateway_supergraph_info\{version="[0-9a-f]{12}"\} 1$/m);
    expect(await text()).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  });

  it('ask the ledger and the reloads when they are read, and count each gateway apart', async () => {
    const other = await TestGraph.start();
    other.gateway.metrics.watchLedger(() => ({ waiting: 7, oldestSeconds: 1.5, spoolBytes: 4096 }));
    other.gateway.metrics.ledgerFailed();
    other.gateway.metrics.ledgerWrote(3);
    other.gateway.metrics.supergraphLoaded('second');
    other.gateway.metrics.supergraphRefused();
    other.gateway.metrics.shed('rate');
    other.gateway.metrics.costed(12, 9);
    const told = await text(other);
    for (const line of [
      'civil_gateway_ledger_waiting_entries 7', 'civil_gateway_ledger_oldest_seconds 1.5', 'civil_gateway_ledger_spool_bytes 4096',
      'civil_gateway_ledger_failures_total 1', 'civil_gateway_ledger_entries_total 3', 'civil_gateway_supergraph_info{version="second"} 1',
      'civil_gateway_supergraph_loads_total{outcome="loaded"} 2', 'civil_gateway_supergraph_loads_total{outcome="refused"} 1',
      'civil_gateway_shed_requests_total{reason="rate"} 1', 'civil_gateway_operation_cost_estimated_sum 12', 'civil_gateway_operation_cost_actual_sum 9',
    ]) expect(told.split('\n')).toContain(line);
    expect(told.match(/^civil_gateway_supergraph_info\{/gm)).toHaveLength(1);
    expect(await value('civil_gateway_ledger_waiting_entries')).toBe(0);
    await other.stop();
  });
});

describe('/metrics', () => {
  it('goes to the loopback on a port of its own in production, and nowhere else in development', () => {
    const given = { NODE_ENV: 'production', VIEWER_CONTEXT_SECRET: 'x'.repeat(32), JWKS_URL: 'https://login.example/jwks.json', TOKEN_ISSUER: 'https://login.example', LEDGER_DIRECTORY: '/ledger', SHARING_SECRET: 's'.repeat(32) };
    expect(gatewayOptionsOf(readEnvironment(given), '', {}, {})).toMatchObject({ metricsListener: { port: 9464, host: '127.0.0.1' } });
    expect(gatewayOptionsOf(readEnvironment({}), '', {}, {})).not.toHaveProperty('metricsListener');
    expect(gatewayOptionsOf(readEnvironment({}), '', {}, {})).not.toHaveProperty('tracing');
    expect(gatewayOptionsOf(readEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_TRACES_SAMPLER_ARG: '0.25' }), '', {}, {})).toMatchObject({
      tracing: { endpoint: 'http://127.0.0.1:4318', ratio: 0.25 },
    });
  });

  it('is not beside the graph in production', async () => {
    const hidden = await TestGraph.start({ production: true });
    expect((await hidden.send({ method: 'GET', url: '/metrics' })).status).toBe(404);
    await hidden.stop();
  });

  it('has a port of its own where it is given one, closed with the gateway', async () => {
    const apart = await TestGraph.start({ production: true, metricsListener: { port: 0, host: '127.0.0.1' } });
    await apart.gateway.listen();
    const address = apart.gateway.metricsAddress();
    const told = await fetch(`${address}/metrics`);
    expect(told.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await told.text()).toContain('civil_gateway_requests_total');
    expect((await apart.send({ method: 'GET', url: '/metrics' })).status).toBe(404);
    expect((await fetch(`${address}/graphql`, { method: 'POST' })).status).toBe(404);
    await apart.stop();
    await expect(fetch(`${address}/metrics`)).rejects.toThrow();
  });
});

describe('access log', () => {
  it('tells of an answer its cost in calls and bytes, and by which operation', async () => {
    const lines = graph.logLines.length;
    const told = await graph.ask('query Look { resident(id: "1") { name monthlyAmount } }', { as: 'officer' });
    expect(graph.logLines.slice(lines).map((line) => JSON.parse(line))).toMatchObject([
      { operation: 'Look', operationId: expect.stringMatching(/^[0-9a-f]{64}$/), roles: ['county.assist'], status: 200, fetches: 2, sharedFetches: 0, bytes: Buffer.byteLength(told.text) },
    ]);
  });

  it('has one line for a request that was refused before it was read', async () => {
    const lines = graph.logLines.length;
    await graph.send({ method: 'GET', url: '/graphql%' });
    await graph.send({ method: 'GET', url: '/nothing' });
    await graph.send({ headers: { 'content-type': 'application/json' }, payload: 'x'.repeat(300_000) });
    expect(graph.logLines.slice(lines).map((line) => (JSON.parse(line) as { status: number }).status).filter((status) => status !== 400)).toEqual([404, 413]);
  });
});
