import {
  type Connection, connectionType, divisionCondition, DivisionScope, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument, type SubgraphContext,
  TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { AmendRehabNodeInput, emptyNode, nodeMachine, OpenRehabNodeInput } from './node-machine.js';
import { RehabNode, RehabNodeStatus } from './rehab-node.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const RehabNodeConnection = connectionType(RehabNode, 'RehabNode');

@Public()
@ObjectType({ description: '康复服务点一步办理的结果。What a step on a node came to.' })
export class RehabNodeResult {
  @Field(() => RehabNode, { nullable: true, description: '办理后的服务点；未能办理的为空。The node as it stands; null where nothing was done.' })
  node!: RehabNode | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<RehabNode>): RehabNodeResult => ({ node: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => RehabNodeResult, description);

@Resolver(() => RehabNode)
export class RehabNodeResolver {
  @Public()
  @Query(() => RehabNodeConnection, { nullable: true, description: '开放的精神障碍社区康复服务点，按区划。Nodes of community rehabilitation that are open, by division.' })
  rehabNodes(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划范围。Division.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<RehabNode>> {
    const division = divisionCondition(scope);
    const where = { status: RehabNodeStatus.OPEN, ...(division ? { divisionCode: division } : {}) } as FilterQuery<RehabNode>;
    return pager.page(RehabNode, { field: 'Query.rehabNodes', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: RehabNode): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: RehabNode, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Step('设立精神障碍社区康复服务点。Opens a node of community rehabilitation.')
  async openRehabNode(@StepArgument(() => OpenRehabNodeInput) input: OpenRehabNodeInput, @Ctx() context: SubgraphContext): Promise<RehabNodeResult> {
    return resultOf(await fire(context, nodeMachine, 'openRehabNode', { made: emptyNode }, input));
  }

  @Step('变更服务点的名称、地址、服务内容或名额。Changes what a node offers.')
  async amendRehabNode(@StepArgument(() => AmendRehabNodeInput) input: AmendRehabNodeInput, @Ctx() context: SubgraphContext): Promise<RehabNodeResult> {
    return resultOf(await fire(context, nodeMachine, 'amendRehabNode', input, input));
  }

  @Step('撤销服务点，须已无在办的转介。Closes a node at which nobody is left.')
  async closeRehabNode(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Promise<RehabNodeResult> {
    return resultOf(await fire(context, nodeMachine, 'closeRehabNode', input, input));
  }
}
