import { DateTimeScalar, DivisionCodeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { BareStepInput, describeEnum } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PaymentFault } from '../../benefit-payment/benefit-payment.entity.js';
import { AssistanceProgram } from '../../program.js';

export enum ReturnReason { PAID_BY_MISTAKE = 'PAID_BY_MISTAKE', DEATH = 'DEATH', OTHER = 'OTHER' }
describeEnum(ReturnReason, 'ReturnReason', '追回的原因。Why a payment is taken back.', {
  PAID_BY_MISTAKE: '误发。Paid by mistake.', DEATH: '救助对象死亡后发放。Paid after a death.', OTHER: '其他。Other.',
});

export enum LineOutcome { PAID = 'PAID', FAILED = 'FAILED' }
describeEnum(LineOutcome, 'LineOutcome', '银行回执的结果。What became of a line at the bank.', { PAID: '已到账。Received.', FAILED: '发放失败。Failed.' });

@InputType({ description: '编制发放台账。Building the ledger of a month.' })
export class GeneratePaymentLedgerInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '发放的县级区划。County that pays.' }) division!: string;
  @Field(() => AssistanceProgram, { description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => YearMonthScalar, { description: '所属月份。Month.' }) month!: string;
}

@InputType({ description: '对一个批次办理一步。A step on a batch.' })
export class PaymentBatchStepInput extends BareStepInput {
  @Field(() => ID, { description: '批次标识。Id of the batch.' }) id!: string;
  @Field(() => Int, { description: '所依据的版本。Version that the step was thought of.' }) expectedVersion!: number;
}

@InputType({ description: '审批台账。Approving a ledger.' })
export class ApprovePaymentLedgerInput extends PaymentBatchStepInput {
  @Field(() => String, { description: '所审台账的摘要。Digest of the ledger that is approved.' }) sm3Digest!: string;
}

@InputType({ description: '作废未审批的台账。Throwing away a ledger before it is approved.' })
export class VoidPaymentLedgerInput extends PaymentBatchStepInput {
  @Field(() => String, { description: '原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data.' }) reason!: string;
}

@InputType({ description: '回执中的一笔。One line of a receipt.' })
export class ReceiptLineInput {
  @Field(() => ID, { description: '发放标识。Id of the line.' }) id!: string;
  @Field(() => LineOutcome, { description: '结果。What became of it.' }) outcome!: LineOutcome;
  @Field(() => PaymentFault, { nullable: true, description: '失败原因，失败的须填。Why it failed, where it did.' }) fault?: PaymentFault | null;
  @Field(() => DateTimeScalar, { description: '到账或退票的时刻。When it was received or failed.' }) at!: Date;
}

@InputType({ description: '银行回执：一次至多 5000 笔，同一笔可重复报送。Receipt of the bank: 5000 lines at most; a line may be told again.' })
export class RecordBankReceiptInput extends BareStepInput {
  @Field(() => ID, { description: '批次标识。Id of the batch.' }) batchId!: string;
  @Field(() => String, { description: '回执号：字母、数字和连字符，至多 40 位。Number of the receipt: letters, digits and hyphens, 40 at most.' }) receiptNo!: string;
  @Field(() => [ReceiptLineInput], { description: '各笔结果。What became of each line.' }) lines!: ReceiptLineInput[];
}

@InputType({ description: '重发失败的一笔，账户不变。Paying a failed line again to the same account.' })
export class RetryFailedLineInput extends BareStepInput {
  @Field(() => ID, { description: '失败的发放标识。Id of the line that failed.' }) lineId!: string;
}

@InputType({ description: '更正账户后补发。Paying a failed line again to another account.' })
export class RepairLineInput extends RetryFailedLineInput {
  @Field(() => String, { description: '新账号。Number of the new account.' }) account!: string;
  @Field(() => ID, { description: '户主为救助对象或其监护人。Resident whose account it is: one who benefits, or their guardian.' }) accountHolderId!: string;
}

@InputType({ description: '追回误发的一笔，须有银行确认。Taking back a line that should not have been paid, confirmed by the bank.' })
export class ReversePaymentInput extends BareStepInput {
  @Field(() => ID, { description: '已到账的发放标识。Id of the line that was paid.' }) lineId!: string;
  @Field(() => ReturnReason, { description: '原因。Why.' }) reason!: ReturnReason;
  @Field(() => String, { description: '银行确认号：字母、数字和连字符，至多 40 位。Number under which the bank confirms it: letters, digits and hyphens, 40 at most.' }) bankConfirmation!: string;
}
