import { CivilRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Kind of a row on which the simulator gives no answer about a person, as a department that is down. */
export const SILENT = 'SILENT';

/** What a source would know of a made-up person: what the simulator answers from. No real person ever stands here. */
@Entity({ tableName: 'source_facts' })
@Index({ properties: ['sourceCode', 'residentId'] })
export class SourceFact extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 20 }) sourceCode!: string;
  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Property({ type: 'string', length: 10 }) kind!: string;
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true }) amount!: string | null;
  @Property({ type: 'string', length: 32, nullable: true }) otherId!: string | null;
}
