import { labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

@Internal()
@ObjectType({ description: '急难情况报告的响应情况。How reports of hardship were answered.' })
export class ProactiveReportSummary {
  @Field(() => Int, { nullable: true, description: '收到。Received.' }) received!: number;
  @Field(() => Int, { nullable: true, description: '未办结。Not concluded.' }) open!: number;
  @Field(() => Int, { nullable: true, description: '有期限已超。With a time limit exceeded.' }) overdue!: number;
  @Field(() => Int, { nullable: true, description: '已入户。Visited.' }) visited!: number;
  @Field(() => Int, { nullable: true, description: '按时入户。Visited in time.' }) visitedInTime!: number;
  @Field(() => Int, { nullable: true, description: '自收到至首次入户小时数的中位数。Median of the hours from receipt to the first visit.' }) medianResponseHours!: number | null;
}
