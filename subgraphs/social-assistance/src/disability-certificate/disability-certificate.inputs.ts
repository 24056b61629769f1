import { FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { SubsidyFindingKind, SubsidyFindingStatus } from './finding-enums.js';

@InputType({ description: '应享未享名单的筛选条件。Filter of those who qualify and are not paid.' })
export class SubsidyCandidateFilter {
  @FilterOn('SubsidyFinding.program')
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' })
  program?: AssistanceProgram;

  @FilterOn('SubsidyFinding.status')
  @Field(() => [SubsidyFindingStatus], { nullable: true, description: '状态，默认未消除的。States; by default those that still hold.' })
  status?: SubsidyFindingStatus[];
}

@InputType({ description: '待复核名单的筛选条件。Filter of those who are paid and qualify no more.' })
export class SubsidyReviewFilter {
  @FilterOn('SubsidyFinding.program')
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' })
  program?: AssistanceProgram;

  @FilterOn('SubsidyFinding.finding')
  @Field(() => [SubsidyFindingKind], { nullable: true, description: '结果。What was found.' })
  finding?: SubsidyFindingKind[];
}

