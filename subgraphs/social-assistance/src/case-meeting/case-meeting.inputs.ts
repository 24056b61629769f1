import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CountyDepartment } from '../department.js';
import { Urgency, UrgentCaseReview, UrgentCaseStatus, UrgentReporter } from './case-meeting.entity.js';

@InputType({ description: '急难个案筛选条件。Filter of urgent cases.' })
export class CaseMeetingFilter {
  @FilterOn('CaseMeeting.division')
  @Field(() => DivisionScope, { nullable: true, description: '发生地。Where it is.' })
  scope?: DivisionScope;

  @FilterOn('CaseMeeting.status')
  @Field(() => [UrgentCaseStatus], { nullable: true, description: '状态。States.' })
  status?: UrgentCaseStatus[];

  @FilterOn('CaseMeeting.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;
}

@InputType({ description: '报告急难情况。Reporting an emergency.' })
export class ReportUrgentCaseInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '发生的村（社区），12 位。Village where it is, 12 digits.' }) village!: string;
  @Field(() => ID, { nullable: true, description: '遇急难的人的居民标识，未查明的不填。Id of who is in need; none where that is not known.' }) residentId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: '其出生日期，填了标识的须填。Their date of birth, with the id.' }) birthDate?: string | null;
  @Field(() => UrgentReporter, { description: '报告人的身份。What the reporter is to the person.' }) reporter!: UrgentReporter;
  @Field(() => String, { description: '报告内容，至多 500 字。What is reported, 500 characters at most.' }) report!: string;
}

@InputType({ description: '对一件急难个案的一步。A step on one urgent case.' })
export class CaseMeetingStepInput extends BareStepInput {
  @Field(() => ID, { description: '个案标识。Id of the case.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '分类处置。Triaging.' })
export class TriageUrgentCaseInput extends CaseMeetingStepInput {
  @Field(() => Urgency, { description: '急迫程度。How urgent.' }) urgency!: Urgency;
  @Field(() => Boolean, { description: '是否复杂，须会商。Whether complex: it takes a meeting.' }) complex!: boolean;
}

@InputType({ description: '登记个案会商。Entering a case meeting.' })
export class HoldCaseMeetingInput extends CaseMeetingStepInput {
  @Field(() => [CountyDepartment], { description: '参加的部门，至少两个。Departments that met, two at least.' }) departments!: CountyDepartment[];
  @Field(() => String, { description: '会商决定，至多 500 字。What was decided, 500 characters at most.' }) conclusion!: string;
}

@InputType({ description: '登记解决情况。Entering how a case was solved.' })
export class SolveUrgentCaseInput extends CaseMeetingStepInput {
  @Field(() => String, { description: '解决情况，至多 500 字。How it was solved, 500 characters at most.' }) solution!: string;
  @Field(() => ID, { nullable: true, description: '所给予的临时救助。The temporary aid that was granted.' }) aidId?: string | null;
}

@InputType({ description: '登记回访。Entering a review.' })
export class ReviewUrgentCaseInput extends CaseMeetingStepInput {
  @Field(() => UrgentCaseReview, { description: '回访结论。What was found.' }) review!: UrgentCaseReview;
}
