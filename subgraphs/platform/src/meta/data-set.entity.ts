import { CivilRecord } from '@civil/subgraph-kernel';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The data set loaded here, and what its totals must be multiplied by. Written in the transaction that loads it. */
@Entity({ tableName: 'data_sets' })
export class DataSet extends CivilRecord {
  /** Scale, and the county where the set holds one only. */
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 8 }) scale!: string;
  /** Residents of the census over residents of the set. */
  @Property({ type: 'decimal', columnType: 'numeric' }) residentFactor!: string;
  /** The day that the set describes. */
  @Property({ type: 'date' }) asOf!: string;
}
