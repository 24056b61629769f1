import { assertNotMaker, Refusal } from '@civil/subgraph-kernel';
import { countDeviations, digestOf, discardLines, figuresOf } from '../lines.js';
import type { BatchGuard, BatchStep } from './batch-step.js';
import { sourceOf } from './batch-step.js';

const LONGEST_REASON = 200;

/** Steps whose maker does not approve what came of them. */
const making = ['generatePaymentLedger', 'checkPaymentLedger', 'retryFailedLine', 'repairLine'];

export const isNotMaker: BatchGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, making);

/** Persons, households, total and digest are what the lines give, counted anew. */
export const agreesWithLines: BatchGuard = async ({ em, subject }) => {
  const { persons, households, total, unpayable } = await figuresOf(em, subject.id);
  const isSame = persons === subject.persons && households === subject.households && total === subject.total && unpayable === subject.unpayable;
  if (!isSame || (await digestOf(em, subject.id)) !== subject.sm3Digest) throw new Refusal('AMOUNT_MISMATCH');
};

/** Since the ledger was built no benefit has begun, ended, or changed in amount or account. What is paid again was due in its month, whatever came after. */
export const agreesWithWhatIsDue: BatchGuard = async ({ em, subject }) => {
  if (subject.round === 0 && (await countDeviations(em, sourceOf(subject), subject)) > 0) throw new Refusal('LEDGER_OUTDATED');
};

/** What is approved is what was seen, and still what was checked. */
export const isWhatWasChecked = ({ subject, input }: BatchStep<'approvePaymentLedger'>): void => {
  if (input.sm3Digest !== subject.sm3Digest) throw new Refusal('AMOUNT_MISMATCH', ['input', 'sm3Digest']);
};

export const statesReason = ({ input }: BatchStep<'voidPaymentLedger'>): void => {
  if (input.reason.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
  if (input.reason.length > LONGEST_REASON) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
};

/** Throws a ledger away: nothing was ordered yet, so its lines go, and what they were for waits for the next one. */
export const discard = ({ em, subject }: BatchStep<'voidPaymentLedger'>): Promise<void> => discardLines(em, subject.id);
