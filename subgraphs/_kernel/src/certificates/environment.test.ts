import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readCertificateEnvironment } from './environment.js';

const folder = mkdtempSync(join(tmpdir(), 'civil-certificates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => { vi.unstubAllEnvs(); });

const written = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const sm2 = generateKeyPairSync('ec', { namedCurve: 'SM2' });

describe('the environment of certificates', () => {
  it('needs nothing in development, and a key of its own in production', () => {
    expect(readCertificateEnvironment()).toMatchObject({ key: { algorithm: 'Ed25519' }, earlierKeys: [], publicUrl: 'http://127.0.0.1:4000' });
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => readCertificateEnvironment()).toThrow('environment variable CERTIFICATE_SIGNING_KEY_FILE is missing');
  });

  it('takes keys, catalogue and address', () => {
    vi.stubEnv('CERTIFICATE_SIGNING_KEY_FILE', written('sm2.pem', sm2.privateKey.export({ type: 'pkcs8', format: 'pem' })));
    vi.stubEnv('CERTIFICATE_EARLIER_KEY_FILES', written('earlier.pem', generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })));
    vi.stubEnv('CERTIFICATE_CATALOGUE_FILE', written('catalogue.json', '{"typeCodes":{"C01":"91350100M000100Y43901"}}'));
    vi.stubEnv('PUBLIC_URL', 'https://graph.example.gov.cn');
    const { key, earlierKeys, catalogue, publicUrl } = readCertificateEnvironment();
    expect([key.algorithm, earlierKeys.map(({ algorithm }) => algorithm), catalogue.typeCodes.get('C01'), publicUrl]).toEqual(['SM2', ['Ed25519'], '91350100M000100Y43901', 'https://graph.example.gov.cn']);
  });

  it('names the variable that is malformed, and quotes nothing of a key', () => {
    vi.stubEnv('CERTIFICATE_SIGNING_KEY_FILE', written('broken.pem', 'SECRET-WORDS'));
    expect(() => readCertificateEnvironment()).toThrow(/^environment variable CERTIFICATE_SIGNING_KEY_FILE names no sound file(?!.*SECRET-WORDS)/);
    vi.stubEnv('CERTIFICATE_SIGNING_KEY_FILE', '');
    vi.stubEnv('CERTIFICATE_CATALOGUE_FILE', written('catalogue.json', '{"typeCodes":{"C99":"1"}}'));
    expect(() => readCertificateEnvironment()).toThrow('CERTIFICATE_CATALOGUE_FILE names no sound file: the catalogue of certificates names the unknown type C99');
    vi.stubEnv('CERTIFICATE_CATALOGUE_FILE', '');
    vi.stubEnv('PUBLIC_URL', 'javascript:alert(1)');
    expect(() => readCertificateEnvironment()).toThrow('environment variable PUBLIC_URL is malformed');
  });
});
