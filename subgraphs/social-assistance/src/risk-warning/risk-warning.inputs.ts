import { DateTimeRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { type RiskWarning, WarningColour, WarningStatus } from './risk-warning.entity.js';

@InputType({ description: '预警筛选条件。Filter of warnings.' })
export class RiskWarningFilter {
  @FilterOn('RiskWarning.division')
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn('RiskWarning.colour')
  @Field(() => [WarningColour], { nullable: true, description: '级别。Colours.' })
  colour?: WarningColour[];

  @FilterOn('RiskWarning.status')
  @Field(() => [WarningStatus], { nullable: true, description: '状态。States.' })
  status?: WarningStatus[];

  @FilterOn('RiskWarning.raisedAt')
  @Field(() => DateTimeRange, { nullable: true, description: '产生时间。When it was raised.' })
  raisedAt?: DateTimeRange;

  @FilterOn('RiskWarning.rule')
  @Field(() => String, { nullable: true, description: '触发的规则，全文一致。Rule that raised it, by its whole text.' })
  rule?: string;

  @FilterOn('RiskWarning.ruleCode')
  @Field(() => String, { nullable: true, description: '规则代码。Code of the rule.' })
  ruleCode?: string;

  @FilterOn('RiskWarning.assignedTo')
  @Field(() => String, { nullable: true, description: '承办单位。Unit it was assigned to.' })
  assignedTo?: string;

  @FilterOn('RiskWarning.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;
}

export const RiskWarningOrder = orderType<RiskWarning>('RiskWarning', {
  DUE_AT: { property: 'nextDueAt', reads: ['RiskWarning.dueAt'], description: '最近届满的期限。First time limit that is up.' },
  RAISED_AT: { property: 'raisedAt', description: '产生时间。When it was raised.' },
});
