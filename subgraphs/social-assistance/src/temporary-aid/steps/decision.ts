import { civilError } from '@civil/schema/errors';
import { assertNotMaker, Refusal } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { ConfirmAuthority } from '../../assistance-application/application-enums.js';
import { refusalLetter } from '../../assistance-application/refusal-letter.js';
import { PaymentStatus } from '../../benefit-payment/benefit-payment.entity.js';
import { fenOf, yuanOf } from '../../money.js';
import { moveBalance } from '../../reserve-fund/move-balance.js';
import { ReserveEntryKind, ReserveFund, ReserveFundStatus } from '../../reserve-fund/reserve-fund.entity.js';
import { ceilingOf } from '../aid-ceilings.js';
import type { TemporaryAid } from '../temporary-aid.entity.js';
import type { AidGuard, AidStep } from './aid-step.js';
import { closeAidCase, countyUnitOf, handOverAid, notifyHome, townshipUnitOf } from './case-file.js';
import { assertNotTooOften } from './frequency.js';
import { lineOfAid, orderPayment, withdrawOrder } from './handing-over.js';

const LONGEST_TEXT = 500;

/** Small amounts the township decides on, all else the county. */
async function authorityOf(em: EntityManager, aid: TemporaryAid, today: string): Promise<ConfirmAuthority> {
  return fenOf(aid.amount) <= (await ceilingOf(em, 'township-ceiling', aid, today)) ? ConfirmAuthority.TOWNSHIP : ConfirmAuthority.COUNTY;
}

/** Neither decides for the other. @throws `FORBIDDEN_ACTION`. */
export const isInAuthority: AidGuard = async ({ em, subject, actor, today }) => {
  const rightful = (await authorityOf(em, subject, today)) === ConfirmAuthority.TOWNSHIP ? 'town.assist' : 'county.assist.approver';
  if (actor.role !== rightful) throw civilError('FORBIDDEN_ACTION', { rule: 'aid-authority' });
};

/** Whoever has given the opinion does not decide on it. */
export const isNotProposer: AidGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['proposeAid']);

export const isWithinFrequency: AidGuard = ({ em, subject, today }) => assertNotTooOften(em, subject, today);

/** Grants what was proposed. Money goes to the account by the ledger; what has none is handed over by a step of its own. */
export async function grant({ em, subject, actor, now, today }: AidStep<'confirmAid'>): Promise<void> {
  Object.assign(subject, { grantedOn: today, systemStepOn: null, decision: { granted: true, authority: await authorityOf(em, subject, today), unit: actor.unit, on: today } });
  orderPayment(subject, now);
  notifyHome(em, subject, now);
  await handOverAid(em, subject, townshipUnitOf(subject));
}

/** The letter of refusal reaches the applicant. */
export function deliverRefusal({ subject, today }: AidStep<'deliverAidRefusal'>): void {
  if (!subject.refusalLetter || subject.refusalLetter.deliveredOn) throw new Refusal('STATE_TRANSITION');
  subject.refusalLetter = { ...subject.refusalLetter, deliveredOn: today };
}

export const statesGrounds = ({ input }: AidStep<'refuseAid'>): void => {
  if (input.grounds.length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'grounds']);
  if ((input.explanation?.length ?? 0) > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'explanation']);
};

/** Refuses, with the letter that says why and what may be done about it. */
export async function refuse({ em, subject, input, actor, today }: AidStep<'refuseAid'>): Promise<void> {
  subject.decision = { granted: false, authority: await authorityOf(em, subject, today), unit: actor.unit, on: today };
  subject.refusalLetter = refusalLetter({ caseNo: subject.caseNo, acceptedOn: subject.acceptedOn, applyDivisionCode: subject.placeDivisionCode }, input, today);
  await closeAidCase(em, subject, today);
}

/** Whoever granted an aid does not judge whether it was wrong. */
export const isNotGranter: AidGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['grantUrgentAid', 'proposeAid', 'confirmAid', 'deliverAid']);

/** What is got back of an aid is never more than was paid and has not come back by the bank. */
export const isRecoverable = async ({ em, subject, input }: AidStep<'correctAid'>): Promise<void> => {
  if (input.reason.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
  if (input.reason.length > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
  const recovered = fenOf(input.recovered ?? '0');
  if (recovered < 0n) throw new Refusal('BAD_USER_INPUT', ['input', 'recovered']);
  const before = subject.corrections.reduce((sum, one) => sum + fenOf(one.recovered), 0n);
  const returned = (await lineOfAid(em, subject))?.status === PaymentStatus.RETURNED ? fenOf(subject.cashAmount) : 0n;
  if (recovered > 0n && (!subject.paidAt || before + recovered > fenOf(subject.amount) - returned)) throw new Refusal('RECOVERY_TOO_HIGH', ['input', 'recovered']);
};

/**
 * Enters what was wrong with an aid; the aid itself stays as it was made. An honest mistake by a cause beyond the officer has no consequences
 * for them (容错纠错). What no ledger has taken up yet waits for the officer again. What comes back goes into the fund that it was paid out of, or past a fund that is settled to the county.
 */
export async function correct({ em, subject, input, actor, now }: AidStep<'correctAid'>): Promise<void> {
  const { ground, goodFaith, objectiveCause } = input;
  await withdrawOrder(em, subject);
  const fen = fenOf(input.recovered ?? '0');
  const fund = fen > 0n && subject.reserveFundId ? await em.findOne(ReserveFund, { id: subject.reserveFundId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (fund?.status === ReserveFundStatus.OPEN) await moveBalance(em, { id: fund.id }, { kind: ReserveEntryKind.RECOVERY, fen, aidId: subject.id, actor, now });
  subject.corrections = [...subject.corrections, {
    at: now.toISOString(), by: actor.id, unit: actor.unit, ground, reason: input.reason.trim(), goodFaith, objectiveCause, tolerated: goodFaith && objectiveCause, recovered: yuanOf(fen),
  }];
}

/** What is above the ceiling of the township is passed on to the county with the opinion. */
export async function passOn({ em, subject, today }: Pick<AidStep<'proposeAid'>, 'em' | 'subject' | 'today'>): Promise<void> {
  if ((await authorityOf(em, subject, today)) === ConfirmAuthority.COUNTY) await handOverAid(em, subject, countyUnitOf(subject));
}
