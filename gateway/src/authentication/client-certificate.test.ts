import { importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewayOptions } from '../server.js';
import { askSecurely, type SecurelyTold } from '../testing/ask-securely.js';
import { type CertificatePair, makeCertificatePair } from '../testing/certificate-pair.js';
import { assertionForm, type ClientKey, ISSUER, makeAssertion, makeClientKey } from '../testing/client-keys.js';
import { facilityDocument, facilityGrant, SharedFacilities } from '../testing/shared-facilities.js';
import { TestGraph } from '../testing/start-graph.js';
import { ensureDevelopmentIssuer } from './development-issuer.js';

let clientKey: ClientKey;
let own: CertificatePair;
let other: CertificatePair;
let expired: CertificatePair;

beforeAll(async () => {
  clientKey = await makeClientKey('EdDSA');
  [own, other, expired] = await Promise.all([makeCertificatePair('puller'), makeCertificatePair('other'), makeCertificatePair('expired', [-2, -1])]);
});

const CLIENTS = ['u-puller', 'u-expired', 'u-free'] as const;

/** A gateway that serves facilities to clients, two of which are to show a certificate. */
async function startGraph(options: Partial<GatewayOptions>): Promise<TestGraph> {
  const shared = new SharedFacilities();
  shared.put('f1');
  shared.grants = CLIENTS.map((client) => facilityGrant({ id: `g_${client}`, client }));
  shared.clients = CLIENTS.map((id) => ({ id, keys: [clientKey.publicJwk], certificateThumbprint: { 'u-puller': own.thumbprint, 'u-expired': expired.thumbprint, 'u-free': null }[id] }));
  let directory = '';
  const graph = await TestGraph.start({
    ...options, sharing: { documents: { 'R07.graphql': facilityDocument }, secret: 'a secret of shared data for these tests', signingKey: async () => (await ensureDevelopmentIssuer(directory)).privateKey },
  }, shared.subgraphs());
  directory = graph.issuer;
  return graph;
}

const tokenIn = ({ body }: SecurelyTold): string => (JSON.parse(body) as { access_token: string }).access_token;
const claimsOf = (token: string): Record<string, unknown> => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

describe('a gateway where TLS ends', () => {
  let graph: TestGraph;
  let address: string;
  beforeAll(async () => {
    const server = await makeCertificatePair('127.0.0.1');
    graph = await startGraph({ tls: { key: server.key, cert: server.cert }, clientCertificate: 'connection' });
    address = await graph.gateway.listen();
  });
  afterAll(() => graph.stop());

  const signIn = async (sub: string, pair?: CertificatePair): Promise<SecurelyTold> =>
    askSecurely(address, { path: '/oauth/token', method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(assertionForm(await makeAssertion(clientKey.privateJwk, { sub }))).toString(), pair });
  const pull = (token: string, pair?: CertificatePair): Promise<SecurelyTold> => askSecurely(address, { path: '/shared/R07', headers: { authorization: `Bearer ${token}` }, pair });

  it('binds the token of a client to its certificate, without which it is worth nothing', async () => {
    expect(address).toMatch(/^https:/);
    const signed = await signIn('u-puller', own);
    expect(signed.status).toBe(200);
    const token = tokenIn(signed);
    expect(claimsOf(token)).toMatchObject({ sub: 'u-puller', cnf: { 'x5t#S256': own.thumbprint } });
    expect([(await pull(token, own)).status, (await pull(token)).status, (await pull(token, other)).status, (await pull(token, own)).status]).toEqual([200, 401, 401, 200]);
    for (const path of ['/shared', '/shared/R07']) expect((await askSecurely(address, { path, headers: { authorization: `Bearer ${token}`, accept: 'application/json' } })).status).toBe(401);
    const asked = { path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: JSON.stringify({ query: '{ __typename }' }) };
    expect([(await askSecurely(address, asked)).status, (await askSecurely(address, { ...asked, pair: own })).status]).toEqual([401, 200]);
  });

  it('gives such a client no token without it, with another, or with one that has expired', async () => {
    for (const told of [await signIn('u-puller'), await signIn('u-puller', other), await signIn('u-expired', expired)]) expect(told).toEqual({ status: 401, body: '{"error":"invalid_client"}' });
  });

  it('asks no certificate of the others', async () => {
    const signed = await signIn('u-free', other);
    expect(claimsOf(tokenIn(signed))).not.toHaveProperty('cnf');
    expect((await pull(tokenIn(signed))).status).toBe(200);
  });

  it('takes no header for a certificate', async () => {
    const token = tokenIn(await signIn('u-puller', own));
    expect((await askSecurely(address, { path: '/shared/R07', headers: { authorization: `Bearer ${token}`, 'client-cert': `:${own.der.toString('base64')}:`, 'x-forwarded-for': '203.0.113.7' } })).status).toBe(401);
  });

  /** A token as another issuer may make it, which knows nothing of the register. */
  const issue = async (sub: string, more: Record<string, unknown> = {}): Promise<string> => {
    const { privateKey } = await ensureDevelopmentIssuer(graph.issuer);
    return new SignJWT({ roles: ['platform_pull'], ...more }).setProtectedHeader({ alg: 'EdDSA', kid: privateKey.kid ?? '' }).setSubject(sub).setIssuer(ISSUER).setAudience('civil-graph').setIssuedAt().setExpirationTime('1m').sign(await importJWK(privateKey, 'EdDSA'));
  };

  it('opens nothing to a client with a certificate whose token is not bound to that one, whoever issued it', async () => {
    const unbound = await issue('u-puller');
    const toAnother = await issue('u-puller', { certificate: own.thumbprint, cnf: { 'x5t#S256': other.thumbprint } });
    const withClaim = await issue('u-puller', { certificate: own.thumbprint });
    expect([(await pull(unbound, own)).status, (await pull(toAnother, other)).status, (await pull(withClaim, own)).status]).toEqual([401, 401, 401]);
    expect((await askSecurely(address, { path: '/shared', headers: { authorization: `Bearer ${unbound}`, accept: 'application/json' }, pair: own })).status).toBe(401);
    const asked = { path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${unbound}` }, payload: JSON.stringify({ query: facilityDocument }), pair: own };
    expect(JSON.parse((await askSecurely(address, asked)).body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect([(await pull(await issue('u-puller', { cnf: { 'x5t#S256': own.thumbprint } }), own)).status, (await pull(await issue('u-free'))).status]).toEqual([200, 200]);
  });

  it('takes no token that is bound in a way it does not know', async () => {
    for (const cnf of [{ jkt: 'x' }, { 'x5t#S256': own.thumbprint, jkt: 'x' }, {}, 'x', null]) {
      expect((await pull(await issue('u-free', { cnf }), own)).status, JSON.stringify(cnf)).toBe(401);
    }
  });
});

describe('a gateway behind a proxy', () => {
  let graph: TestGraph;
  beforeAll(async () => { graph = await startGraph({ trustProxy: ['127.0.0.1'], clientCertificate: 'proxy' }); });
  afterAll(() => graph.stop());

  const header = (pair: CertificatePair): string => `:${pair.der.toString('base64')}:`;
  /** What the proxy passes on: `from` tells from where the request reaches the gateway. */
  const send = async (url: string, headers: Record<string, string>, { payload, from = '127.0.0.1' }: { payload?: string; from?: string } = {}): Promise<SecurelyTold> => {
    const reply = await graph.gateway.app.inject({ url, method: payload === undefined ? 'GET' : 'POST', headers: { 'x-forwarded-for': '203.0.113.7', ...headers }, remoteAddress: from, ...(payload === undefined ? {} : { payload }) });
    return { status: reply.statusCode, body: reply.payload };
  };
  const signIn = async (headers: Record<string, string>, from?: string): Promise<SecurelyTold> =>
    send('/oauth/token', { 'content-type': 'application/x-www-form-urlencoded', ...headers }, { payload: new URLSearchParams(assertionForm(await makeAssertion(clientKey.privateJwk))).toString(), ...(from ? { from } : {}) });

  it('believes the certificate that the proxy passes on', async () => {
    const token = tokenIn(await signIn({ 'client-cert': header(own) }));
    const pull = async (headers: Record<string, string>, from?: string) => (await send('/shared/R07', { authorization: `Bearer ${token}`, ...headers }, from ? { from } : {})).status;
    expect([await pull({ 'client-cert': header(own) }), await pull({}), await pull({ 'client-cert': header(other) })]).toEqual([200, 401, 401]);
    expect(await pull({ 'client-cert': header(own) }, '203.0.113.9')).toBe(401);
  });

  it.each([
    ['nothing', () => ({})],
    ['no encoding', () => ({ 'client-cert': own.cert.replaceAll('\n', ' ') })],
    ['no certificate', () => ({ 'client-cert': ':AAAA:' })],
    ['two', () => ({ 'client-cert': `${header(own)}, ${header(own)}` })],
    ['one that is too long', () => ({ 'client-cert': `:${'A'.repeat(20_000)}:` })],
    ['another', () => ({ 'client-cert': header(other) })],
  ])('gives no token for %s', async (_what, headers) => {
    expect(await signIn(headers() as Record<string, string>)).toEqual({ status: 401, body: '{"error":"invalid_client"}' });
  });

  it('believes nobody who comes past it', async () => {
    expect((await signIn({ 'client-cert': header(own) }, '203.0.113.9')).status).toBe(401);
  });
});
