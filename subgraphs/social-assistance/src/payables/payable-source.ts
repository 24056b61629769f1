import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceProgram } from '../program.js';

/** What a ledger pays: a county, a programme, a month. */
export interface LedgerOf {
  /** Code of the county, six digits. */
  readonly divisionCode: string;
  readonly program: AssistanceProgram;
  readonly month: string;
  /** When it was built: what is ordered from day to day and not by the month is cut off there. */
  readonly builtAt: Date;
}

/** A statement with a question mark for each value. */
export interface SqlText {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Columns of the select of a source, in no order of their own. A source that gives another or leaves one out does not build a ledger. */
export const payableColumns = [
  'payable_id', // what is paid, and paid once a month
  'enrollment_id', // the benefit that it belongs to, or null
  'amount', // above zero
  'account', // as it is to be paid to, or null
  'is_holders', // whether the account is known to belong to nobody but those who benefit, or their guardian
  'division_code', 'residence_division_code', 'beneficiary_ids', 'adult_on', 'synthetic',
] as const;

/**
 * Where the money that a ledger pays is due. The benefits in force are one source; whatever else is paid by ledgers is another, named in
 * `payable-sources.ts`, and all of building, checking, sending and repairing is the same for each.
 */
export interface PayableSource {
  /** Select of what is due, with `payableColumns`. It is read in one statement with the writing of the lines, and again by the check. */
  readonly due: (em: EntityManager, ledger: LedgerOf) => SqlText;
  /** How many are left out for the month because their payment is suspended. */
  readonly countSuspended: (em: EntityManager, ledger: LedgerOf) => Promise<number>;
  /** Residents whose account may be paid to, beside those who benefit: guardians. */
  readonly guardiansOf: (em: EntityManager, payableId: string) => Promise<readonly string[]>;
  /** Notes the account that was put right, so that the next month is paid to it as well. */
  readonly changeAccount: (em: EntityManager, payableId: string, account: string) => Promise<unknown>;
}
