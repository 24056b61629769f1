import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { NoticeKind } from './public-notice.entity.js';

@InputType({ description: '公示筛选条件。Filter of public notices.' })
export class PublicNoticeFilter {
  @FilterOn()
  @Field(() => DivisionCodeScalar, { description: '区划；填村（社区）代码时显示申请人全名。Division; in the list of one village names stand whole.' })
  division!: string;

  @FilterOn()
  @Field(() => NoticeKind, { nullable: true, description: '种类。Kind.' })
  kind?: NoticeKind;

  @FilterOn()
  @Field(() => DateScalar, { nullable: true, description: '该日在公示期内。Running on this day.' })
  activeOn?: string;
}
