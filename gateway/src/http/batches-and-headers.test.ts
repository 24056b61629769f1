import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

const json = { 'content-type': 'application/json' };

describe('batch', () => {
  let graph: TestGraph;
  beforeAll(async () => { graph = await TestGraph.start({ maxBatch: 3, costBudgets: { anonymous: 20 } }); });
  afterAll(() => graph.stop());
  const send = async (operations: unknown) => {
    const reply = await graph.gateway.app.inject({ method: 'POST', url: '/graphql', headers: { ...json, 'accept-language': 'en' }, payload: JSON.stringify(operations) });
    return { status: reply.statusCode, cost: reply.headers['x-cost'], body: reply.json() as { data?: unknown; errors?: { extensions: Record<string, unknown> }[] }[] };
  };

  it('answers each operation by itself, in order', async () => {
    const { status, body, cost } = await send([
      { query: '{ standard }' },
      { query: '{ nothing }' },
      { query: 'query ($first: Int) { residents(first: $first) { id } }', variables: { first: 2 } },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject([{ data: { standard: 700 } }, { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, { data: { residents: [{ id: '1' }, { id: '2' }] } }]);
    expect(cost).toBe('estimated=2;actual=2');
  });

  it('holds each operation to its limits', async () => {
    const query = '{ residents(first: 15) { id } }';
    const { body, cost } = await send([{ query }, { query: '{ residents(first: 21) { id } }' }, { query }]);
    expect(body.map(({ errors = [] }) => errors[0]?.extensions['code'])).toEqual([undefined, 'QUERY_TOO_EXPENSIVE', undefined]);
    expect(cost).toBe('estimated=51;actual=30');
  });

  it.each([
    [[], { rule: 'batch-size' }],
    [Array(4).fill({ query: '{ standard }' }), { rule: 'batch-size', limit: 3, actual: 4 }],
    [[{ query: '{ standard }' }, 'not an operation'], { rule: 'graphql-over-http' }],
    [[[{ query: '{ standard }' }]], { rule: 'graphql-over-http' }],
  ])('is refused whole as %j', async (operations, details) => {
    const { status, body } = await send(operations);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', ...details } }] });
  });

  it('is counted whole in the access log', async () => {
    const lines = graph.logLines.length;
    await send([{ query: '{ standard }' }, { query: '{ nothing }' }, { query: '{ nothing }' }]);
    expect(graph.logLines.slice(lines).map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ codes: { GRAPHQL_VALIDATION_FAILED: 2 } }));
  });
});

describe('answer to a browser', () => {
  let graph: TestGraph;
  beforeAll(async () => { graph = await TestGraph.start({ corsOrigins: ['https://portal.example'], rateLimits: { staff: 1 } }); });
  afterAll(() => graph.stop());

  it.each([
    ['POST', '/graphql', '{"query":"{ standard }"}', 200],
    ['POST', '/graphql', '{', 400],
    ['GET', '/graphql', undefined, 400],
    ['GET', '/nothing', undefined, 404],
    ['GET', '/health/live', undefined, 200],
  ] as const)('of %s %s %s may be framed, sniffed, cached and referred to by nobody', async (method, url, payload, status) => {
    const told = await graph.send({ method, url, headers: json, ...(payload ? { payload } : {}) });
    expect(told.status).toBe(status);
    expect(told.headers).toMatchObject({
      'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
    expect(told.headers).not.toHaveProperty('x-powered-by');
    expect(told.headers).not.toHaveProperty('server');
    if (url === '/graphql') expect(told.headers['cache-control']).toBe('no-store');
  });

  it('lets a page of an allowed origin read the cost and the time to wait, and send what the graph asks for', async () => {
    const answer = await graph.ask('{ standard }', { headers: { origin: 'https://portal.example' } });
    expect(answer.headers['access-control-expose-headers']).toBe('x-request-id, x-cost, retry-after');
    expect(answer.headers['x-cost']).toBe('estimated=0;actual=0');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    const preflight = await graph.send({ method: 'OPTIONS', headers: { origin: 'https://portal.example', 'access-control-request-method': 'POST' } });
    for (const name of ['authorization', 'content-type', 'x-access-mode', 'x-purpose', 'x-case-no']) expect(preflight.headers['access-control-allow-headers']).toContain(name);
  });

  it('tells an allowed origin also of what is refused at the door', async () => {
    const headers = { origin: 'https://portal.example' };
    await graph.ask('{ standard }', { as: 'developer', headers });
    const refused = await graph.ask('{ standard }', { as: 'developer', headers });
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([429, 'https://portal.example']);
    expect((await graph.ask('{ standard }', { headers: { ...headers, authorization: 'Bearer x' } })).headers['access-control-allow-origin']).toBe('https://portal.example');
  });
});
