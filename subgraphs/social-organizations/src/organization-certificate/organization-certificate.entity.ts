import { CertificateRecord, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ORGS');

/** Public as a whole: what it states is displayed at the premises, and public by law. */
@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '社会组织的电子证书，由社会组织登记簿签发。Electronic certificate of a social organisation, issued from the register.' })
@Entity({ tableName: 'organization_certificates' })
@Index({ properties: ['sourceId'] })
@Index({ properties: ['transaction', 'id'] })
export class OrganizationCertificate extends CertificateRecord {
  @Field(() => String, { name: 'holderName', nullable: true, description: '持有的社会组织。Organisation that holds it.' })
  get shownHolder(): string | null { return this.holderText; }

  @Field(() => String, { name: 'number', nullable: true, description: '统一社会信用代码或资格证号。Credit code, or number of the licence.' })
  get shownNumber(): string | null { return this.number; }
}
