import { hash } from 'node:crypto';
import { cryptoProvider, PemConverter, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

/** A certificate signed by its own key, for a server of this machine or a client of it. */
export interface CertificatePair {
  readonly key: string;
  readonly cert: string;
  readonly der: Buffer;
  /** SHA-256 of the certificate, base64url. */
  readonly thumbprint: string;
}

const DAY = 86_400_000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Makes one that is good from so many days from now to so many. */
export async function makeCertificatePair(name: string, [from, to]: readonly [number, number] = [-1, 1]): Promise<CertificatePair> {
  cryptoProvider.set(crypto);
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`, notBefore: new Date(Date.now() + from * DAY), notAfter: new Date(Date.now() + to * DAY), signingAlgorithm: algorithm, keys,
    extensions: [new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }])],
  });
  const der = Buffer.from(certificate.rawData);
  return { key: PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY'), cert: certificate.toString('pem'), der, thumbprint: hash('sha256', der, 'base64url') };
}
