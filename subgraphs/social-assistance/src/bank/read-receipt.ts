import { PaymentFault } from '../benefit-payment/benefit-payment.entity.js';
import type { BankReceipt } from '../payment-batch/steps/batch-step.js';
import { LineOutcome, type ReceiptLineInput } from '../payment-batch/steps/step-inputs.js';

const isOneOf = <T extends string>(values: Readonly<Record<string, T>>, value: unknown): value is T => Object.values(values).some((one) => one === value);

/** A line of a receipt as a bank wrote it. @throws {Error} where it is none; what stands in it is not told. */
export function readReceiptLine(value: unknown): ReceiptLineInput {
  const { id, outcome, fault, at } = (value ?? {}) as Record<string, unknown>;
  const moment = new Date(typeof at === 'string' ? at : Number.NaN);
  if (typeof id !== 'string' || !isOneOf(LineOutcome, outcome) || Number.isNaN(moment.getTime())) throw new Error('a line of a receipt is malformed');
  return { id, outcome, at: moment, fault: outcome === LineOutcome.PAID ? null : isOneOf(PaymentFault, fault) ? fault : PaymentFault.OTHER };
}

const MOST_LINES = 1000;

/** A receipt in parts that are each entered in one transaction. */
export function* inParts(receiptNo: string, lines: readonly ReceiptLineInput[]): Generator<BankReceipt> {
  for (let first = 0; first < lines.length; first += MOST_LINES) yield { receiptNo, lines: lines.slice(first, first + MOST_LINES) };
}
