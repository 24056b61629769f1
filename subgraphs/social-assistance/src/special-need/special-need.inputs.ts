import { DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { SpecialNeedKind, SpecialNeedStatus } from './special-need-enums.js';

@InputType({ description: '专项救助需求筛选条件。Filter of special needs.' })
export class SpecialNeedFilter {
  @FilterOn('SpecialNeed.division')
  @Field(() => DivisionScope, { nullable: true, description: '确认地。Place of confirmation.' })
  scope?: DivisionScope;

  @FilterOn('SpecialNeed.kind')
  @Field(() => [SpecialNeedKind], { nullable: true, description: '需求。Needs.' })
  kind?: SpecialNeedKind[];

  @FilterOn('SpecialNeed.status')
  @Field(() => [SpecialNeedStatus], { nullable: true, description: '状态。States.' })
  status?: SpecialNeedStatus[];

  @FilterOn('SpecialNeed.program')
  @Field(() => [AssistanceProgram], { nullable: true, description: '项目。Programmes.' })
  program?: AssistanceProgram[];

  @FilterOn('SpecialNeed.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;
}
