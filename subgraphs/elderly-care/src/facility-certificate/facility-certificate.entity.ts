import { CertificateRecord, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ELDERLY');

/** Public as a whole, as the filing is. */
@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '养老机构电子备案回执，由养老机构名录签发。Electronic filing receipt of an institution for the elderly.' })
@Entity({ tableName: 'facility_certificates' })
@Index({ properties: ['sourceId'] })
@Index({ properties: ['transaction', 'id'] })
export class FacilityCertificate extends CertificateRecord {
  @Field(() => String, { name: 'holderName', nullable: true, description: '备案的养老机构。Institution that was filed.' })
  get shownHolder(): string | null { return this.holderText; }

  @Field(() => String, { name: 'number', nullable: true, description: '备案回执号。Number of the receipt.' })
  get shownNumber(): string | null { return this.number; }
}
