import { type Connection, divisionCondition, type DivisionScope, type OrderInput, type PageArgs, sortKeys, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { addMonths } from '../months.js';
import { BatchStatus, PaymentBatch } from './payment-batch.entity.js';
import type { PaymentBatchFilter } from './payment-batch.inputs.js';

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

const byId = [{ property: 'id', direction: 'asc' }] as const;

/** A page of the lines of a batch that the viewer may see. */
export function pageLines({ pager }: SubgraphContext, batchId: string, status: readonly PaymentStatus[] | undefined, page: PageArgs): Promise<Connection<BenefitPayment>> {
  const where = { batchId, ...(status?.length ? { status: { $in: [...status] } } : {}) };
  return pager.pageEach(BenefitPayment, { field: 'PaymentBatch.lines', where, orderBy: byId }, page);
}

/** A page of what failed and was not paid again yet, in the viewer's scope. */
export function pageFailed({ pager }: SubgraphContext, scope: DivisionScope | undefined, page: PageArgs): Promise<Connection<BenefitPayment>> {
  const division = divisionCondition(scope);
  const where = { status: PaymentStatus.FAILED, replacedById: null, ...(division ? { divisionCode: division } : {}) };
  return pager.page(BenefitPayment, { field: 'Query.failedPayments', where, orderBy: byId }, page);
}

/** The ledger of the month before, of the same county and programme. */
export function findPrevious({ loaders }: SubgraphContext, { divisionCode, program, month }: PaymentBatch): Promise<PaymentBatch | null> {
  const before = addMonths(month, -1);
  return loaders.custom<PaymentBatch | null>('ledgers of months', async (keys) => {
    const wanted = keys.map((key) => key.split(' ') as [string, string, string]);
    const found = await loaders.rows.find(PaymentBatch, {
      round: 0, status: { $ne: BatchStatus.VOID }, divisionCode: { $in: [...new Set(wanted.map(([division]) => division))] }, month: { $in: [...new Set(wanted.map(([, , of]) => of))] },
    });
    const byKey = new Map(found.map((batch) => [`${batch.divisionCode} ${batch.program} ${batch.month}`, batch]));
    return keys.map((key) => byKey.get(key) ?? null);
  }).load(`${divisionCode} ${program} ${before}`);
}

interface Sum {
  readonly batchId: string;
  readonly status: PaymentStatus;
  readonly lines: number;
  readonly amount: string;
}

/** Sums of the lines of a batch by state. All lines count, those about children too: the batch itself is what the viewer was found to see. */
export function loadSums({ loaders }: SubgraphContext, batchId: string): Promise<Sum[]> {
  return loaders.custom<Sum[]>('sums of batches', async (ids) => {
    const { rows } = loaders;
    const sums = await rows.query<Sum>(
      `select batch_id as "batchId", status, count(*)::int as lines, sum(amount)::numeric(14, 2)::text as amount from ${rows.shapeOf(BenefitPayment).table}
       where batch_id = any(?) group by batch_id, status order by status`,
      [ids],
    );
    const byBatch = Map.groupBy(sums, (sum) => sum.batchId);
    return ids.map((id) => byBatch.get(id) ?? []);
  }).load(batchId);
}
