import type { World } from '@civil/demo-data';
import { type BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { monthOf } from '../months.js';
import { batchDigest, lineIdOf } from '../payment-batch/lines.js';
import { BatchStatus, type PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { AssistanceProgram } from '../program.js';
import type { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import type { AidRows } from './relief-rows.js';
import { clientsOf, plainBatch, sentTo } from './payment-rows.js';

const COUNTY_DIGITS = 6;
const program = AssistanceProgram.TEMP;

/** The ledgers that have paid the temporary aid of the world, one for each county and month, with their lines. */
export function aidLedgerRows(world: World, { aids, recipients }: Pick<AidRows, 'aids' | 'recipients'>): { readonly batches: Partial<PaymentBatch>[]; readonly lines: Partial<BenefitPayment>[] } {
  const clientOf = clientsOf(world);
  const helped = groupBy(recipients, ({ aidId }) => aidId);
  const paid = aids.flatMap((aid) => (aid.orderedAt && aid.paidAt ? [{ aid, paidAt: aid.paidAt, month: monthOf(aid.paidAt.toISOString().slice(0, 10)) }] : []));
  const countyOf = ({ placeDivisionCode }: TemporaryAid): string => placeDivisionCode.slice(0, COUNTY_DIGITS);
  const ledgers = [...groupBy(paid, ({ aid, month }) => `${countyOf(aid)} ${month}`)].map(([key, of]) => {
    const [divisionCode, month] = key.split(' ') as [string, string];
    const id = `pb_${divisionCode}_${program}_${month.replace('-', '')}`;
    const lines = of.map(({ aid, paidAt }) => ({
      id: lineIdOf({ divisionCode, program, month, round: 0 }, aid.id), payableId: aid.id, enrollmentId: null, batchId: id, replacedById: null, month, amount: aid.cashAmount, status: PaymentStatus.PAID, paidAt,
      fault: null, account: aid.account, program, divisionCode: aid.placeDivisionCode, residenceDivisionCode: aid.villageDivisionCode, beneficiaryIds: (helped.get(aid.id) ?? []).map(({ residentId }) => residentId),
      adultOn: aid.adultOn, synthetic: true,
    }));
    const batch = {
      ...plainBatch(month), ...sentTo(clientOf(divisionCode, program), divisionCode, program, month), id, divisionCode, program, month, round: 0, households: lines.length,
      persons: lines.reduce((sum, { beneficiaryIds }) => sum + beneficiaryIds.length, 0), total: yuanOf(lines.reduce((sum, { amount }) => sum + fenOf(amount), 0n)), status: BatchStatus.SETTLED, sm3Digest: batchDigest(lines),
    };
    return { batch, lines };
  });
  return { batches: ledgers.map(({ batch }) => batch), lines: ledgers.flatMap(({ lines }) => lines) };
}
