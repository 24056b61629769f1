import { Property } from '@mikro-orm/decorators/legacy';
import { CivilRecord } from '../orm/civil-record.js';

/** A record that a procedure takes from state to state. */
export abstract class ProcedureRecord extends CivilRecord {
  abstract id: string;
  abstract status: string;
  /** Division by whose numbers of law it is judged. */
  abstract get policyDivision(): string;
  /** Day of acceptance, whose numbers of law count; before it, none. */
  abstract acceptedOn: string | null;

  /** Raised with every step; a step names the version it was thought of. */
  @Property({ type: 'integer', default: 1 }) version: number = 1;
  /** When the first of its running clocks is up, so that lists by it are read from an index; `NEVER` while none runs (`never.ts`). */
  @Property({ type: 'timestamptz' }) nextDueAt!: Date;
}
