import { maskText } from '@civil/schema/access';
import type { Connection, PageArgs, SubgraphContext } from '@civil/subgraph-kernel';
import type { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { loadShares } from '../assistance-enrollment/assistance-enrollment.service.js';
import { loadAllPaymentsOfResident } from '../benefit-payment/benefit-payment.service.js';
import { addMonths, monthOf } from '../months.js';
import { adviceOn, type MyPayment } from './my-payment.js';

const USUAL_MONTHS = 12;

/** Whose affairs a citizen looks after: their own, and those of the minors in their care. */
const ownResidents = ({ viewer: { claims } }: SubgraphContext): string[] => (claims.residentId ? [claims.residentId, ...(claims.wardIds ?? [])] : []);

const distinct = <T extends { id: string }>(rows: readonly T[]): T[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** Benefits that the citizen or a ward shares in or did, the newest first; one of a whole family stands once. */
export async function loadMyBenefits(context: SubgraphContext): Promise<AssistanceEnrollment[]> {
  const shares = await Promise.all(ownResidents(context).map((id) => loadShares(context.loaders, id)));
  return distinct(shares.flat().map(({ enrollment }) => enrollment)).toSorted((a, b) => (a.effectiveFrom === b.effectiveFrom ? (a.id < b.id ? 1 : -1) : a.effectiveFrom < b.effectiveFrom ? 1 : -1));
}

/** A page of the payments of those benefits and of temporary aid from a month on, the newest first. */
export async function pageMyPayments(context: SubgraphContext, from: string | undefined, page: PageArgs): Promise<Connection<MyPayment>> {
  const { loaders, pager, today } = context;
  const since = from ?? addMonths(monthOf(today), 1 - USUAL_MONTHS);
  const [payments, benefits] = await Promise.all([Promise.all(ownResidents(context).map((id) => loadAllPaymentsOfResident(loaders, id, since))), loadMyBenefits(context)]);
  const accounts = new Map(benefits.map(({ id, account }) => [id, account]));
  const rows = distinct(payments.flat()).toSorted((a, b) => (a.month === b.month ? (a.id < b.id ? -1 : 1) : a.month < b.month ? 1 : -1)).map(({ id, program, month, amount, status, paidAt, failReason, enrollmentId, account: paidTo }) => {
    // The account of the day that the payment was ordered, which a later one of the benefit does not replace.
    const account = paidTo ?? (enrollmentId ? accounts.get(enrollmentId) : undefined);
    return { id, program, month, amount, status, paidAt, failReason, maskedAccount: account ? maskText('BANK', account) : null, advice: adviceOn(status) };
  });
  return pager.pageOf(rows, 'Query.myPayments', page, ({ id }) => id);
}
