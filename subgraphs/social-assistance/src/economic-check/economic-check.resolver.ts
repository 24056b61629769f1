import { civilError } from '@civil/schema/errors';
import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, fire, labelsOf, type OrderInput, PageArgs, type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { checkResult, EconomicCheckResult } from './check-result.js';
import { CheckSourceResult } from './check-values.js';
import { EconomicCheck } from './economic-check.entity.js';
import { EconomicCheckFilter, EconomicCheckOrder, FinaliseEconomicCheckInput, RecordDepartmentReplyInput, RequestRecheckInput } from './economic-check.inputs.js';
import { economicCheckMachine } from './economic-check-machine.js';
import { pageChecks, sourcesOf } from './economic-check.service.js';
import { emptyCheck } from './steps/request.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export const EconomicCheckConnection = connectionType(EconomicCheck, 'EconomicCheck');

@Resolver(() => EconomicCheck)
export class EconomicCheckResolver {
  @Internal()
  @Query(() => EconomicCheck, { nullable: true, description: '按标识取一次核对；不在范围内与不存在同样为空。One economic check; null when absent or out of scope.' })
  economicCheck(@Arg('id', () => ID, { description: '核对标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<EconomicCheck | null> {
    return loaders.one(EconomicCheck, 'id').load(id);
  }

  @Internal()
  @Query(() => EconomicCheckConnection, { nullable: true, description: '辖区内的核对，新的在前。Economic checks in the scope of the viewer, the newest first.' })
  economicChecks(
    @Arg('filter', () => EconomicCheckFilter, { nullable: true, description: '筛选。Filter.' }) filter: EconomicCheckFilter | undefined,
    @Arg('orderBy', () => [EconomicCheckOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<EconomicCheck>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<EconomicCheck>> {
    return pageChecks(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: EconomicCheck): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '答复期限；已出具或停止的为空。When replies are due; null once it is over.' })
  dueAt(@Root() check: EconomicCheck): Date | null {
    return dueAtOf(check);
  }

  @Internal()
  @FieldResolver(() => AssistanceApplication, { nullable: true, description: '所属申请；复核的为空。Application that it is made for; null for one of a benefit.' })
  async application(@Root() { applicationId }: EconomicCheck, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceApplication | null> {
    return applicationId ? loaders.one(AssistanceApplication, 'id').load(applicationId) : null;
  }

  @Internal()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '所复核的待遇；申请的核对为空。Benefit that is looked at again; null for one of an application.' })
  async enrollment(@Root() { enrollmentId }: EconomicCheck, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment | null> {
    return enrollmentId ? loaders.one(AssistanceEnrollment, 'id').load(enrollmentId) : null;
  }

  @Sensitive({ purpose: true })
  @FieldResolver(() => [CheckSourceResult], { nullable: true, description: '各来源的答复情况。Where every source stands.' })
  sources(@Root() check: EconomicCheck, @Ctx() context: SubgraphContext): Promise<CheckSourceResult[]> {
    return sourcesOf(context, check);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限。Time limits.' })
  clocks(@Root() { id }: EconomicCheck, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: EconomicCheck, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Internal()
  @Mutation(() => EconomicCheckResult, { nullable: true, description: '对在享待遇发起复核；同一待遇同时只有一次。Asks for a check of a benefit in force, of which one at most is open.' })
  async requestRecheck(@Arg('input', () => RequestRecheckInput, { description: '内容。What the step takes.' }) input: RequestRecheckInput, @Ctx() context: SubgraphContext): Promise<EconomicCheckResult> {
    if (!(await context.loaders.one(AssistanceEnrollment, 'id').load(input.enrollmentId))) throw civilError('NOT_FOUND', { argument: 'input.enrollmentId' });
    return checkResult(await fire(context, economicCheckMachine, 'requestRecheck', { made: emptyCheck }, input));
  }

  @Internal()
  @Mutation(() => EconomicCheckResult, { nullable: true, description: '登记没有接口的部门的答复，由核对人员或核对平台办理。Enters the reply of a department without an interface, by who verifies or by the check hub.' })
  async recordDepartmentReply(
    @Arg('input', () => RecordDepartmentReplyInput, { description: '内容。What the step takes.' }) input: RecordDepartmentReplyInput, @Ctx() context: SubgraphContext,
  ): Promise<EconomicCheckResult> {
    await assertOwnCase(context, input.id);
    return checkResult(await fire(context, economicCheckMachine, 'recordDepartmentReply', input, input));
  }

  @Internal()
  @Mutation(() => EconomicCheckResult, { nullable: true, description: '出具核对报告，列明未答复的来源。Gives the report, naming the sources that have not answered.' })
  async finaliseEconomicCheck(
    @Arg('input', () => FinaliseEconomicCheckInput, { description: '内容。What the step takes.' }) input: FinaliseEconomicCheckInput, @Ctx() context: SubgraphContext,
  ): Promise<EconomicCheckResult> {
    return checkResult(await fire(context, economicCheckMachine, 'finaliseEconomicCheck', input, input));
  }
}

/** Whoever is let near by a case replies to the check of that case, not to another about the same persons. @throws `NOT_FOUND`. */
async function assertOwnCase({ viewer: { claims }, loaders }: SubgraphContext, id: string): Promise<void> {
  if (!claims.roles.includes('checkhub')) return;
  const check = await loaders.one(EconomicCheck, 'id').load(id);
  if (check?.requestNo !== claims.boundCase?.caseNo) throw civilError('NOT_FOUND', { argument: 'input.id' });
}
