import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

const json = { 'content-type': 'application/json' };
let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.start({ bodyLimitBytes: 4096, corsOrigins: ['https://portal.example', 'http://localhost:*'] });
});
afterAll(() => graph.stop());

/** What the specification allows and we do not: a GET without a header that shows that no foreign page sent it. */
const refusedOnPurpose = new Set(['5A70', 'D6D5', '6A70']);

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: 'http://gateway/graphql',
    fetchFn: async (url: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) => {
      const { pathname, search } = new URL(url);
      const reply = await graph.gateway.app.inject({
        method: (init.method ?? 'GET') as 'GET',
        url: pathname + search,
        headers: { ...init.headers },
        ...(init.body === undefined ? {} : { payload: init.body }),
      });
      return new Response(reply.payload, { status: reply.statusCode, headers: reply.headers as Record<string, string> });
    },
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (id, _name, audit) => {
    const { status } = await audit.fn();
    expect(status).toBe(refusedOnPurpose.has(id) ? 'notice' : 'ok');
  });
});

describe('request of a foreign page', () => {
  const query = `/graphql?query=${encodeURIComponent('{ standard }')}`;

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('is refused as %s', async (type) => {
    const told = await graph.send({ headers: { 'content-type': type }, payload: '{"query":"{ standard }"}' });
    expect(told.status).toBe(400);
    expect(told.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', rule: 'csrf' } }]);
  });

  it('is refused by GET unless a header shows that the browser asked first', async () => {
    expect((await graph.send({ method: 'GET', url: query })).status).toBe(400);
    for (const name of ['apollo-require-preflight', 'x-apollo-operation-name']) {
      expect((await graph.send({ method: 'GET', url: query, headers: { [name]: '1' } })).data).toEqual({ standard: 700 });
    }
  });

  it('may come from the configured origins alone', async () => {
    const preflight = (origin: string) => graph.send({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    const allowed = await preflight('https://portal.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': 'https://portal.example', 'access-control-allow-methods': 'GET, POST' });
    expect((await preflight('http://localhost:5173')).headers['access-control-allow-origin']).toBe('http://localhost:5173');
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'https://portal.example.evil', 'null']) {
      expect((await preflight(origin)).headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});

describe('request', () => {
  it('by GET does not change anything', async () => {
    const told = await graph.send({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }')}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(told.status).toBe(405);
    expect(told.headers['allow']).toBe('POST');
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('by %s is told which methods there are', async (method) => {
    const told = await graph.send({ method, headers: json, payload: '{"query":"{ standard }"}' });
    expect([told.status, told.headers['allow']]).toEqual([405, 'GET, POST']);
    expect(told.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', rule: 'method' } }]);
  });

  it('with a body too large is refused with 413', async () => {
    const told = await graph.send({ headers: json, payload: JSON.stringify({ query: `{ standard } #${'x'.repeat(5000)}` }) });
    expect(told.status).toBe(413);
    expect(told.errors).toMatchObject([{ extensions: { code: 'REQUEST_TOO_LARGE', limit: 4096 } }]);
  });

  it('in a batch is refused', async () => {
    const told = await graph.send({ headers: json, payload: '[{"query":"{ standard }"},{"query":"{ standard }"}]' });
    expect(told.status).toBe(400);
    expect(told.errors).toMatchObject([{ extensions: { code: 'BATCHING_DISABLED' } }]);
  });

  it('with malformed JSON is refused without repeating it', async () => {
    const told = await graph.send({ headers: json, payload: '{"query": 62010219900101123X' });
    expect(told.status).toBe(400);
    expect(told.text).not.toContain('62010219900101123X');
  });

  it('with NUL in a variable or a literal is refused here, by POST and by GET, since no database keeps it', async () => {
    const nul = String.fromCharCode(0);
    const query = 'query ($how: String!) { failing(how: $how) }';
    const get = (parameters: Record<string, string>) => ({ method: 'GET' as const, url: `/graphql?${new URLSearchParams(parameters)}`, headers: { 'apollo-require-preflight': '1' } });
    const asked = [
      { headers: json, payload: JSON.stringify({ query, variables: { how: `a${nul}b` } }) },
      { headers: json, payload: JSON.stringify({ query: String.raw`{ failing(how: "a\u0000b") }` }) },
      { headers: json, payload: JSON.stringify({ query: String.raw`{ failing(how: "a\u{00}b") }` }) },
      get({ query, variables: JSON.stringify({ how: nul }) }),
      get({ query: String.raw`{ failing(how: "\u0000") }` }),
    ];
    graph.takeCalls();
    for (const request of asked) {
      const told = await graph.send(request);
      expect(told.status).toBe(400);
      expect(told.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', rule: 'nul-character' } }]);
    }
    expect(graph.takeCalls()).toEqual([]);
  });

  it('by digest alone is asked for the text', async () => {
    const told = await graph.send({ headers: json, payload: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'ab'.repeat(32)}"}}}` });
    expect(told.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
  });

  it('for an access mode that does not exist is refused', async () => {
    const told = await graph.ask('{ standard }', { headers: { 'x-access-mode': 'open' } });
    expect(told.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', rule: 'access-mode' } }]);
  });

  it('to another path is answered in the same form', async () => {
    const told = await graph.send({ method: 'GET', url: '/nothing?id=62010219900101123X' });
    expect(told.status).toBe(404);
    expect(told.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('to an address that cannot be decoded is answered in the same form, and repeats nothing of it', async () => {
    const told = await graph.send({ method: 'GET', url: '/%zz62010219900101123X' });
    expect(told.status).toBe(400);
    expect(told.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', rule: 'address', requestId: expect.any(String) } }]);
    expect(told.text + graph.logLines.join('')).not.toContain('62010219900101123X');
  });

  it('keeps a plain request id and replaces any other', async () => {
    expect((await graph.ask('{ standard }', { headers: { 'x-request-id': 'a-1.B_2' } })).headers['x-request-id']).toBe('a-1.B_2');
    for (const id of ['with space', 'x'.repeat(65), '张三', '<script>', '62010219900101123X', 'phone-13812345678']) {
      const told = await graph.ask('{ nothing }', { headers: { 'x-request-id': id } });
      expect(told.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(told.errors[0]?.extensions['requestId']).toBe(told.headers['x-request-id']);
    }
  });
});

describe('log', () => {
  it('says who asked what with which outcome, and nothing personal', async () => {
    const lines = graph.logLines.length;
    await graph.ask('query Look620102199001011234 ($id: ID!) { resident(id: $id) { name idNumber } failing(how: "李四") }', {
      as: 'clerk',
      variables: { id: '62010219900101123X' },
      headers: { 'x-request-id': 'r-7' },
    });
    const written = graph.logLines.slice(lines);
    expect(JSON.parse(written.at(-1) ?? '{}')).toMatchObject({
      requestId: 'r-7',
      operation: 'Look#',
      roles: ['village'],
      status: 200,
      durationMs: expect.any(Number),
      codes: { DOWNSTREAM_SERVICE_ERROR: 1 },
    });
    expect(written.join('')).not.toMatch(/62010219900101|李四|Bearer|eyJ|u-clerk|query/);
  });

  it('keeps what was refused at the door, without the credential', async () => {
    const lines = graph.logLines.length;
    await graph.ask('{ standard }', { headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.AA', 'x-request-id': 'r-8' } });
    const written = graph.logLines.slice(lines);
    expect(JSON.parse(written.at(-1) ?? '{}')).toMatchObject({ requestId: 'r-8', status: 401, codes: { UNAUTHENTICATED: 1 } });
    expect(written.join('')).not.toContain('eyJ');
  });
});
