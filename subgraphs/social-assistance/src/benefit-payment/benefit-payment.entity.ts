import { DateTimeScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, describeEnum, divisionRef, labelsOf, MaskedText, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { ResidentStub } from '../resident/resident.stub.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export enum PaymentStatus { PENDING = 'PENDING', PAID = 'PAID', FAILED = 'FAILED', RETURNED = 'RETURNED' }
registerEnumType(PaymentStatus, {
  name: 'PaymentStatus', description: '发放状态。State of a payment.',
  valuesConfig: {
    PENDING: { description: '待发放。Not yet sent.' }, PAID: { description: '已到账。Received.' },
    FAILED: { description: '发放失败。Failed.' }, RETURNED: { description: '已退回。Paid back.' },
  },
});

export enum PaymentFault {
  ACCOUNT_MISSING = 'ACCOUNT_MISSING', ACCOUNT_FORMAT = 'ACCOUNT_FORMAT', ACCOUNT_NOT_BENEFICIARY = 'ACCOUNT_NOT_BENEFICIARY', ACCOUNT_CLOSED = 'ACCOUNT_CLOSED',
  ACCOUNT_FROZEN = 'ACCOUNT_FROZEN', NAME_MISMATCH = 'NAME_MISMATCH', BANK_FAULT = 'BANK_FAULT', PAID_BY_MISTAKE = 'PAID_BY_MISTAKE', DEATH = 'DEATH', OTHER = 'OTHER',
}
const faultWords: Readonly<Record<PaymentFault, string>> = {
  ACCOUNT_MISSING: '没有账户。There is no account.', ACCOUNT_FORMAT: '账号格式或校验位不正确。The number of the account, or its check digit, is wrong.',
  ACCOUNT_NOT_BENEFICIARY: '账户不属于救助对象或其监护人。The account is not that of one who benefits, or of their guardian.', ACCOUNT_CLOSED: '账户已销户。The account is closed.',
  ACCOUNT_FROZEN: '账户状态异常。The account is frozen or otherwise out of use.', NAME_MISMATCH: '户名不符。The name of the account is another.', BANK_FAULT: '银行系统故障。A fault of the bank.',
  PAID_BY_MISTAKE: '误发。Paid by mistake.', DEATH: '救助对象死亡。The one who benefits has died.', OTHER: '其他。Other.',
};
describeEnum(PaymentFault, 'PaymentFault', '未到账或退回的原因。Why a payment failed or came back.', faultWords);

/** Faults that are found before anything is sent: the bank never hears of such a line. */
export const unsentFaults = [PaymentFault.ACCOUNT_MISSING, PaymentFault.ACCOUNT_FORMAT, PaymentFault.ACCOUNT_NOT_BENEFICIARY] as const;

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '一项待遇一个月的发放，或一次临时救助金的发放。Payment of one benefit for one month, or of one temporary aid.' })
@Entity({ tableName: 'benefit_payments' })
@Unique({ name: 'benefit_payments_one_line', properties: ['month', 'payableId'], where: 'replaced_by_id is null' })
@Unique({ name: 'benefit_payments_one_aid', properties: ['payableId'], where: "program = 'TEMP' and replaced_by_id is null" })
@Index({ name: 'benefit_payments_of_aid', properties: ['payableId'], where: "program = 'TEMP'" })
@Index({ properties: ['month', 'divisionCode'] })
@Index({ properties: ['batchId', 'id'] })
@Index({ properties: ['enrollmentId', 'month'] })
@Index({ name: 'benefit_payments_to_repair', properties: ['divisionCode', 'id'], where: "status = 'FAILED' and replaced_by_id is null" })
// The list goes by id: without this one a page of a county is looked for among all payments of the province.
@Index({ name: 'benefit_payments_to_repair_in_order', properties: ['id', 'divisionCode'], where: "status = 'FAILED' and replaced_by_id is null" })
export class BenefitPayment extends CivilRecord {
  @Field(() => ID, { description: '发放标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 40 })
  id!: string;

  /** What is paid: the benefit, or another record on which money is due. Of each, one line a month counts; those that were paid again stay beside it. */
  @Property({ type: 'string', length: 32 }) payableId!: string;
  /** The benefit that it belongs to; none where what is paid is due without one. */
  @Property({ type: 'string', length: 32, nullable: true }) enrollmentId!: string | null;
  @Property({ type: 'string', length: 32 }) batchId!: string;
  /** The line that pays again what this one failed to. */
  @Property({ type: 'string', length: 40, nullable: true }) replacedById!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '所属月份。Month it is for.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '金额。Amount.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  @Field(() => PaymentStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: PaymentStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: '到账时间。When it was received.' })
  @Property({ type: 'datetime', nullable: true })
  paidAt!: Date | null;

  @Field(() => String, { nullable: true, description: '失败或退回的原因。Why it failed or came back.' })
  get failReason(): string | null { return this.fault ? (faultWords[this.fault].split('。')[0] ?? null) : null; }

  @Field(() => PaymentFault, { nullable: true, description: '失败或退回原因的代码。Code of why it failed or came back.' })
  @Property({ type: 'string', length: 23, nullable: true })
  fault!: PaymentFault | null;

  @Sensitive({ mask: 'BANK' })
  @Field(() => MaskedText, { nullable: true, description: '收款账户，编制台账时的。Account that it goes to, as it was when the ledger was built.' })
  @Property({ type: 'string', length: 32, nullable: true })
  account!: string | null;

  /** Programme of the benefit, copied for sums by programme. */
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  /** Copies of the benefit's own columns, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '编制台账时的确认地。Place of confirmation when the ledger was built.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Field(() => ResidentStub, { nullable: true, description: '享受待遇的人；一户共享的为空。Whose benefit it is; null where a household shares it.' })
  get beneficiary(): ResidentStub | null { return this.beneficiaryIds.length === 1 ? residentRef(this.beneficiaryIds[0]) : null; }
  @Property({ type: 'date' }) adultOn!: string;
}
