import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * That cells of a county are to be counted again. Triggers write it in the transaction of the change, whatever makes that; it goes with the transaction
 * that counts. Marks are only ever added: writers of one county would else wait for each other.
 */
@Entity({ tableName: 'statistics_marks' })
@Index({ properties: ['part', 'division', 'month'] })
export class StatisticsMark {
  @PrimaryKey({ type: 'bigint', autoincrement: true }) id!: string;
  @Property({ type: 'string', length: 12 }) part!: string;
  @Property({ type: 'string', length: 6 }) division!: string;
  @Property({ type: 'string', length: 7 }) month!: string;
  /** The benefits that changed; null where they were many. */
  @Property({ type: ArrayType, nullable: true }) enrollmentIds!: string[] | null;
}
