import { DateScalar, MoneyScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, DivisionScope, findPolicy, labelsOf, type OrderInput, PageArgs, type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { BenefitPaymentConnection } from '../benefit-payment/benefit-payment.resolver.js';
import { BatchStatus, PaymentBatch } from './payment-batch.entity.js';
import { PaymentBatchFilter, PaymentBatchOrder } from './payment-batch.inputs.js';
import { findPrevious, loadSums, pageBatches, pageFailed, pageLines } from './payment-batch.service.js';
import { PaymentDifferences } from './payment-differences.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export const PaymentBatchConnection = connectionType(PaymentBatch, 'PaymentBatch');

@Internal()
@ObjectType({ description: '一个批次中一种状态的合计。Lines of one state in a batch, added up.' })
export class PaymentSum {
  @Field(() => PaymentStatus, { nullable: true, description: '状态。State.' }) status!: PaymentStatus;
  @Field(() => Int, { nullable: true, description: '笔数。Number of lines.' }) lines!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '金额。Amount.' }) amount!: string;
}

@Resolver(() => PaymentBatch)
export class PaymentBatchResolver {
  @Internal()
  @Query(() => PaymentBatch, { nullable: true, description: '按标识取一个发放批次；不在范围内与不存在同样为空。One payment batch; null when absent or out of scope.' })
  paymentBatch(@Arg('id', () => ID, { description: '批次标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<PaymentBatch | null> {
    return loaders.one(PaymentBatch, 'id').load(id);
  }

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

  @Sensitive()
  @Query(() => BenefitPaymentConnection, { nullable: true, description: '辖区内发放失败、尚未补发的明细。Payments in the scope of the viewer that failed and were not made again yet.' })
  failedPayments(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '待遇的确认地。Where the benefits were confirmed.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<BenefitPayment>> {
    return pageFailed(context, scope, page);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: PaymentBatch): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateScalar, { nullable: true, description: '发放截止日；规定施行前的月份为空。Day by which it is paid; null for months before there was such a rule.' })
  dueOn(@Root() { month, acceptedOn: on, policyDivision: division }: PaymentBatch): string | null {
    const rule = findPolicy('assistance.payment.due-day', { on, division });
    return rule ? `${month}-${rule.value.padStart(2, '0')}` : null;
  }

  @Internal()
  @FieldResolver(() => [PaymentSum], { nullable: true, description: '按状态合计；各状态之和即批次总金额。Sums by state, which together are the total of the batch.' })
  sums(@Root() { id }: PaymentBatch, @Ctx() context: SubgraphContext): Promise<PaymentSum[]> {
    return loadSums(context, id);
  }

  @Sensitive()
  @FieldResolver(() => BenefitPaymentConnection, { nullable: true, description: '批次的明细。Lines of the batch.' })
  lines(
    @Root() { id }: PaymentBatch,
    @Arg('status', () => [PaymentStatus], { nullable: true, description: '状态。States.' }) status: PaymentStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<BenefitPayment>> {
    return pageLines(context, id, status, page);
  }

  @Internal()
  @FieldResolver(() => PaymentDifferences, { nullable: true, description: '与上月台账的差异；补发批次和已作废的为空。What it differs in from the month before; null for repairs, and for what was thrown away.' })
  async differences(@Root() batch: PaymentBatch, @Ctx() context: SubgraphContext): Promise<PaymentDifferences | null> {
    return batch.round === 0 && batch.status !== BatchStatus.VOID ? new PaymentDifferences(batch.id, (await findPrevious(context, batch))?.id ?? '') : null;
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: PaymentBatch, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
