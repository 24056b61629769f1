import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * A count of one county that has been made already. It counts in a stretch of months that ends in `begins` or later, begins in `ends` or earlier, and
 * begins later than `after`.
 *
 * Whoever draws on benefits is counted once in a stretch, however often they come and go in it, although what stretches count does not add up: of the
 * times that somebody draws on benefits, each counts in the stretches that begin after the last time was over, and when it is over one is taken off of
 * those that begin later. So a county takes as many cells as there are months in which something begins or ends, not as there are persons.
 */
@Entity({ tableName: 'statistics_cells' })
@Index({ properties: ['part', 'division', 'month'] })
@Index({ properties: ['measure', 'dimension', 'division'] })
@Index({ properties: ['measure', 'dimension', 'begins'] })
export class StatisticsCell {
  @PrimaryKey({ type: 'bigint', autoincrement: true }) id!: string;
  @Property({ type: 'string', length: 12 }) part!: string;
  /** First digits of a county; of a prefecture or province in the part that puts their sums right. */
  @Property({ type: 'string', length: 6 }) division!: string;
  /** The month that the cell is counted again with; empty where all months are. */
  @Property({ type: 'string', length: 7 }) month!: string;
  @Property({ type: 'string', length: 13 }) measure!: string;
  /** By what it is divided, and into which category; empty for the total. */
  @Property({ type: 'string', length: 11 }) dimension!: string;
  @Property({ type: 'string', length: 20 }) category!: string;
  @Property({ type: 'string', length: 7 }) begins!: string;
  @Property({ type: 'string', length: 7 }) ends!: string;
  @Property({ type: 'string', length: 7 }) after!: string;
  @Property({ type: 'bigint' }) count!: string;
  @Property({ type: 'decimal', precision: 18, scale: 2 }) amount!: string;
}
