import { ArrayType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CivilRecord } from '../orm/civil-record.js';

/**
 * A line of the register of cases of a subgraph: who handles a case, from when to when, and whom it is about. It is written in the
 * transaction that opens, hands over or closes the case, and read only to bind a request to its case.
 */
@Entity({ tableName: 'open_cases' })
export class OpenCase extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) caseNo!: string;
  @Property({ type: 'string', length: 64 }) handlerUnit!: string;
  @Property({ type: 'date' }) openedOn!: string;
  @Property({ type: 'date', nullable: true }) closedOn?: string | null;
  /** Applicants, members, parents, guardians and parties. */
  @Property({ type: ArrayType }) residentIds!: string[];
}
