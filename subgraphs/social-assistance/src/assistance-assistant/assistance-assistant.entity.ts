import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, MaskedText, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const { Internal, Personal } = labelsOf('ASSISTANCE');

export enum AssistantStatus { ACTIVE = 'ACTIVE', ENDED = 'ENDED' }
describeEnum(AssistantStatus, 'AssistantStatus', '救助协理员的状态。State of an assistant.', { ACTIVE: '在岗。In service.', ENDED: '已离岗。Left.' });

export enum HiredBy { VILLAGE_COMMITTEE = 'VILLAGE_COMMITTEE', TOWNSHIP = 'TOWNSHIP', PURCHASE = 'PURCHASE' }
describeEnum(HiredBy, 'HiredBy', '聘用方式。By whom hired.', { VILLAGE_COMMITTEE: '村（居）民委员会兼任。Of the village committee.', TOWNSHIP: '乡镇（街道）聘用。By the township.', PURCHASE: '政府购买服务。By purchase of services.' });

@Internal()
@ObjectType({ description: '协理员的一次培训。Training of an assistant.' })
export class AssistantTraining {
  @Field(() => DateScalar, { nullable: true, description: '日期。On.' }) on!: string;
  @Field(() => String, { nullable: true, description: '内容。Subject.' }) subject!: string;
  @Field(() => Int, { nullable: true, description: '学时。Hours.' }) hours!: number;
}

@Internal()
@ObjectType({ description: '村（社区）社会救助协理员。Assistant for social assistance in a village.' })
@Entity({ tableName: 'assistance_assistants' })
@Index({ properties: ['divisionCode', 'status'] })
export class AssistanceAssistant extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '协理员标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => AssistantStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 6 })
  status!: AssistantStatus;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在村（社区）。Village.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '姓名。Name.' })
  @Property({ type: 'string', length: 50 })
  name!: string;

  @Personal({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '电话。Phone.' })
  @Property({ type: 'string', length: 20, nullable: true })
  phone!: string | null;

  @Field(() => HiredBy, { nullable: true, description: '聘用方式。By whom hired.' })
  @Property({ type: 'string', length: 17 })
  hiredBy!: HiredBy;

  @Field(() => DateScalar, { nullable: true, description: '到岗日。Since.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: '离岗日或聘期届满日；未定的为空。Until; null where open.' })
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @Field(() => [AssistantTraining], { nullable: true, description: '培训。Trainings.' })
  @Property({ type: 'json' })
  trainings!: AssistantTraining[];

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}
