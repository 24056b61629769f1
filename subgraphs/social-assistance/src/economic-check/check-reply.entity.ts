import { CivilRecord } from '@civil/subgraph-kernel';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CheckSourceStatus } from './check-enums.js';
import type { StoredFact } from './check-values.js';

/** What one source has answered to one check, or how often it was asked in vain. A source that nobody asked yet has no row. */
@Entity({ tableName: 'check_replies' })
export class CheckReply extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) checkId!: string;
  @PrimaryKey({ type: 'string', length: 20 }) sourceCode!: string;

  /** `PENDING` while it is to be asked again. */
  @Property({ type: 'string', length: 9 }) status!: CheckSourceStatus;
  @Property({ type: 'json' }) facts!: StoredFact[];
  /** How many facts; a report by hand tells their number alone. */
  @Property({ type: 'integer' }) hits!: number;
  @Property({ type: 'smallint' }) tries!: number;
  /** When it is asked again. */
  @Property({ type: 'timestamptz', nullable: true }) nextTryAt!: Date | null;
  @Property({ type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
}

/** Whether a source has answered, or has failed for good. */
export const isFinal = ({ status }: Pick<CheckReply, 'status'>): boolean => status !== CheckSourceStatus.PENDING;
