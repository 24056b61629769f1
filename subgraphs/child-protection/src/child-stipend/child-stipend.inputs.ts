import { DateScalar } from '@civil/schema/scalars';
import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { type ChildStipend, StipendKind } from './child-stipend.entity.js';

@InputType({ description: '儿童基本生活费筛选条件。Filter of stipends of children.' })
export class ChildStipendFilter {
  @FilterOn('ChildStipend.division')
  @Field(() => DivisionScope, { nullable: true, description: '发放地或居住地所在区划。Division that pays, or of residence.' })
  scope?: DivisionScope;

  @FilterOn('ChildStipend.kind')
  @Field(() => [StipendKind], { nullable: true, description: '种类。Kinds.' })
  kind?: StipendKind[];

  @FilterOn('ChildStipend.to')
  @Field(() => DateScalar, { nullable: true, description: '止发月在该日期所在月之前。Last month before the month of that day.' })
  endingBefore?: string;

  @FilterOn('ChildStipend.from', 'ChildStipend.to')
  @Field(() => DateScalar, { nullable: true, description: '该日所在月发放的。Paid in the month of that day.' })
  activeOn?: string;
}

export const ChildStipendOrder = orderType<ChildStipend>('ChildStipend', {
  FROM: { property: 'from', description: '起发月。First month.' },
  MONTHLY_AMOUNT: { property: 'monthlyAmount', description: '月标准。Amount a month.' },
});
