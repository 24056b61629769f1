import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, fire, labelsOf, PageArgs, type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { SpecialNeedResult } from './need-result.js';
import { specialNeedMachine } from './special-need-machine.js';
import { SpecialNeed } from './special-need.entity.js';
import { SpecialNeedFilter } from './special-need.inputs.js';
import { pageNeeds } from './special-need.service.js';
import { emptyNeed } from './steps/need-steps.js';
import { ListSpecialNeedInput, RecordReferralResultInput, ReferNeedInput, type SpecialNeedInputs, SpecialNeedStepInput } from './steps/step-inputs.js';

const { Internal } = labelsOf('ASSISTANCE');

export const SpecialNeedConnection = connectionType(SpecialNeed, 'SpecialNeed');

type Context = SubgraphContext;
type Answer = Promise<SpecialNeedResult>;

async function make<E extends keyof SpecialNeedInputs>(context: Context, event: E, input: SpecialNeedInputs[E] & SpecialNeedStepInput): Answer {
  const { subject, userErrors } = await fire(context, specialNeedMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input);
  return { need: subject, userErrors };
}

@Resolver(() => SpecialNeed)
export class SpecialNeedResolver {
  @Internal()
  @Query(() => SpecialNeed, { nullable: true, description: '按标识取一项专项救助需求；不在范围内与不存在同样为空。One special need; null when absent or out of scope.' })
  specialNeed(@Arg('id', () => ID, { description: '标识。Id.' }) id: string, @Ctx() { loaders }: Context): Promise<SpecialNeed | null> {
    return loaders.one(SpecialNeed, 'id').load(id);
  }

  @Internal()
  @Query(() => SpecialNeedConnection, { nullable: true, description: '辖区内的专项救助需求，临近届满的在前。Special needs in the scope of the viewer, those due first.' })
  specialNeeds(
    @Arg('filter', () => SpecialNeedFilter, { nullable: true, description: '筛选。Filter.' }) filter: SpecialNeedFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SpecialNeed>> {
    return pageNeeds(context, filter ?? {}, page);
  }

  @Internal()
  @Mutation(() => SpecialNeedResult, { nullable: true, description: '列入一项专项救助需求。Lists a special need.' })
  async listSpecialNeed(@Arg('input', () => ListSpecialNeedInput, { description: '内容。What the step takes.' }) input: ListSpecialNeedInput, @Ctx() context: Context): Answer {
    const { subject, userErrors } = await fire(context, specialNeedMachine, 'listSpecialNeed', { made: emptyNeed }, input);
    return { need: subject, userErrors };
  }

  @Internal()
  @Mutation(() => SpecialNeedResult, { nullable: true, description: '转介部门。Refers a need to a department.' })
  referNeed(@Arg('input', () => ReferNeedInput, { description: '内容。What the step takes.' }) input: ReferNeedInput, @Ctx() context: Context): Answer {
    return make(context, 'referNeed', input);
  }

  @Internal()
  @Mutation(() => SpecialNeedResult, { nullable: true, description: '登记部门反馈。Enters what the department answered.' })
  recordReferralResult(@Arg('input', () => RecordReferralResultInput, { description: '内容。What the step takes.' }) input: RecordReferralResultInput, @Ctx() context: Context): Answer {
    return make(context, 'recordReferralResult', input);
  }

  @Internal()
  @Mutation(() => SpecialNeedResult, { nullable: true, description: '办结一项需求。Closes a need.' })
  closeNeed(@Arg('input', () => SpecialNeedStepInput, { description: '内容。What the step takes.' }) input: SpecialNeedStepInput, @Ctx() context: Context): Answer {
    return make(context, 'closeNeed', input);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: SpecialNeed): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() need: SpecialNeed): Date | null {
    return dueAtOf(need);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: SpecialNeed, @Ctx() context: Context): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: SpecialNeed, @Ctx() context: Context): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Internal()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '在册待遇或认定。Benefit or recognition of the household.' })
  enrollment(@Root() { enrollmentId }: SpecialNeed, @Ctx() { loaders }: Context): Promise<AssistanceEnrollment | null> {
    return loaders.one(AssistanceEnrollment, 'id').load(enrollmentId);
  }
}
