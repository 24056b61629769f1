import { DateTimeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, divisionCondition, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument,
  type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { RehabNode } from '../rehab-node/rehab-node.entity.js';
import { EndRehabInput, PlanRehabInput, ReferToRehabInput, type RehabInputs } from './rehab.inputs.js';
import { emptyReferral, rehabMachine } from './rehab-machine.js';
import { RehabReferral, RehabStatus } from './rehab-referral.entity.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');

export const RehabReferralConnection = connectionType(RehabReferral, 'RehabReferral');

@Public()
@ObjectType({ description: '社区康复转介一步办理的结果。What a step on a referral came to.' })
export class RehabReferralResult {
  @Internal()
  @Field(() => RehabReferral, { nullable: true, description: '办理后的转介；未能办理的为空。The referral as it stands; null where nothing was done.' })
  referral!: RehabReferral | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<RehabReferralResult>;
const resultOf = ({ subject, userErrors }: Outcome<RehabReferral>): RehabReferralResult => ({ referral: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => RehabReferralResult, description);

async function make<E extends Exclude<keyof RehabInputs, 'referToRehab'>>(context: SubgraphContext, event: E, input: RehabInputs[E] & RecordStepInput): Answer {
  return resultOf(await fire(context, rehabMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

@Resolver(() => RehabReferral)
export class RehabReferralResolver {
  @Internal()
  @Query(() => RehabReferral, { nullable: true, description: '按标识取一件社区康复转介；不在范围内与不存在同样为空。One referral; null when absent or out of scope.' })
  rehabReferral(@Arg('id', () => ID, { description: '标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<RehabReferral | null> {
    return loaders.one(RehabReferral, 'id').load(id);
  }

  @Internal()
  @Query(() => RehabReferralConnection, { nullable: true, description: '辖区内的社区康复转介，临近期限的在前，涉及何人何病须说明用途；居民得其本人的。Referrals in the scope of the viewer, those due first; whom they are about takes a purpose; a citizen gets their own.' })
  rehabReferrals(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '居住地。Where they live.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [RehabStatus], { nullable: true, description: '状态。States.' }) status: RehabStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<RehabReferral>> {
    const division = divisionCondition(scope);
    const where = { ...(division ? { divisionCode: division } : {}), ...(status?.length ? { status: { $in: status } } : {}) } as FilterQuery<RehabReferral>;
    return pager.page(RehabReferral, { field: 'Query.rehabReferrals', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }, { property: 'id', direction: 'asc' }] }, page);
  }

  @Sensitive({ purpose: true })
  @FieldResolver(() => RehabNode, { nullable: true, description: '服务点。Node.' })
  node(@Root() { nodeId }: RehabReferral, @Ctx() { loaders }: SubgraphContext): Promise<RehabNode | null> {
    return loaders.one(RehabNode, 'id').load(nodeId);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: RehabReferral): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() referral: RehabReferral): Date | null {
    return dueAtOf(referral);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: RehabReferral, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Step('转介精神障碍社区康复，须有知情同意。Refers somebody to community rehabilitation; it takes consent.')
  async referToRehab(@StepArgument(() => ReferToRehabInput) input: ReferToRehabInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, rehabMachine, 'referToRehab', { made: emptyReferral }, input));
  }

  @Step('接收转介；转介人不得办理，名额已满不得接收。Accepts a referral; not by whoever made it, and not where no place is left.')
  acceptRehabReferral(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'acceptRehabReferral', input);
  }

  @Step('不予接收。Declines a referral.')
  declineRehabReferral(@StepArgument(() => EndRehabInput) input: EndRehabInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'declineRehabReferral', input);
  }

  @Step('制定康复计划。Makes the plan.')
  planRehab(@StepArgument(() => PlanRehabInput) input: PlanRehabInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'planRehab', input);
  }

  @Step('开始服务。Begins the service.')
  startRehab(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'startRehab', input);
  }

  @Step('结束服务。Ends the service.')
  endRehab(@StepArgument(() => EndRehabInput) input: EndRehabInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'endRehab', input);
  }
}
