import { DateScalar } from '@civil/schema/scalars';
import { DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { ElderSubsidyKind, SubsidyStatus } from './elder-subsidy.entity.js';

@InputType({ description: '老年人补贴筛选条件。Filter of subsidies for the elderly.' })
export class ElderSubsidyFilter {
  @FilterOn('ElderSubsidy.division')
  @Field(() => DivisionScope, { nullable: true, description: '支付或经办的区划。Division that pays or handles.' })
  scope?: DivisionScope;

  @FilterOn('ElderSubsidy.kind')
  @Field(() => ElderSubsidyKind, { nullable: true, description: '种类。Kind.' })
  kind?: ElderSubsidyKind;

  @FilterOn('ElderSubsidy.status')
  @Field(() => SubsidyStatus, { nullable: true, description: '状态。State.' })
  status?: SubsidyStatus;

  @FilterOn('ElderSubsidy.from', 'ElderSubsidy.to', 'ElderSubsidy.status')
  @Field(() => DateScalar, { nullable: true, description: '该日所在月应发放的。Paid for the month of that day.' })
  activeOn?: string;
}
