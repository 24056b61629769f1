import { afterEach, describe, expect, it } from 'vitest';
import { OtlpReceiver } from '../testing/otlp-receiver.js';
import { TestGraph } from '../testing/start-graph.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Asks a traced graph, and returns what the collector had when everything was stopped. */
async function traced(ask: (graph: TestGraph) => Promise<unknown>, ratio?: number): Promise<{ receiver: OtlpReceiver; graph: TestGraph }> {
  const receiver = new OtlpReceiver();
  const endpoint = await receiver.start();
  stops.push(() => receiver.stop());
  const graph = await TestGraph.start({ tracing: { endpoint, ...(ratio === undefined ? {} : { ratio }) } });
  await ask(graph);
  await graph.stop();
  return { receiver, graph };
}

const personal = /62010219900101|李四|Bearer|eyJ|u-officer|name-1/;

describe('trace', () => {
  it('leads from the request through the plan to each call of a subgraph', async () => {
    const { receiver } = await traced((graph) => graph.ask('query Look { resident(id: "1") { name monthlyAmount } }', { as: 'officer' }));
    const root = receiver.spans.find(({ name }) => name === 'graphql request');
    expect(root).toMatchObject({
      service: 'gateway', parentSpanId: undefined, hasFailed: false,
      attributes: { 'graphql.operation.name': 'Look', 'civil.roles': 'county.assist', 'civil.outcome': 'ok', 'civil.fetches': 2 },
    });
    const rest = receiver.spans.filter((span) => span !== root);
    expect(rest.map(({ name }) => name).sort()).toEqual(['fetch platform', 'fetch social-assistance', 'plan', 'prepare']);
    for (const { traceId, parentSpanId } of rest) expect([traceId, parentSpanId]).toEqual([root?.traceId, root?.spanId]);
  });

  it('goes on in the subgraph within the span of the call, and no header of a caller is passed on', async () => {
    const calls: Record<string, unknown>[] = [];
    const { receiver } = await traced(async (graph) => {
      await graph.ask('{ standard }', { headers: { tracestate: 'vendor=62010219900101123X', baggage: 'name=x' } });
      calls.push(...graph.takeCalls().map(({ headers }) => headers));
    });
    const fetch = receiver.spans.find(({ name }) => name === 'fetch social-assistance');
    expect(calls).toMatchObject([{ traceparent: `00-${fetch?.traceId}-${fetch?.spanId}-01` }]);
    expect(calls[0]).not.toHaveProperty('tracestate');
    expect(calls[0]).not.toHaveProperty('baggage');
  });

  it('is part of the one that the caller began, and is left out where the caller leaves it out', async () => {
    const { receiver, graph } = await traced(async (asked) => {
      await asked.ask('{ standard }', { headers: { traceparent: `00-${TRACE}-${SPAN}-01` } });
      await asked.ask('{ standard }', { headers: { traceparent: `00-${'a'.repeat(32)}-${SPAN}-00` } });
      await asked.ask('{ standard }', { headers: { traceparent: '62010219900101123X' } });
    });
    const roots = receiver.spans.filter(({ name }) => name === 'graphql request');
    expect(roots.map(({ parentSpanId }) => parentSpanId)).toEqual([SPAN, undefined]);
    expect(roots[0]?.traceId).toBe(TRACE);
    expect(graph.logLines.filter((line) => line.includes(`"traceId":"${TRACE}"`))).toHaveLength(1);
  });

  it('that begins here is kept by its share', async () => {
    const { receiver } = await traced(async (graph) => {
      await graph.ask('{ standard }');
      await graph.ask('{ standard }', { headers: { traceparent: `00-${TRACE}-${SPAN}-01` } });
    }, 0);
    expect(new Set(receiver.spans.map(({ traceId }) => traceId))).toEqual(new Set([TRACE]));
  });

  it('marks what failed without telling why', async () => {
    const { receiver } = await traced(async (graph) => {
      await graph.subgraph('social-assistance').stop();
      await graph.ask('{ standard }');
      await graph.ask('{ failing(how: "李四 62010219900101123X") }');
    });
    const failed = receiver.spans.filter(({ hasFailed }) => hasFailed);
    expect(failed.map(({ name, attributes }) => [name, attributes['civil.outcome']])).toContainEqual(['fetch social-assistance', 'connection']);
    expect(failed.map(({ name }) => name)).toContain('graphql request');
    expect(receiver.texts.join()).not.toMatch(/李四|62010219900101|ECONN|127\.0\.0\.1/);
  });

  it('holds no value, token, name or number of anybody, nor does the log or a metric', async () => {
    let metrics = '';
    const { receiver, graph } = await traced(async (asked) => {
      const ask = (query: string, variables?: Record<string, unknown>) => asked.ask(query, { as: 'officer', ...(variables ? { variables } : {}) });
      await ask('query Look620102199001011234 ($id: ID!) { resident(id: $id) { name idNumber } }', { id: '62010219900101123X' });
      await ask('{ resident(id: "62010219900101123X") { name } failing(how: "李四") }');
      await ask('query Wrong($id: ID!) { resident(id: $id) { nothing62010219900101 } }', { id: { name: '李四' } });
      await asked.ask('{ standard }', { headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.AA' } });
      await asked.ask('{ standard }', { headers: { 'x-request-id': '62010219900101123X' } });
      await asked.send({ method: 'GET', url: '/graphql?query=%7Bresident(id:%2262010219900101123X%22)%7Bname%7D%7D', headers: { 'x-apollo-operation-name': 'x' } });
      metrics = (await asked.send({ method: 'GET', url: '/metrics' })).text;
    });
    expect(receiver.spans.filter(({ name }) => name === 'graphql request')).toHaveLength(6);
    expect(receiver.texts.join()).not.toMatch(personal);
    expect(graph.logLines.join()).not.toMatch(personal);
    expect(metrics).toContain('civil_gateway_requests_total');
    expect(metrics).not.toMatch(personal);
  });
});

describe('without a collector', () => {
  it('where one was named, requests are answered and the gateway stops all the same', async () => {
    const graph = await TestGraph.start({ tracing: { endpoint: 'http://127.0.0.1:1' } });
    expect((await graph.ask('{ standard }')).data).toEqual({ standard: 700 });
    await graph.stop();
  });

  it('nothing is sent to a subgraph for it, whatever a caller sends', async () => {
    const graph = await TestGraph.start();
    stops.push(() => graph.stop());
    await graph.ask('{ standard }', { headers: { traceparent: `00-${TRACE}-${SPAN}-01` } });
    expect(graph.takeCalls()[0]?.headers).not.toHaveProperty('traceparent');
    expect(graph.logLines.join()).not.toContain('traceId');
  });
});
