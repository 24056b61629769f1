import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TestGraph, type Told } from '../testing/start-graph.js';
import { createAuthenticator } from './authenticator.js';
import { ensureDevelopmentIssuer, issueDevelopmentToken } from './development-issuer.js';

const clerk = { sub: 'u-clerk', roles: ['village' as const], scopePrefix: '620102001001' };
const settings = { issuer: 'civil-development-issuer', audience: 'civil-graph' };
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (): number => Math.floor(Date.now() / 1000);

describe('authentication', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await TestGraph.start();
  });
  afterAll(() => graph.stop());
  const ask = (authorization: string): Promise<Told> => graph.ask('{ standard }', { headers: { authorization } });
  const issue = (claims: object, options = {}): Promise<string> => issueDevelopmentToken(graph.issuer, claims as typeof clerk, options);
  const refused = (told: Told, code: string): void => {
    expect(told.status).toBe(401);
    expect(told.headers['www-authenticate']).toBe('Bearer');
    expect(told.data).toBeUndefined();
    expect(told.errors).toMatchObject([{ extensions: { code, zh: expect.any(String), en: expect.any(String) } }]);
    expect(graph.takeCalls()).toEqual([]);
  };

  it('takes nobody for the anonymous public and a bearer for whom the token names', async () => {
    expect((await graph.ask('{ standard }')).status).toBe(200);
    expect((await ask(`Bearer ${await issue(clerk)}`)).status).toBe(200);
    expect(graph.takeCalls().map(({ viewer }) => viewer)).toEqual(['anonymous', 'u-clerk']);
  });

  it('refuses what is no bearer token', async () => {
    for (const header of ['', 'Bearer', 'Bearer x', 'Basic dTpw', 'Bearer a.b.c', `Bearer ${'x'.repeat(9000)}.a.b`])
      refused(await ask(header), 'UNAUTHENTICATED');
  });

  it('refuses an unsigned token', async () => {
    const payload = { ...clerk, iss: settings.issuer, aud: settings.audience, exp: seconds() + 60 };
    refused(await ask(`Bearer ${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.`), 'UNAUTHENTICATED');
    refused(await ask(`Bearer ${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.AA`), 'UNAUTHENTICATED');
  });

  it('refuses a token signed with the public key as a shared secret', async () => {
    const secret = await readFile(join(graph.issuer, 'jwks.json'));
    const forged = await new SignJWT(clerk)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(settings.issuer)
      .setAudience(settings.audience)
      .setExpirationTime('1h')
      .sign(secret);
    refused(await ask(`Bearer ${forged}`), 'UNAUTHENTICATED');
  });

  it('refuses the key of another issuer, a changed payload, another audience and another issuer', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const foreign = await new SignJWT(clerk)
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(settings.issuer)
      .setAudience(settings.audience)
      .setExpirationTime('1h')
      .sign(privateKey);
    refused(await ask(`Bearer ${foreign}`), 'UNAUTHENTICATED');
    const [header, , signature] = (await issue(clerk)).split('.');
    refused(await ask(`Bearer ${header}.${encode({ ...clerk, roles: ['developer'] })}.${signature}`), 'UNAUTHENTICATED');
    refused(await ask(`Bearer ${await issue(clerk, { audience: 'elsewhere' })}`), 'UNAUTHENTICATED');
    refused(await ask(`Bearer ${await issue(clerk, { issuer: 'elsewhere' })}`), 'UNAUTHENTICATED');
  });

  it('tells an expired token apart, with five seconds of grace', async () => {
    refused(await ask(`Bearer ${await issue(clerk, { expiresInSeconds: -10 })}`), 'TOKEN_EXPIRED');
    expect((await ask(`Bearer ${await issue(clerk, { expiresInSeconds: -2 })}`)).status).toBe(200);
    graph.takeCalls();
  });

  it('refuses claims that do not hold together', async () => {
    const { privateKey } = await ensureDevelopmentIssuer(graph.issuer);
    const { importJWK } = await import('jose');
    for (const claims of [
      { sub: 'u', roles: ['emperor'] },
      { sub: 'u', roles: [] },
      { sub: 'u', roles: ['village'] },
      { roles: ['developer'] },
      { sub: 'u', roles: ['village', 'citizen'] },
    ]) {
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', kid: privateKey.kid ?? '' })
        .setIssuer(settings.issuer)
        .setAudience(settings.audience)
        .setExpirationTime('1h')
        .sign(await importJWK(privateKey, 'EdDSA'));
      refused(await ask(`Bearer ${token}`), 'UNAUTHENTICATED');
    }
  });

  it('answers in the language asked for', async () => {
    const told = await graph.ask('{ standard }', { headers: { authorization: 'Bearer a.b.c', 'accept-language': 'zh' } });
    expect(told.errors[0]?.message).toBe('未登录或凭证无效');
  });
});

describe('key set', () => {
  const directories: string[] = [];
  const directory = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'civil-keys-'));
    directories.push(made);
    return made;
  };
  afterAll(() => Promise.all(directories.map((path) => rm(path, { recursive: true, force: true }))));

  it('is read again when a token names a new key', async () => {
    const issuer = await directory();
    const authenticate = createAuthenticator({ keys: { file: join(issuer, 'jwks.json') }, ...settings });
    await expect(authenticate('Bearer a.b.c')).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    const first = await issueDevelopmentToken(issuer, clerk);
    expect((await authenticate(`Bearer ${first}`)).claims.sub).toBe('u-clerk');
    await rm(join(issuer, 'private.jwk'));
    const second = await issueDevelopmentToken(issuer, { ...clerk, sub: 'u-second' });
    expect((await authenticate(`Bearer ${second}`)).claims.sub).toBe('u-second');
    const later = createAuthenticator({ keys: { file: join(issuer, 'jwks.json') }, ...settings });
    await expect(later(`Bearer ${first}`)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('comes from an address too, with ES256 and RS256 keys, and its absence is not the fault of the bearer', async () => {
    for (const algorithm of ['ES256', 'RS256']) {
      const { publicKey, privateKey } = await generateKeyPair(algorithm);
      const body = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: algorithm, kid: 'k' }] });
      const server = createServer((_request, response) => {
        response.setHeader('content-type', 'application/json').end(body);
      });
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
      const token = await new SignJWT(clerk)
        .setProtectedHeader({ alg: algorithm, kid: 'k' })
        .setIssuer(settings.issuer)
        .setAudience(settings.audience)
        .setExpirationTime('1h')
        .sign(privateKey);
      expect((await createAuthenticator({ keys: { url }, ...settings })(`Bearer ${token}`)).claims.sub).toBe('u-clerk');
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await expect(createAuthenticator({ keys: { url }, ...settings })(`Bearer ${token}`)).rejects.toMatchObject({
        extensions: { code: 'UPSTREAM_UNAVAILABLE' },
      });
    }
  });
});

describe('development issuer', () => {
  let path: string;
  beforeAll(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'civil-issuer-')), 'deep', 'issuer');
  });
  afterAll(() => rm(join(path, '..', '..'), { recursive: true, force: true }));
  afterEach(() => vi.unstubAllEnvs());

  it('makes one key pair however many start at once, readable by its owner alone', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => ensureDevelopmentIssuer(path)));
    expect(new Set(made.map(({ privateKey }) => privateKey.kid)).size).toBe(1);
    expect((await readdir(path)).sort()).toEqual(['jwks.json', 'private.jwk']);
    for (const file of ['jwks.json', 'private.jwk']) expect((await stat(join(path, file))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(path, 'jwks.json'), 'utf8')).not.toContain('"d"');
  });

  it('does not issue what the gateway would refuse', async () => {
    await expect(issueDevelopmentToken(path, { sub: 'u', roles: ['village'] })).rejects.toThrow();
  });

  it('refuses in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(issueDevelopmentToken(path, clerk)).rejects.toThrow('production');
    await expect(ensureDevelopmentIssuer(path)).rejects.toThrow('production');
  });
});
