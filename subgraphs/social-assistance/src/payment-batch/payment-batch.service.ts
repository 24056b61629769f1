import { createHash } from 'node:crypto';
import { type Connection, divisionCondition, type OrderInput, type PageArgs, sortKeys, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import type { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { within } from '../ranges.js';
import { PaymentBatch } from './payment-batch.entity.js';
import type { PaymentBatchFilter } from './payment-batch.inputs.js';

/** Digest of what a batch orders to be paid: its lines by id, whatever order they come in. What became of a line is not part of it. */
export function batchDigest(payments: readonly Pick<BenefitPayment, 'id' | 'month' | 'amount'>[]): string {
  const lines = payments.map(({ id, month, amount }) => `${id} ${month} ${amount}`).sort();
  return createHash('sm3').update(lines.join('\n')).digest('hex');
}

function conditionOf(filter: PaymentBatchFilter): FilterQuery<PaymentBatch> {
  const parts: FilterQuery<PaymentBatch>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.program?.length) parts.push({ program: { $in: filter.program } });
  const month = within(filter.month);
  if (month) parts.push({ month });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of batches in the viewer's scope, the newest month first. */
export function pageBatches(
  { pager }: SubgraphContext,
  filter: PaymentBatchFilter,
  order: readonly OrderInput<PaymentBatch>[] | undefined,
  page: PageArgs,
): Promise<Connection<PaymentBatch>> {
  const orderBy = sortKeys(order, [{ property: 'month', direction: 'desc' }]);
  return pager.page(PaymentBatch, { field: 'Query.paymentBatches', where: conditionOf(filter), orderBy }, page);
}
