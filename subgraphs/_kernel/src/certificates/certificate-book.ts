import type { AccessInput, RoleCode } from '@civil/schema/access';
import type { EntityClass, EntityManager } from '@mikro-orm/core';
import type { CertificateRecord, CertificateStatus } from './certificate-record.js';
import type { CertificateItemText } from './certificate-text.js';

/** What whoever issues a certificate states beside the record. */
export interface StatedHolder {
  readonly holderId?: string | null;
  readonly holderName?: string | null;
}

/** What a certificate is made of: read from the record at the moment of issue, and kept as it was then. */
export interface CertificateContent {
  readonly number: string | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  /** Numbers of identity documents, as the register keeps them. */
  readonly holderIdentity?: string | null;
  /** Which copy it is, where each party has one. */
  readonly copyOf?: string;
  /** Name of the issuer, where the record knows it. */
  readonly issuerName: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** All else that it states; what tells who somebody is stands in the fields above, which have masks of their own. */
  readonly items: readonly CertificateItemText[];
  readonly residentIds: readonly string[];
  readonly adultOn: string;
  readonly divisionCode: string;
  readonly residenceDivisionCode?: string | null;
  readonly bodyId?: string | null;
  readonly synthetic: boolean;
}

/** What the content of a certificate is read from. */
export interface CertificateStep<T, P> extends StatedHolder {
  readonly typeId: string;
  readonly record: T;
  readonly parts: readonly P[];
  readonly today: string;
  readonly em: EntityManager;
}

type Standing = keyof typeof CertificateStatus;

/** A register that certificates are issued from. */
export interface CertificateSource<T extends object = object, P extends object = object> {
  /** Ids of the types in the catalogue. */
  readonly types: readonly string[];
  readonly entity: EntityClass<T>;
  /** Records that the standing depends on as well, and the property by which they name the record. */
  readonly part: { readonly entity: EntityClass<P>; readonly owner: keyof P & string };
  /** Whether the record has a certificate of a type at all. */
  readonly isDue: (typeId: string, record: T, parts: readonly P[], today: string) => boolean;
  /** What the record says of a certificate of its own, whatever its issuer has done with it. */
  readonly standing: (certificate: Pick<CertificateRecord, 'typeId' | 'holderId' | 'validFrom' | 'copyOf' | 'number'>, record: T, parts: readonly P[]) => Standing;
  /** @throws Refusal for a holder that the record does not name, or a name that is missing. */
  readonly content: (step: CertificateStep<T, P>) => CertificateContent | Promise<CertificateContent>;
}

/** States a source with the types of its records checked. */
export const certificateSource = <T extends object, P extends object>(source: CertificateSource<T, P>): CertificateSource => source as unknown as CertificateSource;

/** All certificates that one subgraph issues. */
export interface CertificateBook<C extends CertificateRecord = CertificateRecord> {
  /** Name of their type in the graph, e.g. `MarriageCertificate`. */
  readonly name: string;
  /** What they are, in Chinese and English. */
  readonly zh: string;
  readonly en: string;
  readonly entity: EntityClass<C>;
  /** Label of the doors to them. */
  readonly label: AccessInput;
  readonly issuers: readonly RoleCode[];
  readonly sources: readonly CertificateSource[];
}

/** The source of a type; `undefined` where another subgraph issues it. */
export const sourceOf = ({ sources }: Pick<CertificateBook, 'sources'>, typeId: string): CertificateSource | undefined => sources.find(({ types }) => types.includes(typeId));
