import { YearMonthScalar } from '@civil/schema/scalars';
import { CountCell, describeEnum, labelsOf } from '@civil/subgraph-kernel';
import { Field, Float, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

export enum WarningSummaryBy { COLOUR = 'COLOUR', RULE = 'RULE', STATUS = 'STATUS', OUTCOME = 'OUTCOME', MONTH = 'MONTH' }
describeEnum(WarningSummaryBy, 'WarningSummaryBy', '预警汇总的分组。What warnings are summed by.', {
  COLOUR: '级别。Colour.', RULE: '规则。Rule.', STATUS: '状态。State.', OUTCOME: '处置结果。Outcome.', MONTH: '产生月份。Month in which they were raised.',
});

@Internal()
@ObjectType({ description: '预警汇总的一行。One row of a summary of warnings.' })
export class WarningSummaryRow {
  @Field(() => [String], { nullable: true, description: '各分组的值，按所求分组的顺序；没有的为空文本。Value of each group, in the order asked for; empty text where there is none.' }) keys!: string[];
  @Field(() => CountCell, { nullable: true, description: '预警数。Warnings.' }) warnings!: CountCell;
  @Field(() => CountCell, { nullable: true, description: '已办结数。Closed.' }) closed!: CountCell;
  @Field(() => Float, { nullable: true, description: '办结用时中位数（日）；不予显示或没有办结的为空。Median days to close; null where withheld or none is closed.' }) medianDays!: number | null;
  @Field(() => Float, { nullable: true, description: '有核实期限的预警中按期核实的比例；不予显示或没有的为空。Share visited in time of those with a limit for the visit; null where withheld or there is none.' })
  shareInTime!: number | null;
}

@Internal()
@ObjectType({ description: '一个区划的预警汇总。Summary of the warnings of a division.' })
export class WarningSummary {
  @Field(() => YearMonthScalar, { nullable: true, description: '产生月份起。Raised from.' }) from!: string;
  @Field(() => YearMonthScalar, { nullable: true, description: '产生月份止。Raised to.' }) to!: string;
  @Field(() => WarningSummaryRow, { nullable: true, description: '合计。Total.' }) total!: WarningSummaryRow;
  @Field(() => [WarningSummaryRow], { nullable: true, description: '各分组；没有预警的不列。By group; groups without warnings are left out.' }) rows!: WarningSummaryRow[];
}
