import { CivilRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AssistanceProgram } from '../program.js';

/** That a bank pays for a county, all its programmes or one of them: decides to which bank a ledger goes, and which ledgers the bank may read. */
@Entity({ tableName: 'bank_agreements' })
@Index({ properties: ['divisionCode', 'validFrom'] })
@Index({ properties: ['clientId'] })
export class BankAgreement extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  /** Account that the bank signs in as. */
  @Property({ type: 'string', length: 128 }) clientId!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  /** The programme that it is for; none for all that no agreement of its own is for. */
  @Property({ type: 'string', length: 11, nullable: true }) program!: AssistanceProgram | null;
  @Property({ type: 'date' }) validFrom!: string;
  @Property({ type: 'date', nullable: true }) validTo!: string | null;
}
