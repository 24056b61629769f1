import { DateScalar } from '@civil/schema/scalars';
import { CountCell } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { ChildCategory } from '../child-file/child-file.enums.js';
import { Public } from '../labels.js';

@Public()
@ObjectType({ description: '一类儿童的人数。Number of children of one category.' })
export class ChildCategoryCount {
  @Field(() => ChildCategory, { description: '类别。Category.' }) category!: ChildCategory;
  @Field(() => CountCell, { description: '人数。Number.' }) count!: CountCell;
}

@Public()
@ObjectType({
  description:
    '儿童统计：每名儿童只计入一个类别。不能查看档案者，得到的是最近季末、县级及以上的数字，小于五人及可据以推算的数字不予显示。' +
    'Statistic of children, each counted once. Who may not see the files gets the figures of the last quarter end, down to counties, ' +
    'with counts of 1 to 4, and those that would give them away, withheld.',
})
export class ChildSummary {
  @Field(() => DateScalar, { description: '统计日期。Day the figures are of.' }) on!: string;
  @Field(() => CountCell, { description: '合计。Total.' }) total!: CountCell;
  @Field(() => [ChildCategoryCount], { description: '各类别人数。Numbers by category.' }) byCategory!: ChildCategoryCount[];
  @Field(() => Int, { description: '机构数。Institutions.' }) institutions!: number;
}
