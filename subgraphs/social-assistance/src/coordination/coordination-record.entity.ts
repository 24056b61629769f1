import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

export enum CoordinationKind { MEETING = 'MEETING', LEADER_ASSIGNMENT = 'LEADER_ASSIGNMENT' }
describeEnum(CoordinationKind, 'CoordinationKind', '统筹协调事项的种类。Kind of an entry on coordination.', { MEETING: '困难群众基本生活保障工作协调会议。Coordination meeting.', LEADER_ASSIGNMENT: '领导包抓联系。Leader assigned to a place.' });

export enum CoordinationStatus { RECORDED = 'RECORDED' }

@Internal()
@ObjectType({ description: '统筹协调记录：协调会议、领导包抓联系。Entry on coordination: a meeting, or a leader assigned to a place.' })
@Entity({ tableName: 'coordination_records' })
@Index({ properties: ['divisionCode', 'on'] })
export class CoordinationRecord extends ProcedureRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 8 }) status!: CoordinationStatus;

  @Field(() => CoordinationKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 17 })
  kind!: CoordinationKind;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '区划。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => DateScalar, { nullable: true, description: '会议日或包抓起始日。Day of the meeting, or since when assigned.' })
  @Property({ type: 'date', fieldName: 'held_on' })
  on!: string;

  @Field(() => DateScalar, { nullable: true, description: '包抓截止日；会议和未定的为空。Until when assigned; null of a meeting, and where open.' })
  @Property({ type: 'date', nullable: true, fieldName: 'until_day' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: '议题，或领导职务。Subject of the meeting, or office of the leader.' })
  @Property({ type: 'string', length: 100 })
  subject!: string;

  @Field(() => Int, { nullable: true, description: '参加单位数；包抓联系的为空。Number of units that took part; null of an assignment.' })
  @Property({ type: 'smallint', nullable: true })
  units!: number | null;

  @Field(() => String, { nullable: true, description: '议定事项，或包抓任务；不含个人信息。What was decided, or the task; no personal data.' })
  @Property({ type: 'string', length: 500, nullable: true })
  decisions!: string | null;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}
