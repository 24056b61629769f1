import { getCertificateType, readCertificateId, verificationAddress } from '@civil/schema/certificates';
import { DateScalar } from '@civil/schema/scalars';
import { ArrayType } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { labelsOf } from '../access/access.js';
import { CodeLabel } from '../graphql/common-types.js';
import { DivisionStub, divisionRef } from '../graphql/federated-entities.js';
import { NEVER } from '../procedures/never.js';
import { ProcedureRecord } from '../procedures/procedure-record.js';
import { certificateDesk } from './certificate-desk.js';
import { type CertificateItemText, isIntact } from './certificate-text.js';

const { Public } = labelsOf('PLATFORM');

export enum CertificateStatus { VALID = 'VALID', SUSPENDED = 'SUSPENDED', EXPIRED = 'EXPIRED', REVOKED = 'REVOKED' }
registerEnumType(CertificateStatus, {
  name: 'CertificateStatus', description: '电子证照的状态，随所依的记录。State of an electronic certificate, which follows the record that it rests on.',
  valuesConfig: {
    VALID: { description: '有效。In force.' }, SUSPENDED: { description: '暂停，所依的待遇或资格已暂停。Suspended with what it certifies.' },
    EXPIRED: { description: '失效：期满、终止或已换发。Over: its time is up, what it certifies has ended, or another took its place.' },
    REVOKED: { description: '吊销：所依的登记被撤销，或证照本身被收回。Revoked: the registration was annulled, or the certificate taken back.' },
  },
});

/** What the issuer itself has done with it: the rest of its status follows from the record. */
export enum IssueState { ISSUED = 'ISSUED', REPLACED = 'REPLACED', WITHDRAWN = 'WITHDRAWN' }

@Directive('@shareable')
@Public()
@ObjectType({ description: '证照的一项照面信息，不含姓名和证件号码。An item that a certificate states; names and numbers of persons stand apart.' })
export class CertificateItem implements CertificateItemText {
  @Field(() => String, { description: '中文名称。Name in Chinese.' }) zh!: string;
  @Field(() => String, { description: '英文名称。Name in English.' }) en!: string;
  @Field(() => String, { description: '内容。What it says.' }) value!: string;
}

@Directive('@shareable')
@Public()
@ObjectType({ description: '证照的签章：对“证照标识与摘要”的签名，公钥见 certificateKeys。Seal of a certificate: signature over its identifier and digest; for the keys see certificateKeys.' })
export class CertificateSignature {
  @Field(() => String, { description: '算法：SM2 或 Ed25519。Algorithm: SM2 or Ed25519.' }) algorithm!: string;
  @Field(() => String, { description: '密钥标识。Id of the key.' }) keyId!: string;
  @Field(() => String, { description: '签名，十六进制。The signature, in hex.' }) value!: string;
}

/**
 * A certificate as its issuer keeps it. What it states is never changed: another edition takes its place. Columns for row rights are copies of those
 * of the record; each subgraph uses what its rows are limited by.
 */
@ObjectType({ description: '电子证照的签发记录。Certificate as its issuer keeps it.' })
export abstract class CertificateRecord extends ProcedureRecord {
  @Field(() => ID, { description: '签发记录标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '证照标识，含类型、颁发机构、流水号、版本和校验位。Identifier: type, issuer, serial, edition and check character.' })
  @Property({ type: 'string', length: 120, unique: true })
  certificateId!: string;

  @Property({ type: 'string', length: 3 }) typeId!: string;
  @Field(() => CodeLabel, { nullable: true, description: '类型。Type.' })
  get type(): CodeLabel {
    const { id: code, zh, en } = getCertificateType(this.typeId);
    return { code, zh, en, standard: null };
  }

  /** The record that it rests on, and which of its copies it is where each party has one. */
  @Property({ type: 'string', length: 40 }) sourceId!: string;
  @Property({ type: 'string', length: 32, default: '' }) copyOf: string = '';
  @Property({ type: 'string', length: 24 }) serial!: string;

  @Field(() => Int, { nullable: true, description: '第几次签发，从 1 起。Edition, from 1.' })
  @Property({ type: 'smallint' })
  edition!: number;

  @Property({ type: 'string', length: 40, nullable: true }) number!: string | null;

  @Field(() => String, { nullable: true, description: '颁发机构。Issuer.' })
  @Property({ type: 'string', length: 100 })
  issuerName!: string;

  @Field(() => String, { nullable: true, description: '颁发机构统一社会信用代码；未载入目录的为十八个零。Credit code of the issuer; eighteen zeros where none was loaded.' })
  @Property({ type: 'string', length: 18 })
  issuerUscc!: string;

  /** The resident who holds it; null of a unit, or of two. */
  @Property({ type: 'string', length: 32, nullable: true }) holderId!: string | null;
  @Property({ type: 'string', length: 210, nullable: true }) holderText!: string | null;
  /** Numbers of identity documents, in the form in which the register keeps them. */
  @Property({ type: 'string', length: 80, nullable: true }) identityText!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '签发日期。Issued on.' })
  @Property({ type: 'date' })
  issuedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '有效期起。Valid from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '有效期至；长期的为空。Valid until; null for good.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Field(() => [CertificateItem], { nullable: true, description: '照面信息，姓名和证件号码除外。What it states, but for names and numbers of persons.' })
  @Property({ type: 'json' })
  items!: CertificateItemText[];

  @Field(() => Int, { nullable: true, description: '记录版本，办理时须带上。Version of the record, which every step names.' })
  @Property({ type: 'integer', default: 1 })
  override version: number = 1;

  @Property({ type: 'string', length: 32 }) salt!: string;
  @Field(() => String, { nullable: true, description: '摘要（SM3），核验时使用。SM3 digest, by which it is verified.' })
  @Property({ type: 'string', length: 64 })
  digest!: string;

  @Property({ type: 'string', length: 7 }) algorithm!: string;
  @Property({ type: 'string', length: 16 }) keyId!: string;
  @Property({ type: 'string', length: 160 }) signature!: string;
  @Field(() => CertificateSignature, { nullable: true, description: '签章。Seal.' })
  get seal(): CertificateSignature { return { algorithm: this.algorithm, keyId: this.keyId, value: this.signature }; }

  @Property({ type: 'string', length: 9 }) status!: IssueState;

  /** Whose certificate it is, and the 18th birthday of the oldest of them; of a unit, of nobody and long ago. */
  @Property({ type: ArrayType }) residentIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '颁发机构所在区划。Division of the issuer.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }
  @Property({ type: 'string', length: 12, nullable: true }) residenceDivisionCode: string | null = null;
  /** Office, facility or organisation, where rows are limited by one. */
  @Property({ type: 'string', length: 32, nullable: true }) bodyId: string | null = null;

  /** The transaction that last touched it or its record: the database writes it, and the index is brought up to date in its order. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' }) transaction?: string;
  @Property({ type: 'timestamptz', defaultRaw: 'now()' }) touchedAt?: Date;

  /** As of every procedure; none of its clocks runs. */
  @Property({ type: 'timestamptz', defaultRaw: `'9999-12-31 00:00:00+00'` }) override nextDueAt: Date = NEVER;

  get typeCode(): string { return readCertificateId(this.certificateId)?.typeCode ?? ''; }
  get holderName(): string | null { return this.holderText; }
  get holderIdentity(): string | null { return this.identityText; }
  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.issuedOn; }

  @Field(() => Boolean, { nullable: true, description: '原文、摘要与签章是否相符。Whether text, digest and seal agree.' })
  get intact(): boolean { return isIntact(this, certificateDesk().keys); }

  @Field(() => String, { nullable: true, description: '核验地址，不含个人信息。Where anybody verifies it; it names nobody.' })
  get verifyUrl(): string { return verificationAddress(certificateDesk().publicUrl, this.certificateId, this.digest); }
}
