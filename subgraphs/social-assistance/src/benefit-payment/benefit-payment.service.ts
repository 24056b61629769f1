import { civilError } from '@civil/schema/errors';
import type { Loaders, SubgraphContext } from '@civil/subgraph-kernel';
import { loadShares } from '../assistance-enrollment/assistance-enrollment.service.js';
import { addMonths, monthOf } from '../months.js';
import { AssistanceProgram } from '../program.js';
import { AidRecipient } from '../temporary-aid/aid-recipient.entity.js';
import { BenefitPayment, PaymentStatus } from './benefit-payment.entity.js';

const MOST_MONTHS = 120;
const USUAL_MONTHS = 12;

const newestFirst = (a: BenefitPayment, b: BenefitPayment): number => (a.month === b.month ? (a.id < b.id ? -1 : 1) : a.month < b.month ? 1 : -1);

const loadPayments = (loaders: Loaders, enrollmentId: string): Promise<BenefitPayment[]> =>
  loaders.many(BenefitPayment, 'enrollmentId', { orderBy: { month: 'desc' } }).load(enrollmentId);

/**
 * Payments of a benefit for the last `months` months, the present one included.
 * @throws `MONTHS_RANGE`
 */
export async function loadRecentPayments(
  { loaders, today }: SubgraphContext,
  enrollmentId: string,
  months: number | undefined,
): Promise<BenefitPayment[]> {
  const count = months ?? USUAL_MONTHS;
  if (count < 1 || count > MOST_MONTHS) throw civilError('MONTHS_RANGE', { argument: 'months', limit: MOST_MONTHS });
  const first = addMonths(monthOf(today), 1 - count);
  return (await loadPayments(loaders, enrollmentId)).filter(({ month }) => month >= first);
}

/** Payments of the benefits that a resident shares in, for the months of the share from `from` on, the newest first. */
export async function loadPaymentsOfResident(loaders: Loaders, residentId: string, from: string): Promise<BenefitPayment[]> {
  const shares = await loadShares(loaders, residentId);
  const payments = await Promise.all(
    shares.map(async ({ person: { since, until }, enrollment: { id } }) =>
      (await loadPayments(loaders, id)).filter(({ month }) => month >= from && month >= monthOf(since) && (!until || month <= monthOf(until))),
    ),
  );
  return payments.flat().sort(newestFirst);
}

/** Lines that pay temporary aid of which a resident is one of those helped, for the months from `from` on. */
async function loadAidPaymentsOfResident(loaders: Loaders, residentId: string, from: string): Promise<BenefitPayment[]> {
  const helped = await loaders.many(AidRecipient, 'residentId', { orderBy: { aidId: 'desc' } }).load(residentId);
  const lines = await Promise.all(helped.map(({ aidId }) => loadLinesOfAid(loaders, aidId)));
  return lines.flat().filter(({ month }) => month >= from);
}

/** Lines that pay a temporary aid: one, and those that failed before it. */
export const loadLinesOfAid = (loaders: Loaders, aidId: string): Promise<BenefitPayment[]> =>
  loaders.many(BenefitPayment, 'payableId', { where: { program: AssistanceProgram.TEMP }, orderBy: { batchId: 'asc', id: 'asc' } }).load(aidId);

/** Everything that was paid to a resident or to be paid for the months from `from` on, the newest first: benefits, and temporary aid. */
export async function loadAllPaymentsOfResident(loaders: Loaders, residentId: string, from: string): Promise<BenefitPayment[]> {
  const [benefits, aid] = await Promise.all([loadPaymentsOfResident(loaders, residentId, from), loadAidPaymentsOfResident(loaders, residentId, from)]);
  return [...benefits, ...aid].sort(newestFirst);
}

/** Payments received for months after the month of death; that month itself is still due. */
export async function loadPaymentsAfterDeath(loaders: Loaders, residentId: string, deathDate: string): Promise<BenefitPayment[]> {
  const payments = await loadPaymentsOfResident(loaders, residentId, addMonths(monthOf(deathDate), 1));
  return payments.filter(({ status }) => status === PaymentStatus.PAID);
}
