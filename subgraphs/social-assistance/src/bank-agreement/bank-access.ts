import { civilError } from '@civil/schema/errors';
import { type Connection, type PageArgs, Pager, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { BenefitPayment, unsentFaults } from '../benefit-payment/benefit-payment.entity.js';
import { BatchStatus, PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { BankAgreement } from './bank-agreement.entity.js';
import { isInForce } from './find-agreement.js';

const { SENT, SETTLED, PARTIAL } = BatchStatus;
/** Batches that a bank has been sent. */
const handedOver = [SENT, SETTLED, PARTIAL];

/**
 * The rows of a bank are no division's: its agreements open to it, by its account, the batches that were sent under them, of the counties where one is in
 * force. They are read past the row filter, which leaves a client without grants nothing, and each way here begins with this look at the agreements.
 */
async function countiesOf({ system, viewer, today }: SubgraphContext): Promise<readonly string[]> {
  const agreements = await system.rows.find(BankAgreement, { clientId: viewer.claims.sub });
  if (agreements.length === 0) throw civilError('GRANT_MISSING');
  const inForce = agreements.filter((agreement) => isInForce(agreement, today));
  if (inForce.length === 0) throw civilError('GRANT_EXPIRED');
  return [...new Set(inForce.map(({ divisionCode }) => divisionCode))];
}

const pagerOf = ({ system, viewer, pager }: SubgraphContext): Pager => new Pager(system.rows, viewer, pager.key);

/** The batches sent to the bank that asks, the newest month first. @throws `GRANT_MISSING`, `GRANT_EXPIRED`. */
export async function pageBankBatches(context: SubgraphContext, page: PageArgs): Promise<Connection<PaymentBatch>> {
  const where = { bankClientId: context.viewer.claims.sub, divisionCode: { $in: [...(await countiesOf(context))] }, status: { $in: handedOver } };
  return pagerOf(context).page(PaymentBatch, { field: 'Query.bankBatches', where, orderBy: [{ property: 'month', direction: 'desc' }] }, page);
}

/** A batch of the bank that asks, or `undefined`, absent and another's alike. @throws `GRANT_MISSING`, `GRANT_EXPIRED`. */
export async function findBankBatch(context: SubgraphContext, batchId: string): Promise<PaymentBatch | undefined> {
  const counties = await countiesOf(context);
  const batch = await context.system.one(PaymentBatch, 'id').load(batchId);
  if (!batch || batch.bankClientId !== context.viewer.claims.sub || !handedOver.includes(batch.status)) return undefined;
  if (!counties.includes(batch.divisionCode)) throw civilError('GRANT_EXPIRED');
  return batch;
}

/** The lines that a batch sent to the bank. @throws `GRANT_MISSING`, `GRANT_EXPIRED`. */
export async function pageBankLines(context: SubgraphContext, batchId: string, page: PageArgs): Promise<Connection<BenefitPayment> | null> {
  const batch = await findBankBatch(context, batchId);
  if (!batch) return null;
  const where: FilterQuery<BenefitPayment> = { batchId: batch.id, $or: [{ fault: null }, { fault: { $nin: [...unsentFaults] } }] };
  return pagerOf(context).page(BenefitPayment, { field: 'Query.bankPaymentLines', where, orderBy: [{ property: 'id', direction: 'asc' }] }, page);
}
