import { createHash } from 'node:crypto';
import type { CertificateKey, VerificationKey } from './certificate-keys.js';

/** One item of a certificate as it is printed. */
export interface CertificateItemText {
  readonly zh: string;
  readonly en: string;
  readonly value: string;
}

/** All that a certificate states: what is digested and signed. */
export interface CertifiedFacts {
  readonly certificateId: string;
  readonly typeId: string;
  readonly typeCode: string;
  readonly number: string | null;
  readonly issuerName: string;
  readonly issuerUscc: string;
  readonly holderName: string | null;
  readonly holderIdentity: string | null;
  readonly divisionCode: string;
  readonly edition: number;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly items: readonly CertificateItemText[];
  /** Random: without it, whoever holds the digest could try out names until one fits. */
  readonly salt: string;
}

/** The text of a certificate, the same for the same facts: what the digest is taken of. */
export const certificateText = ({ certificateId, typeId, typeCode, number, issuerName, issuerUscc, holderName, holderIdentity, divisionCode, edition, issuedOn, validFrom, validTo, items, salt }: CertifiedFacts): string =>
  JSON.stringify({
    certificateId, typeId, typeCode, number, issuerName, issuerUscc, holderName, holderIdentity, divisionCode, edition, issuedOn, validFrom, validTo, items: items.map(({ zh, en, value }) => [zh, en, value]), salt,
  });

export const certificateDigest = (facts: CertifiedFacts): string => createHash('sm3').update(certificateText(facts)).digest('hex');

/** What is signed: which certificate has which digest. */
const statement = (certificateId: string, digest: string): string => `civil-certificate\n${certificateId}\n${digest}`;

/** The seal of a certificate. */
export interface CertificateSeal {
  readonly digest: string;
  readonly algorithm: string;
  readonly keyId: string;
  readonly signature: string;
}

export function sealCertificate(facts: CertifiedFacts, { id, algorithm, sign }: CertificateKey): CertificateSeal {
  const digest = certificateDigest(facts);
  return { digest, algorithm, keyId: id, signature: sign(statement(facts.certificateId, digest)) };
}

/** Whether a certificate says what it was sealed with, under one of some keys. */
export function isIntact(facts: CertifiedFacts & CertificateSeal, keys: readonly VerificationKey[]): boolean {
  const { certificateId, digest, keyId, signature } = facts;
  return certificateDigest(facts) === digest && (keys.find(({ id }) => id === keyId)?.verify(statement(certificateId, digest), signature) ?? false);
}
