import { hash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph, type Told, type ViewerName } from '../testing/start-graph.js';
import { createTrustedOperations, readOperationFiles } from './trusted-operations.js';

const sha256 = (text: string): string => hash('sha256', text);
const standardText = '# 标准。Standard.\nquery Standard {\n  standard\n}\n';
const residentText = '# 居民。Resident.\nquery OneResident($id: ID!) { resident(id: $id) { id idNumber } }\n';
const files = { 'standard.graphql': standardText, 'people/resident.graphql': residentText };
const printed = 'query Standard {\n  standard\n}';

const send = async (graph: TestGraph, body: unknown, as: ViewerName = 'anonymous'): Promise<Told> => {
  const authorization = as === 'anonymous' ? {} : { authorization: `Bearer ${await graph.tokenOf(as)}` };
  return graph.send({ headers: { 'content-type': 'application/json', ...authorization }, payload: JSON.stringify(body) });
};
const persisted = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } });
const codesOf = ({ errors }: Told): unknown[] => errors.map(({ extensions }) => extensions['code']);

describe('manifest of trusted operations', () => {
  it('is read from a directory and what lies below it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'civil-operations-'));
    await mkdir(join(directory, 'people'));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
    await writeFile(join(directory, 'notes.txt'), 'not an operation');
    expect(await readOperationFiles(directory)).toEqual(files);
    await rm(directory, { recursive: true });
    await expect(readOperationFiles(directory)).rejects.toThrow('OPERATIONS_DIRECTORY cannot be read');
  });

  it('knows an operation by its name, and by the digest of its file and of its printed form', () => {
    const operations = createTrustedOperations(files);
    expect(operations.all.map(({ name }) => name)).toEqual(['Standard', 'OneResident']);
    for (const id of ['Standard', `sha256:${sha256(standardText)}`, `sha256:${sha256(printed)}`]) expect(operations.byId(id)?.name).toBe('Standard');
    expect(operations.byId('standard')).toBeUndefined();
    expect(operations.byText('query Standard { standard }')).toBeUndefined();
  });

  it.each([
    ['without a name', '{ standard }'],
    ['with two operations', 'query A { standard } query B { standard }'],
    ['that is none', 'fragment F on Resident { id }'],
  ])('refuses a document %s', (_what, text) => {
    expect(() => createTrustedOperations({ 'bad.graphql': text })).toThrow('the trusted document bad.graphql must hold one operation with a name');
  });

  it('keeps a gateway from starting where two files name their operation alike', async () => {
    const twice = { ...files, 'other.graphql': 'query Standard { standard secrets }' };
    await expect(TestGraph.start({ trustedOperations: twice })).rejects.toThrow('standard.graphql and other.graphql both name their operation Standard');
  });
});

describe('trusted operation', () => {
  let graph: TestGraph;
  beforeAll(async () => { graph = await TestGraph.start({ trustedOperations: files }); });
  afterAll(() => graph.stop());

  it.each([
    ['its name', { documentId: 'Standard' }],
    ['the digest of its text', { documentId: `sha256:${sha256(standardText)}` }],
    ['the digest of a persisted query', persisted(printed)],
    ['its text', { query: standardText }],
    ['its text as code generators print it', { query: `\n    ${printed}\n    ` }],
  ])('runs by %s', async (_how, body) => {
    expect((await send(graph, body)).data).toEqual({ standard: 700 });
  });

  it('runs by GET', async () => {
    const told = await graph.send({ method: 'GET', url: '/graphql?documentId=Standard', headers: { 'apollo-require-preflight': '1' } });
    expect(told.data).toEqual({ standard: 700 });
    expect((await graph.send({ method: 'GET', url: '/graphql?documentId=Standard' })).errors).toMatchObject([{ extensions: { rule: 'csrf' } }]);
  });

  it('gives each role what it may see and no more', async () => {
    const body = { documentId: 'OneResident', variables: { id: '1' } };
    expect(await send(graph, body, 'clerk')).toMatchObject({ data: { resident: { id: '1', idNumber: null } }, errors: [{ extensions: { code: 'FORBIDDEN_FIELD' } }] });
    expect((await send(graph, body, 'developer')).data).toEqual({ resident: { id: '1', idNumber: 'id-number-1' } });
  });

  it('gives its name to the metrics', async () => {
    await send(graph, { documentId: 'Standard' });
    expect(await graph.gateway.metrics.registry.metrics()).toMatch(/civil_gateway_operation_duration_seconds_count\{operation="Standard"\}/);
  });

  it('is not known by another name', async () => {
    const told = await send(graph, { documentId: 'Nothing' });
    expect([told.status, ...codesOf(told)]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it.each([
    [{ documentId: 'Standard', query: '{ standard }' }],
    [{ documentId: 7 }],
    [{ documentId: null }],
    [{ extensions: { persistedQuery: {} } }],
    [{ extensions: { persistedQuery: { version: 2, sha256Hash: 'a'.repeat(64) } } }],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'no digest' } } }],
    [{ query: '{ standard }', ...persisted('{ secrets }') }],
  ])('is not asked for by %j', async (body) => {
    const told = await send(graph, body);
    expect([told.status === 200 || told.status === 400, ...codesOf(told)]).toEqual([true, 'BAD_USER_INPUT']);
    expect(told.data).toBeUndefined();
  });
});

describe('where only trusted operations are run', () => {
  let graph: TestGraph;
  const start = async (options: Parameters<typeof TestGraph.start>[0]): Promise<void> => {
    graph = await TestGraph.start({ trustedOperations: files, ...options });
  };
  afterEach(() => graph.stop());

  it('the public and machines run no other in production, by whatever way', async () => {
    await start({ production: true });
    for (const body of [{ query: '{ standard }' }, { query: '{ __schema { types { name } } }' }, { query: 'not a query' }, persisted('{ standard }'), { query: '{ standard }', ...persisted('{ standard }') }, { documentId: 'Nothing' }]) {
      for (const as of ['anonymous', 'machine'] as const) expect(codesOf(await send(graph, body, as))).toEqual(['OPERATION_NOT_TRUSTED']);
    }
    expect(graph.takeCalls()).toEqual([]);
    for (const as of ['anonymous', 'machine'] as const) {
      expect((await send(graph, { documentId: 'Standard' }, as)).data).toEqual({ standard: 700 });
      expect((await send(graph, { query: `\n    ${printed}\n    ` }, as)).data).toEqual({ standard: 700 });
    }
    expect((await send(graph, { query: '{ standard }' }, 'officer')).data).toEqual({ standard: 700 });
  });

  it('is said by an option: nobody', async () => {
    await start({ production: true, trustedOnlyFor: 'none' });
    expect((await send(graph, { query: '{ standard }' })).data).toEqual({ standard: 700 });
  });

  it('is said by an option: everybody', async () => {
    await start({ trustedOnlyFor: 'all' });
    expect(codesOf(await send(graph, { query: '{ standard }' }, 'developer'))).toEqual(['OPERATION_NOT_TRUSTED']);
    expect((await send(graph, { documentId: 'Standard' }, 'developer')).data).toEqual({ standard: 700 });
  });
});

describe('text registered by its digest', () => {
  let graph: TestGraph;
  const text = '{ division(code: "62") { fullName } }';
  const data = { division: { fullName: 'division-62' } };
  const answered = async (query: string, as?: ViewerName) => codesOf(await send(graph, persisted(query), as));
  const unknown = ['PERSISTED_QUERY_NOT_FOUND'];
  beforeAll(async () => { graph = await TestGraph.start(); });
  afterAll(() => graph.stop());

  it('is asked for once and then run by its digest, by anybody', async () => {
    const first = await send(graph, persisted(text));
    expect([first.status, ...codesOf(first)]).toEqual([200, ...unknown]);
    expect((await send(graph, { query: text, ...persisted(text) }, 'clerk')).data).toEqual(data);
    await expect.poll(() => answered(text)).toEqual([]);
    expect((await send(graph, persisted(text), 'developer')).data).toEqual(data);
  });

  it('gives each role what it may see, whoever registered it', async () => {
    const query = '{ resident(id: "1") { name idNumber } }';
    await send(graph, { query, ...persisted(query) }, 'developer');
    await expect.poll(() => answered(query, 'developer')).toEqual([]);
    expect((await send(graph, persisted(query), 'clerk')).data).toEqual({ resident: { name: 'name-1', idNumber: null } });
  });

  it.each([
    ['that is no query', '{ division('],
    ['that does not fit the schema', '{ nothing }'],
    ['that is too deep', `{ residents ${'{ friends '.repeat(20)}{ id }${' }'.repeat(20)} }`],
    ['that is too expensive', '{ residents(first: 60000) { id } }'],
    ['that is too long', `{ standard } # ${'x'.repeat(40_000)}`],
  ])('is not kept %s', async (_why, query) => {
    await send(graph, { query, ...persisted(query) }, 'developer');
    expect(await answered(query, 'developer')).toEqual(unknown);
  });

  it('is not kept for the public without end', async () => {
    const fresh = await TestGraph.start();
    const queryOf = (number: number): string => `{ standard } # ${number}`;
    for (let number = 0; number < 510; number += 1) await send(fresh, { query: queryOf(number), ...persisted(queryOf(number)) });
    expect(codesOf(await send(fresh, persisted(queryOf(0))))).toEqual([]);
    expect(codesOf(await send(fresh, persisted(queryOf(509))))).toEqual(unknown);
    expect((await send(fresh, { query: queryOf(509), ...persisted(queryOf(509)) })).data).toEqual({ standard: 700 });
    await fresh.stop();
  });

  it('changes nothing by GET', async () => {
    const query = 'mutation { rename(id: "1", name: "x") { id } }';
    await send(graph, { query, ...persisted(query) }, 'officer');
    const extensions = encodeURIComponent(JSON.stringify(persisted(query).extensions));
    const told = await graph.send({ method: 'GET', url: `/graphql?extensions=${extensions}`, headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${await graph.tokenOf('officer')}` } });
    expect(told.status).toBe(405);
  });
});

describe('text registered in Redis', () => {
  const url = 'redis://127.0.0.1:6379';
  const keyPrefix = `civil-test-${randomUUID()}:`;
  const redis = new Redis(url, { lazyConnect: true });
  const text = '{ standard }';
  const key = `${keyPrefix}persisted:${sha256(text)}`;
  afterAll(async () => {
    for (const found of await redis.keys(`${keyPrefix}*`)) await redis.del(found);
    redis.disconnect();
  });

  it('is known to the other processes for a day', async () => {
    const [one, other] = await Promise.all([TestGraph.start({ redis: { url, keyPrefix } }), TestGraph.start({ redis: { url, keyPrefix } })]);
    await expect.poll(async () => {
      await send(one, { query: text, ...persisted(text) });
      return redis.get(key);
    }).toBe(text);
    expect(await redis.ttl(key)).toBeGreaterThan(86_000);
    expect((await send(other, persisted(text))).data).toEqual({ standard: 700 });
    await Promise.all([one.stop(), other.stop()]);
  });

  it('is not run where somebody put another text under its digest', async () => {
    await redis.set(key, '{ division(code: "62") { fullName } }');
    const graph = await TestGraph.start({ redis: { url, keyPrefix } });
    expect(codesOf(await send(graph, persisted(text)))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    await graph.stop();
  });

  it('is kept by each process for itself while Redis is away, which the log says once', async () => {
    const graph = await TestGraph.start({ redis: { url: 'redis://127.0.0.1:1', keyPrefix } });
    expect((await send(graph, { query: text, ...persisted(text) })).data).toEqual({ standard: 700 });
    await expect.poll(async () => (await send(graph, persisted(text))).data).toEqual({ standard: 700 });
    await expect.poll(() => graph.logLines.filter((line) => line.includes('Redis is away')).length).toBe(1);
    expect(graph.logLines.join('')).not.toContain('127.0.0.1:1');
    await graph.stop();
  });
});
