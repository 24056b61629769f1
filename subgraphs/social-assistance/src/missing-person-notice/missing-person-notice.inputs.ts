import { DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '寻亲公告筛选条件。Filter of tracing notices.' })
export class MissingPersonNoticeFilter {
  @FilterOn()
  @Field(() => DivisionScope, { nullable: true, description: '发现地。Where they were found.' })
  scope?: DivisionScope;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '性别代码（GB/T 2261.1）。Code of the sex.' })
  sex?: string;

  @FilterOn()
  @Field(() => Int, { nullable: true, description: '估计年龄含此岁数。The estimated age takes in this one.' })
  age?: number;
}
