import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AssertionParts, assertionForm, type ClientKey, ISSUER, makeAssertion, makeClientKey } from '../testing/client-keys.js';
import { facilityDocument, facilityGrant, SharedFacilities } from '../testing/shared-facilities.js';
import { TestGraph } from '../testing/start-graph.js';
import { ensureDevelopmentIssuer } from './development-issuer.js';

let graph: TestGraph;
let shared: SharedFacilities;
let keys: ReadonlyMap<string, ClientKey>;

beforeAll(async () => {
  shared = new SharedFacilities();
  shared.put('f1');
  let directory = '';
  graph = await TestGraph.start({
    sharing: { documents: { 'R07.graphql': facilityDocument }, secret: 'a secret of shared data for these tests', signingKey: async () => (await ensureDevelopmentIssuer(directory)).privateKey },
  }, shared.subgraphs());
  directory = graph.issuer;
  keys = new Map(await Promise.all(['EdDSA', 'ES256', 'PS256'].map(async (alg) => [alg, await makeClientKey(alg)] as const)));
  const published = [...keys.values()].map(({ publicJwk }) => publicJwk);
  shared.clients = [{ id: 'u-puller', keys: published, certificateThumbprint: null }, { id: 'u-bound', keys: published, certificateThumbprint: 'x' }];
});
afterAll(() => graph.stop());

const assertion = ({ alg = 'EdDSA', key = keys.get(alg)?.privateJwk ?? {}, ...parts }: AssertionParts & { key?: JWK } = {}): Promise<string> => makeAssertion(key, { alg, ...parts });

async function signIn(form: Record<string, string>, type = 'application/x-www-form-urlencoded'): Promise<{ status: number; body: Record<string, unknown> }> {
  const reply = await graph.gateway.app.inject({ method: 'POST', url: '/oauth/token', headers: { 'content-type': type }, payload: new URLSearchParams(form).toString() });
  return { status: reply.statusCode, body: JSON.parse(reply.payload) as Record<string, unknown> };
}
const by = (made: string, more: Record<string, string> = {}) => signIn(assertionForm(made, more));

describe('POST /oauth/token', () => {
  it.each(['EdDSA', 'ES256', 'PS256'])('gives a client that proves its key by %s a token to pull with', async (alg) => {
    const { status, body } = await by(await assertion({ alg }));
    expect([status, body['token_type'], body['expires_in']]).toEqual([200, 'Bearer', 600]);
    const pulled = await graph.gateway.app.inject({ url: '/shared/R07', headers: { authorization: `Bearer ${String(body['access_token'])}` } });
    expect([pulled.statusCode, pulled.payload.split('\n').length]).toEqual([200, 3]);
  });

  it('takes an assertion once', async () => {
    const once = await assertion();
    expect([(await by(once)).status, (await by(once)).status]).toEqual([200, 401]);
  });

  it('takes none that is another\'s, for another, too long, or unsigned', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const stranger = { ...(await exportJWK(privateKey)), kid: keys.get('EdDSA')?.privateJwk.kid ?? '' };
    const [, payload] = (await assertion()).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const symmetric = await new SignJWT().setProtectedHeader({ alg: 'HS256' }).setIssuer('u-puller').setSubject('u-puller').setAudience(ISSUER).setJti(randomUUID()).setExpirationTime('1m').sign(Buffer.from(JSON.stringify(shared.clients[0]?.keys[0])));
    const refused = await Promise.all([
      assertion({ key: stranger }), assertion({ sub: 'u-nobody' }), assertion({ iss: 'u-other' }), assertion({ aud: 'https://elsewhere.example/token' }), assertion({ seconds: 600 }), assertion({ seconds: -60 }),
      assertion({ jti: null }), assertion({ jti: 'x' }), assertion({ sub: 'u-bound' }), none, symmetric, 'x', 'a.b.c',
    ]);
    for (const [place, text] of refused.entries()) expect(await by(text), String(place)).toEqual({ status: 401, body: { error: 'invalid_client' } });
    expect(await by(await assertion(), { client_id: 'u-bound' })).toEqual({ status: 401, body: { error: 'invalid_client' } });
  });

  it('tells what is wrong with the form', async () => {
    expect((await signIn({})).body).toEqual({ error: 'invalid_request' });
    expect((await signIn({ grant_type: 'password' })).body).toEqual({ error: 'unsupported_grant_type' });
    expect((await signIn({ grant_type: 'client_credentials' })).body).toEqual({ error: 'invalid_request' });
    expect((await signIn({ grant_type: 'client_credentials' }, 'text/plain')).body).toEqual({ error: 'invalid_request' });
  });

  it('says nothing of a client in the log', () => {
    expect(graph.logLines.join('')).not.toMatch(/u-nobody|u-puller/);
  });

  it('is not there where nothing signs', async () => {
    const other = await TestGraph.start({ sharing: { documents: { 'R07.graphql': facilityDocument }, secret: 'a secret of shared data for these tests' } }, new SharedFacilities().subgraphs());
    expect((await other.gateway.app.inject({ method: 'POST', url: '/oauth/token' })).statusCode).toBe(404);
    await other.stop();
  });
});

describe('a token of a client that has no grant any more', () => {
  it('opens nothing', async () => {
    const { body } = await by(await assertion());
    shared.grants = [facilityGrant({ legalState: 'CLIENT_DISABLED' })];
    await new Promise((resolve) => { setTimeout(resolve, 3100); });
    const pulled = await graph.gateway.app.inject({ url: '/shared/R07', headers: { authorization: `Bearer ${String(body['access_token'])}` } });
    expect([pulled.statusCode, pulled.payload.includes('GRANT_NOT_IN_FORCE')]).toEqual([403, true]);
  });
});
