import {
  type Connection, connectionType, divisionCondition, fire, labelsOf, type Outcome, PageArgs, StepArgument as Input, type SubgraphContext, TimelineEvent, timelineOf,
  UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { StrayRiskEntry, StrayRiskStatus } from './stray-risk-entry.entity.js';
import { AddToStrayRegisterInput, ConfirmStrayRiskInput, RemoveFromStrayRegisterInput, StrayRiskFilter } from './stray-risk-entry.inputs.js';
import { emptyEntry, strayRiskMachine } from './stray-risk-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const StrayRiskEntryConnection = connectionType(StrayRiskEntry, 'StrayRiskEntry');

@Public()
@ObjectType({ description: '信息库一步办理的结果。What a step on the register came to.' })
export class StrayRiskResult {
  @Internal()
  @Field(() => StrayRiskEntry, { nullable: true, description: '办理后的条目；未能办理的为空。The entry as it stands; null where nothing was done.' })
  entry!: StrayRiskEntry | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const strayResult = ({ subject, userErrors }: Outcome<StrayRiskEntry>): StrayRiskResult => ({ entry: subject, userErrors });

@Resolver(() => StrayRiskEntry)
export class StrayRiskEntryResolver {
  @Internal()
  @Query(() => StrayRiskEntryConnection, { nullable: true, description: '易流浪走失人员信息库，限辖区内，默认在册的。Register of those likely to stray, in the scope of the viewer; those listed by default.' })
  strayRiskRegister(
    @Arg('filter', () => StrayRiskFilter, { nullable: true, description: '筛选。Filter.' }) filter: StrayRiskFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<StrayRiskEntry>> {
    const division = divisionCondition(filter?.scope);
    const status = filter?.status?.length ? filter.status : [StrayRiskStatus.LISTED];
    const where = { status: { $in: status }, ...(division ? { divisionCode: division } : {}) } as FilterQuery<StrayRiskEntry>;
    return pager.page(StrayRiskEntry, { field: 'Query.strayRiskRegister', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
  }

  @Internal()
  @Mutation(() => StrayRiskResult, { nullable: true, description: '列入易流浪走失人员信息库。Puts somebody on the register of those likely to stray.' })
  async addToStrayRegister(@Input(() => AddToStrayRegisterInput) input: AddToStrayRegisterInput, @Ctx() context: SubgraphContext): Promise<StrayRiskResult> {
    return strayResult(await fire(context, strayRiskMachine, 'addToStrayRegister', { made: emptyEntry }, input));
  }

  @Internal()
  @Mutation(() => StrayRiskResult, { nullable: true, description: '采纳系统对反复受助人员的列入建议。Follows a proposal of the system about somebody who was taken in again.' })
  async confirmStrayRisk(@Input(() => ConfirmStrayRiskInput) input: ConfirmStrayRiskInput, @Ctx() context: SubgraphContext): Promise<StrayRiskResult> {
    return strayResult(await fire(context, strayRiskMachine, 'confirmStrayRisk', input, input));
  }

  @Internal()
  @Mutation(() => StrayRiskResult, { nullable: true, description: '移出信息库，或不采纳列入建议。Takes somebody off the register, or does not follow a proposal.' })
  async removeFromStrayRegister(@Input(() => RemoveFromStrayRegisterInput) input: RemoveFromStrayRegisterInput, @Ctx() context: SubgraphContext): Promise<StrayRiskResult> {
    return strayResult(await fire(context, strayRiskMachine, 'removeFromStrayRegister', input, input));
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: StrayRiskEntry): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: StrayRiskEntry, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
