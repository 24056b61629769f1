import { DateScalar } from '@civil/schema/scalars';
import { DateRange, DivisionScope, FilterOn, IntRange, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { ApplicationChannel, ApplicationStatus } from './application-enums.js';
import type { AssistanceApplication } from './assistance-application.entity.js';

@InputType({ description: '救助申请筛选条件。Filter of applications.' })
export class AssistanceApplicationFilter {
  @FilterOn('AssistanceApplication.applyDivision')
  @Field(() => DivisionScope, { nullable: true, description: '受理地。Where it was taken.' })
  scope?: DivisionScope;

  @FilterOn('AssistanceApplication.program')
  @Field(() => [AssistanceProgram], { nullable: true, description: '项目。Programmes.' })
  program?: AssistanceProgram[];

  @FilterOn('AssistanceApplication.status')
  @Field(() => [ApplicationStatus], { nullable: true, description: '状态。States.' })
  status?: ApplicationStatus[];

  @FilterOn('AssistanceApplication.channel')
  @Field(() => ApplicationChannel, { nullable: true, description: '渠道。How it came.' })
  channel?: ApplicationChannel;

  @FilterOn('AssistanceApplication.acceptedOn')
  @Field(() => DateRange, { nullable: true, description: '受理日。Accepted on.' })
  acceptedAt?: DateRange;

  @FilterOn('AssistanceApplication.dueAt')
  @Field(() => DateScalar, { nullable: true, description: '有期限在该日前届满。A time limit is up before this day.' })
  dueBefore?: string;

  @FilterOn('AssistanceApplication.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;

  @FilterOn('AssistanceApplication.hasObjection')
  @Field(() => Boolean, { nullable: true, description: '是否有过异议。Whether somebody has objected.' })
  hasObjection?: boolean;

  @FilterOn('AssistanceApplication.kinDisclosure')
  @Field(() => Boolean, { nullable: true, description: '是否为近亲属备案。Whether in the register of kin.' })
  kinDisclosure?: boolean;

  @FilterOn('AssistanceApplication.handlerUnit')
  @Field(() => String, { nullable: true, description: '当前承办单位。Unit that handles it.' })
  handlerUnit?: string;

  @FilterOn('AssistanceApplication.povertyCause')
  @Field(() => [String], { nullable: true, description: '致困原因代码，含其一。Codes of causes of hardship, any of them.' })
  povertyCause?: string[];

  @FilterOn('AssistanceApplication.persons')
  @Field(() => IntRange, { nullable: true, description: '申请人数。Number of persons.' })
  householdSize?: IntRange;

  @FilterOn('AssistanceApplication.caseNo')
  @Field(() => String, { nullable: true, description: '案号，按开头匹配。Number of the case, by its beginning.' })
  q?: string;
}

export const AssistanceApplicationOrder = orderType<AssistanceApplication>('AssistanceApplication', {
  DUE_AT: { property: 'nextDueAt', reads: ['AssistanceApplication.dueAt'], description: '最近届满的期限。First time limit that is up.' },
  ACCEPTED_AT: { property: 'acceptedDay', reads: ['AssistanceApplication.acceptedOn'], description: '受理日。Accepted on.' },
  AMOUNT: { property: 'proposedAmount', reads: ['AssistanceApplication.proposedAmount'], description: '拟每月救助金。Amount proposed a month.' },
});
