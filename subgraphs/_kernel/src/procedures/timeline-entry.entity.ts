import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CivilRecord } from '../orm/civil-record.js';

/** A step that a record has made. Entries are added and never changed. */
@Entity({ tableName: 'timeline_entries' })
@Index({ properties: ['subjectId', 'position'] })
export class TimelineEntry extends CivilRecord {
  @PrimaryKey({ type: 'bigint', autoincrement: true }) position!: string;
  @Property({ type: 'string', length: 32 }) subjectId!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'string', length: 40 }) event!: string;
  @Property({ type: 'string', length: 20, nullable: true }) fromState!: string | null;
  @Property({ type: 'string', length: 20 }) toState!: string;
  /** Account of whoever made the step: never shown, and what keeps the checker apart from the maker. */
  @Property({ type: 'string', length: 128 }) actorId!: string;
  @Property({ type: 'string', length: 32 }) actorRole!: string;
  @Property({ type: 'string', length: 64, nullable: true }) actorUnit!: string | null;
  @Property({ type: 'string', length: 200, nullable: true }) note!: string | null;
}
