import { DecimalScalar } from '@civil/schema/scalars';
import { CountCell, labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({
  description:
    '一个区划一年的流散人员救助汇总，按接收年度。无权查看个案者，只得县级及以上的数字，小于五及可据以推算的数字不予显示。' +
    'Summary of the relief of persons without shelter in a division, of those taken in within a year. Who may not see the cases gets figures down to counties, with counts of 1 to 4, and those that would give them away, withheld.',
})
export class RescueSummary {
  @Field(() => Int, { description: '年度。Year.' }) period!: number;
  @Field(() => CountCell, { description: '接收人次。Taken in.' }) admitted!: CountCell;
  @Field(() => CountCell, { description: '查明身份人次。Whose identity is known.' }) identified!: CountCell;
  @Field(() => CountCell, { description: '查明身份后返家人次。Gone home, their identity known.' }) returned!: CountCell;
  @Field(() => CountCell, { description: '落户安置人次。Settled.' }) settled!: CountCell;
  @Field(() => CountCell, { description: '转交未成年人救助保护机构人次。Handed over to child protection.' }) transferred!: CountCell;
  @Field(() => CountCell, { description: '以其他方式离站人次。Left otherwise.' }) leftOtherwise!: CountCell;
  @Field(() => CountCell, { description: '仍在站人次。Still in care.' }) inCare!: CountCell;
  @Field(() => DecimalScalar, { nullable: true, description: '返家率：返家人次与查明身份人次之比；二者之一不予显示时为空。Return rate: gone home over identity known; null where one of them is withheld or nobody is known.' })
  returnRate!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: '已离站者的平均在站天数；不予显示时为空。Mean days in care of those who have left; null where it is withheld.' })
  meanStayDays!: string | null;
}
