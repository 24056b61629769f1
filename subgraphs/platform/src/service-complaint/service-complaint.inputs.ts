import { DivisionCodeScalar, PhoneScalar } from '@civil/schema/scalars';
import { BareStepInput, DateRange, DivisionScope, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';
import { ServiceComplaintStatus } from './service-complaint.entity.js';

@InputType({ description: '提出监督投诉。Filing a complaint about a service.' })
export class FileServiceComplaintInput extends BareStepInput {
  @Field(() => BusinessDomain, { description: '业务领域。Domain.' }) domain!: LineDomain;
  @Field(() => DivisionCodeScalar, { description: '所涉县、乡镇或村（6、9、12 位）。County, township or village it is about.' }) division!: string;
  @Field(() => String, { description: '事项代码，见 serviceComplaintTopics。Code of what it is about, see serviceComplaintTopics.' }) topic!: string;
  @Field(() => String, { description: '渠道代码：01 网上，02 监督电话，03 信函，04 来访。How it comes: 01 online, 02 supervision line, 03 letter, 04 in person.' }) channel!: string;
  @Field(() => String, { description: '内容，至多 500 字。What is said, 500 characters at most.' }) text!: string;
  @Field(() => String, { nullable: true, description: '所涉办件编码。Code of the application it is about.' }) applicationCode?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否匿名。Whether anonymous.' }) anonymous?: boolean | null;
  @Field(() => String, { nullable: true, description: '联系人，至多 50 字。Whom to call back, 50 characters at most.' }) contactName?: string | null;
  @Field(() => PhoneScalar, { nullable: true, description: '联系电话。Phone.' }) contactPhone?: string | null;
}

@InputType({ description: '受理监督投诉。Accepting a complaint about a service.' })
export class AcceptServiceComplaintInput extends RecordStepInput {}

@InputType({ description: '不予受理监督投诉。Declining a complaint about a service.' })
export class DeclineServiceComplaintInput extends RecordStepInput {
  @Field(() => String, { description: '理由，至多 200 字，告知投诉人。Why, 200 characters at most; the complainant is told.' }) reason!: string;
}

@InputType({ description: '答复监督投诉。Answering a complaint about a service.' })
export class AnswerServiceComplaintInput extends RecordStepInput {
  @Field(() => Boolean, { description: '是否属实。Whether it was found true.' }) upheld!: boolean;
  @Field(() => String, { description: '答复，至多 500 字，不含个人信息，告知投诉人。Answer, 500 characters at most, without personal data; the complainant is told.' }) answer!: string;
}

@InputType({ description: '上级复查并答复。Answering as the authority above.' })
export class AnswerServiceEscalationInput extends AnswerServiceComplaintInput {}

@InputType({ description: '对答复不服，申请上级复查。Asking the authority above, where the answer does not satisfy.' })
export class EscalateServiceComplaintInput extends BareStepInput {
  @Field(() => String, { description: '投诉编号。Number of the complaint.' }) complaintNo!: string;
  @Field(() => String, { description: '理由，至多 200 字。Why, 200 characters at most.' }) reason!: string;
}

@InputType({ description: '监督投诉筛选条件。Filter of complaints about services.' })
export class ServiceComplaintFilter {
  @FilterOn('ServiceComplaint.division')
  @Field(() => DivisionScope, { nullable: true, description: '办理地。County or above.' })
  scope?: DivisionScope;

  @FilterOn('ServiceComplaint.domain')
  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  domain?: string;

  @FilterOn('ServiceComplaint.status')
  @Field(() => [ServiceComplaintStatus], { nullable: true, description: '状态。States.' })
  status?: ServiceComplaintStatus[];

  @FilterOn('ServiceComplaint.topic')
  @Field(() => [String], { nullable: true, description: '事项代码。Codes of what they are about.' })
  topic?: string[];

  @FilterOn('ServiceComplaint.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;

  @FilterOn('ServiceComplaint.at')
  @Field(() => DateRange, { nullable: true, description: '提交的日子。Filed on.' })
  filedOn?: DateRange;
}
