import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ASSISTANCE');

export enum AssistanceStationStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
describeEnum(AssistanceStationStatus, 'AssistanceStationStatus', '救助服务站点的状态。State of an assistance station.', { OPEN: '开放。Open.', CLOSED: '已撤销。Closed.' });

export enum StationService { CONSULTATION = 'CONSULTATION', HELP_TO_APPLY = 'HELP_TO_APPLY', HOME_VISIT = 'HOME_VISIT', COMPANIONSHIP = 'COMPANIONSHIP', GOODS = 'GOODS', COUNSELLING = 'COUNSELLING' }
describeEnum(StationService, 'StationService', '站点提供的服务。Service of a station.', {
  CONSULTATION: '政策咨询。Consultation.', HELP_TO_APPLY: '代办、协办申请。Help with an application.', HOME_VISIT: '入户走访。Home visits.', COMPANIONSHIP: '陪伴照护。Companionship and care.',
  GOODS: '物资发放。Goods.', COUNSELLING: '心理疏导。Counselling.',
});

@Public()
@ObjectType({ description: '救助服务站点，设在乡镇（街道）或村（社区）。Assistance station of a township or village.' })
@Entity({ tableName: 'assistance_stations' })
@Index({ properties: ['divisionCode', 'status'] })
export class AssistanceStation extends ProcedureRecord {
  @Field(() => ID, { description: '站点标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => AssistanceStationStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 6 })
  status!: AssistanceStationStatus;

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在乡镇（街道）或村（社区）。Township or village.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { nullable: true, description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '开放时间。Opening hours.' })
  @Property({ type: 'string', length: 100 })
  hours!: string;

  @Field(() => String, { nullable: true, description: '联系电话，为办公电话。Telephone of the office.' })
  @Property({ type: 'string', length: 20 })
  phone!: string;

  @Field(() => [StationService], { nullable: true, description: '服务内容。Services.' })
  @Property({ type: ArrayType })
  services!: StationService[];

  @Field(() => Int, { nullable: true, description: '工作人员数。Number of staff.' })
  @Property({ type: 'smallint' })
  staff!: number;

  @Field(() => DateScalar, { nullable: true, description: '设立日。Opened on.' })
  @Property({ type: 'date' })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '撤销日；开放中的为空。Closed on; null while open.' })
  @Property({ type: 'date', nullable: true })
  closedOn!: string | null;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.openedOn; }
}
