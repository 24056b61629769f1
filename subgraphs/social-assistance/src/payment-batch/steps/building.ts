import { canonicalDivisionCode, COUNTY_DIGITS } from '@civil/schema/scalars';
import { civilError } from '@civil/schema/errors';
import { type Actor, addDays, newId, nowOf, oneAtATime, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { buildLines, digestOf, figuresOf } from '../lines.js';
import { BatchStatus, PaymentBatch } from '../payment-batch.entity.js';
import type { BatchGuard, BatchStep } from './batch-step.js';
import { sourceOf } from './batch-step.js';
import type { GeneratePaymentLedgerInput } from './step-inputs.js';

/** Tells that the ledger of a month is there already: whoever asks for it once more is given it. */
export class LedgerExists extends Error {
  constructor(readonly batchId: string) {
    super('the ledger exists');
  }
}

/** A batch before it has lines. */
export const batchWith = (more: Pick<PaymentBatch, 'divisionCode' | 'program' | 'month' | 'round'>): PaymentBatch => Object.assign(new PaymentBatch(), {
  id: newId('pb'), persons: 0, households: 0, total: '0.00', suspended: 0, unpayable: 0, bankReceipt: null, submittedAt: null, sentAt: null, sm3Digest: '', bankClientId: null, systemStepOn: null,
  claimedUntil: null, builtAt: nowOf(), synthetic: true, ...more,
});

/** The ledger of a county within the scope of whoever builds it. @throws `NOT_FOUND` for one outside, `DIVISION_LEVEL` for no county. */
export const newLedger = ({ division, program, month }: GeneratePaymentLedgerInput) => ({ scopePrefix }: Actor): PaymentBatch => {
  const divisionCode = canonicalDivisionCode(division) ?? division;
  if (!scopePrefix || !divisionCode.startsWith(scopePrefix)) throw civilError('NOT_FOUND', { argument: 'input.division' });
  if (divisionCode.length !== COUNTY_DIGITS) throw civilError('DIVISION_LEVEL', { argument: 'input.division' });
  return batchWith({ divisionCode, program, month, round: 0 });
};

export const isPaidByLedgers: BatchGuard = ({ subject }) => { sourceOf(subject); };

/** A ledger is built for months that have begun, or are so near that money is to be there on time. */
export const isMonthCome: BatchGuard = ({ subject: { month, policyDivision: division }, today }) => {
  const ahead = policyNumber('assistance.payment.build-ahead', { on: today, division });
  if (addDays(today, ahead) < `${month}-01`) throw new Refusal('CLOCK_NOT_REACHED', ['input', 'month']);
};

/**
 * One ledger a county, programme and month: of two who build it at once, the second waits here and then finds that of the first. Of two months one waits for the other as well, so
 * that what is paid once, in whichever month, is taken up by one of them.
 */
export const isFirst: BatchGuard = async ({ em, subject: { divisionCode, program, month } }) => {
  await oneAtATime(em, `ledger:${divisionCode}:${program}`);
  const there = await em.findOne(PaymentBatch, { divisionCode, program, month, round: 0, status: { $ne: BatchStatus.VOID } });
  if (there) throw new LedgerExists(there.id);
};

/** Writes what the lines of a batch come to into the batch. */
export async function countUp(em: BatchStep<'generatePaymentLedger'>['em'], subject: PaymentBatch): Promise<void> {
  const { persons, households, total, unpayable } = await figuresOf(em, subject.id);
  Object.assign(subject, { persons, households, total, unpayable, sm3Digest: await digestOf(em, subject.id) });
}

/** Writes a line for everything that is due, in one statement. */
export async function build({ em, subject }: BatchStep<'generatePaymentLedger'>): Promise<void> {
  const source = sourceOf(subject);
  await buildLines(em, source, subject);
  subject.suspended = await source.countSuspended(em, subject);
  await countUp(em, subject);
}
