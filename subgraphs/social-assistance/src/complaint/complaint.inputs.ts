import { DivisionCodeScalar, PhoneScalar } from '@civil/schema/scalars';
import { BareStepInput, DateRange, DivisionScope, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { ComplaintStatus } from './complaint.entity.js';

@InputType({ description: '提出投诉举报。Filing a complaint.' })
export class FileComplaintInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '所涉县、乡镇或村（6、9、12 位）。County, township or village it is about.' }) division!: string;
  @Field(() => String, { description: '事项代码。Code of what it is about.' }) topic!: string;
  @Field(() => String, { description: '渠道代码。Code of how it comes.' }) channel!: string;
  @Field(() => String, { description: '内容，至多 500 字。What is said, 500 characters at most.' }) text!: string;
  @Field(() => String, { nullable: true, description: '所涉救助申请的案号。Number of the case it is about.' }) caseNo?: string | null;
  @Field(() => ID, { nullable: true, description: '所涉公示的标识，不知案号时填。Public notice it is about, where the number of the case is not known.' }) noticeId?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否匿名。Whether anonymous.' }) anonymous?: boolean | null;
  @Field(() => String, { nullable: true, description: '联系人，至多 50 字。Whom to call back, 50 characters at most.' }) contactName?: string | null;
  @Field(() => PhoneScalar, { nullable: true, description: '联系电话。Phone.' }) contactPhone?: string | null;
}

@InputType({ description: '受理投诉。Accepting a complaint.' })
export class AcceptComplaintInput extends RecordStepInput {}

@InputType({ description: '不予受理投诉。Declining a complaint.' })
export class DeclineComplaintInput extends RecordStepInput {
  @Field(() => String, { description: '理由，至多 200 字，告知投诉人。Why, 200 characters at most; the complainant is told.' }) reason!: string;
}

@InputType({ description: '答复投诉。Answering a complaint.' })
export class AnswerComplaintInput extends RecordStepInput {
  @Field(() => Boolean, { description: '是否属实。Whether it was found true.' }) upheld!: boolean;
  @Field(() => String, { description: '答复，至多 500 字，告知投诉人。Answer, 500 characters at most; the complainant is told.' }) answer!: string;
}

@InputType({ description: '对答复不服，申请上级复查。Asking the authority above, where the answer does not satisfy.' })
export class EscalateComplaintInput extends BareStepInput {
  @Field(() => String, { description: '投诉编号。Number of the complaint.' }) complaintNo!: string;
  @Field(() => String, { description: '理由，至多 200 字。Why, 200 characters at most.' }) reason!: string;
}

@InputType({ description: '投诉筛选条件。Filter of complaints.' })
export class ComplaintFilter {
  @FilterOn('Complaint.division')
  @Field(() => DivisionScope, { nullable: true, description: '办理地。County or above.' })
  scope?: DivisionScope;

  @FilterOn('Complaint.status')
  @Field(() => [ComplaintStatus], { nullable: true, description: '状态。States.' })
  status?: ComplaintStatus[];

  @FilterOn('Complaint.topic')
  @Field(() => [String], { nullable: true, description: '事项代码。Codes of what they are about.' })
  topic?: string[];

  @FilterOn('Complaint.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;

  @FilterOn('Complaint.at')
  @Field(() => DateRange, { nullable: true, description: '提交的日子。Filed on.' })
  filedOn?: DateRange;

  @FilterOn('Complaint.caseNo')
  @Field(() => String, { nullable: true, description: '案号。Number of the case.' })
  caseNo?: string;
}
