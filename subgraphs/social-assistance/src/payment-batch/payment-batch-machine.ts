import { defineMachine, type Machine } from '@civil/subgraph-kernel';
import { BatchStatus, PaymentBatch } from './payment-batch.entity.js';
import type { BatchInputs } from './steps/batch-step.js';
import * as building from './steps/building.js';
import * as checking from './steps/checking.js';
import * as receipt from './steps/receipt.js';
import * as repair from './steps/repair.js';
import * as reversal from './steps/reversal.js';
import * as sending from './steps/sending.js';

const { DRAFT, CHECKED, APPROVED, SENT, SETTLED, PARTIAL, VOID } = BatchStatus;

const county = ['county.assist', 'county.assist.approver'] as const;

/**
 * The ledger of a county for one programme and month, from what is due to what was received (社银一体化; domain model A1.2, workflow W21). What
 * failed is paid again in a batch of its own, which goes the same way.
 */
export const paymentBatchMachine: Machine<BatchStatus, PaymentBatch, BatchInputs> = defineMachine<BatchStatus, PaymentBatch, BatchInputs>({
  name: 'PaymentBatch',
  entity: PaymentBatch,
  states: Object.values(BatchStatus),
  final: [SETTLED, PARTIAL, VOID],
  transitions: {
    generatePaymentLedger: { from: [], to: DRAFT, actors: ['county.assist'], guards: [building.isPaidByLedgers, building.isMonthCome, building.isFirst], effect: building.build },
    retryFailedLine: { from: [DRAFT], actors: ['county.assist'], guards: [repair.isFailed, repair.isAccountGood], effect: repair.retry },
    repairLine: { from: [DRAFT], actors: ['county.assist'], guards: [repair.isFailed, repair.isAccountWellFormed, repair.isBeneficiarys], effect: repair.repair },
    checkPaymentLedger: { from: [DRAFT], to: CHECKED, actors: county, guards: [checking.agreesWithLines, checking.agreesWithWhatIsDue] },
    approvePaymentLedger: { from: [CHECKED], to: APPROVED, actors: ['county.assist.approver'], guards: [checking.isNotMaker, checking.isWhatWasChecked, checking.agreesWithLines] },
    voidPaymentLedger: { from: [DRAFT, CHECKED], to: VOID, actors: county, guards: [checking.statesReason], effect: checking.discard, note: ({ input }) => input.reason.trim() },
    submitLedgerToBank: { from: [APPROVED], actors: county, guards: [sending.isNotSubmitted, sending.hasLinesToPay], effect: sending.handOver },
    acknowledgeLedger: { from: [APPROVED], to: SENT, actors: ['SYSTEM'], guards: [sending.isSubmitted], effect: sending.enterAcknowledgement },
    recordBankReceipt: {
      from: [SENT, SETTLED, PARTIAL], actors: ['bank', 'SYSTEM'], guards: [receipt.isWellFormed, receipt.contradictsNothing], effect: receipt.enterReceipt, note: ({ input }) => input.receiptNo,
    },
    settleLedger: { from: [SENT], to: SETTLED, actors: ['SYSTEM'], guards: [receipt.isAnswered, receipt.isWhollyPaid], effect: receipt.close },
    closeLedgerInPart: { from: [SENT], to: PARTIAL, actors: ['SYSTEM'], guards: [receipt.isAnswered], effect: receipt.close },
    reversePayment: {
      from: [SENT, SETTLED, PARTIAL], actors: ['county.assist.approver'], guards: [reversal.isConfirmedByBank], effect: reversal.takeBack,
      note: ({ input }) => `${input.reason} ${input.bankConfirmation}`,
    },
  },
});
