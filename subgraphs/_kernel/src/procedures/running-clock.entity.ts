import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LimitUnit } from '../calendar/time-limit.js';
import { CivilRecord } from '../orm/civil-record.js';

/** A time limit of a case: when it began, when it is up, by which number of law, and when what it waited for was done. */
@Entity({ tableName: 'running_clocks' })
@Index({ properties: ['subjectId', 'startedAt'] })
export class RunningClock extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 32 }) subjectId!: string;
  @Property({ type: 'string', length: 40 }) name!: string;
  @Property({ type: 'string', length: 100 }) parameter!: string;
  @Property({ type: 'timestamptz' }) startedAt!: Date;
  @Property({ type: 'timestamptz' }) dueAt!: Date;
  @Property({ type: 'timestamptz', nullable: true }) stoppedAt!: Date | null;
  @Property({ type: 'string', length: 11 }) unit!: LimitUnit;
  @Property({ type: 'integer' }) length!: number;
  @Property({ type: 'string', length: 150 }) lawRef!: string;
  /** Counted across a year whose holidays were not announced when it was started. */
  @Property({ type: 'boolean' }) provisional!: boolean;
}
