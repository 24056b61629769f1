import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, DivisionScope, dueAtOf, labelsOf, type OrderInput, PageArgs, Sized, type SubgraphContext, TimelineEvent,
  timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { loadRecentPayments } from '../benefit-payment/benefit-payment.service.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { checksOfBenefit } from '../economic-check/economic-check.service.js';
import { CareServiceAgreement } from '../care-service-agreement/care-service-agreement.entity.js';
import { Adjustment } from './adjustment.entity.js';
import { AssistanceEnrollment } from './assistance-enrollment.entity.js';
import { AssistanceEnrollmentFilter, AssistanceEnrollmentOrder } from './assistance-enrollment.inputs.js';
import { isReviewOverdue, pageEnrollments, pageReviewsDue } from './assistance-enrollment.service.js';
import { EnrolledPerson } from './enrolled-person.entity.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export const AssistanceEnrollmentConnection = connectionType(AssistanceEnrollment, 'AssistanceEnrollment');

@Resolver(() => AssistanceEnrollment)
export class AssistanceEnrollmentResolver {
  @Internal()
  @Query(() => AssistanceEnrollment, {
    nullable: true,
    description: '按标识取一项在册待遇；不在范围内与不存在同样为空。One benefit; null when absent or out of scope.',
  })
  assistanceEnrollment(
    @Arg('id', () => ID, { description: '待遇标识。Id.' }) id: string,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<AssistanceEnrollment | null> {
    return loaders.one(AssistanceEnrollment, 'id').load(id);
  }

  @Internal()
  @Query(() => AssistanceEnrollmentConnection, { nullable: true, description: '辖区内的在册待遇。Benefits in the scope of the viewer.' })
  assistanceEnrollments(
    @Arg('filter', () => AssistanceEnrollmentFilter, { nullable: true, description: '筛选。Filter.' }) filter: AssistanceEnrollmentFilter | undefined,
    @Arg('orderBy', () => [AssistanceEnrollmentOrder], { nullable: true, description: '排序。Order.' }) orderBy:
      | OrderInput<AssistanceEnrollment>[]
      | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AssistanceEnrollment>> {
    return pageEnrollments(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @Query(() => AssistanceEnrollmentConnection, { nullable: true, description: '到期应复核的待遇，到期早的在前。Benefits whose review is due, the longest due first.' })
  reviewsDue(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '确认地。Place of confirmation.' }) scope: DivisionScope | undefined,
    @Arg('before', () => DateScalar, { nullable: true, description: '复核期限早于该日，默认含今日。Due before this day; up to today by default.' }) before: string | undefined,
    @Arg('overdue', () => Boolean, { nullable: true, description: '仅列办理已超期的。Only those of which a time limit is exceeded.' }) overdue: boolean | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AssistanceEnrollment>> {
    return pageReviewsDue(context, { scope, before, overdue }, page);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: AssistanceEnrollment): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() enrollment: AssistanceEnrollment): Date | null {
    return dueAtOf(enrollment);
  }

  @Internal()
  @FieldResolver(() => Boolean, { nullable: true, description: '复核是否逾期：到期未启动，或未在期限内办结。Whether the review is overdue: not begun when due, or not finished in time.' })
  isReviewOverdue(@Root() enrollment: AssistanceEnrollment, @Ctx() { today }: SubgraphContext): boolean {
    return isReviewOverdue(enrollment, today);
  }

  @Internal()
  @FieldResolver(() => [Adjustment], { nullable: true, description: '历次调整，新的在前。Changes to it, the newest first.' })
  adjustments(@Root() { id }: AssistanceEnrollment, @Ctx() { loaders }: SubgraphContext): Promise<Adjustment[]> {
    return loaders.many(Adjustment, 'enrollmentId', { orderBy: { id: 'desc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => CareServiceAgreement, { nullable: true, description: '委托照料服务协议（分散供养特困人员），取最近一份。Care agreement of an extremely poor person at home, the latest.' })
  async careAgreement(@Root() { id }: AssistanceEnrollment, @Ctx() { loaders }: SubgraphContext): Promise<CareServiceAgreement | null> {
    const [latest] = await loaders.many(CareServiceAgreement, 'enrollmentId', { orderBy: { id: 'desc' } }).load(id);
    return latest ?? null;
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: AssistanceEnrollment, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: AssistanceEnrollment, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [EnrolledPerson], {
    nullable: true,
    description: '享受待遇的人；未成年人仅对有权角色可见。Persons who share in it; children only for roles that may see them.',
  })
  beneficiaries(@Root() { id }: AssistanceEnrollment, @Ctx() { loaders }: SubgraphContext): Promise<EnrolledPerson[]> {
    return loaders.many(EnrolledPerson, 'enrollmentId', { orderBy: { id: 'asc' } }).load(id);
  }

  @Sensitive()
  @Sized(12, 'months')
  @FieldResolver(() => [BenefitPayment], {
    nullable: true,
    description: '最近若干月的发放，默认十二个月，新的在前。Payments of the last months, twelve by default, the newest first.',
  })
  payments(
    @Root() { id }: AssistanceEnrollment,
    @Arg('months', () => Int, { nullable: true, description: '月数，1 至 120。Number of months, 1 to 120.' }) months: number | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<BenefitPayment[]> {
    return loadRecentPayments(context, id, months);
  }

  @Internal()
  @FieldResolver(() => [EconomicCheck], { nullable: true, description: '经济状况复核，新的在前。Economic checks of the benefit, the newest first.' })
  economicChecks(@Root() { id }: AssistanceEnrollment, @Ctx() context: SubgraphContext): Promise<EconomicCheck[]> {
    return checksOfBenefit(context, id);
  }
}
