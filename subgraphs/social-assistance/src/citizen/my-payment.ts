import { DateTimeScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { codeList } from '@civil/schema/codes';
import { Field, ID, ObjectType } from 'type-graphql';
import { PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { AssistanceProgram } from '../program.js';

const { Sensitive } = labelsOf('ASSISTANCE');

/** What somebody does about a payment that did not come. */
const adviceCodes = codeList(null, `
FAILED 发放未成功：请核对账户是否正常，并到受理的乡镇（街道）社会救助窗口更正账户，更正后补发 | the payment failed: see whether the account is in order and have it corrected at the assistance desk of the township; it is paid after that
RETURNED 款项已被退回：请到受理的乡镇（街道）社会救助窗口查明原因 | the payment came back: ask at the assistance desk of the township why`);

@Sensitive()
@ObjectType({ description: '本人或所监护未成年人的一笔救助金。One payment to the citizen, or to a minor in their care.' })
export class MyPayment {
  @Field(() => ID, { nullable: true, description: '发放标识。Opaque id.' }) id!: string;
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => YearMonthScalar, { nullable: true, description: '所属月份。Month it is for.' }) month!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '金额。Amount.' }) amount!: string;
  @Field(() => PaymentStatus, { nullable: true, description: '状态。State.' }) status!: PaymentStatus;
  @Field(() => DateTimeScalar, { nullable: true, description: '到账时间。When it was received.' }) paidAt!: Date | null;
  @Field(() => String, { nullable: true, description: '账户，仅显示末四位。Account, its last four places alone.' }) maskedAccount!: string | null;
  @Field(() => String, { nullable: true, description: '失败或退回的原因。Why it failed or came back.' }) failReason!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '未到账时怎样办理；已到账的为空。What to do where it did not come; null otherwise.' }) advice!: CodeLabel | null;
}

/** What is to be done about a payment in a state. */
export const adviceOn = (status: PaymentStatus): CodeLabel | null => (adviceCodes.has(status) ? adviceCodes.get(status) : null);
