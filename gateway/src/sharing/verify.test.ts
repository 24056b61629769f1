import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idNumberCheckCharacter } from '@civil/schema/scalars';
import { NOBODY } from '@civil/schema/sharing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AskedRegisters, marriageQuestion } from '../testing/asked-registers.js';
import { facilityDocument, facilityGrant } from '../testing/shared-facilities.js';
import { TestGraph, type ViewerName } from '../testing/start-graph.js';

/** A number under the unassigned code 629901, with a right check character. */
const numberOf = (order: string): string => `629901198503120${order}${idNumberCheckCharacter(`629901198503120${order}`)}`;
const [husband, wife, single, stranger] = [numberOf('01'), numberOf('02'), numberOf('03'), numberOf('99')];
const QUESTIONS_PER_MINUTE = 400;

let registers: AskedRegisters;
let graph: TestGraph;
let ledger: string;
beforeAll(async () => {
  registers = new AskedRegisters();
  ledger = await mkdtemp(join(tmpdir(), 'civil-ledger-'));
  const documents = { 'R07.graphql': facilityDocument, 'verify/R09.graphql': marriageQuestion };
  const sharing = { documents, secret: 'a secret of shared data for these tests', grantsKnownMs: 0, questionsPerMinute: QUESTIONS_PER_MINUTE };
  graph = await TestGraph.start({ sharing, ledger: { directory: ledger }, trustedOnlyFor: 'anonymous-and-clients' }, registers.subgraphs());
  for (const [number, id, name] of [[husband, 'r_a', '张三'], [wife, 'r_b', '李四'], [single, 'r_c', '王五']] as const) registers.residents.set(number, { id, name });
  for (const id of ['r_a', 'r_b']) registers.marriages.set(id, '2020-05-20');
});
afterAll(async () => {
  await graph.stop();
  await rm(ledger, { recursive: true, force: true });
});

const grant = (more: Parameters<typeof facilityGrant>[0] = {}) => facilityGrant({ id: 'g_r09', resource: 'R09', fields: ['isRegistered', 'registeredOn'], ...more });
beforeEach(() => {
  registers.grants = [grant()];
  registers.beforeAnswer = () => undefined;
  registers.asked.persons.length = 0;
  registers.asked.about.length = 0;
});

interface Told { status: number; headers: Record<string, unknown>; body: { result?: boolean; date?: string | null }; text: string; code: string | undefined; extensions: Record<string, unknown> }

async function send(payload: string, { as = 'puller', resource = 'R09', query = '', type = 'application/json' }: { as?: ViewerName; resource?: string; query?: string; type?: string } = {}): Promise<Told> {
  const authorization = as === 'anonymous' ? {} : { authorization: `Bearer ${await graph.tokenOf(as)}` };
  const reply = await graph.gateway.app.inject({ method: 'POST', url: `/shared/${resource}/verify${query}`, headers: { 'content-type': type, ...authorization }, payload });
  const body = JSON.parse(reply.payload) as Told['body'] & { errors?: { extensions: Record<string, unknown> }[] };
  const extensions = body.errors?.[0]?.extensions ?? {};
  return { status: reply.statusCode, headers: reply.headers, body, text: reply.payload, code: extensions['code'] as string | undefined, extensions };
}
const verify = (persons: unknown, more: Parameters<typeof send>[1] = {}): Promise<Told> => send(JSON.stringify({ persons }), more);
const entered = async (): Promise<string> => {
  const files = (await readdir(join(ledger, 'spool'), { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))).join('');
};

describe('POST /shared/{id}/verify', () => {
  it('answers yes or no with the day, and nothing more', async () => {
    const yes = await verify([{ idNumber: husband }]);
    expect([yes.status, yes.text, yes.headers['cache-control']]).toEqual([200, '{"result":true,"date":"2020-05-20"}', 'no-store']);
    expect((await verify([{ idNumber: husband, name: '张三' }, { idNumber: wife, name: '李四' }])).body).toEqual({ result: true, date: '2020-05-20' });
    expect((await verify([{ idNumber: single }])).text).toBe('{"result":false,"date":null}');
  });

  it('does not tell who there is: nobody, another name and no are one answer, asked alike', async () => {
    const answers = [await verify([{ idNumber: single }]), await verify([{ idNumber: stranger }]), await verify([{ idNumber: husband, name: '王五' }])];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(registers.asked.about).toEqual([['r_c'], [NOBODY], [NOBODY]]);
  });

  it('keeps the day back where the grant does not name it', async () => {
    registers.grants = [grant({ fields: ['isRegistered'] })];
    expect((await verify([{ idNumber: husband }])).text).toBe('{"result":true,"date":null}');
  });

  it.each([
    ['no body', '', 'BAD_USER_INPUT'], ['no JSON', '{"persons":', 'BAD_USER_INPUT'], ['a list', '[]', 'BAD_USER_INPUT'], ['nobody', '{"persons":[]}', 'BAD_USER_INPUT'],
    ['three', JSON.stringify({ persons: [{ idNumber: husband }, { idNumber: wife }, { idNumber: single }] }), 'BAD_USER_INPUT'], ['something else', JSON.stringify({ persons: [{ idNumber: husband, phone: '1' }] }), 'BAD_USER_INPUT'],
    ['another key', JSON.stringify({ persons: [{ idNumber: husband }], about: ['r_a'] }), 'BAD_USER_INPUT'], ['a number that is none', '{"persons":[{"idNumber":6}]}', 'BAD_USER_INPUT'], ['an empty name', JSON.stringify({ persons: [{ idNumber: husband, name: ' ' }] }), 'BAD_USER_INPUT'],
    ['a short number', '{"persons":[{"idNumber":"62990119850312"}]}', 'ID_FORMAT'], ['a wrong check character', JSON.stringify({ persons: [{ idNumber: `${husband.slice(0, 17)}${husband.endsWith('1') ? '2' : '1'}` }] }), 'ID_CHECKSUM'],
  ])('refuses %s, in Chinese and English, and asks nobody', async (_what, payload, code) => {
    const told = await send(payload);
    expect([told.status, told.code]).toEqual([400, code]);
    expect(told.extensions).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
    expect([registers.asked.persons.length, registers.asked.about.length]).toEqual([0, 0]);
  });

  it('takes numbers in the body alone, and repeats none', async () => {
    expect(await verify([{ idNumber: husband }], { query: `?idNumber=${husband}` })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await verify([{ idNumber: husband }], { type: 'text/plain' })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    const wrong = `${husband.slice(0, 16)}${husband.charAt(16) === '1' ? '2' : '1'}${husband.charAt(17)}`;
    expect((await verify([{ idNumber: wrong }])).text).not.toContain(wrong);
    await verify([{ idNumber: husband, name: '张三' }]);
    expect(graph.logLines.join('')).not.toMatch(/629901|张三/);
  });

  it('tells apart who is nobody, who is no client, and what is not served so', async () => {
    expect(await verify([{ idNumber: husband }], { as: 'anonymous' })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await verify([{ idNumber: husband }], { as: 'officer' })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await verify([{ idNumber: husband }], { resource: 'R99' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await verify([{ idNumber: husband }], { resource: 'R07' })).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED', extensions: { rule: 'rows-only' } });
    expect(await verify([{ idNumber: husband }], { resource: 'R19' })).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED', extensions: { rule: 'planned' } });
  });

  it.each([
    [[], 'GRANT_MISSING'], [[grant({ legalState: 'EXPIRED' })], 'GRANT_EXPIRED'], [[grant({ status: 'SUSPENDED' })], 'GRANT_NOT_IN_FORCE'], [[grant({ fields: ['registeredOn'] })], 'GRANT_FIELD_DENIED'], [[grant({ client: 'u-other-puller' })], 'GRANT_MISSING'],
  ])('needs a grant that opens the answer: %j', async (grants, code) => {
    registers.grants = grants;
    expect(await verify([{ idNumber: husband }])).toMatchObject({ status: 403, code });
    expect(registers.asked.persons).toEqual([]);
  });

  it('counts each question against the quota of the day, whatever is answered, and gives back what failed', async () => {
    registers.grants = [grant({ id: 'g_quota', quotaPerDay: 2 })];
    registers.beforeAnswer = () => { throw new Error('the database is away'); };
    expect((await verify([{ idNumber: single }])).code).toBe('DOWNSTREAM_SERVICE_ERROR');
    registers.beforeAnswer = () => undefined;
    expect([(await verify([{ idNumber: stranger }])).status, (await verify([{ idNumber: husband }])).status]).toEqual([200, 200]);
    const refused = await verify([{ idNumber: husband }]);
    expect([refused.status, refused.code, Number(refused.headers['retry-after']) > 0]).toEqual([429, 'GRANT_QUOTA', true]);
  });

  it('is entered in the ledger with whom it was about, and not what was answered', async () => {
    const before = (await entered()).split('verify.R09').length;
    await verify([{ idNumber: husband }]);
    await verify([{ idNumber: stranger }]);
    const text = await entered();
    expect(text.split('verify.R09').length - before).toBe(2);
    expect(text).not.toMatch(/629901|"result"|2020-05-20/);
  });

  it('is no operation of GraphQL: no client can name a resident', async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await graph.tokenOf('puller')}` };
    for (const asked of [{ documentId: 'R09Check' }, { query: marriageQuestion }]) {
      const told = await graph.send({ headers, payload: JSON.stringify({ ...asked, variables: { about: ['r_a'] } }) });
      expect([told.errors[0]?.extensions['code'], registers.asked.about]).toEqual(['OPERATION_NOT_TRUSTED', []]);
    }
  });

  it('is slowed down where one client asks too fast, and no other for it', async () => {
    registers.grants = [grant(), grant({ client: 'u-other-puller', id: 'g_other' })];
    let refused: Told | undefined;
    for (let each = 0; each <= QUESTIONS_PER_MINUTE && !refused; each++) {
      const told = await send('');
      if (told.code === 'RATE_LIMITED') refused = told;
    }
    expect([refused?.status, Number(refused?.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await verify([{ idNumber: husband }], { as: 'otherPuller' })).body.result).toBe(true);
  });
});

describe('the catalogue', () => {
  it('says of each resource how it is served, and of none that it is published which is not', async () => {
    const { payload } = await graph.gateway.app.inject({ url: '/shared', headers: { accept: 'application/json' } });
    const { resources } = JSON.parse(payload) as { resources: { id: string; status: string; address: string | null; verifyAddress: string | null; field: string | null }[] };
    const of = (id: string) => resources.find((one) => one.id === id);
    expect(of('R07')).toMatchObject({ status: 'PUBLISHED', address: '/shared/R07', verifyAddress: null, field: null });
    expect(of('R09')).toMatchObject({ status: 'PUBLISHED', address: null, verifyAddress: '/shared/R09/verify', field: null });
    expect(of('R21')).toMatchObject({ status: 'PUBLISHED', address: null, field: 'indicators' });
    for (const id of ['R01', 'R06', 'R10', 'R19', 'R20']) expect(of(id), id).toMatchObject({ status: 'PLANNED', address: null, verifyAddress: null });
  });
});
