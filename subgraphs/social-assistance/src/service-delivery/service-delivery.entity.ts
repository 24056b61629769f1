import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum DeliveryStatus { PLANNED = 'PLANNED', DELIVERED = 'DELIVERED', CHECKED = 'CHECKED', CANCELLED = 'CANCELLED' }
describeEnum(DeliveryStatus, 'DeliveryStatus', '服务、物资交付的状态。State of a delivery.', {
  PLANNED: '已安排。Planned.', DELIVERED: '已交付，待检查。Delivered, waits to be checked.', CHECKED: '已检查。Checked.', CANCELLED: '已取消。Cancelled.',
});

@Internal()
@ObjectType({ description: '“资金+物资+服务”救助的一次交付：需求、交付、检查。Delivery of a resource to a household: need, delivery, check.' })
@Entity({ tableName: 'service_deliveries' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['residenceDivisionCode', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['enrollmentId'] })
export class ServiceDelivery extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => DeliveryStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: DeliveryStatus;

  @Property({ type: 'string', length: 32, index: true }) resourceId!: string;
  @Property({ type: 'string', length: 32 }) enrollmentId!: string;
  @Property({ type: 'string', length: 32, nullable: true }) specialNeedId!: string | null;

  @Field(() => Int, { nullable: true, description: '数量：份、次、名额。How many pieces, times or places.' })
  @Property({ type: 'smallint' })
  quantity!: number;

  @Field(() => DateScalar, { nullable: true, description: '安排日。Planned on.' })
  @Property({ type: 'date' })
  plannedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '交付日；未交付的为空。Delivered on; null until then.' })
  @Property({ type: 'date', nullable: true })
  deliveredOn!: string | null;

  @Sensitive()
  @Field(() => Boolean, { nullable: true, description: '检查结果：是否满足需求；未检查的为空。Whether it met the need, as the check found; null until then.' })
  @Property({ type: 'boolean', nullable: true })
  metNeed!: boolean | null;

  /** Copies of the columns of the benefit, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  @Field(() => DivisionStub, { nullable: true, description: '确认地。Place of confirmation.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode.slice(0, 9)); }

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.plannedOn; }
}
