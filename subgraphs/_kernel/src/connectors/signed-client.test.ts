import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PeerHandler, type SignedPeer, startSignedPeer } from '../testing/signed-peer.js';
import { ConnectorFault } from './connector-fault.js';
import { createSignedClient, type SignedClientOptions } from './signed-client.js';
import { contentDigest, signResponse } from './signed-message.js';

const echo: PeerHandler = ({ path, body, idempotencyKey }) => ({ body: { path, body, idempotencyKey } });
let peer: SignedPeer;
beforeAll(async () => { peer = await startSignedPeer(echo); });
afterEach(() => peer.handle(echo));
afterAll(() => peer.close());

const clientWith = (more: Partial<SignedClientOptions> = {}) => createSignedClient({ ...peer.options, timeoutMs: 300, tries: 2, pauseMs: 5, ...more });
const faultOf = async (post: Promise<unknown>): Promise<ConnectorFault> => {
  const fault = await post.then(() => undefined, (cause: unknown) => cause);
  expect(fault).toBeInstanceOf(ConnectorFault);
  return fault as ConnectorFault;
};

describe('createSignedClient', () => {
  it('sends what the peer takes for ours and reads what it answers', async () => {
    expect(await clientWith().post('/ask/this', { name: '问' }, { idempotencyKey: 'k1' })).toEqual({ path: '/ask/this', body: { name: '问' }, idempotencyKey: 'k1' });
    expect(peer.rejected()).toBe(0);
  });

  it('is not taken for us with another key', async () => {
    const stranger = { keyId: 'ours', privateKey: generateKeyPairSync('ed25519').privateKey };
    expect((await faultOf(clientWith({ keys: stranger }).post('/a', {}))).message).toBe('UNTRUSTED 401');
    expect(peer.rejected()).toBe(1);
  });

  it('takes no answer of another key, none without a signature, and none over another body', async () => {
    const other = { keyId: 'theirs', publicKey: generateKeyPairSync('ed25519').publicKey };
    expect((await faultOf(clientWith({ peer: other }).post('/a', {}))).kind).toBe('UNTRUSTED');
    peer.handle((_, { response }) => { response.writeHead(200, { 'content-type': 'application/json', 'content-digest': contentDigest('{}') }).end('{}'); return undefined; });
    expect((await faultOf(clientWith().post('/a', {}))).kind).toBe('UNTRUSTED');
    peer.handle((_, { response }) => {
      const end = response.end.bind(response);
      response.end = ((text: string) => end(text.replace('1', '2'))) as typeof response.end;
      return { body: { amount: '1.00' } };
    });
    expect((await faultOf(clientWith().post('/a', {}))).kind).toBe('UNTRUSTED');
  });

  it('takes no answer to another request, though the peer itself has signed it', async () => {
    const kept: { status: number; headers: Record<string, string>; text: string }[] = [];
    const keys = generateKeyPairSync('ed25519');
    const client = clientWith({ peer: { keyId: 'theirs', publicKey: keys.publicKey } });
    peer.handle(({ idempotencyKey, body }, { request, response }) => {
      const text = JSON.stringify({ paid: true });
      const headers = { 'content-digest': contentDigest(text) };
      const asked = { method: 'POST', url: `http://${request.headers.host}${request.url}`, headers: { 'content-digest': contentDigest(JSON.stringify(body)), 'idempotency-key': idempotencyKey } };
      void (async () => {
        const signed = kept[0] ?? { status: 200, headers: (await signResponse({ keyId: 'theirs', privateKey: keys.privateKey }, { status: 200, headers }, asked, 'n')) as Record<string, string>, text };
        kept.push(signed);
        response.writeHead(signed.status, signed.headers).end(signed.text);
      })();
      return undefined;
    });
    expect(await client.post('/a', { line: 1 }, { idempotencyKey: 'first' })).toEqual({ paid: true });
    expect((await faultOf(client.post('/a', { line: 2 }, { idempotencyKey: 'second' }))).kind).toBe('UNTRUSTED');
    expect(await client.post('/a', { line: 1 }, { idempotencyKey: 'first' })).toEqual({ paid: true });
  });

  it('takes no answer that leaves out of its signature what it answers', async () => {
    const keys = generateKeyPairSync('ed25519');
    peer.handle((_, { response }) => {
      const text = '{}';
      void (async () => {
        const { httpbis } = await import('http-message-signatures');
        const { headers } = await httpbis.signMessage(
          { key: { id: 'theirs', alg: 'ed25519', sign: async (data) => (await import('node:crypto')).sign(null, data, keys.privateKey) }, fields: ['@status', 'content-digest'], params: ['created', 'expires', 'keyid', 'alg'] },
          { status: 200, headers: { 'content-digest': contentDigest(text) } },
        );
        response.writeHead(200, headers as Record<string, string>).end(text);
      })();
      return undefined;
    });
    expect((await faultOf(clientWith({ peer: { keyId: 'theirs', publicKey: keys.publicKey } }).post('/a', {}))).kind).toBe('UNTRUSTED');
  });

  it('tries again with the same key where the fault may pass, and no oftener than it is told', async () => {
    const keys: string[] = [];
    peer.handle(({ idempotencyKey }, { response }) => {
      keys.push(idempotencyKey);
      if (keys.length > 2) return { body: { done: true } };
      if (keys.length === 2) { response.destroy(); return undefined; }
      response.writeHead(503, { 'retry-after': '0' }).end();
      return undefined;
    });
    expect(await clientWith({ tries: 3 }).post('/a', {})).toEqual({ done: true });
    expect(new Set(keys).size).toBe(1);
    keys.length = 0;
    expect((await faultOf(clientWith({ tries: 1 }).post('/a', {}))).message).toBe('BUSY 503');
    expect(keys).toHaveLength(1);
  });

  it('gives up a peer that does not answer in time', async () => {
    peer.handle(async () => { await wait(1000); return { body: {} }; });
    const fault = await faultOf(clientWith({ timeoutMs: 30, tries: 1 }).post('/a', {}));
    expect([fault.kind, fault.isPassing]).toEqual(['TIMEOUT', true]);
  });

  it('tells a refusal from a fault, and does not ask again', async () => {
    let calls = 0;
    peer.handle(() => { calls++; return { status: 422, body: { code: 'NO_SUCH_PERSON' } }; });
    const fault = await faultOf(clientWith().post('/a', {}));
    expect([fault.message, fault.isPassing, calls]).toEqual(['REFUSED 422', false, 1]);
  });

  it('reads no more than it is told', async () => {
    peer.handle(() => ({ body: 'x'.repeat(2000) }));
    expect((await faultOf(clientWith({ largestAnswer: 1000 }).post('/a', {}))).kind).toBe('MALFORMED');
  });

  it('follows nobody elsewhere', async () => {
    peer.handle((_, { response }) => { response.writeHead(307, { location: '/b' }).end(); return undefined; });
    expect((await faultOf(clientWith({ tries: 1 }).post('/a', {}))).kind).toBe('UNREACHABLE');
  });

  it('sends nothing in the clear to another machine', () => {
    expect(() => clientWith({ baseUrl: 'http://bank.example/api' })).toThrow('https');
    expect(() => clientWith({ baseUrl: 'https://bank.example/api' })).not.toThrow();
  });
});
