import { type Guard, Refusal, type Step } from '@civil/subgraph-kernel';
import type { PayableSource } from '../../payables/payable-source.js';
import { payableSources } from '../../payables/payable-sources.js';
import type { PaymentBatch } from '../payment-batch.entity.js';
import type {
  ApprovePaymentLedgerInput, GeneratePaymentLedgerInput, PaymentBatchStepInput, ReceiptLineInput, RepairLineInput, RetryFailedLineInput, ReversePaymentInput, VoidPaymentLedgerInput,
} from './step-inputs.js';

/** What the system itself is told of a step: nothing. */
export type NoInput = Record<string, never>;

/** What a receipt of the bank says, however it came. */
export interface BankReceipt {
  readonly receiptNo: string;
  readonly lines: readonly ReceiptLineInput[];
}

/** Every step of a batch, with what it takes. */
export interface BatchInputs {
  generatePaymentLedger: GeneratePaymentLedgerInput;
  checkPaymentLedger: PaymentBatchStepInput;
  approvePaymentLedger: ApprovePaymentLedgerInput;
  voidPaymentLedger: VoidPaymentLedgerInput;
  submitLedgerToBank: PaymentBatchStepInput;
  acknowledgeLedger: { readonly receiptNo: string };
  recordBankReceipt: BankReceipt;
  settleLedger: NoInput;
  closeLedgerInPart: NoInput;
  retryFailedLine: RetryFailedLineInput;
  repairLine: RepairLineInput;
  reversePayment: ReversePaymentInput;
}

export type BatchStep<E extends keyof BatchInputs> = Step<PaymentBatch, BatchInputs[E]>;
/** A guard of any step: it looks at the batch alone. */
export type BatchGuard = Guard<PaymentBatch, unknown>;

/** Where what a batch pays is due. @throws Refusal `PROGRAM_NOT_PAID`. */
export function sourceOf({ program }: Pick<PaymentBatch, 'program'>): PayableSource {
  const source = payableSources.get(program);
  if (!source) throw new Refusal('PROGRAM_NOT_PAID', ['input', 'program']);
  return source;
}

/** Number under which the bank keeps something. @throws Refusal where it could hold anything else. */
export function assertBankNumber(text: string, path: readonly string[]): void {
  if (!/^[\w-]{1,40}$/.test(text)) throw new Refusal('BAD_USER_INPUT', path);
}
