import { MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { labelsOf, MaskedText, type Outcome, UserError } from '@civil/subgraph-kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { BatchStatus, type PaymentBatch } from '../payment-batch/payment-batch.entity.js';

const { Public, Sensitive } = labelsOf('ASSISTANCE');

/** All that a bank learns of a batch: enough to know that it has the whole of it. */
@Sensitive({ facet: 'BANK_LINE' })
@ObjectType({ description: '银行所见的发放批次（社银一体化）。Payment batch as the bank that pays it sees it.' })
export class BankBatch {
  @Field(() => ID, { nullable: true, description: '批次标识。Id of the batch.' }) id!: string;
  @Field(() => YearMonthScalar, { nullable: true, description: '所属月份。Month.' }) month!: string;
  @Field(() => Int, { nullable: true, description: '送银行的笔数。Number of lines sent.' }) lineCount!: number;
  @Field(() => BatchStatus, { nullable: true, description: '状态。State.' }) status!: BatchStatus;
  @Field(() => String, { nullable: true, description: '银行受理号。Number under which the bank acknowledged it.' }) bankReceipt!: string | null;
}

/** Account, amount and status, and whose money it is by no name. */
@Sensitive({ facet: 'BANK_LINE' })
@ObjectType({ description: '银行所见的一笔发放：账户、金额、状态，别无其他。One payment as the bank sees it: account, amount and status, and nothing else.' })
export class BankPaymentLine {
  @Field(() => ID, { nullable: true, description: '发放标识。Id of the line.' }) id!: string;
  @Sensitive({ facet: 'BANK_LINE', mask: 'BANK' })
  @Field(() => MaskedText, { nullable: true, description: '收款账户，仅对代发银行完整显示。Account that it goes to, in full for the bank that pays and nobody else.' })
  account!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '金额。Amount.' }) amount!: string;
  @Field(() => PaymentStatus, { nullable: true, description: '状态。State.' }) status!: PaymentStatus;
  /** Whose data it is, for the disclosure ledger. The 18th birthday is left out: the account of a child is paid to like any other. */
  _memberIds!: readonly string[];
}

@Public()
@ObjectType({ description: '登记回执的结果。What entering a receipt came to.' })
export class RecordBankReceiptResult {
  @Sensitive({ facet: 'BANK_LINE' })
  @Field(() => BankBatch, { nullable: true, description: '登记后的批次；未能登记的为空。The batch as it stands; null where nothing was done.' })
  batch!: BankBatch | null;

  @Field(() => [UserError], { description: '未能登记的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

export const bankBatch = ({ id, month, households, unpayable, status, bankReceipt }: PaymentBatch): BankBatch => ({ id, month, lineCount: households - unpayable, status, bankReceipt });
export const bankLine = ({ id, account, amount, status, beneficiaryIds }: BenefitPayment): BankPaymentLine => ({ id, account, amount, status, _memberIds: beneficiaryIds });
export const receiptResult = (batch: PaymentBatch | null, { userErrors }: Outcome<PaymentBatch>): RecordBankReceiptResult => ({ batch: batch && bankBatch(batch), userErrors });
