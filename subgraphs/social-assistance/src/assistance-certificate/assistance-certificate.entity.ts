import { CertificateRecord, labelsOf, MaskedText, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '电子低保证、特困人员救助供养证，由在册待遇签发。Electronic certificate of dibao or tekun, issued from the benefit in force.' })
@Entity({ tableName: 'assistance_certificates' })
@Index({ properties: ['sourceId'] })
@Index({ properties: ['transaction', 'id'] })
@Index({ properties: ['residentIds'], type: 'gin' })
export class AssistanceCertificate extends CertificateRecord {
  @Internal()
  @Field(() => ResidentStub, { nullable: true, description: '持证人。The holder.' })
  get holder(): ResidentStub | null { return residentRef(this.holderId); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { name: 'holderName', nullable: true, description: '持证人姓名，按签发时的记载。Name of the holder, as recorded on issue.' })
  get shownHolder(): string | null { return this.holderText; }

  @Internal()
  @Field(() => String, { name: 'number', nullable: true, description: '证号。Number of the certificate.' })
  get shownNumber(): string | null { return this.number; }
}
