import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { dataResources } from '@civil/schema/sharing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { facilityDocument, facilityGrant, SharedFacilities } from '../testing/shared-facilities.js';
import { TestGraph, type ViewerName } from '../testing/start-graph.js';
import { PAGE } from './pull.js';
import type { Trailer } from './stream-pull.js';

interface Line { id: string; at: string; record?: Record<string, unknown>; deleted?: true }
interface Pulled { status: number; headers: Record<string, unknown>; raw: Buffer; lines: Line[]; trailer: Trailer; code: string | undefined; extensions: Record<string, unknown> }

let shared: SharedFacilities;
let graph: TestGraph;
let address: string;
let ledger: string;
const secret = 'a secret of shared data for these tests';

beforeAll(async () => {
  shared = new SharedFacilities();
  ledger = await mkdtemp(join(tmpdir(), 'civil-ledger-'));
  graph = await TestGraph.start({ sharing: { documents: { 'R07.graphql': facilityDocument }, secret, stallMs: 400, grantsKnownMs: 0 }, ledger: { directory: ledger } }, shared.subgraphs());
  address = await graph.gateway.listen();
});
afterAll(async () => {
  await graph.stop();
  await rm(ledger, { recursive: true, force: true });
});
beforeEach(() => {
  shared.grants = [facilityGrant()];
  shared.beforePage = () => undefined;
  shared.clear();
});

/** A grant of its own for each test that counts rows. */
let serial = 0;
const ownGrant = (more: Parameters<typeof facilityGrant>[0] = {}) => {
  serial += 1;
  const grant = facilityGrant({ id: `g_own_${serial}`, ...more });
  shared.grants = [grant];
  return grant;
};
const fill = (count: number): void => { for (let each = 0; each < count; each++) shared.put(`f${String(each).padStart(5, '0')}`); };

async function pull(query = '', { as = 'puller', headers = {}, resource = 'R07' }: { as?: ViewerName; headers?: Record<string, string>; resource?: string } = {}): Promise<Pulled> {
  const authorization = as === 'anonymous' ? {} : { authorization: `Bearer ${await graph.tokenOf(as)}` };
  const reply = await graph.gateway.app.inject({ method: 'GET', url: `/shared/${resource}${query}`, headers: { accept: 'application/x-ndjson', ...authorization, ...headers } });
  const raw = reply.headers['content-encoding'] === 'gzip' ? gunzipSync(reply.rawPayload) : reply.rawPayload;
  const text = raw.toString();
  if (reply.statusCode !== 200) {
    const extensions = (JSON.parse(text) as { errors: { extensions: Record<string, unknown> }[] }).errors[0]?.extensions ?? {};
    return { status: reply.statusCode, headers: reply.headers, raw, lines: [], trailer: {} as Trailer, code: String(extensions['code']), extensions };
  }
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line & { trailer?: Trailer });
  const last = lines.pop();
  if (!last?.trailer) throw new Error(`no trailer in ${text.slice(-200)}`);
  return { status: 200, headers: reply.headers, raw, lines, trailer: last.trailer, code: undefined, extensions: {} };
}
const names = ({ lines }: Pulled) => lines.map(({ record }) => record?.['name'] ?? null);
const sm3 = (bytes: Buffer) => createHash('sm3').update(bytes).digest('hex');
const bodyOf = ({ raw }: Pulled) => raw.subarray(0, raw.lastIndexOf('\n', raw.length - 2) + 1);

describe('GET /shared/{id}', () => {
  it('gives the items of the grant as lines, and a trailer that proves them', async () => {
    fill(3);
    const whole = await pull();
    expect(whole.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(whole.lines[0]?.record).toEqual({ id: 'f00000', name: '养老院f00000', licensedBeds: 40, geo: { lng: 103.8, lat: 36 }, divisionCode: '620102001000' });
    expect(whole.trailer).toMatchObject({ count: 3, tombstones: 0, complete: true, sm3: sm3(bodyOf(whole)) });
    expect(whole.trailer).not.toHaveProperty('reason');
  });

  it('goes on from a cursor with what has changed, tombstones among it', async () => {
    fill(4);
    const whole = await pull();
    shared.put('f00001', { name: '改名' });
    shared.remove('f00002');
    shared.put('f00003', { divisionCode: '630102001000' });
    const delta = await pull(`?cursor=${whole.trailer.cursor}`);
    expect(names(delta)).toEqual(['改名', null, null]);
    expect(delta.lines.map(({ deleted }) => deleted ?? false)).toEqual([false, true, true]);
    expect(delta.trailer).toMatchObject({ count: 1, tombstones: 2, complete: true });
    expect((await pull(`?cursor=${delta.trailer.cursor}`)).lines).toEqual([]);
  });

  it('answers the same cursor with the same bytes', async () => {
    fill(5);
    const { trailer } = await pull('?limit=2');
    const [one, other] = [await pull(`?cursor=${trailer.cursor}`), await pull(`?cursor=${trailer.cursor}`)];
    expect(one.raw.equals(other.raw)).toBe(true);
    expect(one.lines).toHaveLength(3);
  });

  it('reads as many pages as it takes, and stops at a limit', async () => {
    fill(1203);
    const whole = await pull();
    expect([whole.lines.length, new Set(whole.lines.map(({ id }) => id)).size, whole.trailer.sm3]).toEqual([1203, 1203, sm3(bodyOf(whole))]);
    const part = await pull('?limit=700');
    expect(part.trailer).toMatchObject({ count: 700, complete: false, reason: 'LIMIT', restart: false });
    const rest = await pull(`?cursor=${part.trailer.cursor}`);
    expect([...part.lines, ...rest.lines]).toEqual(whole.lines);
  });

  it('packs what it gives where the client takes it packed', async () => {
    fill(600);
    const packed = await pull('', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([packed.headers['content-encoding'], packed.lines.length, packed.trailer.sm3]).toEqual(['gzip', 600, sm3(bodyOf(packed))]);
    expect((await pull('', { headers: { 'accept-encoding': 'gzip;q=0' } })).headers['content-encoding']).toBeUndefined();
  });

  it('gives one page as a document to who takes JSON only', async () => {
    fill(3);
    const authorization = `Bearer ${await graph.tokenOf('puller')}`;
    const { statusCode, payload } = await graph.gateway.app.inject({ url: '/shared/R07?limit=2', headers: { accept: 'application/json', authorization } });
    const { changes, trailer } = JSON.parse(payload) as { changes: Line[]; trailer: Trailer };
    expect([statusCode, changes.length, trailer.reason]).toEqual([200, 2, 'LIMIT']);
    const rest = await pull(`?cursor=${trailer.cursor}`);
    expect(rest.lines).toHaveLength(1);
    expect((await graph.gateway.app.inject({ url: '/shared/R07', headers: { accept: 'image/png', authorization } })).statusCode).toBe(406);
  });

  it('gives only the fields asked for, also when it goes on', async () => {
    fill(3);
    graph.takeCalls();
    const part = await pull('?fields=name,id&limit=1');
    expect(part.lines[0]?.record).toEqual({ id: 'f00000', name: '养老院f00000' });
    expect(graph.takeCalls().at(-1)?.query).not.toMatch(/licensedBeds|phone|division/);
    const rest = await pull(`?cursor=${part.trailer.cursor}`);
    expect(Object.keys(rest.lines[0]?.record ?? {})).toEqual(['id', 'name']);
    expect(await pull(`?cursor=${part.trailer.cursor}&fields=name`)).toMatchObject({ status: 400, code: 'CURSOR_INVALID' });
  });

  it.each([
    ['?limit=0', 400, 'PAGE_SIZE'], ['?limit=-1', 400, 'PAGE_SIZE'], ['?limit=99999999', 400, 'PAGE_SIZE'], ['?limit=x', 400, 'BAD_USER_INPUT'], ['?limit=1.5', 400, 'BAD_USER_INPUT'],
    ['?limit=1&limit=2', 400, 'BAD_USER_INPUT'], ['?fields=', 400, 'BAD_USER_INPUT'], ['?fields=a%20b', 400, 'BAD_USER_INPUT'], ['?page=2', 400, 'BAD_USER_INPUT'],
    ['?cursor=x', 400, 'CURSOR_INVALID'], ['?cursor=%00', 400, 'CURSOR_INVALID'],
  ])('refuses %s with %i %s', async (query, status, code) => {
    expect(await pull(query)).toMatchObject({ status, code });
  });

  it('tells apart who is nobody, who is no client, and what is not there', async () => {
    expect(await pull('', { as: 'anonymous' })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await pull('', { as: 'officer' })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await pull('', { resource: 'R99' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await pull('', { resource: 'R08' })).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED', extensions: { rule: 'planned' } });
  });

  it('calls planned what a steward has added and nobody answers for yet', async () => {
    const [first] = shared.resources;
    if (!first) throw new Error('there are no resources');
    shared.resources = [...shared.resources, { ...first, id: 'R22', status: 'PLANNED', publishedAt: null }];
    await expect.poll(() => pull('', { resource: 'R22' }), { timeout: 10_000 }).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED', extensions: { rule: 'planned' } });
    shared.resources = shared.resources.slice(0, -1);
  });
});

describe('a grant', () => {
  it.each([
    [[], 'GRANT_MISSING', undefined], [[facilityGrant({ resource: 'R08' })], 'GRANT_MISSING', 'R07'], [[facilityGrant({ legalState: 'EXPIRED' })], 'GRANT_EXPIRED', undefined],
    [[facilityGrant({ status: 'SUSPENDED' })], 'GRANT_NOT_IN_FORCE', 'suspended'], [[facilityGrant({ legalState: 'NOT_BEGUN' })], 'GRANT_NOT_IN_FORCE', 'not-begun'],
    [[facilityGrant({ legalState: 'CLIENT_DISABLED' })], 'GRANT_NOT_IN_FORCE', 'client-disabled'], [[facilityGrant({ client: 'u-other-puller' })], 'GRANT_MISSING', undefined],
  ])('that is not open gives nothing: %j', async (grants, code, rule) => {
    shared.grants = grants;
    fill(1);
    const refused = await pull();
    expect(refused).toMatchObject({ status: 403, code });
    if (rule) expect(refused.extensions['rule']).toBe(rule);
  });

  it('opens no field beside its own, and names the one that was asked', async () => {
    fill(1);
    expect(await pull('?fields=name,phone')).toMatchObject({ status: 403, code: 'GRANT_FIELD_DENIED', extensions: { field: 'phone' } });
    expect(JSON.stringify((await pull()).lines)).not.toContain('09318888888');
  });

  it('is bound to its division, and its ids to the client', async () => {
    fill(2);
    shared.put('elsewhere', { divisionCode: '620103001000' });
    ownGrant({ divisionPrefix: '620103' });
    const here = await pull();
    expect(names(here)).toEqual(['养老院elsewhere']);
    shared.grants = [facilityGrant({ client: 'u-other-puller' })];
    const there = await pull('', { as: 'otherPuller' });
    expect(there.lines).toHaveLength(3);
    expect(there.lines.map(({ id }) => id)).not.toContain(here.lines[0]?.id);
  });

  it('is named where a client has several of a resource', async () => {
    fill(1);
    shared.put('elsewhere', { divisionCode: '620103001000' });
    shared.grants = [facilityGrant({ id: 'g_a', divisionPrefix: '620102' }), facilityGrant({ id: 'g_b', divisionPrefix: '620103' })];
    expect(names(await pull())).toEqual(['养老院f00000']);
    const second = await pull('?grant=g_b');
    expect(names(second)).toEqual(['养老院elsewhere']);
    shared.put('elsewhere', { name: '又改' });
    expect(names(await pull(`?cursor=${second.trailer.cursor}`))).toEqual(['又改']);
    expect(await pull('?grant=g_c')).toMatchObject({ status: 403, code: 'GRANT_MISSING' });
  });
});

describe('a cursor', () => {
  it('that was touched, or is another client\'s, is refused', async () => {
    fill(3);
    const { trailer: { cursor } } = await pull('?limit=1');
    for (let place = 0; place < cursor.length; place += 7) {
      const changed = `${cursor.slice(0, place)}${cursor[place] === 'A' ? 'B' : 'A'}${cursor.slice(place + 1)}`;
      expect((await pull(`?cursor=${changed}`)).code, String(place)).toBe('CURSOR_INVALID');
    }
    shared.grants = [facilityGrant({ client: 'u-other-puller' })];
    expect(await pull(`?cursor=${cursor}`, { as: 'otherPuller' })).toMatchObject({ status: 400, code: 'CURSOR_INVALID' });
  });

  it('ends with the grant as it was, and a full snapshot begins anew', async () => {
    fill(2);
    const { trailer: { cursor } } = await pull('?limit=1');
    shared.grants = [facilityGrant({ version: 2 })];
    expect(await pull(`?cursor=${cursor}`)).toMatchObject({ status: 409, code: 'GRANT_CHANGED', extensions: { restart: true } });
    expect((await pull()).lines).toHaveLength(2);
  });

  it('holds no data of a record', async () => {
    fill(1);
    const { trailer: { cursor } } = await pull();
    expect(Buffer.from(cursor, 'base64url').toString()).not.toMatch(/养老院|f00000/);
  });
});

describe('while a pull runs', () => {
  /** Does something before the second page is read. */
  const beforeSecondPage = (act: () => void): void => {
    let isDone = false;
    shared.beforePage = (position) => {
      if (position === 0 || isDone) return;
      isDone = true;
      act();
    };
  };

  it.each([
    ['GRANT_CHANGED', true, () => { shared.grants = [{ ...(shared.grants[0] as never as ReturnType<typeof facilityGrant>), version: 2, fields: ['id'] }]; }],
    ['GRANT_EXPIRED', true, () => { shared.grants = [{ ...(shared.grants[0] as never as ReturnType<typeof facilityGrant>), legalState: 'EXPIRED' }]; }],
    ['GRANT_NOT_IN_FORCE', false, () => { shared.grants = [{ ...(shared.grants[0] as never as ReturnType<typeof facilityGrant>), status: 'SUSPENDED' }]; }],
    ['GRANT_MISSING', true, () => { shared.grants = []; }],
  ] as const)('%s ends it at the border of a page', async (reason, restart, act) => {
    fill(3 * PAGE + 100);
    beforeSecondPage(() => { act(); });
    const ended = await pull();
    expect(ended.trailer).toMatchObject({ complete: false, reason, restart, count: 2 * PAGE, sm3: sm3(bodyOf(ended)) });
    expect(ended.lines).toHaveLength(2 * PAGE);
  });

  it('a failure of the owner ends it with a cursor that goes on', async () => {
    fill(PAGE + 600);
    beforeSecondPage(() => { throw new Error('the database is away'); });
    const ended = await pull();
    expect(ended.trailer).toMatchObject({ complete: false, reason: 'DOWNSTREAM_SERVICE_ERROR', restart: false, count: PAGE });
    const rest = await pull(`?cursor=${ended.trailer.cursor}`);
    expect([rest.lines.length, rest.trailer.complete]).toEqual([600, true]);
  });

  it('no other of the client and resource may', async () => {
    fill(2);
    const gate = Promise.withResolvers<void>();
    const began = Promise.withResolvers<void>();
    shared.grants = [facilityGrant(), facilityGrant({ client: 'u-other-puller', id: 'g_other' })];
    shared.beforePage = () => {
      began.resolve();
      return gate.promise;
    };
    const running = pull();
    await began.promise;
    const refused = await pull();
    expect([refused.status, refused.code, Number(refused.headers['retry-after'])]).toEqual([409, 'PULL_IN_PROGRESS', 15]);
    const other = pull('', { as: 'otherPuller' });
    gate.resolve();
    expect((await running).lines).toHaveLength(2);
    expect((await other).lines).toHaveLength(2);
    expect((await pull()).lines).toHaveLength(2);
  });

  it('the quota of the day ends it, and the next day is told', async () => {
    fill(PAGE + 300);
    ownGrant({ quotaPerDay: PAGE + 100 });
    const ended = await pull();
    expect(ended.trailer).toMatchObject({ complete: false, reason: 'GRANT_QUOTA', count: PAGE + 100, restart: false });
    const refused = await pull(`?cursor=${ended.trailer.cursor}`);
    expect([refused.status, refused.code]).toEqual([429, 'GRANT_QUOTA']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('tombstones and rows that were not given cost nothing of the quota', async () => {
    fill(3);
    ownGrant({ quotaPerDay: 4 });
    const { trailer } = await pull();
    for (const id of ['f00000', 'f00001']) shared.remove(id);
    expect(await pull(`?cursor=${trailer.cursor}`)).toMatchObject({ code: undefined, trailer: { complete: true, tombstones: 2 } });
    shared.put('f00002', { name: '改名' });
    expect(await pull(`?cursor=${trailer.cursor}`)).toMatchObject({ code: undefined, trailer: { complete: true, count: 1 } });
  });
});

describe('a client that does not read', () => {
  const open = async (read: boolean): Promise<{ received: () => number; end: Promise<'end' | 'cut'>; leave: () => void }> => {
    const authorization = `Bearer ${await graph.tokenOf('puller')}`;
    return new Promise((resolve) => {
      const asked = httpRequest(`${address}/shared/R07`, { headers: { accept: 'application/x-ndjson', authorization } }, (response) => {
        let bytes = 0;
        const end = new Promise<'end' | 'cut'>((done) => { response.once('end', () => done('end')).once('error', () => done('cut')).once('aborted', () => done('cut')); });
        if (read) response.on('data', (chunk: Buffer) => { bytes += chunk.length; });
        resolve({ received: () => bytes, end, leave: () => asked.destroy() });
      });
      asked.on('error', () => undefined).end();
    });
  };

  it('is waited for while no more is read of the owner, then cut off', async () => {
    // Four megabytes a page: what the system keeps of a connection is soon full.
    for (let each = 0; each < 8000; each++) shared.put(`f${each}`, { name: '字'.repeat(2700) });
    ownGrant();
    graph.takeCalls();
    const idle = await open(false);
    await vi.waitFor(async () => { expect((await pull('?limit=1')).status).toBe(200); }, { timeout: 30_000, interval: 100 });
    expect(graph.takeCalls().length).toBeLessThan(13);
    idle.leave();
  });

  it('and goes away stops the pull at once', async () => {
    fill(20_000);
    ownGrant();
    const going = await open(true);
    await vi.waitFor(() => { expect(going.received()).toBeGreaterThan(0); });
    going.leave();
    await vi.waitFor(async () => { expect((await pull('?limit=1')).status).toBe(200); }, 4000);
    graph.takeCalls();
    await pause(200);
    expect(graph.takeCalls()).toEqual([]);
  });
});

describe('a gateway that stops', () => {
  it('ends a pull at the border of a page, and another goes on from there', async () => {
    const others = new SharedFacilities();
    for (let each = 0; each < 3 * PAGE + 200; each++) others.put(`f${each}`);
    const sharing = { documents: { 'R07.graphql': facilityDocument }, secret, grantsKnownMs: 0 };
    const [stopping, next] = [await TestGraph.start({ sharing }, others.subgraphs()), await TestGraph.start({ sharing }, others.subgraphs())];
    let closing: Promise<void> | undefined;
    others.beforePage = (position) => {
      if (position > 0) closing ??= stopping.gateway.close();
    };
    const linesFrom = async (of: TestGraph, query = ''): Promise<string[]> => {
      const from = await of.gateway.listen();
      const response = await fetch(`${from}/shared/R07${query}`, { headers: { accept: 'application/x-ndjson', authorization: `Bearer ${await of.tokenOf('puller')}` } });
      return (await response.text()).trimEnd().split('\n');
    };
    const given = await linesFrom(stopping);
    const { trailer } = JSON.parse(given.pop() ?? '') as { trailer: Trailer };
    expect(trailer).toMatchObject({ complete: false, reason: 'SERVICE_STOPPING', restart: false, count: given.length });
    expect(given.length).toBeLessThan(3 * PAGE + 200);
    await closing;
    const rest = await linesFrom(next, `?cursor=${trailer.cursor}`);
    expect(given.length + rest.length - 1).toBe(3 * PAGE + 200);
    await Promise.all([stopping.stop(), next.stop()]);
  });
});

describe('the ledger', () => {
  it('has an entry of every page before it leaves, the last with the rows and the digest of the pull', async () => {
    fill(700);
    const { trailer } = await pull();
    const texts = await Promise.all((await readdir(join(ledger, 'spool'), { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
    expect(texts.join('')).toContain(`"operationName":"pull.R07.700.${trailer.sm3}"`);
  });
});

describe('a shared document over GraphQL', () => {
  const ask = async (as: ViewerName, variables: Record<string, unknown> = {}) => graph.send({
    headers: { 'content-type': 'application/json', ...(as === 'anonymous' ? {} : { authorization: `Bearer ${await graph.tokenOf(as)}` }) },
    payload: JSON.stringify({ documentId: 'R07', variables }),
  });

  it('draws on the grant of the client, within its quota', async () => {
    fill(5);
    ownGrant({ quotaPerDay: 3, fields: ['id', 'name'] });
    const first = await ask('puller', { first: 2 });
    expect(first.data).toMatchObject({ sharedElderlyFacility: { changes: [{ record: { name: '养老院f00000' } }, { record: { name: '养老院f00001' } }] } });
    const second = await ask('puller', { first: 2 });
    expect(second.data).toMatchObject({ sharedElderlyFacility: { changes: [{ record: { name: '养老院f00000' } }], hasMore: true } });
    expect((await ask('puller', { first: 2 })).errors[0]?.extensions['code']).toBe('GRANT_QUOTA');
  });

  it('is refused without one', async () => {
    shared.grants = [];
    expect((await ask('puller')).errors[0]?.extensions['code']).toBe('GRANT_MISSING');
    expect((await ask('officer')).data).toEqual({ sharedElderlyFacility: null });
  });
});

describe('GET /shared', () => {
  const get = async (headers: Record<string, string>) => graph.gateway.app.inject({ url: '/shared', headers });

  it('lists the catalogue for everybody, with schema and example of what is served', async () => {
    const { resources } = JSON.parse((await get({ accept: 'application/json' })).payload) as { resources: { id: string; address: string | null; granted: string[] | null; example: { record: object }; items: { name: string }[]; schema: { properties: { record: { properties: object } } } }[] };
    expect(resources.map(({ id }) => id)).toEqual(dataResources.map(({ id }) => id));
    const facilities = resources.find(({ id }) => id === 'R07');
    expect(facilities).toMatchObject({ address: '/shared/R07', granted: null });
    expect(Object.keys(facilities?.example.record ?? {})).toEqual(Object.keys(facilities?.schema.properties.record.properties ?? {}));
    expect(facilities?.items.map(({ name }) => name)).toEqual(['id', 'name', 'licensedBeds', 'geo', 'phone', 'divisionCode']);
    expect(resources.find(({ id }) => id === 'R20')).toMatchObject({ address: null, schema: null, example: null });
  });

  it('tells a client what it may pull', async () => {
    const authorization = `Bearer ${await graph.tokenOf('puller')}`;
    const { resources } = JSON.parse((await get({ authorization })).payload) as { resources: { id: string; granted: string[] }[] };
    expect(resources.filter(({ granted }) => granted.length > 0).map(({ id, granted }) => [id, granted])).toEqual([['R07', ['id', 'name', 'licensedBeds', 'geo', 'divisionCode']]]);
  });

  it('says of a resource what its steward made of it, and serves none that was withdrawn', async () => {
    const before = shared.resources;
    try {
      shared.resources = before.map((one) => (one.id === 'R07' ? { ...one, nameZh: '养老服务机构', version: 3, publishedAt: '2026-02-01T00:00:00.000Z' } : one.id === 'R21' ? { ...one, status: 'WITHDRAWN', version: 2, publishedAt: null } : one));
      const of = async (id: string) => (JSON.parse((await get({ accept: 'application/json' })).payload) as { resources: { id: string }[] }).resources.find((one) => one.id === id);
      await expect.poll(() => of('R07'), { timeout: 10_000 }).toMatchObject({ name: { zh: '养老服务机构' }, status: 'PUBLISHED', version: 3, publishedAt: '2026-02-01T00:00:00.000Z', address: '/shared/R07' });
      expect(await of('R21')).toMatchObject({ status: 'WITHDRAWN', version: 2, publishedAt: null, address: null, field: null });
      shared.resources = shared.resources.map((one) => (one.id === 'R07' ? { ...one, status: 'WITHDRAWN' } : one));
      await expect.poll(() => of('R07'), { timeout: 10_000 }).toMatchObject({ status: 'WITHDRAWN', address: null, schema: null });
      expect((await get({ accept: 'text/html' })).payload).toContain('已撤回');
    } finally {
      shared.resources = before;
    }
  });

  it('cannot be told where the register is away', async () => {
    const platform = graph.subgraph('platform');
    await platform.stop();
    try {
      await expect.poll(async () => (await get({ accept: 'application/json' })).statusCode, { timeout: 10_000 }).toBe(503);
    } finally {
      await platform.start();
    }
  });

  it('is a page for a reader, whose style alone may run', async () => {
    const { payload, headers } = await get({ accept: 'text/html,*/*' });
    expect(payload).toContain('民政政务数据共享目录');
    expect(payload).not.toContain('<script');
    expect(String(headers['content-security-policy'])).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/);
  });
});
