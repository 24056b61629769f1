import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readConnectorEnvironment } from './connector-environment.js';

const directory = mkdtempSync(join(tmpdir(), 'civil-connector-'));
const fileOf = (name: string, content: string | Buffer): string => {
  writeFileSync(join(directory, name), content);
  return join(directory, name);
};
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const whole = {
  HUB_URL: 'https://hub.example/api', HUB_KEY_ID: 'civil', HUB_KEY_FILE: fileOf('own.pem', privateKey.export({ type: 'pkcs8', format: 'pem' })), HUB_PEER_KEY_ID: 'hub',
  HUB_PEER_KEY_FILE: fileOf('peer.pem', publicKey.export({ type: 'spki', format: 'pem' })),
};
const set = (more: Record<string, string | undefined> = {}): void => { for (const [name, value] of Object.entries({ ...whole, ...more })) vi.stubEnv(name, value); };

afterEach(() => { vi.unstubAllEnvs(); });
afterAll(() => rmSync(directory, { recursive: true }));

describe('readConnectorEnvironment', () => {
  it('gives address, own key and the key of the peer', () => {
    set();
    const { baseUrl, keys, peer } = readConnectorEnvironment('HUB', 'the hub');
    expect([baseUrl, keys.keyId, peer.keyId, keys.privateKey.type, peer.publicKey.type]).toEqual(['https://hub.example/api', 'civil', 'hub', 'private', 'public']);
  });

  it.each(Object.keys(whole))('names %s, what it is for and an example where it is missing', (name) => {
    set({ [name]: undefined });
    expect(() => readConnectorEnvironment('HUB', 'the hub')).toThrow(new RegExp(`${name} is missing.*It is for: .*Example: ${name}=`));
  });

  it('takes no file that is missing, and no key of another kind, and tells nothing of what stands there', () => {
    set({ HUB_KEY_FILE: join(directory, 'none.pem') });
    expect(() => readConnectorEnvironment('HUB', 'the hub')).toThrow('HUB_KEY_FILE names no file with an Ed25519 key');
    set({ HUB_KEY_FILE: fileOf('rsa.pem', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })) });
    expect(() => readConnectorEnvironment('HUB', 'the hub')).toThrow('HUB_KEY_FILE names no file with an Ed25519 key');
  });
});
