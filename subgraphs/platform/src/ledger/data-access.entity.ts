import type { DisclosedGroup, DisclosureOutcome, RefusedField } from '@civil/schema/ledger';
import { ArrayType, BigIntType } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';

/** Has the database refuse to change or take away rows. That the owner of the tables could drop it is why `verify` does not rely on it. */
const AppendOnly = () => Trigger({ name: 'append_only', timing: 'before', events: ['update', 'delete'], body: "raise exception 'rows of % are never changed', tg_table_name" });

/**
 * An entry of the disclosure ledger: who was shown which fields of whom, why, and what was refused. Never a value. Rows are added and
 * never changed: the database refuses it, and `npm run ledger -- verify` finds it where somebody got around that.
 *
 * Each index ends in `at`, by which the log is paged, so that a page costs the same however many entries there are.
 */
@Entity({ tableName: 'data_accesses' })
@Index({ properties: ['at', 'sequence'] })
@Index({ properties: ['actor', 'at', 'sequence'] })
@Index({ properties: ['unit', 'at', 'sequence'] })
@Index({ properties: ['purpose', 'at', 'sequence'] })
@Index({ properties: ['caseNo', 'at', 'sequence'] })
@Index({ properties: ['operationName', 'at', 'sequence'] })
@Index({ properties: ['outcome', 'at', 'sequence'] })
@Index({ properties: ['roles'], type: 'gin' })
@Index({ properties: ['fields'], type: 'gin' })
@AppendOnly()
export class DataAccess {
  /** Place in the chain, from 1 without gaps. */
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: false }) sequence!: number;
  @Property({ type: 'uuid', unique: true }) id!: string;
  @Property({ type: 'datetime', length: 3 }) at!: Date;
  @Property({ type: 'string', length: 64 }) requestId!: string;
  @Property({ type: 'string', length: 128 }) actor!: string;
  @Property({ type: ArrayType }) roles!: string[];
  @Property({ type: 'string', length: 128, nullable: true }) unit!: string | null;
  @Property({ type: 'string', length: 12, nullable: true }) division!: string | null;
  @Property({ type: 'string', length: 128, nullable: true }) purpose!: string | null;
  @Property({ type: 'string', length: 128, nullable: true }) caseNo!: string | null;
  @Property({ type: 'string', length: 256, nullable: true }) operationName!: string | null;
  @Property({ type: 'string', length: 64 }) operationHash!: string;
  @Property({ type: 'string', length: 64 }) policyVersion!: string;
  @Property({ type: 'string', length: 14 }) outcome!: DisclosureOutcome;
  @Property({ type: 'json' }) disclosed!: readonly DisclosedGroup[];
  @Property({ type: 'json' }) refused!: readonly RefusedField[];
  /** Every field that the entry names, shown or refused; follows from the two above and is here to be searched. */
  @Property({ type: ArrayType }) fields!: string[];
  @Property({ type: 'string', length: 64 }) previousHash!: string;
  @Property({ type: 'string', length: 64 }) hash!: string;
}

/** Lines of subjects that one entry may have at most: what a line is numbered with besides the place of its entry. */
export const LINES_OF_ENTRY = 2 ** 20;

/** That an entry shows fields of one subject: what a person is shown of who looked at their data. Follows from the entry. */
@Entity({ tableName: 'data_access_subjects' })
@Index({ properties: ['subject', 'at', 'id'] })
@AppendOnly()
export class DataAccessSubject {
  /** Place of the entry in the chain × `LINES_OF_ENTRY`, and the number of the line within the entry. */
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: false }) id!: number;
  /** Place of the entry. Without a constraint: that every line has its entry, and every entry its lines, is what `verify` checks. */
  @ManyToOne(() => DataAccess, { mapToPk: true, fieldName: 'sequence', createForeignKeyConstraint: false }) sequence!: number;
  @Property({ type: 'string', length: 64 }) subject!: string;
  @Property({ type: 'datetime', length: 3 }) at!: Date;
  @Property({ type: 'string', length: 128, nullable: true }) purpose!: string | null;
  @Property({ type: ArrayType }) fields!: string[];
}

/** A signed statement of where the chain stood. Rows are added and never changed. */
@Entity({ tableName: 'ledger_checkpoints' })
@AppendOnly()
export class LedgerCheckpoint {
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: false }) sequence!: number;
  @Property({ type: 'string', length: 64 }) hash!: string;
  @Property({ type: new BigIntType('number') }) entries!: number;
  @Property({ type: 'datetime', length: 3 }) at!: Date;
  @Property({ type: 'string', length: 16 }) keyId!: string;
  @Property({ type: 'string', length: 86 }) signature!: string;
}

/**
 * The one row that says where the chain ends. Whoever appends locks it, which makes all replicas one queue; it is signed too, so that
 * entries behind the last checkpoint are neither cut off nor added without notice.
 */
@Entity({ tableName: 'ledger_head' })
export class LedgerHead {
  @PrimaryKey({ type: 'smallint', autoincrement: false }) id!: number;
  @Property({ type: new BigIntType('number') }) sequence!: number;
  @Property({ type: 'string', length: 64 }) hash!: string;
  @Property({ type: 'datetime', length: 3 }) at!: Date;
  @Property({ type: 'string', length: 16 }) keyId!: string;
  @Property({ type: 'string', length: 86 }) signature!: string;
}
