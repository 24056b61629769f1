import { isCalendarDate } from '../scalars/checks.js';
import { isCertificateDigest, readCertificateId } from './certificate-id.js';
import { findCertificateType } from './certificate-types.js';

/** Path of an issuing subgraph that tells which certificates have changed, asked in signed service calls. */
export const CERTIFICATE_CHANGES_PATH = '/certificates/changes';
/** Path of the platform subgraph that tells how far the index has come, and takes what is new. */
export const CERTIFICATE_INDEX_PATH = '/certificates/index';

/** A certificate holds, is suspended with what it certifies, is over, or was taken back. */
export const certificateStatuses = ['VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED'] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/** How far a reader has come in the changes of one subgraph. */
export interface CertificatePlace {
  readonly transaction: string;
  readonly id: string;
}

/** What the index keeps of a certificate: nothing of its content, and of its holders the opaque ids by which they find it. */
export interface CertificateEntry {
  readonly id: string;
  /** Id in our catalogue, `C01`. */
  readonly type: string;
  readonly digest: string;
  readonly status: CertificateStatus;
  /** When the certificate, or the record that it rests on, was last touched. */
  readonly touchedAt: string;
  readonly issuerName: string;
  readonly issuerUscc: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly divisionCode: string;
  readonly residentIds: readonly string[];
  readonly adultOn: string;
  readonly synthetic: boolean;
}

export interface CertificateChangesQuestion {
  readonly after: CertificatePlace | null;
}

export interface CertificateChangesAnswer {
  readonly entries: readonly CertificateEntry[];
  readonly place: CertificatePlace | null;
  readonly hasMore: boolean;
}

/** Entries of a subgraph that follow a place; with none, only the place is asked for. */
export interface CertificateIndexQuestion {
  readonly subgraph: string;
  readonly changes?: { readonly from: CertificatePlace | null; readonly to: CertificatePlace; readonly entries: readonly CertificateEntry[] };
}

/** How far the index has come; another place than was handed over means that another gateway was quicker. */
export interface CertificateIndexAnswer {
  readonly place: CertificatePlace | null;
}

const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length > 0 && value.length <= longest;
const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDate(value);

/** Whether a value is a place. */
export function isCertificatePlace(value: unknown): value is CertificatePlace {
  const { transaction, id } = (value ?? {}) as Record<string, unknown>;
  return typeof transaction === 'string' && /^\d{1,20}$/.test(transaction) && isText(id, 120);
}

/** Whether a value is an entry, of a type that the catalogue has. */
export function isCertificateEntry(value: unknown): value is CertificateEntry {
  const entry = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof entry['id'] === 'string' && readCertificateId(entry['id']) !== undefined && typeof entry['type'] === 'string' && findCertificateType(entry['type']) !== undefined
    && typeof entry['digest'] === 'string' && isCertificateDigest(entry['digest']) && certificateStatuses.includes(entry['status'] as CertificateStatus)
    && typeof entry['touchedAt'] === 'string' && !Number.isNaN(Date.parse(entry['touchedAt'])) && isText(entry['issuerName'], 100) && isText(entry['issuerUscc'], 18)
    && isDay(entry['issuedOn']) && isDay(entry['validFrom']) && (entry['validTo'] === null || isDay(entry['validTo'])) && isText(entry['divisionCode'], 12)
    && Array.isArray(entry['residentIds']) && entry['residentIds'].every((id) => isText(id, 32)) && isDay(entry['adultOn']) && typeof entry['synthetic'] === 'boolean';
}
