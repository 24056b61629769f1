import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import {
  Attachment, AttachmentRecord, attachmentsFor, Clock, clocksOf, type Connection, connectionType, dueAtOf, labelsOf, type OrderInput, PageArgs,
  type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { loadLinesOfAid } from '../benefit-payment/benefit-payment.service.js';
import { CaseMeeting } from '../case-meeting/case-meeting.entity.js';
import { PublicNotice } from '../public-notice/public-notice.entity.js';
import { ReserveFund } from '../reserve-fund/reserve-fund.entity.js';
import { AidRecipient } from './aid-recipient.entity.js';
import { TemporaryAid } from './temporary-aid.entity.js';
import { TemporaryAidFilter, TemporaryAidOrder } from './temporary-aid.inputs.js';
import { pageAid } from './temporary-aid.service.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export const TemporaryAidConnection = connectionType(TemporaryAid, 'TemporaryAid');

@Resolver(() => TemporaryAid)
export class TemporaryAidResolver {
  @Internal()
  @Query(() => TemporaryAid, { nullable: true, description: '按标识取一件临时救助；不在范围内与不存在同样为空。One temporary aid by its id; null when absent or out of scope.' })
  temporaryAid(@Arg('id', () => ID, { description: '救助标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<TemporaryAid | null> {
    return loaders.one(TemporaryAid, 'id').load(id);
  }

  @Internal()
  @Query(() => TemporaryAidConnection, { nullable: true, description: '辖区内受理的、以及户籍在辖区的人在外地得到的临时救助，新的在前。Temporary aid handled in the scope of the viewer, and what its people got elsewhere, the newest first.' })
  temporaryAids(
    @Arg('filter', () => TemporaryAidFilter, { nullable: true, description: '筛选。Filter.' }) filter: TemporaryAidFilter | undefined,
    @Arg('orderBy', () => [TemporaryAidOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<TemporaryAid>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<TemporaryAid>> {
    return pageAid(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: TemporaryAid): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() aid: TemporaryAid): Date | null {
    return dueAtOf(aid);
  }

  @Sensitive()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '救助金额，含实物和服务的价值；拟给予或已给予的。Worth of the measures, proposed or granted.' })
  amount(@Root() { amount }: TemporaryAid): string {
    return amount;
  }

  @Sensitive()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '其中的救助金；发放时间为空的待发放：已交台账的由台账支付，其余由乡镇（街道）发放。The part of it that is money; while the time of payment is empty it waits, for the ledger where it was ordered, else for the township.' })
  cashAmount(@Root() { cashAmount }: TemporaryAid): string {
    return cashAmount;
  }

  @Personal({ mask: 'RECORD' })
  @FieldResolver(() => [AidRecipient], { nullable: true, description: '受助人；未成年人仅对有权角色可见。Persons aided; children only for roles that may see them.' })
  recipients(@Root() { id }: TemporaryAid, @Ctx() { loaders }: SubgraphContext): Promise<AidRecipient[]> {
    return loaders.many(AidRecipient, 'aidId', { orderBy: { id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [Attachment], { nullable: true, description: '材料，限于有权查看的级别。Papers, of the classes that the viewer may read.' })
  async documents(@Root() { id }: TemporaryAid, @Ctx() { loaders, viewer }: SubgraphContext): Promise<Attachment[]> {
    return attachmentsFor(viewer, 'ASSISTANCE', await loaders.many(AttachmentRecord, 'subjectId', { orderBy: { id: 'asc' } }).load(id));
  }

  @Internal()
  @FieldResolver(() => [PublicNotice], { nullable: true, description: '公示。Public notices.' })
  notices(@Root() { id }: TemporaryAid, @Ctx() { loaders }: SubgraphContext): Promise<PublicNotice[]> {
    return loaders.many(PublicNotice, 'applicationId', { orderBy: { from: 'asc', id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [CaseMeeting], { nullable: true, description: '由其解决的急难个案。Urgent cases that were solved by it.' })
  urgentCases(@Root() { id }: TemporaryAid, @Ctx() { loaders }: SubgraphContext): Promise<CaseMeeting[]> {
    return loaders.many(CaseMeeting, 'aidId', { orderBy: { id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => ReserveFund, { nullable: true, description: '支出的备用金；非备用金支出的为空。Reserve fund that it was paid out of; null where it was not.' })
  async reserveFund(@Root() { reserveFundId }: TemporaryAid, @Ctx() { loaders }: SubgraphContext): Promise<ReserveFund | null> {
    return reserveFundId ? loaders.one(ReserveFund, 'id').load(reserveFundId) : null;
  }

  @Sensitive()
  @FieldResolver(() => [BenefitPayment], { nullable: true, description: '台账中的发放；发放失败后补发的各有一条。Lines of the payment ledgers that pay it: one, and those that failed before it.' })
  payments(@Root() { id }: TemporaryAid, @Ctx() { loaders }: SubgraphContext): Promise<BenefitPayment[]> {
    return loadLinesOfAid(loaders, id);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: TemporaryAid, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: TemporaryAid, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
