import { MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CountCell, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { fenOf, yuanOf } from '../money.js';
import { TempKind } from '../temporary-aid/aid-enums.js';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一类临时救助的汇总。Summary of one kind of temporary aid.' })
export class TemporaryAidKindSummary {
  @Field(() => TempKind, { description: '类型。Kind.' }) kind!: TempKind;
  @Field(() => CountCell, { description: '人次，一次救助计一次。Person-times: each grant counts once.' }) personTimes!: CountCell;
  @Field(() => MoneyScalar, { nullable: true, description: '金额；人次不予显示时为空。Amount; null where the count is withheld.' }) amount!: string | null;
}

@Public()
@ObjectType({
  description:
    '一个区划一段时间的临时救助汇总，按受理地。无权查看个案者，只得县级及以上的数字，小于五及可据以推算的数字连同金额不予显示，一段时间的数字仅在其中每月均可显示时显示。' +
    'Summary of temporary aid in a division over some months, by where it was handled. Who may not see the cases gets figures down to counties, with ' +
    'counts of 1 to 4, and those that would give them away, withheld together with the amounts; a figure of several months is shown where that of each month is.',
})
export class TemporaryAidSummary {
  @Field(() => YearMonthScalar, { description: '起始月。First month.' }) from!: string;
  @Field(() => YearMonthScalar, { description: '截止月（含）。Last month.' }) to!: string;
  @Field(() => CountCell, { description: '人次，一次救助计一次。Person-times: each grant counts once.' }) personTimes!: CountCell;
  @Field(() => MoneyScalar, { nullable: true, description: '金额；人次不予显示时为空。Amount; null where the count is withheld.' }) amount!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '次均金额；没有救助的或不予显示的为空。Mean of a grant; null where there was none, or the count is withheld.' }) mean!: string | null;
  @Field(() => [TemporaryAidKindSummary], { description: '分类型。By kind.' }) byKind!: TemporaryAidKindSummary[];
}

/** The mean of grants, to the nearest fen; null where there were none. */
export function meanOf(personTimes: number, amount: string): string | null {
  const count = BigInt(personTimes);
  return count === 0n ? null : yuanOf((fenOf(amount) * 2n + count) / (count * 2n));
}
