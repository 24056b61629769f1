import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { loadRecentPayments } from '../benefit-payment/benefit-payment.service.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { checksOfBenefit } from '../economic-check/economic-check.service.js';
import { AssistanceEnrollment } from './assistance-enrollment.entity.js';
import { AssistanceEnrollmentFilter, AssistanceEnrollmentOrder } from './assistance-enrollment.inputs.js';
import { pageEnrollments } from './assistance-enrollment.service.js';
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
