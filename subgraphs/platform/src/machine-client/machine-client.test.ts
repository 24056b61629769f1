import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SERVICE_SIGNATURE_HEADER, signServiceCall, viewerContextKey } from '@civil/schema/identity';
import { MACHINE_CLIENT_PATH } from '@civil/schema/sharing';
import { createTestSubgraph, TEST_SECRET, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { clientNamed, makeStep, mustStep, on, steward } from '../testing/sharing-story.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(platform); });
afterAll(() => subgraph.close());

const key = viewerContextKey(TEST_SECRET, 'platform');
const jwkOf = (publicKey: KeyObject, kid: string, more: Record<string, unknown> = {}) => ({ ...publicKey.export({ format: 'jwk' }), kid, ...more });
const ed = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwks = (...keys: object[]): string => JSON.stringify({ keys });
const first = jwkOf(ed.publicKey, 'k1');

async function factsOf(clientId: string): Promise<Record<string, unknown> | null> {
  const payload = JSON.stringify({ clientId });
  const reply = await subgraph.server.app.inject({
    method: 'POST', url: MACHINE_CLIENT_PATH, payload, headers: { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signServiceCall(key, MACHINE_CLIENT_PATH, payload) },
  });
  expect(reply.statusCode).toBe(200);
  return reply.json().client;
}
const register = (id: string, more: Record<string, unknown> = {}) => ({ id, nameZh: '某系统', nameEn: 'Some system', unit: '62-XX', jwks: jwks(first), ...more });
const codeOf = async (event: string, input: Record<string, unknown>): Promise<[string, string | undefined]> => {
  const { code, path } = await makeStep(subgraph, event, steward, input);
  return [code, path];
};

describe('a machine client', () => {
  it('is registered with its keys, rotates them, is disabled and enabled', async () => {
    const one = await mustStep(subgraph, 'registerMachineClient', steward, register('u_one', { certificateThumbprint: 'A'.repeat(43) }));
    expect(one).toMatchObject({ id: 'u_one', status: 'ENABLED', version: 1, certificateThumbprint: 'A'.repeat(43), keys: [{ kid: 'k1', alg: 'EdDSA' }] });
    expect(await factsOf('u_one')).toEqual({ id: 'u_one', keys: [{ kty: 'OKP', crv: 'Ed25519', x: first.x, kid: 'k1', alg: 'EdDSA', use: 'sig' }], certificateThumbprint: 'A'.repeat(43) });
    const rotated = await mustStep(subgraph, 'rotateClientKeys', steward, { ...on(one), jwks: jwks(first, jwkOf(rsa.publicKey, 'k2'), jwkOf(ec.publicKey, 'k3', { alg: 'ES256' })) });
    expect([rotated.version, rotated.certificateThumbprint, rotated.keys]).toEqual([2, null, [{ kid: 'k1', alg: 'EdDSA' }, { kid: 'k2', alg: 'PS256' }, { kid: 'k3', alg: 'ES256' }]]);
    expect(await codeOf('disableMachineClient', on(rotated))).toEqual(['REASON_REQUIRED', 'input.reason']);
    const disabled = await mustStep(subgraph, 'disableMachineClient', steward, { ...on(rotated), reason: '密钥疑似泄露' });
    expect([disabled.status, disabled.disableReason, await factsOf('u_one')]).toEqual(['DISABLED', '密钥疑似泄露', null]);
    const clean = await mustStep(subgraph, 'rotateClientKeys', steward, { ...on(disabled), jwks: jwks(jwkOf(rsa.publicKey, 'k2')) });
    const enabled = await mustStep(subgraph, 'enableMachineClient', steward, on(clean));
    expect([enabled.status, enabled.disableReason, enabled.keys]).toEqual(['ENABLED', null, [{ kid: 'k2', alg: 'PS256' }]]);
    expect(await codeOf('enableMachineClient', on(enabled))).toEqual(['STATE_TRANSITION', undefined]);
    expect(await factsOf('u_nobody')).toBeNull();
  });

  const keys: [string, () => string][] = [
    ['no JSON', () => 'x'], ['no keys', () => jwks()], ['no list', () => '{"keys":1}'], ['a private part', () => jwks(jwkOf(ed.privateKey, 'k1'))], ['a secret', () => jwks({ kty: 'oct', k: 'AAAA', kid: 'k1' })],
    ['a weak key', () => jwks(jwkOf(weak.publicKey, 'k1'))], ['no id', () => jwks({ ...ed.publicKey.export({ format: 'jwk' }) })], ['one id twice', () => jwks(first, jwkOf(ec.publicKey, 'k1'))],
    ['an algorithm of another type', () => jwks(jwkOf(ed.publicKey, 'k1', { alg: 'RS256' }))], ['a key for encryption', () => jwks(jwkOf(rsa.publicKey, 'k1', { use: 'enc' }))], ['no point of the curve', () => jwks({ ...jwkOf(ec.publicKey, 'k1'), x: 'AAAA' })],
    ['five keys', () => jwks(...[1, 2, 3, 4, 5].map((n) => jwkOf(ed.publicKey, `k${n}`)))], ['a text without end', () => JSON.stringify({ keys: [first], more: 'x'.repeat(8_000) })],
  ];
  it.each(keys)('is not registered with %s', async (_what, text) => {
    expect(await codeOf('registerMachineClient', register('u_two', { jwks: text() }))).toEqual(['CLIENT_KEYS', 'input.jwks']);
  });

  it('never has another key under an id that it has used', async () => {
    const one = await mustStep(subgraph, 'registerMachineClient', steward, register('u_three'));
    expect(await codeOf('rotateClientKeys', { ...on(one), jwks: jwks(jwkOf(generateKeyPairSync('ed25519').publicKey, 'k1')) })).toEqual(['CLIENT_KEYS', 'input.jwks']);
  });

  it.each([
    [{ id: 'U_BIG' }, 'BAD_USER_INPUT', 'input.id'], [{ id: 'u' }, 'BAD_USER_INPUT', 'input.id'], [{ id: 'u_three' }, 'CONFLICT', 'input.id'], [{ certificateThumbprint: 'short' }, 'BAD_USER_INPUT', 'input.certificateThumbprint'],
    [{ nameZh: ' ' }, 'BAD_USER_INPUT', 'input.nameZh'], [{ unit: '联系 13800000000' }, 'TEXT_HOLDS_NUMBER', 'input.unit'],
  ])('is not registered with %j', async (more, code, path) => {
    expect(await codeOf('registerMachineClient', { ...register('u_four'), ...more })).toEqual([code, path]);
  });

  it('sees itself and no other', async () => {
    const { data } = await subgraph.execute('{ machineClients { edges { node { id } } } other: machineClient(id: "u_one") { id } }').asClaims(clientNamed('u_three'));
    expect(data).toEqual({ machineClients: { edges: [{ node: { id: 'u_three' } }] }, other: null });
  });
});
