import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import type { Division } from './division.entity.js';
import { DivisionKind } from './division-kind.js';

@InputType({
  description: '区划筛选条件；只给上级时取其直接下级，同时给级别时取其下该级全部。' +
    'Filter of divisions; a parent alone gives its direct children, with a level all of that level below it.',
})
export class DivisionFilter {
  @FilterOn()
  @Field(() => DivisionCodeScalar, { nullable: true, description: '上级区划。Division above.' })
  parent?: string;

  @FilterOn()
  @Field(() => Int, { nullable: true, description: '级别，1 至 5。Level, 1 to 5.' })
  level?: number;

  @FilterOn()
  @Field(() => [DivisionKind], { nullable: true, description: '类别。Kinds.' })
  kind?: DivisionKind[];

  @FilterOn()
  @Field(() => DateScalar, { nullable: true, description: '该日有效的，默认今日。In force on that day, today by default.' })
  on?: string;

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '是否依法设立。Whether established by law.' })
  statutory?: boolean;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '名称中的文字，或拼音。Text in the name, or phonetic spelling.' })
  q?: string;
}

export const DivisionOrder = orderType<Division>('Division', {
  CODE: { property: 'code', description: '代码。Code.' },
  NAME: { property: 'name', description: '名称。Name.' },
  PINYIN: { property: 'pinyin', description: '拼音。Phonetic spelling.' },
  LEVEL: { property: 'level', description: '级别。Level.' },
});
