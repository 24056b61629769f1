import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, divisionCondition, DivisionScope, DivisionStub, divisionRef, fire, labelsOf, type Outcome, PageArgs,
  StepArgument as Input, type SubgraphContext, TimelineEntry, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { fenOf, yuanOf } from '../money.js';
import { OfficerStep } from '../record-step.js';
import { type CountyEffect, previewOf } from './recomputation.js';
import { StandardAdjustment, StandardAdjustmentStatus } from './standard-adjustment.entity.js';
import { ProposeStandardsInput, RejectStandardsInput, StandardStepInput } from './standard-adjustment.inputs.js';
import { emptyRound, standardMachine, type StandardInputs } from './standard-adjustment-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '对标准调整的一步办理的结果。What a step on a round of standards came to.' })
export class StandardAdjustmentResult {
  @Internal()
  @Field(() => StandardAdjustment, { nullable: true, description: '办理后的标准调整；未能办理的为空。The round as it stands; null where nothing was done.' })
  adjustment!: StandardAdjustment | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

@Internal()
@ObjectType({ description: '标准调整对一个县的影响。What a round of standards comes to in one county.' })
export class StandardEffect {
  @Field(() => DivisionStub, { nullable: true, description: '县；合计的为空。County; null for the whole.' }) division!: DivisionStub | null;
  @Field(() => Int, { nullable: true, description: '适用的在册待遇数。Running benefits it reaches.' }) benefits!: number;
  @Field(() => Int, { nullable: true, description: '其中按户享受的。Of these, benefits of a household.' }) households!: number;
  @Field(() => Int, { nullable: true, description: '享受人数。Persons.' }) persons!: number;
  @Field(() => Int, { nullable: true, description: '金额有变动的。Benefits whose amount changes.' }) changed!: number;
  @Field(() => Int, { nullable: true, description: '没有适用标准的；须为零方可批准。Benefits without a standard that applies; none may be left for an approval.' }) lacking!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '现每月合计。Monthly total at present.' }) oldTotal!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '调整后每月合计。Monthly total after.' }) newTotal!: string;
}

@Internal()
@ObjectType({ description: '标准调整的试算，不留存。Preview of a round of standards; nothing is stored.' })
export class StandardPreview {
  @Field(() => StandardEffect, { nullable: true, description: '合计。The whole.' }) total!: StandardEffect;
  @Field(() => [StandardEffect], { nullable: true, description: '分县。By county.' }) byCounty!: StandardEffect[];
}

export const StandardAdjustmentConnection = connectionType(StandardAdjustment, 'StandardAdjustment');

const Step = (description: string): MethodDecorator => OfficerStep(() => StandardAdjustmentResult, description);
const result = ({ subject, userErrors }: Outcome<StandardAdjustment>): StandardAdjustmentResult => ({ adjustment: subject, userErrors });

async function make<E extends keyof StandardInputs>(context: SubgraphContext, event: E, input: StandardInputs[E] & StandardStepInput): Promise<StandardAdjustmentResult> {
  return result(await fire(context, standardMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

const sumOf = (effects: readonly CountyEffect[], count: 'benefits' | 'households' | 'persons' | 'changed' | 'lacking'): number => effects.reduce((sum, effect) => sum + effect[count], 0);
const moneyOf = (effects: readonly CountyEffect[], total: 'oldTotal' | 'newTotal'): string => yuanOf(effects.reduce((sum, effect) => sum + fenOf(effect[total]), 0n));

/** What a round comes to, by county and together. */
function preview(effects: readonly CountyEffect[]): StandardPreview {
  const total = {
    division: null, benefits: sumOf(effects, 'benefits'), households: sumOf(effects, 'households'), persons: sumOf(effects, 'persons'), changed: sumOf(effects, 'changed'), lacking: sumOf(effects, 'lacking'),
    oldTotal: moneyOf(effects, 'oldTotal'), newTotal: moneyOf(effects, 'newTotal'),
  };
  return { total, byCounty: effects.map(({ county, ...effect }) => ({ ...effect, division: divisionRef(county) })) };
}

@Resolver(() => StandardAdjustment)
export class StandardAdjustmentResolver {
  @Internal()
  @Query(() => StandardAdjustment, { nullable: true, description: '按标识取一次标准调整。One round of standards; null when absent or out of scope.' })
  standardAdjustment(@Arg('id', () => ID, { description: '标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<StandardAdjustment | null> {
    return loaders.one(StandardAdjustment, 'id').load(id);
  }

  @Internal()
  @Query(() => StandardAdjustmentConnection, { nullable: true, description: '辖区内的标准调整，新的在前。Rounds of standards in the scope of the viewer, the newest first.' })
  standardAdjustments(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '制定标准的区划。Division that sets them.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [StandardAdjustmentStatus], { nullable: true, description: '状态。States.' }) status: StandardAdjustmentStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<StandardAdjustment>> {
    const division = divisionCondition(scope);
    const parts: FilterQuery<StandardAdjustment>[] = [...(division ? [{ divisionCode: division }] : []), ...(status?.length ? [{ status: { $in: status } }] : [])];
    const where = (parts.length > 0 ? { $and: parts } : {}) as FilterQuery<StandardAdjustment>;
    return pager.page(StandardAdjustment, { field: 'Query.standardAdjustments', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
  }

  @Internal()
  @Query(() => StandardPreview, { nullable: true, description: '标准调整的试算：户数、人数与金额，分县；不留存。Preview of a round: benefits, persons and sums by county; nothing is stored.' })
  async previewStandards(@Arg('id', () => ID, { description: '标准调整标识。Id of the round.' }) id: string, @Ctx() { em, loaders }: SubgraphContext): Promise<StandardPreview | null> {
    const round = await loaders.one(StandardAdjustment, 'id').load(id);
    return round && preview(await previewOf(em, round));
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: StandardAdjustment): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '重算办结时刻；未施行的为空。When the last benefit was worked out anew; null until it is in force.' })
  async inForceAt(@Root() { id }: StandardAdjustment, @Ctx() { loaders }: SubgraphContext): Promise<Date | null> {
    const entries = await loaders.many(TimelineEntry, 'subjectId', { orderBy: { position: 'asc' } }).load(id);
    return entries.find(({ event }) => event === 'bringIntoForce')?.at ?? null;
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: StandardAdjustment, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: StandardAdjustment, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Step('拟定标准，须在规定区间内。Proposes standards, within the band that the rules allow.')
  async proposeStandards(@Input(() => ProposeStandardsInput) input: ProposeStandardsInput, @Ctx() context: SubgraphContext): Promise<StandardAdjustmentResult> {
    return result(await fire(context, standardMachine, 'proposeStandards', { made: emptyRound }, input));
  }

  @Step('批准标准；拟定者不得批准。Approves standards; not by whoever proposed them.')
  approveStandards(@Input(() => StandardStepInput) input: StandardStepInput, @Ctx() context: SubgraphContext): Promise<StandardAdjustmentResult> {
    return make(context, 'approveStandards', input);
  }

  @Step('不予批准。Does not approve standards.')
  rejectStandards(@Input(() => RejectStandardsInput) input: RejectStandardsInput, @Ctx() context: SubgraphContext): Promise<StandardAdjustmentResult> {
    return make(context, 'rejectStandards', input);
  }

  @Step('撤回拟定的标准。Withdraws standards that were proposed.')
  withdrawStandards(@Input(() => StandardStepInput) input: StandardStepInput, @Ctx() context: SubgraphContext): Promise<StandardAdjustmentResult> {
    return make(context, 'withdrawStandards', input);
  }
}
