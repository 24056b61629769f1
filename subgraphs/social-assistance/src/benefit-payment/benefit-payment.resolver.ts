import { connectionType, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { AssistanceProgram } from '../program.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { BenefitPayment } from './benefit-payment.entity.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export const BenefitPaymentConnection = connectionType(BenefitPayment, 'BenefitPayment');

@Resolver(() => BenefitPayment)
export class BenefitPaymentResolver {
  @Sensitive()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '所属待遇；临时救助的为空。The benefit; null for temporary aid.' })
  async enrollment(@Root() { enrollmentId }: BenefitPayment, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment | null> {
    return enrollmentId ? loaders.one(AssistanceEnrollment, 'id').load(enrollmentId) : null;
  }

  @Sensitive()
  @FieldResolver(() => TemporaryAid, { nullable: true, description: '所付的临时救助；其他项目的为空。The temporary aid that it pays; null for other programmes.' })
  async temporaryAid(@Root() { payableId, program }: BenefitPayment, @Ctx() { loaders }: SubgraphContext): Promise<TemporaryAid | null> {
    return program === AssistanceProgram.TEMP ? loaders.one(TemporaryAid, 'id').load(payableId) : null;
  }

  @Sensitive()
  @FieldResolver(() => PaymentBatch, { nullable: true, description: '所在批次；仅县级及以上可见。The batch; visible from the county up.' })
  batch(@Root() { batchId }: BenefitPayment, @Ctx() { loaders }: SubgraphContext): Promise<PaymentBatch | null> {
    return loaders.one(PaymentBatch, 'id').load(batchId);
  }
}
