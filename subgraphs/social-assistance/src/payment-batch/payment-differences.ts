import { type Connection, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { type FilterQuery, raw } from '@mikro-orm/core';
import { Args, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { BenefitPaymentConnection } from '../benefit-payment/benefit-payment.resolver.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

@Internal()
@ObjectType({ description: '台账与上月台账的差异。What a ledger differs in from that of the month before.' })
export class PaymentDifferences {
  readonly batchId!: string;
  /** The ledger of the month before; empty where there is none. */
  readonly previousId!: string;

  @Field(() => ID, { nullable: true, description: '上月台账标识；没有的为空。Id of the ledger of the month before; null where there is none.' })
  get previousBatchId(): string | null { return this.previousId || null; }

  constructor(batchId: string, previousId: string) {
    Object.assign(this, { batchId, previousId });
  }
}

type Columns = (alias: string) => string;
const paid: Columns = (alias) => `${alias}.payable_id`;
const paidAlike: Columns = (alias) => `${alias}.payable_id, ${alias}.amount, coalesce(${alias}.account, '')`;

/** The condition that a line is among those of a batch, by some columns: the others are read once and not for every line. */
const isAmong = ({ rows }: SubgraphContext, batchId: string, columns: Columns): FilterQuery<BenefitPayment> => {
  const text = raw((alias) => `(${columns(alias)}) in (select ${columns('b')} from ${rows.shapeOf(BenefitPayment).table} b where b.batch_id = ?)`, [batchId]);
  return { [text as unknown as string]: true } as FilterQuery<BenefitPayment>;
};

function pageOf(context: SubgraphContext, field: string, where: FilterQuery<BenefitPayment>[], page: PageArgs): Promise<Connection<BenefitPayment>> {
  return context.pager.page(BenefitPayment, { field: `PaymentDifferences.${field}`, where: { $and: where } as FilterQuery<BenefitPayment>, orderBy: [{ property: 'id', direction: 'asc' }] }, page);
}

@Resolver(() => PaymentDifferences)
export class PaymentDifferencesResolver {
  @Sensitive()
  @FieldResolver(() => BenefitPaymentConnection, { nullable: true, description: '新增：上月没有的。New: not in the ledger of the month before.' })
  added(@Root() { batchId, previousId }: PaymentDifferences, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<BenefitPayment>> {
    return pageOf(context, 'added', [{ batchId }, { $not: isAmong(context, previousId, paid) } as FilterQuery<BenefitPayment>], page);
  }

  @Sensitive()
  @FieldResolver(() => BenefitPaymentConnection, { nullable: true, description: '停发：上月有而本月没有的，为上月的明细。Ended: the lines of the month before that have none now.' })
  ended(@Root() { batchId, previousId }: PaymentDifferences, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<BenefitPayment>> {
    return pageOf(context, 'ended', [{ batchId: previousId }, { $not: isAmong(context, batchId, paid) } as FilterQuery<BenefitPayment>], page);
  }

  @Sensitive()
  @FieldResolver(() => BenefitPaymentConnection, { nullable: true, description: '变动：金额或账户与上月不同的。Changed: to another amount or account than the month before.' })
  changed(@Root() { batchId, previousId }: PaymentDifferences, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<BenefitPayment>> {
    return pageOf(context, 'changed', [{ batchId }, isAmong(context, previousId, paid), { $not: isAmong(context, previousId, paidAlike) } as FilterQuery<BenefitPayment>], page);
  }
}
