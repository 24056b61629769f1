import { CivilRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';

/** What every row about a child carries so that its rights never wait for another row or another subgraph. */
export abstract class ChildRecord extends CivilRecord {
  /** The child. */
  @Property({ type: 'string', length: 32, index: true }) residentId!: string;

  /** Village where the child lives. */
  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;

  @Property({ type: 'string', length: 12, nullable: true }) hukouDivisionCode!: string | null;

  /** The 18th birthday. */
  @Property({ type: 'date' }) adultOn!: string;

  /**
   * The child's own id, by which a guardian's claim `wardIds` reaches the row; empty while `guardianAccess` of the file is BLOCKED, so
   * that for a guardian under suspicion the row is not there.
   */
  @Property({ type: ArrayType }) guardianAccessIds!: string[];
}
