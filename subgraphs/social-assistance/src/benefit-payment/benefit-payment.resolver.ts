import { connectionType, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { BenefitPayment } from './benefit-payment.entity.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export const BenefitPaymentConnection = connectionType(BenefitPayment, 'BenefitPayment');

@Resolver(() => BenefitPayment)
export class BenefitPaymentResolver {
  @Sensitive()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '所属待遇。The benefit.' })
  async enrollment(@Root() { enrollmentId }: BenefitPayment, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment | null> {
    return enrollmentId ? loaders.one(AssistanceEnrollment, 'id').load(enrollmentId) : null;
  }

  @Sensitive()
  @FieldResolver(() => PaymentBatch, { nullable: true, description: '所在批次；仅县级及以上可见。The batch; visible from the county up.' })
  batch(@Root() { batchId }: BenefitPayment, @Ctx() { loaders }: SubgraphContext): Promise<PaymentBatch | null> {
    return loaders.one(PaymentBatch, 'id').load(batchId);
  }
}
