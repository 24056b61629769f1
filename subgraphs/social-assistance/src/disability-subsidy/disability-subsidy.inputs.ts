import { DateScalar } from '@civil/schema/scalars';
import { DateRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import type { DisabilitySubsidyApplication } from './disability-subsidy-application.entity.js';
import { DisabilitySubsidyStatus } from './subsidy-enums.js';

@InputType({ description: '残疾人两项补贴申请筛选条件。Filter of applications for disability subsidies.' })
export class DisabilitySubsidyApplicationFilter {
  @FilterOn('DisabilitySubsidyApplication.homeDivision')
  @Field(() => DivisionScope, { nullable: true, description: '户籍地。Home division.' })
  scope?: DivisionScope;

  @FilterOn('DisabilitySubsidyApplication.appliedAt')
  @Field(() => DivisionScope, { nullable: true, description: '受理地。Where it was accepted.' })
  appliedAt?: DivisionScope;

  @FilterOn('DisabilitySubsidyApplication.program')
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' })
  program?: AssistanceProgram;

  @FilterOn('DisabilitySubsidyApplication.status')
  @Field(() => [DisabilitySubsidyStatus], { nullable: true, description: '状态。States.' })
  status?: DisabilitySubsidyStatus[];

  @FilterOn('DisabilitySubsidyApplication.crossRegion')
  @Field(() => Boolean, { nullable: true, description: '是否异地受理。Whether accepted elsewhere than at home.' })
  crossRegion?: boolean;

  @FilterOn('DisabilitySubsidyApplication.submittedOn')
  @Field(() => DateRange, { nullable: true, description: '申请日。Day of the application.' })
  submittedOn?: DateRange;

  @FilterOn('DisabilitySubsidyApplication.dueAt')
  @Field(() => DateScalar, { nullable: true, description: '有期限在该日前届满。A time limit is up before this day.' })
  dueBefore?: string;

  @FilterOn('DisabilitySubsidyApplication.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;
}

export const DisabilitySubsidyApplicationOrder = orderType<DisabilitySubsidyApplication>('DisabilitySubsidyApplication', {
  DUE_AT: { property: 'nextDueAt', reads: ['DisabilitySubsidyApplication.dueAt'], description: '最近届满的期限。First time limit that is up.' },
  SUBMITTED_ON: { property: 'submittedOn', description: '申请日。Day of the application.' },
});
