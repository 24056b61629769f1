import { mod3736CheckCharacter } from '../scalars/checks.js';

/** Root of the object identifiers of electronic certificates. */
const ROOT = '1.2.156.3005.2';

/** What the identifier of a certificate is made of. */
export interface CertificateIdParts {
  /** National code of the type, 21 places. */
  readonly typeCode: string;
  readonly issuerUscc: string;
  /** Number that the issuer gives, digits and capitals. */
  readonly serial: string;
  /** How often it was issued, from 1. */
  readonly edition: number;
}

const editionText = (edition: number): string => String(edition).padStart(3, '0');
const checkOf = (typeCode: string, issuer: string, serial: string, edition: string): string => mod3736CheckCharacter(`${typeCode}${issuer}${serial}${edition}`);

/** The identifier of a certificate: root, type, issuer, serial, edition and check character by ISO 7064 MOD 37,36 (domain model §0.5). */
export function certificateIdOf({ typeCode, issuerUscc, serial, edition }: CertificateIdParts): string {
  const version = editionText(edition);
  return `${ROOT}.${typeCode}.${issuerUscc}.${serial}.${version}.${checkOf(typeCode, issuerUscc, serial, version)}`;
}

const FORM = /^1\.2\.156\.3005\.2\.([0-9A-Z]{18}\d{3})\.([0-9A-Z]{18})\.([0-9A-Z]{1,24})\.(\d{3})\.([0-9A-Z])$/;

/** Reads an identifier; `undefined` for one that is malformed or whose check character is wrong. */
export function readCertificateId(text: string): CertificateIdParts | undefined {
  const [, typeCode, issuerUscc, serial, version, check] = FORM.exec(text) ?? [];
  if (!typeCode || !issuerUscc || !serial || !version || checkOf(typeCode, issuerUscc, serial, version) !== check) return undefined;
  return { typeCode, issuerUscc, serial, edition: Number(version) };
}

/** Whether a text is the SM3 digest of a certificate. */
export const isCertificateDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Where anybody verifies a certificate: what its code holds. It names the certificate and nobody. */
export const verificationAddress = (graph: string, id: string, digest: string): string => `${graph.replace(/\/$/, '')}/certificates/${id}?digest=${digest}`;
