import { DateScalar, YearMonthScalar } from '@civil/schema/scalars';
import { type Connection, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { loadApplicationsOf } from '../assistance-application/assistance-application.service.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { benefitCodesOf, loadShares, loadVisibleShares, runsOn } from '../assistance-enrollment/assistance-enrollment.service.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { BenefitPaymentConnection } from '../benefit-payment/benefit-payment.resolver.js';
import { loadAllPaymentsOfResident } from '../benefit-payment/benefit-payment.service.js';
import { findPaymentsAfterDeath } from '../benefit-payment/payments-after-death.js';
import { DisabilitySubsidyApplication } from '../disability-subsidy/disability-subsidy-application.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { findMonitoring } from '../monitoring-subject/monitoring-subject.service.js';
import { ProactiveReport } from '../proactive-report/proactive-report.entity.js';
import { AssistanceProgram } from '../program.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { loadAidOf } from '../temporary-aid/temporary-aid.service.js';
import { ResidentStub } from './resident.stub.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');
const { Sensitive: SensitiveOfVital } = labelsOf('VITAL');

@Resolver(() => ResidentStub)
export class ResidentResolver {
  @Internal()
  @FieldResolver(() => [AssistanceEnrollment], { nullable: true, description: '享受的救助，新的在前。Benefits, the newest first.' })
  async assistanceEnrollments(
    @Root() { id }: ResidentStub,
    @Arg('program', () => [AssistanceProgram], { nullable: true, description: '项目。Programmes.' }) program: AssistanceProgram[] | undefined,
    @Arg('status', () => [EnrollmentStatus], { nullable: true, description: '状态。States.' }) status: EnrollmentStatus[] | undefined,
    @Arg('activeOn', () => DateScalar, { nullable: true, description: '该日在册。In force on this day.' }) activeOn: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AssistanceEnrollment[]> {
    return (await loadVisibleShares(context, id))
      .map(({ enrollment }) => enrollment)
      .filter(
        (enrollment) =>
          (!program?.length || program.includes(enrollment.program)) &&
          (!status?.length || status.includes(enrollment.status)) &&
          (!activeOn || runsOn(enrollment, activeOn)),
      );
  }

  @Internal()
  @FieldResolver(() => [AssistanceApplication], { nullable: true, description: '所列的救助申请，新的在前。Applications that list the person, the newest first.' })
  assistanceApplications(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<AssistanceApplication[]> {
    return loadApplicationsOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TemporaryAid], { nullable: true, description: '得到的临时救助，新的在前。Temporary aid that helped the person, the newest first.' })
  temporaryAids(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<TemporaryAid[]> {
    return loadAidOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [DisabilitySubsidyApplication], { nullable: true, description: '残疾人两项补贴申请，新的在前。Applications for disability subsidies, the newest first.' })
  disabilitySubsidyApplications(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<DisabilitySubsidyApplication[]> {
    return loaders.many(DisabilitySubsidyApplication, 'residentId', { orderBy: { submittedOn: 'desc', id: 'desc' } }).load(id);
  }

  @Sensitive()
  @FieldResolver(() => BenefitPaymentConnection, {
    nullable: true,
    description: '某月以来的发放，新的在前。Payments since a month, the newest first.',
  })
  async benefitPayments(
    @Root() { id }: ResidentStub,
    @Arg('from', () => YearMonthScalar, { description: '起始月。First month.' }) from: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders, pager }: SubgraphContext,
  ): Promise<Connection<BenefitPayment>> {
    return pager.pageOf(await loadAllPaymentsOfResident(loaders, id, from), 'Resident.benefitPayments', page, (payment) => payment.id);
  }

  /** Not for the resident: what a neighbour has reported would be read in their own file. */
  @Internal({ facet: 'RISK', mask: 'RECORD' })
  @FieldResolver(() => [ProactiveReport], { nullable: true, description: '涉及该居民的急难情况报告，新的在前；本人不可见。Reports of hardship about the resident, the newest first; not for the resident.' })
  proactiveReports(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<ProactiveReport[]> {
    return loaders.many(ProactiveReport, 'personId', { orderBy: { id: 'desc' } }).load(id);
  }

  @Sensitive()
  @FieldResolver(() => MonitoringSubject, {
    nullable: true,
    description: '低收入人口监测情况；未被监测的为空。Monitoring of low income; null where there is none.',
  })
  monitoring(@Root() { id }: ResidentStub, @Ctx() { loaders, today }: SubgraphContext): Promise<MonitoringSubject | null> {
    return findMonitoring(loaders, id, today);
  }

  @Internal({ facet: 'BENEFIT_CODES' })
  @FieldResolver(() => [String], {
    nullable: true,
    description: '今日在册的救助项目代码，如 DIBAO。Codes of the programmes in force today, e.g. DIBAO.',
  })
  async currentBenefitCodes(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<string[]> {
    return benefitCodesOf(await loadVisibleShares(context, id), context.today);
  }

  @Directive('@inaccessible')
  @Public()
  @FieldResolver(() => [String], {
    nullable: true,
    description: '救助项目代码，供子图之间计算。Codes of the programmes, for computation between subgraphs.',
  })
  async _currentBenefitCodes(@Root() { id }: ResidentStub, @Ctx() { system, today }: SubgraphContext): Promise<string[]> {
    return benefitCodesOf(await loadShares(system, id), today);
  }

  @Internal({ facet: 'TEKUN_FLAG' })
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: '是否为特困供养人员；可见范围内没有待遇记录时为空。Whether in tekun support; null where the viewer sees no benefit of the resident.',
  })
  async tekunFlag(@Root() { id }: ResidentStub, @Ctx() context: SubgraphContext): Promise<boolean | null> {
    const shares = await loadVisibleShares(context, id);
    // "No" would be said of people whose benefits are out of sight.
    return shares.length > 0 ? benefitCodesOf(shares, context.today).includes(AssistanceProgram.TEKUN) : null;
  }

  /** Labelled as the day of death, which a payment in this list gives away; what was paid is guarded by the payments themselves. */
  @Directive('@requires(fields: "_deathDate")')
  @SensitiveOfVital({ facet: 'DEATH_DATE', mask: 'RECORD' })
  @FieldResolver(() => [BenefitPayment], {
    nullable: true,
    description: '死亡次月起仍到账的救助金。Payments received for months after the month of death.',
  })
  paymentsAfterDeath(@Root() resident: ResidentStub, @Ctx() context: SubgraphContext): Promise<BenefitPayment[]> {
    return findPaymentsAfterDeath(context, resident);
  }
}
