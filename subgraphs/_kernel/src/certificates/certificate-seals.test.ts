import { generateKeyPairSync } from 'node:crypto';
import { placeholderCatalogue } from '@civil/schema/certificates';
import { describe, expect, it } from 'vitest';
import { createCertificateDesk } from './certificate-desk.js';
import { DEVELOPMENT_KEY, readCertificateKey, readPublicKey } from './certificate-keys.js';
import { type CertifiedFacts, isIntact, sealCertificate } from './certificate-text.js';

const pemOf = (key: ReturnType<typeof generateKeyPairSync>['privateKey']): Buffer => Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }) as string);
const keys = {
  Ed25519: readCertificateKey(pemOf(generateKeyPairSync('ed25519').privateKey)),
  SM2: readCertificateKey(pemOf(generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey)),
};
const facts: CertifiedFacts = {
  certificateId: '1.2.156.3005.2.000000000000000000008.000000000000000000.6201022021000001.001.X', typeId: 'C08', typeCode: '000000000000000000008', number: 'DB1', issuerName: '某区民政局', issuerUscc: '0'.repeat(18),
  holderName: '张小三', holderIdentity: null, divisionCode: '620102', edition: 1, issuedOn: '2021-12-31', validFrom: '2021-01-01', validTo: null, items: [{ zh: '类别', en: 'Grade', value: '一类' }], salt: 'ab'.repeat(16),
};

describe.each(['Ed25519', 'SM2'] as const)('a seal made with a key for %s', (algorithm) => {
  const key = keys[algorithm];
  const sealed = { ...facts, ...sealCertificate(facts, key) };

  it('names key and algorithm, and holds under the public half of the key alone', () => {
    expect(sealed).toMatchObject({ algorithm, keyId: key.id, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(isIntact(sealed, [readPublicKey(Buffer.from(key.pem))])).toBe(true);
  });

  it('holds no more once anything that the certificate states is changed', () => {
    const changes: Partial<typeof sealed>[] = [
      { holderName: '李小四' }, { validTo: '2030-01-01' }, { items: [{ zh: '类别', en: 'Grade', value: '二类' }] }, { certificateId: facts.certificateId.replace('001.X', '002.X') }, { number: null }, { salt: '00'.repeat(16) },
      { digest: 'ab'.repeat(32) }, { signature: '' }, { signature: sealed.signature.replace(/^../, '00') }, { signature: 'zz' }, { signature: `${sealed.signature}00` },
    ];
    for (const change of changes) expect(isIntact({ ...sealed, ...change }, [key]), JSON.stringify(change)).toBe(false);
  });

  it('does not hold under another key, whatever it is called', () => {
    const other = { ...readCertificateKey(DEVELOPMENT_KEY), id: key.id };
    expect([isIntact(sealed, [other]), isIntact(sealed, [])]).toEqual([false, false]);
  });
});

describe('keys for certificates', () => {
  it('verify what an earlier one has signed, and sign with the present one', () => {
    const earlier = readPublicKey(Buffer.from(keys.SM2.pem));
    const desk = createCertificateDesk({ catalogue: placeholderCatalogue, key: keys.Ed25519, earlierKeys: [earlier], publicUrl: 'http://127.0.0.1' });
    expect(desk.keys.map(({ algorithm }) => algorithm)).toEqual(['Ed25519', 'SM2']);
    expect(isIntact({ ...facts, ...sealCertificate(facts, keys.SM2) }, desk.keys)).toBe(true);
  });

  it('are for Ed25519 or SM2', () => {
    expect(() => readCertificateKey(pemOf(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey))).toThrow('Ed25519 or SM2');
  });
});
