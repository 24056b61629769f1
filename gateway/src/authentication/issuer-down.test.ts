import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';
import { createAuthenticator } from './authenticator.js';

const clerk = { sub: 'u-clerk', roles: ['village'], scopePrefix: '620102001001' };
const names = { issuer: 'https://login.example', audience: 'civil-graph' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** A real issuer whose keys are served over HTTP, which can be stopped, started again at the same place, and spoiled. */
class Issuer {
  requests = 0;
  spoiled: { status: number; body: string } | undefined;
  readonly #public: JWK[] = [];
  readonly #private = new Map<string, Key>();
  #server: Server | undefined;
  #port = 0;
  #issued = 0;

  async addKey(kid: string): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    this.#public.push({ ...(await exportJWK(publicKey)), alg: 'EdDSA', kid });
    this.#private.set(kid, privateKey);
  }

  dropKey(kid: string): void {
    this.#public.splice(this.#public.findIndex((key) => key.kid === kid), 1);
  }

  async start(): Promise<void> {
    const server = createServer((_request, response) => {
      this.requests += 1;
      const { status, body } = this.spoiled ?? { status: 200, body: JSON.stringify({ keys: this.#public }) };
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(body);
    });
    await new Promise<void>((resolve) => { server.listen(this.#port, '127.0.0.1', resolve); });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => { if (server) server.close(() => resolve()); else resolve(); });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/jwks.json`;
  }

  /** A new token each time, so that none is known from an earlier request. */
  async token(kid: string, times: { iat?: number; nbf?: number; exp?: number } = {}, signedBy = kid): Promise<string> {
    const key = this.#private.get(signedBy);
    if (!key) throw new Error(`the issuer has no key ${signedBy}`);
    const now = Math.floor(Date.now() / 1000);
    this.#issued += 1;
    return new SignJWT({ ...clerk, iat: now, exp: now + 600, ...times }).setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(names.issuer).setAudience(names.audience).setJti(String(this.#issued)).sign(key);
  }
}

let issuer: Issuer;
let warnings: string[];
const authenticatorOf = (staleMs?: number) =>
  createAuthenticator({ keys: { url: issuer.url, ...(staleMs === undefined ? {} : { staleMs }) }, ...names }, (message) => { warnings.push(message); });
const pass = (ms: number): void => { vi.setSystemTime(Date.now() + ms); };
const failsWith = (code: string) => expect.objectContaining({ extensions: expect.objectContaining({ code }) });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] }); // the clock alone: sockets and timers are real
  warnings = [];
  issuer = new Issuer();
  await issuer.addKey('a');
  await issuer.start();
});
afterEach(async () => {
  vi.useRealTimers();
  await issuer.stop();
});

describe('keys of an address that is down, with keys in hand', () => {
  it('verify for a day on, with one warning that names nobody', async () => {
    const authenticate = authenticatorOf();
    const bearer = async () => authenticate(`Bearer ${await issuer.token('a')}`);
    expect((await bearer()).claims.sub).toBe('u-clerk');
    await issuer.stop();
    for (let hour = 0; hour < 23; hour++) {
      pass(HOUR);
      expect((await bearer()).claims.sub).toBe('u-clerk');
    }
    expect(warnings).toEqual(['the keys of the token issuer cannot be fetched; the last ones are used on']);
    pass(2 * HOUR);
    await expect(bearer()).rejects.toEqual(failsWith('UPSTREAM_UNAVAILABLE'));
  });

  it('are trusted no longer than configured, and again once the issuer is back', async () => {
    const authenticate = authenticatorOf(30 * MINUTE);
    const bearer = async () => authenticate(`Bearer ${await issuer.token('a')}`);
    await bearer();
    await issuer.stop();
    pass(29 * MINUTE);
    expect((await bearer()).claims.sub).toBe('u-clerk');
    pass(2 * MINUTE);
    await expect(bearer()).rejects.toEqual(failsWith('UPSTREAM_UNAVAILABLE'));
    await issuer.start();
    pass(MINUTE);
    expect((await bearer()).claims.sub).toBe('u-clerk');
  });

  it.each([['an error', { status: 500, body: 'oops' }], ['no JSON', { status: 200, body: '<html>' }], ['no key set', { status: 200, body: '{"keys":7}' }]])(
    'are kept where the issuer answers %s',
    async (_name, answer) => {
      const authenticate = authenticatorOf();
      await authenticate(`Bearer ${await issuer.token('a')}`);
      issuer.spoiled = answer;
      pass(HOUR);
      expect((await authenticate(`Bearer ${await issuer.token('a')}`)).claims.sub).toBe('u-clerk');
      expect(warnings).toHaveLength(1);
      issuer.spoiled = undefined;
    },
  );

  it('do not open for a key that was withdrawn once the issuer can say so', async () => {
    const authenticate = authenticatorOf();
    await issuer.addKey('b');
    await authenticate(`Bearer ${await issuer.token('b')}`);
    issuer.dropKey('a');
    pass(11 * MINUTE);
    await expect(authenticate(`Bearer ${await issuer.token('a')}`)).rejects.toEqual(failsWith('UNAUTHENTICATED'));
  });

  it('do not say of a new key whether it is good, and take it once they can', async () => {
    const authenticate = authenticatorOf();
    await authenticate(`Bearer ${await issuer.token('a')}`);
    await issuer.stop();
    await issuer.addKey('b');
    pass(MINUTE);
    await expect(authenticate(`Bearer ${await issuer.token('b')}`)).rejects.toEqual(failsWith('UPSTREAM_UNAVAILABLE'));
    await issuer.start();
    pass(MINUTE);
    expect((await authenticate(`Bearer ${await issuer.token('b')}`)).claims.sub).toBe('u-clerk');
  });

  it('are not tried at every request', async () => {
    const authenticate = authenticatorOf();
    await authenticate(`Bearer ${await issuer.token('a')}`);
    issuer.spoiled = { status: 503, body: '' };
    issuer.requests = 0;
    pass(HOUR);
    for (let request = 0; request < 50; request++) await authenticate(`Bearer ${await issuer.token('a')}`);
    expect(issuer.requests).toBe(1);
  });
});

describe('keys of an address that was down from the start', () => {
  it('are never had, so nobody is let in and nobody is taken for the public', async () => {
    await issuer.stop();
    const graph = await TestGraph.start({ token: { keys: { url: issuer.url }, ...names } });
    try {
      const refused = await graph.ask('{ standard }', { headers: { authorization: `Bearer ${await issuer.token('a')}` } });
      expect(refused.status).toBe(503);
      expect(refused.headers['retry-after']).toBeDefined();
      expect(refused.data).toBeUndefined();
      expect(refused.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
      expect(graph.takeCalls()).toEqual([]);
      expect((await graph.ask('{ standard }')).data).toEqual({ standard: 700 });
      expect(graph.takeCalls().map(({ viewer }) => viewer)).toEqual(['anonymous']);
      expect(graph.logLines.join('')).not.toMatch(/eyJ|u-clerk/);
      await issuer.start();
      pass(2000);
      const answered = await graph.ask('{ standard }', { headers: { authorization: `Bearer ${await issuer.token('a')}` } });
      expect(answered.data).toEqual({ standard: 700 });
      expect(graph.takeCalls().map(({ viewer }) => viewer)).toEqual(['u-clerk']);
    } finally {
      await graph.stop();
    }
  });

  it('are not tried at every request', async () => {
    issuer.spoiled = { status: 503, body: '' };
    const authenticate = authenticatorOf();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => issuer.token('a')));
    for (const token of tokens) await expect(authenticate(`Bearer ${token}`)).rejects.toEqual(failsWith('UPSTREAM_UNAVAILABLE'));
    expect(issuer.requests).toBe(1);
    pass(2000);
    const told = await Promise.allSettled(tokens.map((token) => authenticate(`Bearer ${token}`)));
    expect(told.every(({ status }) => status === 'rejected')).toBe(true);
    expect(issuer.requests).toBe(2);
  });
});

describe('a key that the issuer does not have', () => {
  it('is looked for once in a while, however many tokens name one', async () => {
    const authenticate = authenticatorOf();
    await authenticate(`Bearer ${await issuer.token('a')}`);
    expect(issuer.requests).toBe(1);
    pass(MINUTE);
    for (let request = 0; request < 50; request++) {
      await expect(authenticate(`Bearer ${await issuer.token(`unknown-${request}`, {}, 'a')}`)).rejects.toEqual(failsWith('UNAUTHENTICATED'));
    }
    expect(issuer.requests).toBe(2);
    expect((await authenticate(`Bearer ${await issuer.token('a')}`)).claims.sub).toBe('u-clerk');
  });
});

describe('a clock that runs ahead or behind', () => {
  it.each([
    ['issued 4 s ahead', { iat: 4 }, undefined],
    ['issued 7 s ahead', { iat: 7 }, 'UNAUTHENTICATED'],
    ['valid from 4 s ahead', { nbf: 4 }, undefined],
    ['valid from 7 s ahead', { nbf: 7 }, 'UNAUTHENTICATED'],
    ['expired 4 s ago', { iat: -60, exp: -4 }, undefined],
    ['expired 7 s ago', { iat: -60, exp: -7 }, 'TOKEN_EXPIRED'],
  ])('decides on a token %s', async (_name, offsets, code) => {
    const now = 1_800_000_000; // whole seconds: what is cut off would shift the edge
    vi.setSystemTime(now * 1000);
    const times = Object.fromEntries(Object.entries(offsets).map(([claim, offset]) => [claim, now + offset]));
    const authenticate = authenticatorOf();
    const told = authenticate(`Bearer ${await issuer.token('a', times)}`);
    if (code) await expect(told).rejects.toEqual(failsWith(code));
    else expect((await told).claims.sub).toBe('u-clerk');
  });

  it('answers 401 over HTTP, with the code that says what to do', async () => {
    const graph = await TestGraph.start({ token: { keys: { url: issuer.url }, ...names } });
    try {
      const now = Math.floor(Date.now() / 1000);
      for (const [times, code] of [[{ iat: now + 60 }, 'UNAUTHENTICATED'], [{ nbf: now + 60 }, 'UNAUTHENTICATED'], [{ iat: now - 900, exp: now - 300 }, 'TOKEN_EXPIRED']] as const) {
        const told = await graph.ask('{ standard }', { headers: { authorization: `Bearer ${await issuer.token('a', times)}` } });
        expect(told.status).toBe(401);
        expect(told.errors).toMatchObject([{ extensions: { code } }]);
      }
      expect(graph.takeCalls()).toEqual([]);
    } finally {
      await graph.stop();
    }
  });

  it('does not let a token in on a verdict older than its expiry', async () => {
    const authenticate = authenticatorOf();
    const token = await issuer.token('a', { exp: Math.floor(Date.now() / 1000) + 2 });
    expect((await authenticate(`Bearer ${token}`)).claims.sub).toBe('u-clerk');
    pass(8000);
    await expect(authenticate(`Bearer ${token}`)).rejects.toEqual(failsWith('TOKEN_EXPIRED'));
  });
});
