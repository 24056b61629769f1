import { DateScalar, DecimalScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({
  description:
    '由救助登记计算的、与公布指标口径相同的数字；演示数据须乘以 meta.residentFactor 方可比较。' +
    'What the registers of assistance come to for a published figure; of demonstration data it compares after multiplication by meta.residentFactor.',
})
export class ComputedFigure {
  @Field(() => DecimalScalar, { nullable: true, description: '数值；小于五且无权查看个案者不予显示。Value; null for counts of 1 to 4 where the viewer may not see the cases.' })
  value!: string | null;
  @Field(() => Boolean, { description: '是否随人口规模缩放。Whether it grows with the population, so that the factor applies.' }) scales!: boolean;
  @Field(() => DateScalar, { description: '计算起始日。First day it is counted from.' }) from!: string;
  @Field(() => DateScalar, { description: '计算截止日（含）。Last day.' }) to!: string;
}
