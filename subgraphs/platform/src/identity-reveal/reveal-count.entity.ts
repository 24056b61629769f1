import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How often a user has seen plain values on a day. It stands in the database, so that neither a restart nor another replica forgets it. */
@Entity({ tableName: 'reveal_counts' })
export class RevealCount {
  @PrimaryKey({ type: 'string', length: 128 }) actor!: string;
  /** Calendar day in Asia/Shanghai by the clock, whatever day the data end on. */
  @PrimaryKey({ type: 'date' }) day!: string;
  @Property({ type: 'integer' }) taken!: number;
}
