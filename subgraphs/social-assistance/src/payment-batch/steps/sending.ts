import { addDays, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { findAgreement } from '../../bank-agreement/find-agreement.js';
import { figuresOf } from '../lines.js';
import type { BatchGuard, BatchStep } from './batch-step.js';
import { assertBankNumber } from './batch-step.js';

export const isNotSubmitted: BatchGuard = ({ subject }) => {
  if (subject.submittedAt) throw new Refusal('STATE_TRANSITION');
};
export const isSubmitted: BatchGuard = ({ subject }) => {
  if (!subject.submittedAt) throw new Refusal('STATE_TRANSITION');
};

export const hasLinesToPay: BatchGuard = async ({ em, subject }) => {
  if ((await figuresOf(em, subject.id)).pending === 0) throw new Refusal('LEDGER_EMPTY');
};

/** Hands a ledger to the system, which sends it to the bank that the county has an agreement with. @throws Refusal `AGREEMENT_MISSING`. */
export async function handOver({ em, subject, today, now }: BatchStep<'submitLedgerToBank'>): Promise<void> {
  const agreement = await findAgreement(em, subject, today);
  if (!agreement) throw new Refusal('AGREEMENT_MISSING');
  Object.assign(subject, { bankClientId: agreement.clientId, submittedAt: now, systemStepOn: today });
}

/** Enters that the bank has the ledger. What became of its lines is asked from the day on which the bank can know. */
export function enterAcknowledgement({ subject, input, today, now }: BatchStep<'acknowledgeLedger'>): void {
  assertBankNumber(input.receiptNo, ['input', 'receiptNo']);
  const days = policyNumber('assistance.payment.receipt-after', { on: today, division: subject.policyDivision });
  Object.assign(subject, { bankReceipt: input.receiptNo, sentAt: now, claimedUntil: null, systemStepOn: addDays(today, days) });
}
