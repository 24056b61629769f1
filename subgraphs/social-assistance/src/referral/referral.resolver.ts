import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, fire, labelsOf, type Outcome, PageArgs, type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { emptyReferral, referralMachine } from './referral-machine.js';
import { Referral } from './referral.entity.js';
import { RecordReferralOutcomeInput, ReferralFilter, ReferralOutcome, ReferToDepartmentInput } from './referral.inputs.js';
import { pageReferrals } from './referral.service.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const ReferralConnection = connectionType(Referral, 'Referral');

@Public()
@ObjectType({ description: '对转介的一步的结果。What a step on a referral came to.' })
export class ReferralResult {
  @Internal()
  @Field(() => Referral, { nullable: true, description: '转介；未能办理的为空。The referral; null where nothing was done.' })
  referral!: Referral | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<Referral>): ReferralResult => ({ referral: subject, userErrors });

const steps = { [ReferralOutcome.ACCEPTED]: 'acceptReferral', [ReferralOutcome.DECLINED]: 'declineReferral', [ReferralOutcome.DONE]: 'completeReferral' } as const;

@Resolver(() => Referral)
export class ReferralResolver {
  @Internal()
  @Query(() => Referral, { nullable: true, description: '按标识取一件转介。One referral; null when absent or out of scope.' })
  referral(@Arg('id', () => ID, { description: '转介标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<Referral | null> {
    return loaders.one(Referral, 'id').load(id);
  }

  @Internal()
  @Query(() => ReferralConnection, { nullable: true, description: '辖区内的转介，期限近的在前。Referrals in the scope of the viewer, those due first at the head.' })
  referrals(
    @Arg('filter', () => ReferralFilter, { nullable: true, description: '筛选。Filter.' }) filter: ReferralFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Referral>> {
    return pageReferrals(context, filter ?? {}, page);
  }

  @Internal()
  @Mutation(() => ReferralResult, { nullable: true, description: '将监测对象转介其他部门。Refers a monitored person to another department.' })
  async referToDepartment(
    @Arg('input', () => ReferToDepartmentInput, { description: '转介。The referral.' }) input: ReferToDepartmentInput, @Ctx() context: SubgraphContext,
  ): Promise<ReferralResult> {
    return resultOf(await fire(context, referralMachine, 'referToDepartment', { made: emptyReferral }, input));
  }

  @Internal()
  @Mutation(() => ReferralResult, { nullable: true, description: '登记部门对转介的答复。Enters what a department answers to a referral.' })
  async recordReferralOutcome(
    @Arg('input', () => RecordReferralOutcomeInput, { description: '答复。The answer.' }) input: RecordReferralOutcomeInput, @Ctx() context: SubgraphContext,
  ): Promise<ReferralResult> {
    return resultOf(await fire(context, referralMachine, steps[input.outcome], { id: input.id, expectedVersion: input.expectedVersion }, input));
  }

  @Internal()
  @FieldResolver(() => MonitoringSubject, { nullable: true, description: '监测对象。The monitored person.' })
  subject(@Root() { subjectId }: Referral, @Ctx() { loaders }: SubgraphContext): Promise<MonitoringSubject | null> {
    return loaders.one(MonitoringSubject, 'id').load(subjectId);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: Referral): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '期限；没有计时的为空。When its time limit is up; null while none runs.' })
  dueAt(@Root() referral: Referral): Date | null {
    return dueAtOf(referral);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: Referral, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: Referral, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
