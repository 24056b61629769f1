import { DateTimeScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '一条质量规则的检查结果。What a quality rule came to.' })
export class RuleFailuresInput {
  @Field(() => String, { description: '规则代码。Code of the rule.' }) rule!: string;
  @Field(() => Int, { description: '不符的记录数。Records that fail it.' }) failures!: number;
}

@InputType({ description: '报送一项资源的数量、更新时间与质量检查结果。Reports how many records a resource has, how fresh they are and how many fail each rule.' })
export class ReportResourceQualityInput extends BareStepInput {
  @Field(() => ID, { description: '资源编号。Number of the resource.' }) resourceId!: string;
  @Field(() => Int, { description: '记录数。Records.' }) recordCount!: number;
  @Field(() => DateTimeScalar, { description: '数据最近更新时间。When the data were last refreshed.' }) refreshedAt!: string;
  @Field(() => [RuleFailuresInput], { description: '由登记系统检查的各规则的结果，一条不漏。Results of every rule that the owner of the register judges.' }) results!: RuleFailuresInput[];
}

/** The one step of a report, with what it takes. */
export interface ResourceReportInputs {
  reportResourceQuality: ReportResourceQualityInput;
}
