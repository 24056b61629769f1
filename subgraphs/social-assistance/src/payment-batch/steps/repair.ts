import { isLuhnValid } from '@civil/schema/scalars';
import { executeSql, nowOf, oneAtATime, Refusal, type SubgraphContext, tableOf } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { BenefitPayment, PaymentStatus, unsentFaults } from '../../benefit-payment/benefit-payment.entity.js';
import { lineIdOf } from '../lines.js';
import { BatchStatus, PaymentBatch } from '../payment-batch.entity.js';
import type { BatchStep } from './batch-step.js';
import { sourceOf } from './batch-step.js';
import { batchWith, countUp } from './building.js';

const { APPROVED, SENT, SETTLED, PARTIAL, DRAFT } = BatchStatus;
/** Ledgers that are not thrown away any more: what failed in them may be paid again without being built again. */
const standing: readonly BatchStatus[] = [APPROVED, SENT, SETTLED, PARTIAL];

type RepairStep = BatchStep<'retryFailedLine'> | BatchStep<'repairLine'>;

/** The batch in which a line is paid again: the draft of repairs of its county, programme and month, begun where there is none. */
export const repairBatchFor = ({ loaders }: SubgraphContext, lineId: string) => async (em: EntityManager): Promise<string | undefined> => {
  const line = await loaders.one(BenefitPayment, 'id').load(lineId);
  if (!line) return undefined;
  const { divisionCode, program, month, synthetic } = await em.findOneOrFail(PaymentBatch, line.batchId);
  await oneAtATime(em, `repairs:${divisionCode}:${program}:${month}`);
  const rounds = await em.find(PaymentBatch, { divisionCode, program, month }, { orderBy: { round: 'desc' } });
  const open = rounds.find(({ round, status }) => round > 0 && status === DRAFT);
  if (open) return open.id;
  const made = batchWith({ divisionCode, program, month, round: (rounds[0]?.round ?? 0) + 1 });
  await em.insert(PaymentBatch, Object.assign(made, { status: DRAFT, version: 1, nextDueAt: nowOf(), synthetic }));
  return made.id;
};

/** The line as it stands, kept from others until the step is made. */
const lineOf = (em: EntityManager, lineId: string): Promise<BenefitPayment> =>
  em.findOneOrFail(BenefitPayment, { id: lineId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** It failed, was not paid again yet, and its ledger stands. */
export const isFailed = async ({ em, input }: RepairStep): Promise<void> => {
  const { status, replacedById, batchId } = await lineOf(em, input.lineId);
  const batch = await em.findOneOrFail(PaymentBatch, batchId);
  if (status !== PaymentStatus.FAILED || replacedById || !standing.includes(batch.status)) throw new Refusal('STATE_TRANSITION', ['input', 'lineId']);
};

/** The account itself was not what failed. */
export const isAccountGood = async ({ em, input }: BatchStep<'retryFailedLine'>): Promise<void> => {
  const { fault } = await lineOf(em, input.lineId);
  if (unsentFaults.some((one) => one === fault)) throw new Refusal('ACCOUNT_FORMAT', ['input', 'lineId']);
};

export const isAccountWellFormed = ({ input }: BatchStep<'repairLine'>): void => {
  if (!isLuhnValid(input.account)) throw new Refusal('ACCOUNT_FORMAT', ['input', 'account']);
};

/** The account belongs to one who benefits, or to their guardian. */
export const isBeneficiarys = async ({ em, subject, input }: BatchStep<'repairLine'>): Promise<void> => {
  const { payableId, beneficiaryIds } = await lineOf(em, input.lineId);
  if (beneficiaryIds.includes(input.accountHolderId) || (await sourceOf(subject).guardiansOf(em, payableId)).includes(input.accountHolderId)) return;
  throw new Refusal('ACCOUNT_NOT_BENEFICIARY', ['input', 'accountHolderId']);
};

/** Puts a new line in the place of one that failed, which stays as what happened. */
async function payAgain(em: EntityManager, batch: PaymentBatch, lineId: string, account: string | null): Promise<BenefitPayment> {
  const line = await lineOf(em, lineId);
  const id = lineIdOf(batch, line.payableId);
  const table = tableOf(em, BenefitPayment);
  await executeSql(em, `update ${table} set replaced_by_id = ? where id = ?`, [id, lineId]);
  await executeSql(
    em,
    `insert into ${table} (id, synthetic, payable_id, enrollment_id, batch_id, month, amount, status, account, program, division_code, residence_division_code, beneficiary_ids, adult_on)
     select ?, synthetic, payable_id, enrollment_id, ?, month, amount, 'PENDING', ?, program, division_code, residence_division_code, beneficiary_ids, adult_on from ${table} where id = ?`,
    [id, batch.id, account, lineId],
  );
  await countUp(em, batch);
  return line;
}

export async function retry({ em, subject, input }: BatchStep<'retryFailedLine'>): Promise<void> {
  const { account } = await lineOf(em, input.lineId);
  await payAgain(em, subject, input.lineId, account);
}

/** Pays again to the new account, to which the months to come go as well. */
export async function repair({ em, subject, input }: BatchStep<'repairLine'>): Promise<void> {
  const { payableId } = await payAgain(em, subject, input.lineId, input.account);
  await sourceOf(subject).changeAccount(em, payableId, input.account);
}
