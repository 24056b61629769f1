import { MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CountCell, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一个救助项目的汇总。Summary of one programme.' })
export class ProgramSummary {
  @Field(() => AssistanceProgram, { description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => CountCell, { description: '人数。Persons.' }) persons!: CountCell;
  @Field(() => CountCell, { description: '户数。Households.' }) households!: CountCell;
  @Field(() => MoneyScalar, {
    nullable: true,
    description: '当月发放金额；人数或户数不予显示时为空。Amount paid in the month; null where a count is withheld.',
  })
  amount!: string | null;
}

@Public()
@ObjectType({
  description:
    '一个区划一个月的救助汇总。无权查看个案者，只得县级及以上的数字，小于五及可据以推算的数字连同金额不予显示。' +
    'Summary of social assistance in a division for a month. Who may not see the cases gets figures down to counties, with counts of 1 to 4, ' +
    'and those that would give them away, withheld together with the amounts.',
})
export class AssistanceSummary {
  @Field(() => YearMonthScalar, { description: '月份。Month.' }) period!: string;
  @Field(() => CountCell, { description: '人数，每人计一次。Persons, each counted once.' }) persons!: CountCell;
  @Field(() => CountCell, { description: '户数，每户计一次。Households, each counted once.' }) households!: CountCell;
  @Field(() => MoneyScalar, { nullable: true, description: '当月发放总额；人数不予显示时为空。Amount paid in the month; null where the count is withheld.' })
  monthlySpend!: string | null;
  @Field(() => [ProgramSummary], { description: '分项目，无人享受的不列。By programme; those nobody draws on are left out.' }) byProgram!: ProgramSummary[];
}
