import { executeSql, fireAsSystem, Refusal, tableOf, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { Acknowledgement, PaymentOrder } from '../bank/bank-connector.js';
import { type Bank, openBank } from '../bank/open-bank.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { digestOf, figuresOf, type OrderLine, readLines, wasSent } from './lines.js';
import { BatchStatus, PaymentBatch } from './payment-batch.entity.js';
import { paymentBatchMachine } from './payment-batch-machine.js';

const { APPROVED, SENT } = BatchStatus;
const AT_ONCE = 200;

/** Makes a step of the system; false where somebody else was quicker, or the step is not due after all. */
async function make(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (cause) {
    if (cause instanceof Refusal) return false;
    throw cause;
  }
}

/** Does something for each, whatever becomes of the others; tells how often it was done. @throws {AggregateError} of all that failed. */
async function forEach<T>(items: AsyncIterable<T>, act: (item: T) => Promise<boolean>): Promise<number> {
  const faults: unknown[] = [];
  let done = 0;
  for await (const item of items) {
    try {
      if (await act(item)) done++;
    } catch (cause) {
      faults.push(cause);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some ledgers could not be dealt with');
  return done;
}

/** What of a batch goes to the bank. @throws {Error} where its lines are no longer those that were approved. */
async function orderOf(em: EntityManager, batch: PaymentBatch, renew: () => Promise<unknown> = async () => undefined): Promise<PaymentOrder> {
  if ((await digestOf(em, batch.id)) !== batch.sm3Digest) throw new Error('the lines of a ledger are not those that were approved');
  const [sums] = await executeSql<{ count: number; total: string }>(
    em, `select count(*)::int as count, coalesce(sum(amount), 0)::numeric(14, 2)::text as total from ${tableOf(em, BenefitPayment)} line where batch_id = ? and ${wasSent('line')}`, [batch.id],
  );
  if (!sums || !batch.bankClientId) throw new Error('a ledger that was submitted has a bank');
  const lines = async function* (): AsyncGenerator<readonly OrderLine[]> {
    for await (const some of readLines(em, batch.id, 'sent')) {
      await renew();
      yield some;
    }
  };
  return {
    batchId: batch.id, clientId: batch.bankClientId, division: batch.divisionCode, program: batch.program, month: batch.month, ...sums, sm3Digest: await digestOf(em, batch.id, 'sent'), lines,
  };
}

/** Takes the ledgers that wait to be sent, each for a time to this process alone. One whose process died is free again when that time is over. */
async function* claimed(em: EntityManager, claimSeconds: number): AsyncGenerator<string> {
  const table = tableOf(em, PaymentBatch);
  const seen: string[] = [];
  for (;;) {
    const [row] = await executeSql<{ id: string }>(
      em,
      `update ${table} set claimed_until = now() + make_interval(secs => ?) where id = (
         select id from ${table} where system_step_on <= ? and status = '${APPROVED}' and submitted_at is not null and (claimed_until is null or claimed_until < now())
           and not (id = any(string_to_array(?, ' '))) order by system_step_on, id limit 1 for update skip locked)
       returning id`,
      [claimSeconds, todayOf(), seen.join(' ')],
    );
    if (!row) return;
    seen.push(row.id);
    yield row.id;
  }
}

const isWhole = ({ batchId, count, total, sm3Digest }: Acknowledgement, order: PaymentOrder): boolean =>
  batchId === order.batchId && count === order.count && total === order.total && sm3Digest === order.sm3Digest;

/**
 * Sends the ledgers that were handed over. The bank is told first, and what it says is entered then: a process that dies between sends the same order
 * again, which the bank knows by its number and digest. No ledger counts as sent on our word alone.
 */
export async function sendLedgers(em: EntityManager, { connector, claimSeconds }: Bank = openBank()): Promise<number> {
  if (!connector) return 0;
  const table = tableOf(em, PaymentBatch);
  return forEach(claimed(em, claimSeconds), async (id) => {
    const renew = () => executeSql(em, `update ${table} set claimed_until = now() + make_interval(secs => ?) where id = ?`, [claimSeconds, id]);
    const batch = await em.findOneOrFail(PaymentBatch, id, { disableIdentityMap: true });
    const order = await orderOf(em, batch, renew);
    const acknowledgement = await connector.send(order);
    if (acknowledgement && !isWhole(acknowledgement, order)) throw new Error('the bank acknowledges another ledger than it was sent');
    if (acknowledgement) return make(() => fireAsSystem(em, paymentBatchMachine, 'acknowledgeLedger', id, { receiptNo: acknowledgement.receiptNo }));
    await executeSql(em, `update ${table} set claimed_until = null where id = ?`, [id]);
    return false;
  });
}

/** Closes a ledger of which the bank has told everything: settled where all was received, else in part. */
export async function settleAnswered(em: EntityManager, id: string): Promise<boolean> {
  const { pending, failed } = await figuresOf(em, id);
  if (pending > 0) return false;
  return make(() => fireAsSystem(em, paymentBatchMachine, failed > 0 ? 'closeLedgerInPart' : 'settleLedger', id, {}));
}

async function* due(em: EntityManager): AsyncGenerator<PaymentBatch> {
  yield* await em.find(PaymentBatch, { status: SENT, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc', id: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
}

/** Asks the bank what became of the ledgers it was sent, and enters it. */
export async function collectReceipts(em: EntityManager, { connector }: Bank = openBank()): Promise<number> {
  if (!connector) return 0;
  return forEach(due(em), async (batch) => {
    for await (const receipt of connector.receipts(await orderOf(em, batch))) await fireAsSystem(em, paymentBatchMachine, 'recordBankReceipt', batch.id, receipt);
    return settleAnswered(em, batch.id);
  });
}
