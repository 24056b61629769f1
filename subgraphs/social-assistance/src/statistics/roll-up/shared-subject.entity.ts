import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A person or household that has, or had, benefits in several counties: of these alone a prefecture counts otherwise than its counties together. */
@Entity({ tableName: 'statistics_shared_subjects' })
export class SharedSubject {
  @PrimaryKey({ type: 'string', length: 13 }) measure!: string;
  @PrimaryKey({ type: 'string', length: 65 }) key!: string;
  @Property({ type: 'timestamptz', defaultRaw: 'now()' }) foundAt!: Date;
}
