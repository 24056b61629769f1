import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

const TIMEOUT_MS = 150;
let graph: TestGraph;
beforeAll(async () => { graph = await TestGraph.start({ subgraphTimeoutMs: TIMEOUT_MS }); });
afterAll(() => graph.stop());
beforeEach(() => { graph.takeCalls(); });

describe('call to a subgraph', () => {
  it('vouches for the viewer to that subgraph alone', async () => {
    await graph.ask('{ resident(id: "1") { name monthlyAmount } }', { as: 'officer' });
    expect(graph.takeCalls().map(({ viewer }) => viewer)).toEqual(['u-officer', 'u-officer']);
  });

  it('never passes on a viewer context of the client', async () => {
    const told = await graph.ask('{ standard }', { as: 'clerk', headers: { 'x-viewer-context': 'forged', 'x-viewer-anything': 'forged' } });
    expect(told.data).toEqual({ standard: 700 });
    const [call] = graph.takeCalls();
    expect(call?.viewer).toBe('u-clerk');
    expect(call?.headers).not.toHaveProperty('x-viewer-anything');
    expect(call?.headers).not.toHaveProperty('authorization');
  });

  it('carries the request id', async () => {
    const told = await graph.ask('{ standard }', { headers: { 'x-request-id': 'from-client.1' } });
    expect(told.headers['x-request-id']).toBe('from-client.1');
    expect(graph.takeCalls()[0]?.headers['x-request-id']).toBe('from-client.1');
  });

  it('is sent once for equal questions of one viewer under way at once', async () => {
    graph.subgraph('social-assistance').delayMs = 50;
    const answers = await Promise.all(Array.from({ length: 50 }, () => graph.ask('{ standard }', { as: 'officer' })));
    graph.subgraph('social-assistance').delayMs = 0;
    expect(answers.every(({ data }) => data?.['standard'] === 700)).toBe(true);
    expect(graph.takeCalls()).toHaveLength(1);
  });

  it('is not shared between viewers', async () => {
    graph.subgraph('social-assistance').delayMs = 50;
    await Promise.all([graph.ask('{ standard }', { as: 'officer' }), graph.ask('{ standard }', { as: 'clerk' }), graph.ask('{ standard }')]);
    graph.subgraph('social-assistance').delayMs = 0;
    expect(graph.takeCalls().map(({ viewer }) => viewer).sort()).toEqual(['anonymous', 'u-clerk', 'u-officer']);
  });

  it('names each entity once and answers every place of it', async () => {
    const told = await graph.ask('{ residents(first: 30) { division { fullName } } }');
    const names = ((told.data?.['residents'] ?? []) as { division: { fullName: string } }[]).map(({ division }) => division.fullName);
    expect(names).toEqual(Array.from({ length: 30 }, (_item, index) => `division-${index % 3 === 2 ? '620103' : '620102'}`));
    const sent = graph.takeCalls().find(({ variables }) => variables['representations']);
    expect(sent?.variables['representations']).toHaveLength(2);
  });

  it('is made as often for twenty rows as for two', async () => {
    const query = 'query ($first: Int!) { residents(first: $first) { name monthlyAmount division { fullName } } }';
    await graph.ask(query, { as: 'developer', variables: { first: 2 } });
    const ofTwo = graph.takeCalls().length;
    await graph.ask(query, { as: 'developer', variables: { first: 20 } });
    expect(graph.takeCalls()).toHaveLength(ofTwo);
  });
});

describe('subgraph in trouble', () => {
  const query = '{ resident(id: "1") { name monthlyAmount division { fullName } } standard }';
  const rest = { resident: { name: 'name-1', monthlyAmount: null, division: { fullName: 'division-620102' } }, standard: null };
  const assistance = () => graph.subgraph('social-assistance');
  afterEach(async () => {
    assistance().spoiled = undefined;
    assistance().delayMs = 0;
    await assistance().stop();
    await assistance().start();
    await expect.poll(async () => (await graph.ask('{ standard }')).data, { timeout: 5000 }).toEqual({ standard: 700 });
  });

  it('costs only its own fields while it is down, and comes back by itself', async () => {
    await assistance().stop();
    const told = await graph.ask(query, { as: 'officer' });
    expect(told.status).toBe(200);
    expect(told.data).toEqual(rest);
    expect(told.errors).toMatchObject([
      { path: ['standard'], extensions: { code: 'UPSTREAM_UNAVAILABLE', subgraph: 'social-assistance', retryable: true } },
      { path: ['resident'], extensions: { code: 'UPSTREAM_UNAVAILABLE', subgraph: 'social-assistance' } },
    ]);
    expect(told.text).not.toMatch(/127\.0\.0\.1|ECONN|stack/);
    await assistance().start();
    expect((await graph.ask(query, { as: 'officer' })).data).toEqual({ ...rest, resident: { ...rest.resident, monthlyAmount: 100 }, standard: 700 });
  });

  it('costs no more than its time when it is slow, and is not asked twice', async () => {
    assistance().delayMs = 2000;
    const started = performance.now();
    const told = await graph.ask('{ standard division(code: "62") { fullName } }');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(told.data).toEqual({ standard: null, division: { fullName: 'division-62' } });
    expect(told.errors).toMatchObject([{ path: ['standard'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect(graph.takeCalls().filter(({ query: text }) => text.includes('standard'))).toHaveLength(1);
  });

  it('is asked at once no more after five failures in a row, and again after a pause', async () => {
    await assistance().stop();
    for (let time = 0; time < 5; time += 1) await graph.ask('{ standard }');
    const lines = graph.logLines.length;
    await graph.ask('{ standard }');
    expect(graph.logLines.slice(lines).join()).toContain('"fault":"paused"');
  });

  it('gets a query once more over a broken connection, but never a mutation', async () => {
    assistance().cutNext = true;
    expect((await graph.ask('{ standard }')).data).toEqual({ standard: 700 });
    graph.subgraph('platform').cutNext = true;
    const told = await graph.ask('mutation { rename(id: "1", name: "new") { id } }', { as: 'officer' });
    expect(told.data).toEqual({ rename: null });
    expect(told.errors).toMatchObject([{ path: ['rename'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  });

  it.each([
    [403, 'forbidden by http://10.0.0.7:4003/graphql'],
    [500, '{"errors":[{"message":"Error at /srv/app.js:10","extensions":{"stacktrace":["at secret"]}}]}'],
    [200, '<html>62010219900101123X</html>'],
    [200, '{"unexpected":"62010219900101123X"}'],
  ])('tells nothing of what it said with status %i: %s', async (status, body) => {
    assistance().spoiled = { status, body };
    const told = await graph.ask('{ standard }');
    expect(told.data).toEqual({ standard: null });
    expect(told.errors).toMatchObject([{ path: ['standard'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', subgraph: 'social-assistance' } }]);
    expect(told.text).not.toMatch(/10\.0\.0\.7|srv|secret|html|62010219900101123X|serviceName|stack/);
    expect(graph.logLines.join()).not.toContain('62010219900101123X');
  });
});
