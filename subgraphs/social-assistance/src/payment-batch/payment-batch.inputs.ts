import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { MonthRange } from '../month-range.js';
import { AssistanceProgram } from '../program.js';
import { BatchStatus, type PaymentBatch } from './payment-batch.entity.js';

@InputType({ description: '发放批次筛选条件。Filter of payment batches.' })
export class PaymentBatchFilter {
  @FilterOn('PaymentBatch.division')
  @Field(() => DivisionScope, { nullable: true, description: '发放的区划。Division that pays.' })
  scope?: DivisionScope;

  @FilterOn('PaymentBatch.program')
  @Field(() => [AssistanceProgram], { nullable: true, description: '项目。Programmes.' })
  program?: AssistanceProgram[];

  @FilterOn('PaymentBatch.month')
  @Field(() => MonthRange, { nullable: true, description: '所属月份。Months.' })
  month?: MonthRange;

  @FilterOn('PaymentBatch.status')
  @Field(() => [BatchStatus], { nullable: true, description: '状态。States.' })
  status?: BatchStatus[];
}

export const PaymentBatchOrder = orderType<PaymentBatch>('PaymentBatch', {
  MONTH: { property: 'month', description: '所属月份。Month.' },
  TOTAL: { property: 'total', description: '总金额。Total.' },
});
