import { executeSql, Refusal, type SubgraphContext, tableOf } from '@civil/subgraph-kernel';
import { BenefitPayment, type PaymentFault, PaymentStatus } from '../../benefit-payment/benefit-payment.entity.js';
import type { BatchStep } from './batch-step.js';
import { assertBankNumber } from './batch-step.js';

/** The batch of a line that the viewer may see. */
export const batchOfLine = ({ loaders }: SubgraphContext, lineId: string) => async (): Promise<string | undefined> =>
  (await loaders.one(BenefitPayment, 'id').load(lineId))?.batchId;

export const isConfirmedByBank = ({ input }: BatchStep<'reversePayment'>): void => assertBankNumber(input.bankConfirmation, ['input', 'bankConfirmation']);

/** Takes back what was paid. The batch is locked, so of two who do it the second finds it done. @throws Refusal `STATE_TRANSITION` where it was not paid. */
export async function takeBack({ em, input }: BatchStep<'reversePayment'>): Promise<void> {
  const returned = await executeSql(
    em,
    `update ${tableOf(em, BenefitPayment)} set status = '${PaymentStatus.RETURNED}', fault = ? where id = ? and status = '${PaymentStatus.PAID}' returning id`,
    [input.reason satisfies `${PaymentFault}`, input.lineId],
  );
  if (returned.length === 0) throw new Refusal('STATE_TRANSITION', ['input', 'lineId']);
}
