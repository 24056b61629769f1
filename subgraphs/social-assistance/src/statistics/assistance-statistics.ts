import { DecimalScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { AgeBand, CodeLabel, CountCell, DivisionStub, labelsOf, UrbanRural } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({
  description:
    '救助统计的一行；分组口径未选的为空。人数、户数不予显示时金额一并不显示。' +
    'Row of the statistics of assistance; null where not divided by it. Amounts are withheld together with the counts.',
})
export class AssistanceStatisticsRow {
  @Field(() => DivisionStub, { nullable: true, description: '区划。Division.' }) division!: DivisionStub | null;
  @Field(() => YearMonthScalar, { nullable: true, description: '月份。Month.' }) month!: string | null;
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' }) program!: AssistanceProgram | null;
  @Field(() => UrbanRural, { nullable: true, description: '城乡。Urban or rural.' }) urbanRural!: UrbanRural | null;
  @Field(() => AgeBand, { nullable: true, description: '年龄段。Age band.' }) ageBand!: AgeBand | null;
  @Field(() => CodeLabel, { nullable: true, description: '致困原因；无申请可查的为空。Cause of poverty; null where no application tells.' }) cause!: CodeLabel | null;

  @Field(() => CountCell, { description: '期内享受人数，每人计一次。Persons with a benefit in the period, each counted once.' }) persons!: CountCell;
  @Field(() => CountCell, { description: '期内享受户数，每户计一次。Households, each counted once.' }) households!: CountCell;
  @Field(() => CountCell, { description: '期内新增待遇数。Benefits that began.' }) begun!: CountCell;
  @Field(() => CountCell, { description: '期内终止待遇数。Benefits that ended.' }) ended!: CountCell;
  @Field(() => MoneyScalar, {
    nullable: true, description: '到账金额；按年龄段、原因分组时不适用。Amount received; not told by age or cause, as it goes to households.',
  })
  spend!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '笔均到账金额。Mean amount of a payment.' }) meanBenefit!: string | null;
}

@Public()
@ObjectType({
  description:
    '救助统计。无权查看个案者只得县级及以上的数字，一次一个类别口径，小于五及可据以推算的数字不予显示。' +
    'Statistics of assistance. Who may not see the cases gets figures down to counties, by one category at a time, with counts of 1 to 4, and those that ' +
    'would give them away, withheld.',
})
export class AssistanceStatistics {
  @Field(() => YearMonthScalar, { description: '起始月。First month.' }) from!: string;
  @Field(() => YearMonthScalar, { description: '截止月（含）。Last month.' }) to!: string;
  @Field(() => [AssistanceStatisticsRow], { description: '各行，按分组口径排序；无人的不列。Rows in the order of their dimensions; those of nobody are left out.' })
  rows!: AssistanceStatisticsRow[];
}

@Public()
@ObjectType({
  description:
    '救助办理情况：按受理之日归期。不予显示的规则与救助统计相同。' +
    'How applications were dealt with, by the day of acceptance. Counts are withheld as in the statistics of assistance.',
})
export class AssistanceProcessStatistics {
  @Field(() => YearMonthScalar, { description: '起始月。First month.' }) from!: string;
  @Field(() => YearMonthScalar, { description: '截止月（含）。Last month.' }) to!: string;
  @Field(() => CountCell, { description: '受理申请数。Applications accepted.' }) accepted!: CountCell;
  @Field(() => CountCell, { description: '其中已作决定。Of these, decided.' }) decided!: CountCell;
  @Field(() => CountCell, { description: '其中在全程时限内作出决定。Of these, decided within the time for the whole procedure.' }) decidedInTime!: CountCell;
  @Field(() => DecimalScalar, { nullable: true, description: '按期办结率（%）；无决定或不予显示时为空。Share decided in time, per cent; null without decisions or where withheld.' })
  inTimeShare!: string | null;
  @Field(() => CountCell, { description: '确认数。Confirmed.' }) confirmed!: CountCell;
  @Field(() => CountCell, { description: '不予确认数。Refused.' }) refused!: CountCell;
  @Field(() => CountCell, { description: '对公示的异议数。Objections to notices.' }) objections!: CountCell;
  @Field(() => CountCell, { description: '成立的异议数。Objections that were upheld.' }) objectionsUpheld!: CountCell;
  @Field(() => CountCell, { description: '期内发放失败笔数。Payments of the period that failed.' }) paymentsFailed!: CountCell;
  @Field(() => DecimalScalar, { nullable: true, description: '期末特困人员集中供养率（%）。Share of the extremely poor in centralised care at the end, per cent.' })
  centralizedShare!: string | null;
}
