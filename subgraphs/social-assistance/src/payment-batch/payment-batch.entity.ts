import { DateTimeScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';

const { Internal } = labelsOf('ASSISTANCE');

export enum BatchStatus { DRAFT = 'DRAFT', CHECKED = 'CHECKED', APPROVED = 'APPROVED', SENT = 'SENT', SETTLED = 'SETTLED', PARTIAL = 'PARTIAL', VOID = 'VOID' }
registerEnumType(BatchStatus, {
  name: 'BatchStatus', description: '发放批次状态。State of a payment batch.',
  valuesConfig: {
    DRAFT: { description: '编制中。Draft.' }, CHECKED: { description: '已复核。Checked.' }, APPROVED: { description: '已审批。Approved.' },
    SENT: { description: '已送银行。Sent to the bank.' }, SETTLED: { description: '全部到账。Settled.' }, PARTIAL: { description: '部分失败。Settled in part.' },
    VOID: { description: '审批前作废。Thrown away before it was approved.' },
  },
});

@Directive('@key(fields: "id")')
@Internal()
@ObjectType({ description: '一县一项目一个月的发放批次（社银一体化台账）。Payment batch of a county for one programme and month.' })
@Entity({ tableName: 'payment_batches' })
@Unique({ name: 'payment_batches_one_ledger', properties: ['divisionCode', 'program', 'month', 'round'], where: "status <> 'VOID'" })
@Index({ properties: ['divisionCode', 'month'] })
@Index({ properties: ['month', 'id'] })
@Index({ properties: ['systemStepOn', 'status'] })
@Index({ properties: ['bankClientId', 'month', 'id'] })
export class PaymentBatch extends ProcedureRecord {
  @Field(() => ID, { description: '批次标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '发放的县级区划。County that pays.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Field(() => YearMonthScalar, { nullable: true, description: '所属月份。Month.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Field(() => Int, { nullable: true, description: '轮次：0 为当月台账，其后为补发批次。Round: 0 is the ledger of the month, those after it pay again what failed.' })
  @Property({ type: 'smallint' })
  round!: number;

  @Field(() => Int, { nullable: true, description: '人数。Number of persons.' })
  @Property({ type: 'integer' })
  persons!: number;

  @Field(() => Int, { nullable: true, description: '户数。Number of households.' })
  @Property({ type: 'integer' })
  households!: number;

  @Field(() => MoneyScalar, { nullable: true, description: '总金额。Total.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  total!: string;

  @Field(() => Int, { nullable: true, description: '暂停发放而未列入的户数。Benefits left out because their payment is suspended.' })
  @Property({ type: 'integer' })
  suspended!: number;

  @Field(() => Int, { nullable: true, description: '账户有误、须更正后补发的笔数。Lines that are not sent, as their account must be put right first.' })
  @Property({ type: 'integer' })
  unpayable!: number;

  @Field(() => BatchStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: BatchStatus;

  @Field(() => String, { nullable: true, description: '银行回单号。Receipt of the bank.' })
  @Property({ type: 'string', length: 40, nullable: true })
  bankReceipt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '提交银行的时刻；由系统送出，银行受理后方为已送。When it was handed over for sending; the system sends it, and it counts as sent once the bank has acknowledged it.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '银行受理的时刻。When the bank acknowledged it.' })
  @Property({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true, description: '批次明细的 SM3 摘要（GB/T 32905），含账户与金额。SM3 digest of the lines of the batch, accounts and amounts included.' })
  @Property({ type: 'string', length: 64 })
  sm3Digest!: string;

  /** Client that the bank signs in as, by the agreement under which the batch was submitted. */
  @Property({ type: 'string', length: 128, nullable: true }) bankClientId!: string | null;

  /** When it was built: what is ordered later waits for the next ledger. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()' }) builtAt!: Date;

  /** Day on which the system has the next step to make, where it has one. */
  @Property({ type: 'date', nullable: true }) systemStepOn!: string | null;

  /** Until when one process keeps the sending to itself; by the clock of the database, which all of them share. */
  @Property({ type: 'timestamptz', nullable: true }) claimedUntil!: Date | null;

  get policyDivision(): string { return this.divisionCode; }
  /** A ledger is made by the rules of the month that it pays for. */
  get acceptedOn(): string { return `${this.month}-01`; }
}
