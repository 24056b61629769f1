import type { DemoAssistance, DemoPaidMonth, World } from '@civil/demo-data';
import { type BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { BatchStatus, type PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { batchDigest } from '../payment-batch/payment-batch.service.js';
import type { AssistanceProgram } from '../program.js';
import { money, rightsOf } from './enrollment-rows.js';

const paymentId = ({ id }: DemoAssistance, { month }: DemoPaidMonth): string => `bp_${id.replace(/^ae_/, '')}_${month.replace('-', '')}`;
const batchId = ({ countyCode, program }: DemoAssistance, { month }: DemoPaidMonth): string =>
  `pb_${countyCode}_${program}_${month.replace('-', '')}`;

const failReasons: Readonly<Record<DemoPaidMonth['status'], string | null>> = { PAID: null, FAILED: '账户状态异常', RETURNED: '已退回' };

/** Payments of the world as rows; the bank settles on the tenth of the month. */
export const paymentRows = (world: World): Partial<BenefitPayment>[] =>
  world.assistance.flatMap((row) => {
    const rights = rightsOf(world, row);
    return row.paidMonths.map((paid) => ({
      id: paymentId(row, paid),
      enrollmentId: row.id,
      batchId: batchId(row, paid),
      month: paid.month,
      amount: money(paid.amount),
      status: paid.status as PaymentStatus,
      paidAt: paid.status === 'PAID' ? new Date(`${paid.month}-10T10:00:00+08:00`) : null,
      failReason: failReasons[paid.status],
      program: row.program as AssistanceProgram,
      ...rights,
      synthetic: true,
    }));
  });

/** The ledgers that the payments belong to, one for each county, programme and month. */
export function batchRows(world: World): Partial<PaymentBatch>[] {
  const lines = world.assistance.flatMap((row) => row.paidMonths.map((paid) => ({ row, paid })));
  return [...groupBy(lines, ({ row, paid }) => batchId(row, paid))].map(([id, ofBatch]) => {
    const [{ row, paid }] = ofBatch as [(typeof ofBatch)[number]];
    const payments = ofBatch.map((line) => ({ id: paymentId(line.row, line.paid), month: line.paid.month, amount: money(line.paid.amount) }));
    return {
      id,
      divisionCode: row.countyCode,
      program: row.program as AssistanceProgram,
      month: paid.month,
      households: ofBatch.length,
      persons: ofBatch.reduce((sum, line) => sum + line.row.beneficiaryIds.length, 0),
      total: yuanOf(payments.reduce((sum, { amount }) => sum + fenOf(amount), 0n)),
      status: ofBatch.every((line) => line.paid.status === PaymentStatus.PAID) ? BatchStatus.SETTLED : BatchStatus.PARTIAL,
      bankReceipt: `HD${row.countyCode}${paid.month.replace('-', '')}${row.program}`,
      sm3Digest: batchDigest(payments),
      synthetic: true,
    };
  });
}
