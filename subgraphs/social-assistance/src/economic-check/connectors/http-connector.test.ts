import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ConnectorFault, createSignedClient } from '@civil/subgraph-kernel';
import { type PeerHandler, type SignedPeer, startSignedPeer } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { allSources } from '../check-sources.js';
import { readCheckConnector } from './environment.js';
import { httpConnector } from './http-connector.js';

interface Asked { source: string; requests: { requestNo: string; personIds: string[] }[] }
const none: PeerHandler = () => ({ body: { answers: [] } });
const answering = (...answers: unknown[]): PeerHandler => () => ({ body: { answers } });

let peer: SignedPeer;
beforeAll(async () => { peer = await startSignedPeer(none); });
afterEach(() => { peer.handle(none); vi.unstubAllEnvs(); });
afterAll(() => peer.close());

const requests = [{ requestNo: 'HD1', residentIds: ['r1', 'r2'], tries: 0 }, { requestNo: 'HD2', residentIds: ['r3'], tries: 1 }];
const connector = (more: object = {}) => httpConnector(createSignedClient({ ...peer.options, timeoutMs: 10_000, tries: 1, ...more }), ['TAX', 'BANK']);
const ask = (source = 'TAX') => connector().ask(source, requests, undefined as never);
const faultOf = async (asking: Promise<unknown>): Promise<string> => {
  const fault = await asking.then(() => undefined, (cause: unknown) => cause);
  expect(fault).toBeInstanceOf(ConnectorFault);
  return (fault as ConnectorFault).kind;
};

describe('the connector over http', () => {
  it('asks about many checks at once, by opaque ids alone, and reads the answers by request', async () => {
    const calls: { path: string; body: Asked }[] = [];
    peer.handle(({ path, body }) => {
      calls.push({ path, body: body as Asked });
      return { body: { answers: [{ requestNo: 'HD2', facts: [] }, { requestNo: 'HD1', facts: [{ personId: 'r2', kind: 'INCOME', amount: '1200.50' }, { personId: 'r1', kind: 'SPOUSE', otherId: 'r2' }] }] } };
    });
    expect([...(await ask())]).toEqual([
      ['HD2', []],
      ['HD1', [{ residentId: 'r2', kind: 'INCOME', amount: '1200.50', otherId: null }, { residentId: 'r1', kind: 'SPOUSE', amount: null, otherId: 'r2' }]],
    ]);
    expect(calls).toEqual([{ path: '/sources/TAX', body: { source: 'TAX', requests: [{ requestNo: 'HD1', personIds: ['r1', 'r2'] }, { requestNo: 'HD2', personIds: ['r3'] }] } }]);
  });

  it('leaves unanswered what the hub does not answer yet', async () => {
    peer.handle(answering({ requestNo: 'HD2', facts: [] }));
    expect([...(await ask()).keys()]).toEqual(['HD2']);
  });

  it.each([
    ['somebody who was not asked about', [{ requestNo: 'HD1', facts: [{ personId: 'r3', kind: 'INCOME', amount: '1.00' }] }]],
    ['a kind that is none', [{ requestNo: 'HD1', facts: [{ personId: 'r1', kind: 'YACHT', amount: '1.00' }] }]],
    ['an amount that is none', [{ requestNo: 'HD1', facts: [{ personId: 'r1', kind: 'INCOME', amount: '1e9' }] }]],
    ['an amount below nothing', [{ requestNo: 'HD1', facts: [{ personId: 'r1', kind: 'INCOME', amount: '-1.00' }] }]],
    ['income without an amount', [{ requestNo: 'HD1', facts: [{ personId: 'r1', kind: 'INCOME' }] }]],
    ['a spouse without a name', [{ requestNo: 'HD1', facts: [{ personId: 'r1', kind: 'SPOUSE' }] }]],
    ['no list of facts', [{ requestNo: 'HD1' }]],
  ])('leaves a check unanswered of which it is told of %s, and takes the others', async (_what, answers) => {
    peer.handle(answering({ requestNo: 'HD2', facts: [] }, ...answers));
    expect([...(await ask()).keys()]).toEqual(['HD2']);
  });

  it.each([
    ['about a request that was not made', [{ requestNo: 'HD9', facts: [] }]],
    ['to the same request twice', [{ requestNo: 'HD2', facts: [] }, { requestNo: 'HD2', facts: [] }]],
    ['in another form', 'yes'],
    ['without a number', [{ facts: [] }]],
  ])('takes nothing of a hub that answers %s', async (_what, answers) => {
    peer.handle(() => ({ body: { answers } }));
    expect(await faultOf(ask())).toBe('MALFORMED');
  });

  it('gives up a slow hub, one that is down, and one that refuses', async () => {
    peer.handle(async () => { await wait(1000); return { body: { answers: [] } }; });
    expect(await faultOf(connector({ timeoutMs: 200 }).ask('TAX', requests, undefined as never))).toBe('TIMEOUT');
    peer.handle((_, { response }) => { response.writeHead(503).end(); return undefined; });
    expect(await faultOf(ask())).toBe('BUSY');
    peer.handle(() => ({ status: 403, body: { code: 'NO_CASE' } }));
    expect(await faultOf(ask())).toBe('REFUSED');
  });

  it('takes no answer that another has signed, nor one that was given to another question', async () => {
    let kept: { headers: OutgoingHttpHeaders; text: string } | undefined;
    peer.handle((_, { response }) => {
      if (kept) {
        response.writeHead(200, kept.headers).end(kept.text);
        return undefined;
      }
      const writeHead = response.writeHead.bind(response) as (status: number, headers: OutgoingHttpHeaders) => typeof response;
      const end = response.end.bind(response) as (text: string) => typeof response;
      let headers: OutgoingHttpHeaders = {};
      response.writeHead = ((status: number, given: OutgoingHttpHeaders) => { headers = given; return writeHead(status, given); }) as never;
      response.end = ((text: string) => { kept = { headers, text }; return end(text); }) as never;
      return { body: { answers: [{ requestNo: 'HD1', facts: [] }] } };
    });
    expect([...(await ask()).keys()]).toEqual(['HD1']);
    expect(await faultOf(ask('BANK'))).toBe('UNTRUSTED');
    const stranger = { keyId: 'theirs', publicKey: generateKeyPairSync('ed25519').publicKey };
    peer.handle(none);
    expect(await faultOf(connector({ peer: stranger }).ask('TAX', requests, undefined as never))).toBe('UNTRUSTED');
  });

  it('asks the same question under the same key, and another try under another', async () => {
    const keys: string[] = [];
    peer.handle(({ idempotencyKey }) => { keys.push(idempotencyKey); return { body: { answers: [] } }; });
    await ask();
    await ask();
    await ask('BANK');
    await connector().ask('TAX', requests.map((one) => ({ ...one, tries: one.tries + 1 })), undefined as never);
    expect([keys[0] === keys[1], new Set(keys).size]).toEqual([true, 3]);
  });
});

describe('the environment of the connector', () => {
  it('is the simulator at home, nobody in production, and the simulator there by name alone', () => {
    vi.stubEnv('CHECK_CONNECTOR', undefined);
    expect(readCheckConnector().name).toBe('simulator');
    vi.stubEnv('NODE_ENV', 'production');
    expect([readCheckConnector().name, allSources.filter(readCheckConnector().serves)]).toEqual(['none', []]);
    vi.stubEnv('CHECK_CONNECTOR', 'simulator');
    expect(readCheckConnector().name).toBe('simulator');
  });

  it('names what is missing or malformed', () => {
    vi.stubEnv('CHECK_CONNECTOR', 'carrier-pigeon');
    expect(readCheckConnector).toThrow(/CHECK_CONNECTOR is malformed/);
    vi.stubEnv('CHECK_CONNECTOR', 'http');
    expect(readCheckConnector).toThrow(/CHECK_HUB_URL is missing.*Example: CHECK_HUB_URL=/);
  });

  it('opens a hub by its keys, for the sources that it serves', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'civil-check-hub-'));
    const fileOf = (name: string, content: string | Buffer): string => { writeFileSync(join(directory, name), content); return join(directory, name); };
    const whole = {
      CHECK_CONNECTOR: 'http', CHECK_HUB_URL: peer.options.baseUrl, CHECK_HUB_KEY_ID: peer.options.keys.keyId, CHECK_HUB_KEY_FILE: fileOf('own.pem', peer.options.keys.privateKey.export({ type: 'pkcs8', format: 'pem' })),
      CHECK_HUB_PEER_KEY_ID: peer.options.peer.keyId, CHECK_HUB_PEER_KEY_FILE: fileOf('peer.pem', peer.options.peer.publicKey.export({ type: 'spki', format: 'pem' })), CHECK_HUB_SOURCES: 'TAX,BANK',
    };
    for (const [name, value] of Object.entries(whole)) vi.stubEnv(name, value);
    const opened = readCheckConnector();
    peer.handle(answering({ requestNo: 'HD1', facts: [] }));
    expect([allSources.filter(opened.serves), [...(await opened.ask('BANK', requests, undefined as never)).keys()]]).toEqual([['TAX', 'BANK'], ['HD1']]);
    vi.stubEnv('CHECK_HUB_SOURCES', 'TAX,GOSSIP');
    expect(readCheckConnector).toThrow('CHECK_HUB_SOURCES names GOSSIP, which is no source of an economic check');
    rmSync(directory, { recursive: true });
  });
});
