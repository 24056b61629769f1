import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal } = labelsOf('ASSISTANCE');

export enum DeviceReservationStatus { RESERVED = 'RESERVED', HANDED_OUT = 'HANDED_OUT', RETURNED = 'RETURNED', CANCELLED = 'CANCELLED', LAPSED = 'LAPSED' }
describeEnum(DeviceReservationStatus, 'DeviceReservationStatus', '器具租借的状态。State of a reservation.', {
  RESERVED: '已预约。Reserved.', HANDED_OUT: '已借出。Handed out.', RETURNED: '已归还。Returned.', CANCELLED: '已取消。Cancelled.', LAPSED: '逾期未取，已失效。Not fetched in time, lapsed.',
});

@Internal()
@ObjectType({ description: '辅助器具的一次租借：预约、借出、归还。Rental of a device: reserved, handed out, returned.' })
@Entity({ tableName: 'device_reservations' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['residentId', 'status'] })
@Index({ properties: ['systemStepOn', 'status'] })
export class DeviceReservation extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => DeviceReservationStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: DeviceReservationStatus;

  @Property({ type: 'string', length: 32 }) siteId!: string;
  @Property({ type: 'string', length: 32 }) deviceId!: string;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '使用人。Who uses it.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Field(() => DateScalar, { nullable: true, description: '预约日。Reserved on.' })
  @Property({ type: 'date' })
  reservedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '借出日；未借出的为空。Handed out on; null until then.' })
  @Property({ type: 'date', nullable: true })
  handedOutOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '归还日；未归还的为空。Returned on; null until then.' })
  @Property({ type: 'date', nullable: true })
  returnedOn!: string | null;

  /** Day on which a reservation that nobody fetched lapses; null once there is nothing to wait for. */
  @Property({ type: 'date', nullable: true }) systemStepOn!: string | null;

  /** Division of the site, and the 18th birthday, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '站点所在地。Where the site is.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode.slice(0, 6); }
  get acceptedOn(): string { return this.reservedOn; }
}
