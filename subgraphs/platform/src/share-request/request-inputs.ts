import type { SharingMethod as MethodCode } from '@civil/schema/sharing';
import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SharingMethod } from '../data-resource/resource-enums.js';
import type { TerminateGrantInput } from '../share-grant/grant-inputs.js';
import { ShareRequestStatus } from './share-request.entity.js';

@InputType({ description: '共享申请筛选条件。Filter of requests.' })
export class ShareRequestFilter {
  @FilterOn('ShareRequest.status')
  @Field(() => [ShareRequestStatus], { nullable: true, description: '状态。States.' })
  status?: ShareRequestStatus[];

  @FilterOn('ShareRequest.resource')
  @Field(() => ID, { nullable: true, description: '资源编号。Number of the resource.' })
  resource?: string;

  @FilterOn('ShareRequest.client')
  @Field(() => ID, { nullable: true, description: '接入系统账号。Account of the client.' })
  client?: string;

  @FilterOn('ShareRequest.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;
}

@InputType({ description: '申请内容。What a request asks for.' })
export class ShareRequestContentInput {
  @Field(() => ID, { description: '资源编号。Number of the resource.' }) resourceId!: string;
  @Field(() => String, { description: '申请单位，至多 60 字。Unit that asks.' }) requester!: string;
  @Field(() => String, { description: '法规依据，至多 200 字。Legal basis.' }) legalBasis!: string;
  @Field(() => DateScalar, { nullable: true, description: '法规依据的失效日。Day until which the basis is in force.' }) basisValidTo?: string | null;
  @Field(() => String, { description: '使用场景，至多 300 字。What the data are for.' }) scenario!: string;
  @Field(() => [String], { description: '申请字段。Fields.' }) fields!: string[];
  @Field(() => DivisionCodeScalar, { description: '数据范围。Division whose rows are asked for.' }) division!: string;
  @Field(() => SharingMethod, { description: '共享方式。Method.' }) method!: MethodCode;
  @Field(() => Int, { description: '每日条数。Rows a day.' }) quotaPerDay!: number;
  @Field(() => DateScalar, { description: '使用期限起始日。First day of use.' }) useFrom!: string;
  @Field(() => DateScalar, { description: '使用期限截止日。Last day of use.' }) useTo!: string;
}

@InputType({ description: '起草一件共享申请。Drafts a request.' })
export class DraftShareRequestInput extends BareStepInput {
  @Field(() => ID, { nullable: true, description: '接入系统账号；使用方自行起草时不填，数据管理员代录时必填。Account of the client: left out by a client, who drafts for itself; stated by a steward, who enters what came by letter.' }) clientId?: string | null;
  @Field(() => ShareRequestContentInput, { description: '内容。What it asks for.' }) content!: ShareRequestContentInput;
}

@InputType({ description: '修改草稿或待补正的申请。Changes a draft, or a request that something was missing of.' })
export class AmendShareRequestInput extends RecordStepInput {
  @Field(() => ShareRequestContentInput, { description: '内容。What it asks for.' }) content!: ShareRequestContentInput;
}

@InputType({ description: '提交申请，或补正后再次提交。Submits a request, also once what was missing is there.' })
export class SubmitShareRequestInput extends RecordStepInput {}

@InputType({ description: '一次性告知补正。Tells once what is missing.' })
export class RequestShareSupplementInput extends RecordStepInput {
  @Field(() => String, { description: '全部须补正的内容，至多 300 字。All that is missing.' }) missing!: string;
}

@InputType({ description: '延长答复期限，以一次为限。Extends the time to answer, once.' })
export class ExtendShareAnswerInput extends RecordStepInput {
  @Field(() => String, { nullable: true, description: '政务数据共享主管部门同意延期的文号，必填。Document of the consent of the sharing authority, without which nothing is done.' }) consent?: string | null;
  @Field(() => String, { nullable: true, description: '理由，必填。Reason, without which nothing is done.' }) reason?: string | null;
}

@InputType({ description: '答复申请。Answers a request.' })
export class AnswerShareRequestInput extends RecordStepInput {
  @Field(() => Boolean, { description: '是否同意。Whether it is approved.' }) approved!: boolean;
  @Field(() => [String], { nullable: true, description: '同意提供的字段，不填为全部所申请的。Fields approved; all that were asked for where left out.' }) fields?: string[] | null;
  @Field(() => String, { nullable: true, description: '不予同意的理由，不同意时必填。Reason, without which no request is refused.' }) reason?: string | null;
}

@InputType({ description: '提供数据：据同意的申请设立授权。Provides the data: a grant comes of an approved request.' })
export class ProvisionGrantInput extends RecordStepInput {
  @Field(() => Int, { description: '每日条数，不超过所申请的。Rows a day, no more than were asked for.' }) quotaPerDay!: number;
  @Field(() => DateScalar, { nullable: true, description: '截止日，不填为所申请的。Last day; that of the request where left out.' }) validTo?: string | null;
}

@InputType({ description: '撤回申请。Withdraws a request.' })
export class WithdrawShareRequestInput extends RecordStepInput {
  @Field(() => String, { nullable: true, description: '原因。Reason.' }) reason?: string | null;
}

/** Every step of a request, with what it takes. */
export interface ShareRequestInputs {
  draftShareRequest: DraftShareRequestInput;
  amendShareRequest: AmendShareRequestInput;
  submitShareRequest: SubmitShareRequestInput;
  requestShareSupplement: RequestShareSupplementInput;
  extendShareAnswer: ExtendShareAnswerInput;
  answerShareRequest: AnswerShareRequestInput;
  provisionGrant: ProvisionGrantInput;
  withdrawShareRequest: WithdrawShareRequestInput;
  terminateGrant: TerminateGrantInput;
}
