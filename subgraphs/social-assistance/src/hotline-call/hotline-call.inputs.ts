import { DivisionCodeScalar, PhoneScalar } from '@civil/schema/scalars';
import { BareStepInput, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { HardshipUrgency } from '../proactive-report/proactive-report.entity.js';
import { CallCaseKind, HotlineCallStatus } from './hotline-call.entity.js';

@InputType({ description: '登记来电。Logging a call.' })
export class LogHotlineCallInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '所涉县、乡镇或村（6、9、12 位）。County, township or village it is about.' }) division!: string;
  @Field(() => String, { description: '事项代码，01 至 04、99。Code of what it is about.' }) topic!: string;
  @Field(() => String, { description: '来电内容，至多 500 字。What was said, 500 characters at most.' }) text!: string;
  @Field(() => String, { nullable: true, description: '来电人，可不填。Caller, where told.' }) callerName?: string | null;
  @Field(() => PhoneScalar, { nullable: true, description: '来电号码，可不填。Number of the caller, where told.' }) callerPhone?: string | null;
}

@InputType({ description: '来电转办。Turning a call into a case.' })
export class ConvertCallInput extends BareStepInput {
  @Field(() => String, { description: '来电编号。Number of the call.' }) callNo!: string;
  @Field(() => CallCaseKind, { description: '转办方式。What it is turned into.' }) kind!: CallCaseKind;
  @Field(() => DivisionCodeScalar, { nullable: true, description: '急难情况所在乡镇或村，默认为来电所涉地。Township or village of the hardship; that of the call by default.' }) division?: string | null;
  @Field(() => String, { nullable: true, description: '急难情况所在地点。Where the hardship is.' }) place?: string | null;
  @Field(() => HardshipUrgency, { nullable: true, description: '急难情况的紧急程度，默认一般。Urgency of the hardship, ordinary by default.' }) urgency?: HardshipUrgency | null;
  @Field(() => String, { nullable: true, description: '投诉事项代码，默认其他。Code of what the complaint is about, other by default.' }) complaintTopic?: string | null;
  @Field(() => String, { nullable: true, description: '给受理窗口的备注，至多 500 字；方式为 INTAKE_NOTE 时必填。Note for the intake, 500 characters at most; needed for INTAKE_NOTE.' }) intakeNote?: string | null;
}

@InputType({ description: '当场答复来电。Answering a call at once.' })
export class CloseHotlineCallInput extends BareStepInput {
  @Field(() => String, { description: '来电编号。Number of the call.' }) callNo!: string;
}

@InputType({ description: '来电筛选条件。Filter of calls.' })
export class HotlineCallFilter {
  @FilterOn('HotlineCall.division')
  @Field(() => DivisionScope, { nullable: true, description: '所涉地。Place they are about.' })
  scope?: DivisionScope;

  @FilterOn('HotlineCall.status')
  @Field(() => [HotlineCallStatus], { nullable: true, description: '状态。States.' })
  status?: HotlineCallStatus[];

  @FilterOn('HotlineCall.caseKind')
  @Field(() => CallCaseKind, { nullable: true, description: '转办方式。What they were turned into.' })
  caseKind?: CallCaseKind;
}
