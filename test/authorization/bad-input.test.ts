import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ensureDevelopmentIssuer, issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { type Claims, REQUEST_ID_HEADER } from '@civil/schema/identity';
import { idNumberCheckCharacter } from '@civil/schema/scalars';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Answer, post } from '../kit/ask.js';

const HAN = /\p{Script=Han}/u;
const issuer = (): string => join(inject('graph').dataDirectory, 'issuer');
const tokenOf = ({ kind: _kind, ...claims }: Claims, options?: { expiresInSeconds?: number; issuer?: string; audience?: string }): Promise<string> =>
  issueDevelopmentToken(issuer(), claims, options);

/** Every error of an answer has its texts in both languages, and its message in the one that was asked for. */
function expectErrors({ errors, text }: Answer, code: string | RegExp, language: 'zh' | 'en', secrets: readonly string[] = []): void {
  expect(errors.length, text).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect(extensions.code, text).toMatch(typeof code === 'string' ? new RegExp(`^${code}$`) : code);
    expect(extensions.zh).toMatch(HAN);
    expect(extensions.en).toMatch(/^[\p{Script=Latin}\p{N}\p{P}\s]+$/u);
    expect(message).toBe(extensions[language]);
    expect(extensions.requestId).toMatch(/^[\w.-]{1,64}$/);
  }
  for (const secret of secrets) expect(text).not.toContain(secret);
}

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  as?: Claims;
  /** What the answer must not repeat. */
  secrets?: string[];
}

/** Asks in both languages and expects the same refusal in each, without data beside nulls. */
async function refused({ query, variables = {}, as, secrets = [] }: Asked, code: string | RegExp): Promise<Answer> {
  const authorization: Record<string, string> = as ? { authorization: `Bearer ${await tokenOf(as)}` } : {};
  const english = await post({ query, variables }, { ...authorization, 'accept-language': 'en' });
  expectErrors(english, code, 'en', secrets);
  const chinese = await post({ query, variables }, authorization);
  expectErrors(chinese, code, 'zh', secrets);
  for (const { data } of [english, chinese]) expect(Object.values<unknown>(data ?? {}).filter((value) => value !== null)).toEqual([]);
  return chinese;
}

const officer = claimsOf('county.assist', '620102', { purpose: 'ASSIST_REVIEW' });
const anonymous = undefined as unknown as Claims;

describe('an identity number', () => {
  const LOOK_UP = 'query ($input: ResidentLookupInput!) { residentLookup(input: $input) { id } }';
  const NAME = '欧阳测试';
  const checked = (first17: string): string => first17 + idNumberCheckCharacter(first17);
  // Of the unassigned 629999.
  const faults: [string, string, string][] = [
    ['with a wrong check character', '629999199001010019', 'ID_CHECKSUM'],
    ['with the thirtieth of February', checked('62999919900230001'), 'ID_DATE'],
    ['with a birth date to come', checked('62999929900101001'), 'ID_DATE'],
    ['of seventeen places', '62999919900101001', 'ID_FORMAT'],
    ['of nineteen places', '6299991990010100190', 'ID_FORMAT'],
    ['with letters', '62999919900101ABCD', 'ID_FORMAT'],
    ['in full-width digits', '６２９９９９１９９００１０１００１９', 'ID_FORMAT'],
  ];
  const secretsOf = (number: string): string[] => [number, number.slice(6, 14), NAME];

  it.each(faults)('%s is refused as a variable and not repeated', async (_fault, number, code) => {
    await refused({ query: LOOK_UP, variables: { input: { idNumber: number, name: NAME } }, as: officer, secrets: secretsOf(number) }, code);
  });

  it.each(faults)('%s is refused as a literal and not repeated', async (_fault, number, code) => {
    const query = `{ residentLookup(input: { idNumber: "${number}", name: "${NAME}" }) { id } }`;
    await refused({ query, as: officer, secrets: secretsOf(number) }, new RegExp(`^(${code}|GRAPHQL_VALIDATION_FAILED)$`));
  });

  it('in a place that takes no text is not repeated either', async () => {
    const number = '629999199001010019';
    for (const query of [
      `{ residents(first: "${number}") { totalCount } }`, `{ residents(first: ${number}) { totalCount } }`, `{ resident(id: { a: "${number}" }) { id } }`,
      `{ residents(filter: { nothing: "${number}" }) { totalCount } }`, `{ resident(id: "${number}) { id } }`, `{ x${number} }`, `query Q${number} { x }`,
      `{ residentLookup(input: { idNumber: ${number}, name: "${NAME}" }) { id } }`,
    ]) await refused({ query, as: officer, secrets: [number, number.slice(0, 6), NAME] }, /./);
    await refused({ query: 'query ($first: Int) { residents(first: $first) { totalCount } }', variables: { first: number }, as: officer, secrets: [number] }, 'BAD_USER_INPUT');
    await refused({ query: LOOK_UP, variables: { input: { [number]: NAME } }, as: officer, secrets: [number, NAME] }, /./);
  });
});

describe('a division code', () => {
  const DIVISION = 'query ($code: DivisionCode!) { division(code: $code) { fullName } }';

  it('that was never given is unknown', () => refused({ query: DIVISION, variables: { code: '990000' } }, 'DIVISION_UNKNOWN'));

  it('that was abolished names what took its place', async () => {
    const { errors } = await refused({ query: DIVISION, variables: { code: '620824' } }, 'DIVISION_ABOLISHED');
    expect(errors[0]?.extensions['successors']).toEqual(['620881']);
  });

  it.each(['', '6', '62010', '62010２', 'ABCDEF', '6201020010011', "620102' or 1=1", '620102%'])('"%s" is malformed', async (code) => {
    await refused({ query: DIVISION, variables: { code }, secrets: code.length > 2 ? [code] : [] }, 'DIVISION_FORMAT');
    await refused({ query: `{ division(code: ${JSON.stringify(code)}) { fullName } }`, secrets: code.length > 2 ? [code] : [] }, /^(DIVISION_FORMAT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});

describe('a cursor', () => {
  const PAGE = 'query ($after: String, $filter: DivisionFilter) { divisions(first: 2, after: $after, filter: $filter) { edges { cursor } pageInfo { endCursor } } }';
  let cursor: string;
  beforeAll(async () => { cursor = (await post({ query: PAGE })).data.divisions.pageInfo.endCursor; });

  it('of its own query goes on', async () => {
    const { data, errors } = await post({ query: PAGE, variables: { after: cursor } });
    expect([errors, data.divisions.edges.length]).toEqual([[], 2]);
  });

  it('of the same field under other conditions is refused', () => refused({ query: PAGE, variables: { after: cursor, filter: { level: 3 } }, secrets: [cursor] }, 'CURSOR_INVALID'));

  it('of another list of the same subgraph is refused', () =>
    refused({ query: 'query ($after: String) { placeNames(after: $after) { edges { cursor } } }', variables: { after: cursor }, secrets: [cursor] }, 'CURSOR_INVALID'));

  it('of a list of another subgraph is refused', () =>
    refused({ query: 'query ($after: String) { elderlyFacilities(after: $after) { edges { cursor } } }', variables: { after: cursor }, secrets: [cursor] }, 'CURSOR_INVALID'));

  it('that was tampered with anywhere is refused', async () => {
    const bytes = Buffer.from(cursor, 'base64url');
    for (let place = 0; place < bytes.length; place += 5) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] as number) ^ 1;
      await refused({ query: PAGE, variables: { after: changed.toString('base64url') } }, 'CURSOR_INVALID');
    }
    for (const after of [cursor.slice(0, -3), `${cursor}AAAA`, 'AAAA', '!', '张三', Buffer.from("1' or '1'='1").toString('base64url'), 'A'.repeat(5000)]) {
      await refused({ query: PAGE, variables: { after } }, 'CURSOR_INVALID');
    }
  });
});

describe('a page size', () => {
  const sizes = [0, -1, 101, 1_000_000_000];

  it.each(sizes)('of %d is refused for a list at the root', async (first) => {
    const { errors } = await refused({ query: 'query ($first: Int) { placeNames(first: $first) { totalCount } }', variables: { first } }, 'PAGE_SIZE');
    expect(errors[0]?.extensions).toMatchObject({ argument: 'first' });
  });

  it.each(sizes)('of %d is refused for a list of residents', async (first) => { await refused({ query: `{ residents(first: ${first}) { totalCount } }`, as: officer }, 'PAGE_SIZE'); });

  it('beyond 32 bits is no number of the schema', () => refused({ query: '{ divisions(first: 99999999999) { totalCount } }' }, 'GRAPHQL_VALIDATION_FAILED'));
});

describe('an operation out of measure', () => {
  const quickly = async (work: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    await work();
    expect(performance.now() - started).toBeLessThan(3000);
  };

  it('of ten megabytes is refused as a body', () => quickly(async () => {
    for (const language of ['zh', 'en'] as const) {
      const answer = await post({ query: `{ meta { scale } } # ${'x'.repeat(10 * 1024 * 1024)}` }, { 'accept-language': language });
      expect(answer.status).toBe(413);
      expectErrors(answer, 'REQUEST_TOO_LARGE', language, ['xxxx']);
    }
  }));

  it('of ten megabytes in chunks of unknown number is refused', () => quickly(async () => {
    const body = async function* (): AsyncGenerator<Buffer> { for (let sent = 0; sent < 160; sent++) yield Buffer.alloc(65_536, ' '); };
    const answer = await fetch(`${inject('graph').gateway}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body() as never, duplex: 'half' } as RequestInit);
    expect([answer.status, (await answer.text()).includes('REQUEST_TOO_LARGE')]).toEqual([413, true]);
  }));

  it('of depth 50 is refused', () => quickly(() => refused({ query: `{ division(code: "620102") ${'{ parent '.repeat(49)} { code } ${'}'.repeat(49)} }` }, 'QUERY_TOO_DEEP')));

  it('of depth 100,000 is refused', () => quickly(() => refused({ query: `${'{a'.repeat(100_000)}${'}'.repeat(100_000)}` }, /^(QUERY_TOO_MANY_TOKENS|REQUEST_TOO_LARGE)$/)));

  it('of ten thousand aliases is refused', () => quickly(() =>
    refused({ query: `{ ${Array.from({ length: 10_000 }, (_item, index) => `a${index}: __typename`).join(' ')} }` }, /^QUERY_TOO_MANY_(ALIASES|TOKENS|ROOT_FIELDS)$/)));

  it('of a hundred aliases is refused', () => quickly(() =>
    refused({ query: `{ meta { ${Array.from({ length: 100 }, (_item, index) => `a${index}: scale`).join(' ')} } }` }, 'QUERY_TOO_MANY_ALIASES')));

  it('that doubles itself twenty times is refused', () => quickly(() => refused({
    query: `{ meta { ...F0 } } ${Array.from({ length: 20 }, (_item, index) => `fragment F${index} on Meta { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F20 on Meta { scale }`,
  }, 'QUERY_TOO_EXPENSIVE')));

  it('that goes round in circles is refused', () => quickly(() =>
    refused({ query: '{ meta { ...A } } fragment A on Meta { scale ...B } fragment B on Meta { ...A }' }, 'GRAPHQL_VALIDATION_FAILED')));
});

describe('a text that is no operation', () => {
  it.each(['{ meta { scale }', '}', '', '\u0000', '{ meta { scale } } {', 'subscription { meta { scale } }', 'mutation { meta { scale } }', 'fragment A on Meta { scale }'])(
    '"%s" is refused', async (query) => { await refused({ query }, /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE|BAD_USER_INPUT)$/); });

  it('with a field that is nearly one of others is told no names', async () => {
    const names = ['idNumber', 'residentLookup', 'childFiles', 'childFile', 'marriageRegistrations', 'deathRecords'];
    for (const query of ['{ residentLokup(input: {}) { id } }', '{ childFils { totalCount } }', '{ marriageRegistration5 { totalCount } }', '{ deathRecord5 { totalCount } }', '{ __type(name: "Resident") { fields { idNumbr } } }']) {
      const { text } = await refused({ query, as: anonymous }, 'GRAPHQL_VALIDATION_FAILED');
      for (const name of names) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
    }
    const { data } = await post({ query: '{ __type(name: "ChildFile") { name } __schema { types { name } queryType { fields { name } } } }' });
    expect(data.__type).toBeNull();
    for (const name of names) expect(JSON.stringify(data)).not.toContain(`"${name}"`);
  });
});

describe('a token', () => {
  const QUERY = '{ viewer { kind } residents(first: 1) { totalCount } }';
  const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const inHalfAnHour = (): number => Math.floor(Date.now() / 1000) + 1800;
  let own: JWK;
  beforeAll(async () => { own = (await ensureDevelopmentIssuer(issuer())).privateKey; });

  /** Signs what no issuer of ours would sign. */
  const sign = async (payload: Record<string, unknown>, jwk: JWK = own, header: Record<string, unknown> = {}): Promise<string> =>
    new SignJWT({ iss: 'civil-development-issuer', aud: 'civil-graph', exp: inHalfAnHour(), sub: 'u_test', ...payload })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: own.kid as string, ...header }).sign(await importJWK(jwk, 'EdDSA'));
  const rejected = async (authorization: string, code = 'UNAUTHENTICATED'): Promise<void> => {
    for (const language of ['zh', 'en'] as const) {
      const answer = await post({ query: QUERY }, { authorization, 'accept-language': language });
      expect([answer.status, 'data' in JSON.parse(answer.text)], answer.text).toEqual([401, false]);
      expectErrors(answer, code, language, authorization.length > 20 ? [authorization.slice(-20)] : []);
    }
  };
  const bearer = async (token: string | Promise<string>): Promise<string> => `Bearer ${await token}`;

  it('that holds is taken', async () => {
    const { status, data } = await post({ query: QUERY }, { authorization: await bearer(sign({ roles: ['auditor'] })) });
    expect([status, data.viewer.kind]).toEqual([200, 'OFFICER']);
    expect(data.residents.totalCount).toBeGreaterThan(0);
  });

  it('of no algorithm is refused', async () => {
    const payload = base64({ iss: 'civil-development-issuer', aud: 'civil-graph', exp: inHalfAnHour(), sub: 'u', roles: ['auditor'] });
    for (const alg of ['none', 'None', 'NONE']) {
      await rejected(`Bearer ${base64({ alg, typ: 'JWT' })}.${payload}.`);
      await rejected(`Bearer ${base64({ alg, typ: 'JWT', kid: own.kid })}.${payload}.AAAA`);
    }
  });

  it('of a symmetric algorithm under our public key is refused', async () => {
    const published = await readFile(join(issuer(), 'jwks.json'));
    const [key] = (JSON.parse(published.toString()) as { keys: JWK[] }).keys;
    for (const secret of [published, Buffer.from(key?.x as string, 'base64url'), createHash('sha256').update(published).digest()]) {
      const token = await new SignJWT({ roles: ['auditor'] }).setProtectedHeader({ alg: 'HS256', kid: own.kid as string })
        .setIssuer('civil-development-issuer').setAudience('civil-graph').setSubject('u').setExpirationTime(inHalfAnHour()).sign(secret);
      await rejected(`Bearer ${token}`);
    }
  });

  it('that has expired is refused', async () => {
    await rejected(await bearer(tokenOf(claimsOf('auditor'), { expiresInSeconds: -60 })), 'TOKEN_EXPIRED');
    await rejected(await bearer(sign({ roles: ['auditor'], exp: undefined })));
    await rejected(await bearer(sign({ roles: ['auditor'], nbf: inHalfAnHour() })));
  });

  it('for another audience or of another issuer is refused', async () => {
    await rejected(await bearer(tokenOf(claimsOf('auditor'), { audience: 'another-graph' })));
    await rejected(await bearer(tokenOf(claimsOf('auditor'), { issuer: 'https://login.example.com' })));
  });

  it('signed by another key is refused, under its own name or ours', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const other = await exportJWK(privateKey);
    const { d: _private, ...publicKey } = other;
    await rejected(await bearer(sign({ roles: ['auditor'] }, other)));
    await rejected(await bearer(sign({ roles: ['auditor'] }, other, { kid: 'somebody-else' })));
    await rejected(await bearer(sign({ roles: ['auditor'] }, other, { jwk: publicKey })));
    await rejected(await bearer(sign({ roles: ['auditor'] }, other, { kid: '../../../../etc/passwd', jku: 'http://127.0.0.1:9/jwks.json' })));
  });

  it('changed after signing is refused', async () => {
    const [header, , signature] = (await sign({ roles: ['county.assist'], scopePrefix: '620102' })).split('.');
    const raised = base64({ iss: 'civil-development-issuer', aud: 'civil-graph', exp: inHalfAnHour(), sub: 'u_test', roles: ['auditor'] });
    await rejected(`Bearer ${header}.${raised}.${signature}`);
  });

  it.each<[string, Record<string, unknown>]>([
    ['an unknown role', { roles: ['root'] }],
    ['a role known to JavaScript only', { roles: ['constructor'] }],
    ['an unknown role beside a known one', { roles: ['auditor', 'root'] }],
    ['no roles', {}],
    ['an empty list of roles', { roles: [] }],
    ['roles that are a text', { roles: 'auditor' }],
    ['a county officer without division', { roles: ['county.assist'] }],
    ['a county officer of a whole province', { roles: ['county.assist'], scopePrefix: '62' }],
    ['a county officer of everywhere', { roles: ['county.assist'], scopePrefix: '' }],
    ['a county officer of a pattern', { roles: ['county.assist'], scopePrefix: '62010%' }],
    ['a citizen without a record', { roles: ['citizen'] }],
    ['a citizen of many records', { roles: ['citizen'], residentId: ['r_1', 'r_2'] }],
    ['a facility without its id', { roles: ['facility'] }],
    ['a registrar without office', { roles: ['registrar'] }],
    ['a citizen who is also auditor', { roles: ['citizen', 'auditor'], residentId: 'r_1' }],
    ['an officer of a county and of the province', { roles: ['county.assist', 'auditor'], scopePrefix: '620102' }],
    ['no subject', { sub: undefined, roles: ['auditor'] }],
    ['a subject that is no text', { sub: { a: 1 }, roles: ['auditor'] }],
  ])('of %s is refused', async (_fault, payload) => rejected(await bearer(sign(payload))));

  it.each(['Bearer', 'Bearer ', 'Bearer garbage', 'Bearer a.b.c', 'Bearer ..', 'Basic YTpi', 'garbage', `Bearer ${'A'.repeat(9000)}.a.a`, 'Bearer null', 'Bearer undefined'])(
    'that is "%.30s" is refused', (authorization) => rejected(authorization));

  it('said twice is refused', async () => {
    const good = await sign({ roles: ['auditor'] });
    await rejected(`Bearer ${good}, Bearer ${good}`);
  });
});

describe('a request', () => {
  const QUERY = '{ meta { scale } }';
  const CODE = /^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/;
  const send = async (init: RequestInit & { path?: string }): Promise<Answer> => {
    const response = await fetch(`${inject('graph').gateway}/graphql${init.path ?? ''}`, { method: 'POST', ...init });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: Answer['errors'] };
    return { status: response.status, data, errors, codes: {}, text };
  };
  const json = { 'content-type': 'application/json' };

  it.each<[string, string]>([
    ['a text', '"{ meta { scale } }"'], ['a number', '1'], ['null', 'null'],
    ['nothing', ''], ['half a JSON', '{"query": "{ meta'], ['no query', '{}'], ['a query that is a number', '{"query": 1}'], ['a query that is null', '{"query": null}'],
    ['variables that are a list', JSON.stringify({ query: QUERY, variables: ['629999199001010019'] })], ['variables that are a text', JSON.stringify({ query: QUERY, variables: '629999199001010019' })],
    ['a name that is a number', JSON.stringify({ query: QUERY, operationName: 1 })],
  ])('whose body is %s is refused', async (_what, body) => { await refusedBody(body, CODE); });

  it.each([['several operations', JSON.stringify([{ query: QUERY }, { query: QUERY }])], ['none', '[]']])('in a batch of %s is refused', async (_what, body) => { await refusedBody(body, 'BATCHING_DISABLED'); });

  async function refusedBody(body: string, code: RegExp | string): Promise<void> {
    for (const language of ['zh', 'en'] as const) {
      const answer = await send({ body, headers: { ...json, 'accept-language': language } });
      expect([answer.status, answer.data], answer.text).toEqual([400, null]);
      expectErrors(answer, code, language, ['629999199001010019']);
    }
  }

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'text/plain;application/json', 'application/xml'])(
    'of type %s is refused', async (type) => {
      const answer = await send({ body: JSON.stringify({ query: QUERY }), headers: { 'content-type': type } });
      expect([[400, 415].includes(answer.status), answer.data], answer.text).toEqual([true, null]);
      expectErrors(answer, 'BAD_USER_INPUT', 'zh');
    });

  it('that a foreign page could send without asking first is refused', async () => {
    const path = `?query=${encodeURIComponent(QUERY)}`;
    const refusedGet = await send({ method: 'GET', path });
    expect([refusedGet.status, refusedGet.data]).toEqual([400, null]);
    expectErrors(refusedGet, 'BAD_USER_INPUT', 'zh');
    expect((await send({ method: 'GET', path, headers: { 'apollo-require-preflight': '1' } })).data).toEqual({ meta: { scale: 'demo' } });
  });

  it('of another method or path is told so in the form of an error', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) expect([404, 405]).toContain((await send({ method, body: '{}', headers: json })).status);
    const elsewhere = await fetch(`${inject('graph').gateway}/admin?number=629999199001010019`);
    const text = await elsewhere.text();
    expect([elsewhere.status, text.includes('629999199001010019'), text.includes('NOT_FOUND')]).toEqual([404, false, true]);
  });

  it('has its id sent back only where it is a plain one', async () => {
    const answerTo = (id: string): Promise<{ id: unknown; text: string }> => new Promise((resolve, reject) => {
      const sent = httpRequest(`${inject('graph').gateway}/graphql`, { method: 'POST', headers: { ...json, [REQUEST_ID_HEADER]: id } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => resolve({ id: response.headers[REQUEST_ID_HEADER], text }));
      });
      sent.on('error', reject).end('{"query":"{"}');
    });
    expect(await answerTo('trace-1.A_b')).toMatchObject({ id: 'trace-1.A_b', text: expect.stringContaining('trace-1.A_b') });
    for (const id of ['<script>alert(1)</script>', 'é'.repeat(8), 'a b', 'a\tb', '"}],"data":{', 'x'.repeat(65), '\u0080\u009f', Buffer.from('张三').toString('latin1')]) {
      const { id: given, text } = await answerTo(id);
      expect(given).toMatch(/^[0-9a-f-]{36}$/);
      expect(text).not.toContain(id);
      expect(text).toContain(given as string);
    }
  });

  it('with control characters in a header is cut off', async () => {
    const { hostname, port } = new URL(inject('graph').gateway);
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => {
        socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-request-id: evil\u0001\u001b[31m\r\ncontent-length: 2\r\n\r\n{}`);
      });
      socket.setEncoding('latin1').on('data', (part: string) => { text += part; }).on('end', () => resolve(text)).on('error', reject);
      socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('evil');
  });
});
