import { DateScalar, MoneyScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export enum DeviceSubsidyStatus { APPLIED = 'APPLIED', APPROVED = 'APPROVED', REFUSED = 'REFUSED', SUPPLIED = 'SUPPLIED' }
describeEnum(DeviceSubsidyStatus, 'DeviceSubsidyStatus', '辅助器具补贴申请的状态。State of an application for a device.', {
  APPLIED: '已申请。Applied.', APPROVED: '已批准，待配发。Approved, waits for the supply.', REFUSED: '不予批准。Refused.', SUPPLIED: '已配发。Supplied.',
});

export enum DeviceRefusalGround { NOT_SUITED = 'NOT_SUITED', OTHER_FUND = 'OTHER_FUND', OTHER = 'OTHER' }
describeEnum(DeviceRefusalGround, 'DeviceRefusalGround', '不予批准的理由。Ground of a refusal.', {
  NOT_SUITED: '适配评估认为不适用。The fitting found it not suited.', OTHER_FUND: '已由工伤保险等其他资金解决。Another fund pays, as work-injury insurance.', OTHER: '其他。Other.',
});

/** Which device somebody needs tells of their disability: all that says so is sensitive. */
@Sensitive()
@ObjectType({ description: '残疾人辅助器具适配补贴申请。Application for the subsidy of an assistive device.' })
@Entity({ tableName: 'device_subsidy_applications' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['residentId', 'deviceId'] })
export class DeviceSubsidyApplication extends ProcedureRecord {
  @Internal()
  @Field(() => ID, { nullable: true, description: '申请标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => DeviceSubsidyStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: DeviceSubsidyStatus;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '申请人。Who needs it.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Property({ type: 'string', length: 32 }) deviceId!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '补贴金额，按申请日的价格和比例计算。Amount of the subsidy, by price and share of the day of application.' })
  @Property({ type: 'decimal', precision: 10, scale: 2 })
  amount!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '申请日。Applied on.' })
  @Property({ type: 'date' })
  appliedOn!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '审批日；未审批的为空。Decided on; null until then.' })
  @Property({ type: 'date', nullable: true })
  decidedOn!: string | null;

  @Field(() => DeviceRefusalGround, { nullable: true, description: '不予批准的理由。Ground of a refusal.' })
  @Property({ type: 'string', length: 10, nullable: true })
  refusalGround!: DeviceRefusalGround | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '配发日；未配发的为空。Supplied on; null until then.' })
  @Property({ type: 'date', nullable: true })
  suppliedOn!: string | null;

  /** Village of residence as the register of certificates has it, and the 18th birthday, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '居住地乡镇（街道）。Township of residence.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode.slice(0, 9)); }
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode.slice(0, 6); }
  get acceptedOn(): string { return this.appliedOn; }
}
