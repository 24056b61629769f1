import { usccFault } from '../scalars/checks.js';
import { certificateTypes } from './certificate-types.js';

/** Who issues: name and unified social credit code. */
export interface CertificateIssuer {
  readonly name: string;
  readonly uscc: string;
}

/** What the province's catalogue of certificates says: the national code of each type, and the issuing authority of each division. */
export interface CertificateCatalogue {
  readonly typeCodes: ReadonlyMap<string, string>;
  readonly issuers: ReadonlyMap<string, CertificateIssuer>;
}

/** Eighteen zeros stand for a credit code that nobody has told: whoever meets them sees that they are none. */
export const PLACEHOLDER_USCC = '0'.repeat(18);

/** The placeholder of a type: eighteen zeros, then its number in our catalogue. */
const placeholderOf = (id: string): string => `${PLACEHOLDER_USCC}${id.slice(1).padStart(3, '0')}`;

/**
 * The catalogue where none was loaded. The national codes (credit code of the ministry and three digits) are not guessed: a certificate with a
 * guessed code would look right and be wrong.
 */
export const placeholderCatalogue: CertificateCatalogue = { typeCodes: new Map(certificateTypes.map(({ id }) => [id, placeholderOf(id)])), issuers: new Map() };

const isTypeCode = (text: unknown): text is string => typeof text === 'string' && /^[0-9A-Z]{18}\d{3}$/.test(text);
const isIssuer = (value: unknown): value is CertificateIssuer => {
  const { name, uscc } = (value ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && name.length > 0 && name.length <= 100 && typeof uscc === 'string' && usccFault(uscc) === null;
};

/**
 * Reads a catalogue: `{ "typeCodes": { "C01": "…" }, "issuers": { "620102": { "name": "…", "uscc": "…" } } }`. What it leaves out keeps its placeholder.
 * @throws {Error} naming what is malformed, unknown or given twice.
 */
export function readCertificateCatalogue(value: unknown): CertificateCatalogue {
  const { typeCodes = {}, issuers = {} } = (value ?? {}) as Record<string, Readonly<Record<string, unknown>>>;
  const codes = new Map(placeholderCatalogue.typeCodes);
  for (const [id, code] of Object.entries(typeCodes)) {
    if (!codes.has(id)) throw new Error(`the catalogue of certificates names the unknown type ${id}`);
    if (!isTypeCode(code)) throw new Error(`the catalogue of certificates has no code of 21 places for ${id}`);
    codes.set(id, code);
  }
  if (new Set(codes.values()).size < codes.size) throw new Error('the catalogue of certificates gives one code to two types');
  const known = Object.entries(issuers).map(([division, issuer]) => {
    if (!/^\d{6}$/.test(division) || !isIssuer(issuer)) throw new Error(`the catalogue of certificates has no sound issuer for ${division}`);
    return [division, { name: issuer.name, uscc: issuer.uscc }] as const;
  });
  return { typeCodes: codes, issuers: new Map(known) };
}
