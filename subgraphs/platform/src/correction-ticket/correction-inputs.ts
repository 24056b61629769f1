import { BareStepInput, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { CorrectionStatus } from './correction-ticket.entity.js';

@InputType({ description: '校核工单筛选条件。Filter of corrections.' })
export class CorrectionTicketFilter {
  @FilterOn('CorrectionTicket.status')
  @Field(() => [CorrectionStatus], { nullable: true, description: '状态。States.' })
  status?: CorrectionStatus[];

  @FilterOn('CorrectionTicket.resource')
  @Field(() => ID, { nullable: true, description: '资源编号。Number of the resource.' })
  resource?: string;

  @FilterOn('CorrectionTicket.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否已超期。Whether the time limit is exceeded.' })
  overdue?: boolean;
}

@InputType({ description: '提出校核；各项文字不得含个人信息。Opens a correction; none of its texts holds personal data.' })
export class OpenCorrectionInput extends BareStepInput {
  @Field(() => ID, { description: '资源编号。Number of the resource.' }) resourceId!: string;
  @Field(() => String, { nullable: true, description: '所取记录的标识。Opaque id of the record that was given.' }) recordRef?: string | null;
  @Field(() => String, { nullable: true, description: '所涉数据项。Data item concerned.' }) field?: string | null;
  @Field(() => String, { description: '疑义或错误的说明，至多 200 字。What is doubted or wrong.' }) claimed!: string;
  @Field(() => String, { nullable: true, description: '佐证说明，至多 200 字。Evidence.' }) evidence?: string | null;
}

@InputType({ description: '核实一件校核。Verifies a correction.' })
export class VerifyCorrectionInput extends RecordStepInput {
  @Field(() => String, { nullable: true, description: '核实说明。What was found.' }) note?: string | null;
}

@InputType({ description: '办结一件校核。Resolves a correction.' })
export class ResolveCorrectionInput extends RecordStepInput {
  @Field(() => Boolean, { description: '是否已更正；须先核实。Whether it was corrected; it is verified first.' }) corrected!: boolean;
  @Field(() => String, { nullable: true, description: '结果说明；不予更正时必填。What came of it; without it nothing is rejected.' }) reason?: string | null;
}

/** Every step of a correction, with what it takes. */
export interface CorrectionInputs {
  openCorrection: OpenCorrectionInput;
  /** Opened by a quality rule that records fail. */
  openRuleCorrection: { readonly resourceId: string; readonly rule: string; readonly failures: number };
  verifyCorrection: VerifyCorrectionInput;
  resolveCorrection: ResolveCorrectionInput;
}
