import type { DataClass } from '@civil/schema/access';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CivilRecord } from '../orm/civil-record.js';

/** A paper of a case by its digest: what it is and how sensitive. The bytes lie in a store of their own. */
@Entity({ tableName: 'attachments' })
@Index({ properties: ['subjectId', 'id'] })
export class AttachmentRecord extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 32 }) subjectId!: string;
  @Property({ type: 'string', length: 30 }) kind!: string;
  /** File name as it was handed in: it may name a person, so it is shown with the paper or not at all. */
  @Property({ type: 'string', length: 100 }) name!: string;
  @Property({ type: 'integer' }) bytes!: number;
  @Property({ type: 'string', length: 64 }) sm3!: string;
  @Property({ type: 'string', length: 9 }) dataClass!: DataClass;
  @Property({ type: 'timestamptz' }) at!: Date;
}
