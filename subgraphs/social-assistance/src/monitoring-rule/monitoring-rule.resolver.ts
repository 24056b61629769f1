import {
  type Connection, connectionType, fire, labelsOf, type Outcome, PageArgs, type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { MonitoringRule } from './monitoring-rule.entity.js';
import { EndMonitoringRuleInput, MonitoringRuleFilter, MonitoringRuleStepInput, ProposeMonitoringRuleInput, RejectMonitoringRuleInput } from './monitoring-rule.inputs.js';
import { pageRules } from './monitoring-rule.service.js';
import { ruleMachine } from './rule-machine.js';
import { emptyRule, type RuleInputs } from './rule-steps.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const MonitoringRuleConnection = connectionType(MonitoringRule, 'MonitoringRule');

@Public()
@ObjectType({ description: '对监测规则的一步的结果。What a step on a rule came to.' })
export class MonitoringRuleResult {
  @Public()
  @Field(() => MonitoringRule, { nullable: true, description: '规则；未能办理的为空。The rule; null where nothing was done.' })
  rule!: MonitoringRule | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<MonitoringRule>): MonitoringRuleResult => ({ rule: subject, userErrors });

const make = async <E extends keyof RuleInputs>(context: SubgraphContext, event: E, input: RuleInputs[E] & MonitoringRuleStepInput): Promise<MonitoringRuleResult> =>
  resultOf(await fire(context, ruleMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));

@Resolver(() => MonitoringRule)
export class MonitoringRuleResolver {
  @Internal()
  @Query(() => MonitoringRule, { nullable: true, description: '按标识取一条监测规则。One rule of the monitoring.' })
  monitoringRule(@Arg('id', () => ID, { description: '规则标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<MonitoringRule | null> {
    return loaders.one(MonitoringRule, 'id').load(id);
  }

  @Internal()
  @Query(() => MonitoringRuleConnection, { nullable: true, description: '监测规则及其各版本，按代码。Rules of the monitoring with their versions, by code.' })
  monitoringRules(
    @Arg('filter', () => MonitoringRuleFilter, { nullable: true, description: '筛选。Filter.' }) filter: MonitoringRuleFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MonitoringRule>> {
    return pageRules(context, filter ?? {}, page);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: MonitoringRule): number {
    return version;
  }

  @Public()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: MonitoringRule, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Internal()
  @Mutation(() => MonitoringRuleResult, { nullable: true, description: '拟定一条监测规则，或其新版本。Proposes a rule of the monitoring, or a new version of one.' })
  async proposeMonitoringRule(
    @Arg('input', () => ProposeMonitoringRuleInput, { description: '内容。What it says.' }) input: ProposeMonitoringRuleInput, @Ctx() context: SubgraphContext,
  ): Promise<MonitoringRuleResult> {
    return resultOf(await fire(context, ruleMachine, 'proposeMonitoringRule', { made: emptyRule }, input));
  }

  @Internal()
  @Mutation(() => MonitoringRuleResult, { nullable: true, description: '批准监测规则；拟定者不得批准。Approves a rule; not by whoever proposed it.' })
  approveMonitoringRule(
    @Arg('input', () => MonitoringRuleStepInput, { description: '规则。The rule.' }) input: MonitoringRuleStepInput, @Ctx() context: SubgraphContext,
  ): Promise<MonitoringRuleResult> {
    return make(context, 'approveMonitoringRule', input);
  }

  @Internal()
  @Mutation(() => MonitoringRuleResult, { nullable: true, description: '不批准监测规则。Rejects a rule.' })
  rejectMonitoringRule(
    @Arg('input', () => RejectMonitoringRuleInput, { description: '规则与原因。The rule and why.' }) input: RejectMonitoringRuleInput, @Ctx() context: SubgraphContext,
  ): Promise<MonitoringRuleResult> {
    return make(context, 'rejectMonitoringRule', input);
  }

  @Internal()
  @Mutation(() => MonitoringRuleResult, { nullable: true, description: '停止施行监测规则；拟定者不得停止。Ends a rule; not by whoever proposed it.' })
  endMonitoringRule(
    @Arg('input', () => EndMonitoringRuleInput, { description: '规则与失效日。The rule and its last day.' }) input: EndMonitoringRuleInput, @Ctx() context: SubgraphContext,
  ): Promise<MonitoringRuleResult> {
    return make(context, 'endMonitoringRule', input);
  }
}
