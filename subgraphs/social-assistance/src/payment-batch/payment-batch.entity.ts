import { MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';

const { Internal } = labelsOf('ASSISTANCE');

export enum BatchStatus { DRAFT = 'DRAFT', CHECKED = 'CHECKED', APPROVED = 'APPROVED', SENT = 'SENT', SETTLED = 'SETTLED', PARTIAL = 'PARTIAL' }
registerEnumType(BatchStatus, {
  name: 'BatchStatus', description: '发放批次状态。State of a payment batch.',
  valuesConfig: {
    DRAFT: { description: '编制中。Draft.' }, CHECKED: { description: '已复核。Checked.' }, APPROVED: { description: '已审批。Approved.' },
    SENT: { description: '已送银行。Sent to the bank.' }, SETTLED: { description: '全部到账。Settled.' }, PARTIAL: { description: '部分失败。Settled in part.' },
  },
});

@Directive('@key(fields: "id")')
@Internal()
@ObjectType({ description: '一县一项目一个月的发放批次（社银一体化台账）。Payment batch of a county for one programme and month.' })
@Entity({ tableName: 'payment_batches' })
@Index({ properties: ['divisionCode', 'month'] })
export class PaymentBatch extends CivilRecord {
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

  @Field(() => Int, { nullable: true, description: '人数。Number of persons.' })
  @Property({ type: 'integer' })
  persons!: number;

  @Field(() => Int, { nullable: true, description: '户数。Number of households.' })
  @Property({ type: 'integer' })
  households!: number;

  @Field(() => MoneyScalar, { nullable: true, description: '总金额。Total.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  total!: string;

  @Field(() => BatchStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: BatchStatus;

  @Field(() => String, { nullable: true, description: '银行回单号。Receipt of the bank.' })
  @Property({ type: 'string', length: 40, nullable: true })
  bankReceipt!: string | null;

  @Field(() => String, { nullable: true, description: '批次明细的 SM3 摘要（GB/T 32905）。SM3 digest of the lines of the batch.' })
  @Property({ type: 'string', length: 64 })
  sm3Digest!: string;
}
