import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Which data set a subgraph holds. Written in the transaction that loads it, so a half-loaded set never counts as loaded. */
@Entity({ tableName: 'seed_runs' })
export class SeedRun {
  @PrimaryKey({ type: 'string', length: 32 }) scale!: string;
  @Property({ type: 'string', length: 64 }) version!: string;
  @Property({ type: 'datetime' }) finishedAt!: Date;
}
