import { DateTimeScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, labelsOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { AssistanceProgram } from '../program.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export enum PaymentStatus { PENDING = 'PENDING', PAID = 'PAID', FAILED = 'FAILED', RETURNED = 'RETURNED' }
registerEnumType(PaymentStatus, {
  name: 'PaymentStatus', description: '发放状态。State of a payment.',
  valuesConfig: {
    PENDING: { description: '待发放。Not yet sent.' }, PAID: { description: '已到账。Received.' },
    FAILED: { description: '发放失败。Failed.' }, RETURNED: { description: '已退回。Paid back.' },
  },
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '一项待遇一个月的发放。Payment of one benefit for one month.' })
@Entity({ tableName: 'benefit_payments' })
@Unique({ properties: ['enrollmentId', 'month'] })
@Index({ properties: ['month', 'divisionCode'] })
export class BenefitPayment extends CivilRecord {
  @Field(() => ID, { description: '发放标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 40 })
  id!: string;

  @Property({ type: 'string', length: 32 }) enrollmentId!: string;
  @Property({ type: 'string', length: 32, index: true }) batchId!: string;

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
  @Property({ type: 'string', length: 100, nullable: true })
  failReason!: string | null;

  /** Programme of the benefit, copied for sums by programme. */
  @Property({ type: 'string', length: 11 }) program!: AssistanceProgram;
  /** Copies of the benefit's own columns, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;
}
