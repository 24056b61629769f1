import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerFiles } from '../environment.js';
import { TestGraph } from '../testing/start-graph.js';
import type { Analysis } from './analyse.js';
import { type Demonstration, demonstrationClaims } from './demonstration.js';
import { readDemonstration, savedOperations } from './room.js';

const json = { 'content-type': 'application/json', host: '127.0.0.1:4000' };
const operations = { 'a-person.graphql': '# 一名居民。One resident.\nquery APerson($id: ID!) { resident(id: $id) { name idNumber } }\n' };

/** A gateway with an explorer whose page is not built, and an issuer of its own. */
async function startExplorer(production = false): Promise<{ graph: TestGraph; page: string; remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'civil-explorer-'));
  const page = join(directory, 'page');
  const issuer = { directory: join(directory, 'issuer'), issuer: 'civil-development-issuer', audience: 'civil-graph' };
  const graph = await TestGraph.start({
    production,
    token: { keys: { file: join(issuer.directory, 'jwks.json') }, issuer: issuer.issuer, audience: issuer.audience },
    trustedOperations: operations,
    explorer: { page, demonstration: explorerFiles.demonstration, issuer },
  });
  return { graph, page, remove: async () => { await graph.stop(); await rm(directory, { recursive: true, force: true }); } };
}

describe('explorer', () => {
  let started: Awaited<ReturnType<typeof startExplorer>>;
  let graph: TestGraph;
  const token = (body: unknown, headers: Record<string, string> = {}) =>
    graph.send({ url: '/explorer/token', headers: { ...json, ...headers }, payload: JSON.stringify(body) });
  const analyse = async (body: unknown, authorization?: string) => {
    const told = await graph.send({ url: '/explorer/analysis', headers: { ...json, ...(authorization ? { authorization } : {}) }, payload: JSON.stringify(body) });
    return { ...told, analysis: JSON.parse(told.text) as Analysis };
  };
  const bearerOf = async (body: unknown): Promise<string> => `Bearer ${(JSON.parse((await token(body)).text) as { token: string }).token}`;

  beforeAll(async () => {
    started = await startExplorer();
    graph = started.graph;
  });
  afterAll(() => started.remove());

  it('tells in both languages that its page is being built, and serves it once it is', async () => {
    const waiting = await graph.send({ method: 'GET', url: '/' });
    expect(waiting.status).toBe(503);
    expect(waiting.text).toMatch(/正在构建[\s\S]*being built/);
    await mkdir(join(started.page, 'assets'), { recursive: true });
    await writeFile(join(started.page, 'index.html'), '<!doctype html><title>built</title>');
    await writeFile(join(started.page, 'assets', 'page-1.js'), 'export {};');
    await writeFile(join(started.page, 'sources.sha256'), 'digest');
    const built = await graph.send({ method: 'GET', url: '/' });
    expect([built.status, built.text]).toEqual([200, '<!doctype html><title>built</title>']);
    const policy = String(built.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*|script-src[^;]*unsafe-inline/);
    const asset = await graph.send({ method: 'GET', url: '/explorer/assets/page-1.js' });
    expect(asset.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it.each(['..%2Fsources.sha256', '..%2F..%2Fissuer%2Fprivate.jwk', '%2e%2e', 'absent.js', 'page-1.js%00', '..'])('has no part called %s', async (name) => {
    expect((await graph.send({ method: 'GET', url: `/explorer/assets/${name}` })).status).toBe(404);
  });

  it('offers the saved operations with a title in both languages', async () => {
    const { operations: offered, hasDevelopmentTokens } = JSON.parse((await graph.send({ method: 'GET', url: '/explorer/operations' })).text);
    expect(offered).toEqual([{ name: 'APerson', title: { zh: '一名居民', en: 'One resident' }, text: operations['a-person.graphql'], variables: {} }]);
    expect(hasDevelopmentTokens).toBe(true);
  });

  it('gives tokens that the gateway takes', async () => {
    const authorization = await bearerOf({ role: 'county.assist', division: '620102' });
    const told = await graph.send({ headers: { ...json, authorization }, payload: JSON.stringify({ query: '{ resident(id: 1) { name } }' }) });
    expect(told).toMatchObject({ data: { resident: { name: 'name-1' } }, errors: [] });
  });

  it.each([
    ['a foreign page', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999', 'sec-fetch-site': 'same-site' }],
    ['a name that was pointed at this machine', { host: 'evil.example:4000', origin: 'http://evil.example:4000', 'sec-fetch-site': 'same-origin' }],
  ])('gives no token to %s', async (_who, headers) => {
    const told = await token({ role: 'auditor' }, headers);
    expect([told.status, told.errors[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
    expect(told.text).not.toContain('eyJ');
  });

  it('gives no token to a form', async () => {
    const told = await token({ role: 'auditor' }, { 'content-type': 'text/plain' });
    expect([told.status, told.errors[0]?.extensions['rule']]).toEqual([400, 'csrf']);
  });

  it.each([
    [{ role: 'nobody' }, 'role-unknown'],
    [{ role: 'county.assist', division: '62010' }, 'division'],
    [{ role: 'county.assist', division: '999999' }, 'division'],
    [{ role: 'county.assist', division: '62' }, 'claims'],
    [[], 'json-object'],
  ])('refuses the identity %j', async (body, rule) => {
    const told = await token(body);
    expect([told.status, told.errors[0]?.extensions['rule']]).toEqual([400, rule]);
  });

  it('analyses without asking any subgraph', async () => {
    const authorization = await bearerOf({ role: 'village' });
    graph.takeCalls();
    const { status, analysis } = await analyse({ query: operations['a-person.graphql'], variables: { id: '1' } }, authorization);
    expect(status).toBe(200);
    expect(graph.takeCalls()).toEqual([]);
    expect(analysis.fields.map(({ path, outcome, code }) => [path, outcome, code])).toEqual([
      ['resident.name', 'masked', undefined],
      ['resident.idNumber', 'refused', 'FORBIDDEN_FIELD'],
    ]);
    expect(analysis.fields[1]?.rule).toMatchObject({ right: 'none', label: { class: 'SENSITIVE', domain: 'PLATFORM' }, opensWith: [{ zh: expect.any(String), en: expect.any(String) }] });
    expect(analysis.run).not.toContain('idNumber');
    expect(analysis.plan).toMatchObject({ kind: 'fetch', subgraph: 'platform', operation: expect.not.stringContaining('idNumber') });
    expect(analysis.measures).toContainEqual({ name: 'depth', value: 2, limit: 12 });
  });

  it('tells an outsider that a field is refused and by no rule', async () => {
    const { analysis, text } = await analyse({ query: '{ resident(id: 1) { name division { code } } secrets }' });
    expect(analysis.fields.find(({ path }) => path === 'secrets')).toEqual({
      path: 'secrets', coordinate: 'Query.secrets', outcome: 'refused', code: 'FORBIDDEN_FIELD', zh: '当前角色无权查看该字段', en: 'This role may not see this field',
    });
    expect(text).not.toMatch(/SENSITIVE|VITAL|"right"/);
  });

  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
    [`{ residents ${'{ friends '.repeat(20)}{ id }${' }'.repeat(20)} }`, 'QUERY_TOO_DEEP'],
    [`{ ${'standard '.repeat(5000)} }`, 'QUERY_TOO_MANY_TOKENS'],
  ])('refuses to analyse what would not be run: %.20s', async (query, code) => {
    const told = await analyse({ query });
    expect([told.status, told.errors[0]?.extensions['code']]).toEqual([400, code]);
  });

  it('does not analyse for a token that does not hold', async () => {
    const told = await analyse({ query: '{ standard }' }, 'Bearer a.b.c');
    expect([told.status, told.errors[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('explorer in production', () => {
  let started: Awaited<ReturnType<typeof startExplorer>>;
  beforeAll(async () => { started = await startExplorer(true); });
  afterAll(() => started.remove());

  it('has no tokens and no identities', async () => {
    const { graph } = started;
    expect((await graph.send({ url: '/explorer/token', headers: json, payload: '{"role":"auditor"}' })).status).toBe(404);
    expect((await graph.send({ method: 'GET', url: '/explorer/identities', headers: json })).status).toBe(404);
    expect(JSON.parse((await graph.send({ method: 'GET', url: '/explorer/operations' })).text)).toMatchObject({ hasDevelopmentTokens: false });
  });

  it('analyses for nobody who has not signed in', async () => {
    const told = await started.graph.send({ url: '/explorer/analysis', headers: json, payload: '{"query":"{ standard }"}' });
    expect([told.status, told.errors[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('gateway without an explorer', () => {
  it('has no page', async () => {
    const graph = await TestGraph.start();
    const told = await graph.send({ method: 'GET', url: '/' }).finally(() => graph.stop());
    expect(told.status).toBe(404);
  });
});

describe('identity of the demonstration', () => {
  let demonstration: Demonstration;
  beforeAll(async () => { demonstration = (await readDemonstration(explorerFiles.demonstration)) as Demonstration; });

  it('is the unit of the division, of the office, or of the audit', () => {
    expect(demonstrationClaims('county.assist', { division: '620102' }, demonstration)).toEqual({ sub: 'u_county.assist', roles: ['county.assist'], scopePrefix: '620102', unit: '620102-MZJ' });
    expect(demonstrationClaims('registrar', {}, demonstration)).toMatchObject({ officeId: demonstration.offices['620102'], unit: demonstration.offices['620102'] });
    expect(demonstrationClaims('auditor', {}, demonstration)).toMatchObject({ unit: demonstration.auditUnit });
    expect(demonstrationClaims('citizen', { ward: ['a', 'b'] }, demonstration)).toMatchObject({ residentId: demonstration.resident, wardIds: ['a', 'b'] });
  });

  it('is never wider than was asked', () => {
    expect(() => demonstrationClaims('village', { division: '620102' }, demonstration)).toThrow();
    expect(() => demonstrationClaims('anon', {}, demonstration)).not.toThrow();
  });
});

describe('title of a saved operation', () => {
  const title = (text: string) => savedOperations({ 'x.graphql': text }, undefined)[0]?.title;
  it.each([
    ['# 中文。English words.\n{ a }', { zh: '中文', en: 'English words' }],
    ['# X01 死亡人员仍领取：发放的待遇。Benefits paid.\n{ a }', { zh: 'X01 死亡人员仍领取：发放的待遇', en: 'Benefits paid' }],
    ['# Only English.\n{ a }', { zh: 'Only English.', en: 'Only English' }],
    ['query Named { a }', { zh: 'Named', en: 'Named' }],
  ])('of %j', (text, expected) => { expect(title(text)).toEqual(expected); });
});
