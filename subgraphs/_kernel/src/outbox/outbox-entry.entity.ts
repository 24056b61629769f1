import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That something happened to a record: written in the transaction that made it happen, so that there is one where and only where the other is. */
@Entity({ tableName: 'outbox_entries' })
@Index({ properties: ['transaction', 'position'] })
export class OutboxEntry {
  @PrimaryKey({ type: 'bigint', autoincrement: true }) position!: string;
  /** The transaction that wrote it: positions alone are handed out before their transactions end, and not in the order in which they do. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' }) transaction!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'string', length: 60 }) subjectType!: string;
  @Property({ type: 'string', length: 64 }) subjectId!: string;
  @Property({ type: 'string', length: 40 }) event!: string;
  /** Codes, days and ids of records; never who somebody is. */
  @Property({ type: 'json' }) facts!: Readonly<Record<string, string | number | boolean | null>>;
}
