import { labelsOf, type Outcome, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { PaymentBatch } from './payment-batch.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '对发放批次办理一步的结果。What a step on a payment batch came to.' })
export class PaymentBatchResult {
  @Internal()
  @Field(() => PaymentBatch, { nullable: true, description: '办理后的批次；补发的为其所在批次；未能办理的为空。The batch as it stands, that of repairs where a line is paid again; null where nothing was done.' })
  batch!: PaymentBatch | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

/** The outcome of a step as it is answered. */
export const batchResult = ({ subject, userErrors }: Outcome<PaymentBatch>): PaymentBatchResult => ({ batch: subject, userErrors });
