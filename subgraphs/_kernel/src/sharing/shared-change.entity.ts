import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/**
 * The last time that a record of a shared-data resource was touched while it lay in a division. Written by the database itself, in the
 * transaction that touches the record (`shareStatements`), so that there is one where and only where the other is. A record has one row for each
 * division it has lain in: who draws on the division it has left learns by it that the record is gone.
 */
@Entity({ tableName: 'shared_changes' })
@Unique({ properties: ['resource', 'recordId', 'divisionCode'] })
@Index({ properties: ['resource', 'transaction', 'position'] })
@Index({ properties: ['resource', 'countyCode', 'transaction', 'position'] })
export class SharedChange {
  @PrimaryKey({ type: 'bigint', autoincrement: true }) position!: string;
  /** The transaction that touched the record: positions alone are handed out before their transactions end, and not in the order in which they do. */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' }) transaction!: string;
  @Property({ type: 'timestamptz', defaultRaw: 'now()' }) at!: Date;
  @Property({ type: 'string', length: 8 }) resource!: string;
  @Property({ type: 'string', length: 64 }) recordId!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 6 }) countyCode!: string;
}
