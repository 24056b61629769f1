import { labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { ReportReceipt } from './report-receipt.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '提交的结果：只有回执，不含个人信息。What handing in came to: a receipt and nothing personal.' })
export class ReceiptResult {
  @Internal({ facet: 'REPORT_ENTRY' })
  @Field(() => ReportReceipt, { nullable: true, description: '回执；未能受理的为空。Receipt; null where nothing was taken.' })
  receipt!: ReportReceipt | null;

  @Field(() => [UserError], { description: '未能受理的原因。Why nothing was taken.' })
  userErrors!: UserError[];
}
