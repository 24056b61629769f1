import type { OrderLine } from '../payment-batch/lines.js';
import type { BankReceipt } from '../payment-batch/steps/batch-step.js';

/** A ledger as the bank is given it. Batch and digest name it: what comes again under both is the same order, and is paid once. */
export interface PaymentOrder {
  readonly batchId: string;
  readonly clientId: string;
  readonly division: string;
  readonly program: string;
  readonly month: string;
  readonly count: number;
  readonly total: string;
  /** SM3 digest of its lines. */
  readonly sm3Digest: string;
  /** Its lines by id, some thousand at a time, read anew each time they are asked for. */
  readonly lines: () => AsyncIterable<readonly OrderLine[]>;
}

/** That the bank has an order, which it names with count, total and digest as it has them. */
export interface Acknowledgement {
  readonly batchId: string;
  readonly count: number;
  readonly total: string;
  readonly sm3Digest: string;
  /** Number under which the bank keeps it. */
  readonly receiptNo: string;
}

/** How ledgers reach a bank, and what became of them comes back. */
export interface BankConnector {
  /** Gives an order to the bank; the same once more comes to the same. @returns `undefined` while the bank has not said that it has it. */
  readonly send: (order: PaymentOrder) => Promise<Acknowledgement | undefined>;
  /**
   * What the bank has told of an order. The next receipt is asked for once the last was entered, so a connector may put it away then; one that was
   * entered and not put away, as the process died between, comes again and changes nothing.
   */
  readonly receipts: (order: PaymentOrder) => AsyncIterable<BankReceipt>;
}

/** The head of an order, without its lines. */
export const headOf = ({ batchId, division, program, month, count, total, sm3Digest }: PaymentOrder) => ({ batchId, division, program, month, count, total, sm3Digest });
