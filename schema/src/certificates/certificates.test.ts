import { describe, expect, it } from 'vitest';
import { mod3736CheckCharacter } from '../scalars/index.js';
import { certificateIdOf, certificateTypes, placeholderCatalogue, readCertificateCatalogue, readCertificateId, verificationAddress } from './index.js';

const parts = { typeCode: `${'0'.repeat(18)}001`, issuerUscc: '91350100M000100Y43', serial: '6201022021000001', edition: 1 };

describe('the identifier of a certificate', () => {
  it('ends in a check character by ISO 7064 MOD 37,36', () => {
    expect(mod3736CheckCharacter('A12425GABC1234002')).toBe('M');
    const id = certificateIdOf(parts);
    expect(id).toMatch(/^1\.2\.156\.3005\.2\.0{18}001\.91350100M000100Y43\.6201022021000001\.001\.[0-9A-Z]$/);
    expect(readCertificateId(id)).toEqual(parts);
  });

  it('is not read with one place changed, two places swapped, or in another form', () => {
    const id = certificateIdOf(parts);
    const wrong = id.endsWith('A') ? 'B' : 'A';
    for (const text of [`${id.slice(0, -1)}${wrong}`, id.replace('000001.001', '000010.001'), id.replace('000001.001', '000002.001'), id.toLowerCase(), `${id} `, '', id.replace('1.2.156', '1.2.840')]) {
      expect(readCertificateId(text), text).toBeUndefined();
    }
  });

  it('stands in an address with the digest and nothing else', () => {
    expect(verificationAddress('https://graph.example.gov.cn/', '1.2', 'ab')).toBe('https://graph.example.gov.cn/certificates/1.2?digest=ab');
  });
});

describe('the catalogue of certificates', () => {
  it('numbers types from C01 to C14, and has placeholders for their codes until these are loaded', () => {
    expect(certificateTypes.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, place) => `C${String(place + 1).padStart(2, '0')}`));
    expect([placeholderCatalogue.typeCodes.get('C01'), placeholderCatalogue.typeCodes.get('C14')]).toEqual(['000000000000000000001', '000000000000000000014']);
  });

  it('takes loaded codes and issuers, and keeps the placeholder of what is left out', () => {
    const loaded = readCertificateCatalogue({ typeCodes: { C01: '91350100M000100Y43901' }, issuers: { 620102: { name: '某区民政局', uscc: '91350100M000100Y43' } } });
    expect([loaded.typeCodes.get('C01'), loaded.typeCodes.get('C02')]).toEqual(['91350100M000100Y43901', '000000000000000000002']);
    expect(loaded.issuers.get('620102')).toEqual({ name: '某区民政局', uscc: '91350100M000100Y43' });
  });

  it('refuses codes of unknown types, malformed ones, one for two types, and issuers with a wrong credit code', () => {
    for (const value of [
      { typeCodes: { C99: '0'.repeat(21) } }, { typeCodes: { C01: '1' } }, { typeCodes: { C01: '000000000000000000002' } }, { issuers: { 620102: { name: '某', uscc: '91350100M000100Y44' } } }, { issuers: { x: { name: '某', uscc: '91350100M000100Y43' } } },
    ]) expect(() => readCertificateCatalogue(value)).toThrow(/the catalogue of certificates/);
  });
});
