import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How far the index has come in the changes of one issuing subgraph. */
@Entity({ tableName: 'certificate_places' })
export class CertificatePlaceRecord {
  @PrimaryKey({ type: 'string', length: 40 }) subgraph!: string;
  @Property({ type: 'string', length: 20 }) transaction!: string;
  @Property({ type: 'string', length: 120 }) lastId!: string;
}
