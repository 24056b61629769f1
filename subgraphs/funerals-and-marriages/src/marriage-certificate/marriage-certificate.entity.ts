import { CertificateRecord, labelsOf, MaskedText, ResidentStub, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';

const { Sensitive } = labelsOf('VITAL');

@Directive('@key(fields: "id")')
@Sensitive({ scope: 'OFFICE' })
@ObjectType({ description: '电子结婚证、离婚证，由婚姻登记簿签发。Electronic certificate of marriage or divorce, issued from the marriage register.' })
@Entity({ tableName: 'marriage_certificates' })
@Index({ properties: ['sourceId'] })
@Index({ properties: ['transaction', 'id'] })
@Index({ properties: ['residentIds'], type: 'gin' })
export class MarriageCertificate extends CertificateRecord {
  @Field(() => ResidentStub, { nullable: true, description: '持证人；结婚证由双方持有，为空。The holder; null of a marriage certificate, which both hold.' })
  get holder(): ResidentStub | null { return residentRef(this.holderId); }

  @Sensitive({ scope: 'OFFICE', mask: 'NAME' })
  @Field(() => MaskedText, { name: 'holderName', nullable: true, description: '持证人姓名，按登记时的记载。Names of the holders, as recorded.' })
  get shownHolder(): string | null { return this.holderText; }

  @Sensitive({ scope: 'OFFICE', mask: 'ID_NUMBER' })
  @Field(() => MaskedText, { name: 'holderIdentity', nullable: true, description: '证件号码，登记簿只存首末各四位。Numbers of the identity documents; the register keeps the first and last four places only.' })
  get shownIdentity(): string | null { return this.identityText; }

  @Sensitive({ scope: 'OFFICE', mask: 'CERT_NO' })
  @Field(() => MaskedText, { name: 'number', nullable: true, description: '证号。Number of the certificate.' })
  get shownNumber(): string | null { return this.number; }
}
