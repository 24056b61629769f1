import { getCertificateType, verificationAddress } from '@civil/schema/certificates';
import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { CertificateStatus, CivilRecord, certificateDesk, CodeLabel, DivisionStub, divisionRef, labelsOf, todayOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Internal } = labelsOf('PLATFORM');

@Directive('@key(fields: "id")')
@Internal({ facet: 'SERVICES' })
@ObjectType({ description: '电子证照索引的一条：由颁发领域签发，本索引不存照面内容，也不显示持证人。An entry of the index of electronic certificates: issued by the domain that keeps the register; the index holds nothing that it states, and shows no holder.' })
@Entity({ tableName: 'electronic_certificates' })
@Index({ properties: ['divisionCode', 'domain', 'id'] })
@Index({ properties: ['residentIds'], type: 'gin' })
@Index({ properties: ['transaction', 'id'] })
export class ElectronicCertificate extends CivilRecord {
  @Field(() => ID, { description: '证照标识。Identifier of the certificate.' })
  @PrimaryKey({ type: 'string', length: 120 })
  id!: string;

  @Property({ type: 'string', length: 3 }) typeId!: string;
  @Field(() => CodeLabel, { nullable: true, description: '类型。Type.' })
  get type(): CodeLabel {
    const { id: code, zh, en } = getCertificateType(this.typeId);
    return { code, zh, en, standard: null };
  }

  @Field(() => BusinessDomain, { nullable: true, description: '颁发的业务领域。Domain that issues it.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  @Field(() => String, { nullable: true, description: '颁发机构。Issuer.' })
  @Property({ type: 'string', length: 100 })
  issuerName!: string;

  @Field(() => String, { nullable: true, description: '颁发机构统一社会信用代码；未载入目录的为十八个零。Credit code of the issuer; eighteen zeros where none was loaded.' })
  @Property({ type: 'string', length: 18 })
  issuerUscc!: string;

  @Field(() => DateScalar, { nullable: true, description: '签发日期。Issued on.' })
  @Property({ type: 'date' })
  issuedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '有效期起。Valid from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '有效期至；长期的为空。Valid until; null for good.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  /** As the issuer last told it: the end of its time is added when it is read. */
  @Property({ type: 'string', length: 9 }) toldStatus!: CertificateStatus;
  @Field(() => CertificateStatus, { nullable: true, description: '状态。Status.' })
  get status(): CertificateStatus {
    const isOver = this.toldStatus !== CertificateStatus.REVOKED && this.validTo !== null && this.validTo < todayOf();
    return isOver ? CertificateStatus.EXPIRED : this.toldStatus;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: '该状态的时刻。Since when it has that status.' })
  @Property({ type: 'timestamptz' })
  statusAt!: Date;

  @Field(() => String, { nullable: true, description: '摘要（SM3）。SM3 digest.' })
  @Property({ type: 'string', length: 64 })
  digest!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '颁发机构所在区划。Division of the issuer.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  /** By whom it is found as their own, and the 18th birthday of the oldest of them. */
  @Property({ type: ArrayType }) residentIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  /** Whether its status was ever another than at first: the feed tells of one that is in force again. */
  @Property({ type: 'boolean', default: false }) hasChanged: boolean = false;
  /** The transaction that brought its status, by which the feed of revocations is read. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' }) transaction?: string;

  @Field(() => String, { nullable: true, description: '核验地址，不含个人信息。Where anybody verifies it; it names nobody.' })
  get verifyUrl(): string { return verificationAddress(certificateDesk().publicUrl, this.id, this.digest); }
}
