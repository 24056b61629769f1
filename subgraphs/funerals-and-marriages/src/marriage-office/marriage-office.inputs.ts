import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import type { MarriageOffice } from './marriage-office.entity.js';

@InputType({ description: '登记处筛选条件。Filter of marriage offices.' })
export class MarriageOfficeFilter {
  @FilterOn()
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '是否办理涉外登记。Whether it registers marriages with foreigners.' })
  foreignRelated?: boolean;

  @FilterOn()
  @Field(() => [String], { nullable: true, description: '等级代码：3A、4A、5A。Codes of grade: 3A, 4A, 5A.' })
  grade?: string[];
}

export const MarriageOfficeOrder = orderType<MarriageOffice>('MarriageOffice', {
  NAME: { property: 'name', description: '名称。Name.' },
  DIVISION: { property: 'divisionCode', description: '所在区划。Division.' },
});
