import { DateScalar } from '@civil/schema/scalars';
import { DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '能力评估筛选条件。Filter of assessments.' })
export class AbilityAssessmentFilter {
  @FilterOn('AbilityAssessment.division')
  @Field(() => DivisionScope, { nullable: true, description: '被评估人居住地所在区划。Division where the resident lives.' })
  scope?: DivisionScope;

  @FilterOn('AbilityAssessment.finalLevel')
  @Field(() => Int, { nullable: true, description: '最终等级。Final level.' })
  level?: number;

  @FilterOn('AbilityAssessment.assessedOn', 'AbilityAssessment.validTo', 'AbilityAssessment.status')
  @Field(() => DateScalar, { nullable: true, description: '该日有效的。In force on that day.' })
  validOn?: string;

  @FilterOn('AbilityAssessment.validTo')
  @Field(() => DateScalar, { nullable: true, description: '在该日之前到期的。Expiring before that day.' })
  expiringBefore?: string;

  @FilterOn('AbilityAssessment.reason')
  @Field(() => String, { nullable: true, description: '评估原因代码。Code of the reason.' })
  reason?: string;
}
