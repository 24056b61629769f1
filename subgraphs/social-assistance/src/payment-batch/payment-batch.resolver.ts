import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentBatchFilter, PaymentBatchOrder } from './payment-batch.inputs.js';
import { pageBatches } from './payment-batch.service.js';

const { Internal } = labelsOf('ASSISTANCE');

export const PaymentBatchConnection = connectionType(PaymentBatch, 'PaymentBatch');

@Resolver(() => PaymentBatch)
export class PaymentBatchResolver {
  @Internal()
  @Query(() => PaymentBatchConnection, { nullable: true, description: '辖区内的发放批次。Payment batches in the scope of the viewer.' })
  paymentBatches(
    @Arg('filter', () => PaymentBatchFilter, { nullable: true, description: '筛选。Filter.' }) filter: PaymentBatchFilter | undefined,
    @Arg('orderBy', () => [PaymentBatchOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<PaymentBatch>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<PaymentBatch>> {
    return pageBatches(context, filter ?? {}, orderBy, page);
  }
}
