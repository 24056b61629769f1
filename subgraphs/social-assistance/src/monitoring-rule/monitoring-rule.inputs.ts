import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { WarningColour } from '../risk-warning/risk-warning.entity.js';
import { MonitoringRuleStatus } from './monitoring-rule.entity.js';
import { RuleConditionInput } from './rule-condition.js';

@InputType({ description: '监测规则筛选条件。Filter of rules of the monitoring.' })
export class MonitoringRuleFilter {
  @FilterOn('MonitoringRule.division')
  @Field(() => DivisionScope, { nullable: true, description: '适用区划。Where they apply.' })
  scope?: DivisionScope;

  @FilterOn('MonitoringRule.status')
  @Field(() => [MonitoringRuleStatus], { nullable: true, description: '状态。States.' })
  status?: MonitoringRuleStatus[];

  @FilterOn('MonitoringRule.code')
  @Field(() => String, { nullable: true, description: '规则代码。Code.' })
  code?: string;

  @FilterOn('MonitoringRule.validFrom', 'MonitoringRule.validTo')
  @Field(() => DateScalar, { nullable: true, description: '某日有效。In force on a day.' })
  activeOn?: string;
}

@InputType({ description: '拟定监测规则。Proposing a rule of the monitoring.' })
export class ProposeMonitoringRuleInput extends BareStepInput {
  @Field(() => String, { description: '规则代码：大写字母、数字与下划线，至多 40 字。Code: capitals, digits and underscores, 40 at most.' }) code!: string;
  @Field(() => String, { description: '中文名称，至多 100 字。Name in Chinese, 100 characters at most.' }) zh!: string;
  @Field(() => String, { description: '英文名称，至多 100 字。Name in English, 100 characters at most.' }) en!: string;
  @Field(() => WarningColour, { description: '所产生预警的级别。Colour of the warnings that it raises.' }) colour!: WarningColour;
  @Field(() => RuleConditionInput, { description: '条件。Condition.' }) condition!: RuleConditionInput;
  @Field(() => DateScalar, { description: '施行日，不早于今日。In force from, not before today.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: '失效日。In force until.' }) validTo?: string | null;
  @Field(() => DivisionCodeScalar, { description: '适用区划，县级及以上。Where it applies: a county or above.' }) division!: string;
}

@InputType({ description: '对一条监测规则的一步。A step on one rule.' })
export class MonitoringRuleStepInput extends BareStepInput {
  @Field(() => ID, { description: '规则标识。Id of the rule.' }) id!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
}

@InputType({ description: '不批准监测规则。Rejecting a rule.' })
export class RejectMonitoringRuleInput extends MonitoringRuleStepInput {
  @Field(() => String, { description: '原因，至多 200 字。Why, 200 characters at most.' }) reason!: string;
}

@InputType({ description: '停止施行监测规则。Ending a rule.' })
export class EndMonitoringRuleInput extends MonitoringRuleStepInput {
  @Field(() => DateScalar, { description: '失效日，不早于今日。In force until, not before today.' }) validTo!: string;
}
