import { Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { BenefitPayment, PaymentStatus } from '../../benefit-payment/benefit-payment.entity.js';
import { fenOf } from '../../money.js';
import { AssistanceProgram } from '../../program.js';
import { AidForm, AidPaymentMethod, reserveMethods, TemporaryAidStatus } from '../aid-enums.js';
import type { TemporaryAid } from '../temporary-aid.entity.js';
import type { AidGuard, AidStep } from './aid-step.js';
import { closeAidCase } from './case-file.js';
import { payOutOfReserve } from './urgent.js';

/** The line of a ledger that stands for an aid: one that was paid again is not it, and one of a ledger that was thrown away is gone. */
export const lineOfAid = (em: EntityManager, { id }: Pick<TemporaryAid, 'id'>): Promise<BenefitPayment | null> =>
  em.findOne(BenefitPayment, { payableId: id, program: AssistanceProgram.TEMP, replacedById: null }, { refresh: true });

const isMoney = ({ cashAmount }: TemporaryAid): boolean => fenOf(cashAmount) > 0n;
const isMoreThanMoney = ({ measures }: TemporaryAid): boolean => measures.some(({ form }) => form !== AidForm.MONEY);

/** Money that was granted to an account is paid by the next ledger; nobody has to think of it. */
export function orderPayment(aid: TemporaryAid, now: Date): void {
  if (isMoney(aid) && aid.account) Object.assign(aid, { paymentMethod: AidPaymentMethod.BANK_TRANSFER, orderedAt: now });
}

/** Takes an order back that no ledger has taken up yet. The ledger reads the aid under the lock that the step holds. */
export async function withdrawOrder(em: EntityManager, aid: TemporaryAid): Promise<void> {
  if (aid.orderedAt && !aid.paidAt && !(await lineOfAid(em, aid))) Object.assign(aid, { paymentMethod: null, orderedAt: null });
}

/** What somebody hands out is not paid by a ledger besides, and what a ledger pays is ordered once. */
export const isHandedOnce = async ({ em, subject, input: { method } }: AidStep<'deliverAid'>): Promise<void> => {
  if (!method) {
    if (isMoney(subject) && !subject.orderedAt) throw new Refusal('BAD_USER_INPUT', ['input', 'method']);
    if (!isMoreThanMoney(subject) || subject.handedOverAt) throw new Refusal('STATE_TRANSITION', ['input', 'method']);
    return;
  }
  const isOfReserve = reserveMethods.includes(method);
  if (isOfReserve ? await lineOfAid(em, subject) : subject.orderedAt) throw new Refusal('AID_ON_LEDGER', ['input', 'method']);
  // The fund pays for the whole of an aid, and goods of it are handed over already.
  if (isOfReserve && subject.handedOverAt) throw new Refusal('STATE_TRANSITION', ['input', 'method']);
  if (method === AidPaymentMethod.BANK_TRANSFER && !isMoney(subject)) throw new Refusal('BAD_USER_INPUT', ['input', 'method']);
  if (method !== AidPaymentMethod.RESERVE_CASH && isMoney(subject) && !subject.account) throw new Refusal('ACCOUNT_FORMAT', ['input', 'method']);
};

/** Closes an aid of which everything has reached whom it was for. */
async function closeWhenDone({ em, subject, today }: Pick<AidStep<'deliverAid'>, 'em' | 'subject' | 'today'>): Promise<void> {
  if (!subject.paidAt || (subject.orderedAt && isMoreThanMoney(subject) && !subject.handedOverAt)) return;
  subject.status = TemporaryAidStatus.CLOSED;
  await closeAidCase(em, subject, today);
}

/** Hands over what was granted: out of the reserve fund, which it leaves now; by the ledger, which pays it when it is built; or the goods and services beside what the ledger pays. */
export async function deliver(step: AidStep<'deliverAid'>): Promise<void> {
  const { subject, input: { method }, now } = step;
  if (!method) {
    Object.assign(subject, { handedOverAt: now, paidAt: isMoney(subject) ? subject.paidAt : now });
  } else if (reserveMethods.includes(method)) {
    subject.orderedAt = null;
    await payOutOfReserve(step, method);
  } else {
    orderPayment(subject, now);
  }
  await closeWhenDone(step);
}

/** The bank has told that the money arrived; what came back later had arrived before. */
const received: readonly PaymentStatus[] = [PaymentStatus.PAID, PaymentStatus.RETURNED];

export const hasArrived: AidGuard = async ({ em, subject }) => {
  const line = await lineOfAid(em, subject);
  if (!line || subject.paidAt || !received.includes(line.status)) throw new Refusal('STATE_TRANSITION');
};

/** Enters the payment of the ledger with the aid, and closes it unless goods are still to be handed over. */
export async function settle(step: AidStep<'settleAid'>): Promise<void> {
  const { em, subject, now } = step;
  subject.paidAt = (await lineOfAid(em, subject))?.paidAt ?? now;
  await closeWhenDone(step);
}
