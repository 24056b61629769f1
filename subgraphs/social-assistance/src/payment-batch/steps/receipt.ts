import { executeSql, Refusal, tableOf } from '@civil/subgraph-kernel';
import { BenefitPayment, unsentFaults } from '../../benefit-payment/benefit-payment.entity.js';
import { figuresOf, wasSent } from '../lines.js';
import type { BatchGuard, BatchStep } from './batch-step.js';
import { assertBankNumber } from './batch-step.js';
import { LineOutcome, type ReceiptLineInput } from './step-inputs.js';

const MOST_LINES = 5000;

/** The lines of a receipt as a table of a statement; `?` stands for what `told` gives. */
const receipt = 'json_to_recordset(?::json) as told(id text, outcome text, fault text, at timestamptz)';
const told = ({ input }: BatchStep<'recordBankReceipt'>): string =>
  JSON.stringify(input.lines.map(({ id, outcome, fault, at }) => ({ id, outcome, fault: outcome === LineOutcome.FAILED ? fault : null, at: new Date(at).toISOString() })));

/** What failed failed for a reason that a bank can have; what is found before sending it never hears of. */
const hasReason = ({ outcome, fault }: ReceiptLineInput): boolean => outcome !== LineOutcome.FAILED || (Boolean(fault) && !unsentFaults.some((unsent) => unsent === fault));

export const isWellFormed = ({ input: { receiptNo, lines } }: BatchStep<'recordBankReceipt'>): void => {
  assertBankNumber(receiptNo, ['input', 'receiptNo']);
  const isOnce = new Set(lines.map(({ id }) => id)).size === lines.length;
  if (lines.length === 0 || lines.length > MOST_LINES || !isOnce || !lines.every(hasReason)) throw new Refusal('BAD_USER_INPUT', ['input', 'lines']);
};

/** Every line was sent in this batch, and none was told to have come to something else before. */
export const contradictsNothing = async (step: BatchStep<'recordBankReceipt'>): Promise<void> => {
  const { em, subject } = step;
  const [row] = await executeSql<{ unknown: number; other: number }>(
    em,
    `select (count(*) filter (where line.id is null))::int as unknown,
       (count(*) filter (where line.status <> 'PENDING' and line.status <> told.outcome and not (line.status = 'RETURNED' and told.outcome = 'PAID')))::int as other
     from ${receipt} left join ${tableOf(em, BenefitPayment)} line on line.id = told.id and line.batch_id = ? and ${wasSent('line')}`,
    [told(step), subject.id],
  );
  if (row?.unknown) throw new Refusal('RECEIPT_LINE_UNKNOWN', ['input', 'lines']);
  if (row?.other) throw new Refusal('RECEIPT_CONFLICT', ['input', 'lines']);
};

/** Enters what became of the lines; one that was entered before stays as it is. */
export async function enterReceipt(step: BatchStep<'recordBankReceipt'>): Promise<void> {
  const { em, subject } = step;
  await executeSql(
    em,
    `update ${tableOf(em, BenefitPayment)} line set status = told.outcome, fault = told.fault, paid_at = case when told.outcome = 'PAID' then told.at end
     from ${receipt} where line.id = told.id and line.batch_id = ? and line.status = 'PENDING'`,
    [told(step), subject.id],
  );
}

/** The bank has told of every line. */
export const isAnswered: BatchGuard = async ({ em, subject }) => {
  if ((await figuresOf(em, subject.id)).pending > 0) throw new Refusal('STATE_TRANSITION');
};

export const isWhollyPaid: BatchGuard = async ({ em, subject }) => {
  if ((await figuresOf(em, subject.id)).failed > 0) throw new Refusal('STATE_TRANSITION');
};

export function close({ subject }: BatchStep<'settleLedger'>): void {
  subject.systemStepOn = null;
}
