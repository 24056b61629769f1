import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That a request of somebody was carried out, and what came of it, so that the same request again is known for what it is. */
@Entity({ tableName: 'request_records' })
export class RequestRecord {
  @PrimaryKey({ type: 'string', length: 128 }) actor!: string;
  @PrimaryKey({ type: 'string', length: 60 }) operation!: string;
  @PrimaryKey({ type: 'string', length: 64 }) clientMutationId!: string;
  /** SM3 digest of the input, in hex: what was asked is not kept. */
  @Property({ type: 'string', length: 64 }) inputDigest!: string;
  @Property({ type: 'string', length: 32, nullable: true }) subjectId!: string | null;
  @Index()
  @Property({ type: 'timestamptz' }) at!: Date;
}
