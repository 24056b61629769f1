import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReporterKind } from '../report-receipt/report-receipt.entity.js';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export enum HardshipReportStatus { RECEIVED = 'RECEIVED', ASSIGNED = 'ASSIGNED', VISITED = 'VISITED', CONCLUDED = 'CONCLUDED' }
describeEnum(HardshipReportStatus, 'HardshipReportStatus', '急难情况报告的状态。State of a report of hardship.', {
  RECEIVED: '已收到，待派发。Received, waits to be assigned.', ASSIGNED: '已派发，待入户。Assigned, waits for a visit.', VISITED: '已入户，待办结。Visited, waits for a conclusion.', CONCLUDED: '已办结。Concluded.',
});

export enum HardshipUrgency { URGENT = 'URGENT', ORDINARY = 'ORDINARY' }
describeEnum(HardshipUrgency, 'HardshipUrgency', '紧急程度。Urgency.', { URGENT: '急难，须当日响应。Urgent: answered within hours.', ORDINARY: '一般。Ordinary.' });

export enum HardshipOutcome { APPLICATION = 'APPLICATION', TEMPORARY_AID = 'TEMPORARY_AID', REFERRED = 'REFERRED', NO_NEED = 'NO_NEED' }
describeEnum(HardshipOutcome, 'HardshipOutcome', '办结方式。What a report came to.', {
  APPLICATION: '已协助提出申请。Applications were drafted.', TEMPORARY_AID: '已给予临时救助。Temporary aid was given.', REFERRED: '已转介其他部门或慈善力量。Referred to another department or to charity.',
  NO_NEED: '经核实无需救助。Verified, no need of assistance.',
});

@Sensitive()
@ObjectType({ description: '对报告的入户核实。Visit after a report.' })
export class HardshipVisit {
  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  at!: string;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否见到本人或家人。Whether anybody was met.' })
  met!: boolean;

  @Field(() => String, { nullable: true, description: '核实情况。What was found.' })
  finding!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '入户单位。Unit of who visited.' })
  unit!: string | null;
}

@Sensitive()
@ObjectType({ description: '急难情况报告（主动发现）：不载明报告人，报告人另行封存。Report of hardship; who reported is kept apart from it, sealed.' })
@Entity({ tableName: 'proactive_reports' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['personId', 'id'] })
export class ProactiveReport extends ProcedureRecord {
  @Internal()
  @Field(() => ID, { nullable: true, description: '报告标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '报告编号。Number.' })
  @Property({ type: 'string', length: 32, unique: true })
  reportNo!: string;

  @Internal()
  @Field(() => HardshipReportStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: HardshipReportStatus;

  @Internal()
  @Field(() => HardshipUrgency, { nullable: true, description: '紧急程度。Urgency.' })
  @Property({ type: 'string', length: 8 })
  urgency!: HardshipUrgency;

  @Field(() => ReporterKind, { nullable: true, description: '报告人类别，不指明是谁。Kind of reporter; never who.' })
  @Property({ type: 'string', length: 13, fieldName: 'reporter_kind' })
  reporterKind!: ReporterKind;

  @Property({ type: 'string', length: 32, nullable: true }) householdId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => HouseholdStub, { nullable: true, description: '所涉家庭；未查明的为空。Household it is about; null until known.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  /** Not called `residentId`: while nobody is known, the report itself is what a reading is entered for. */
  @Property({ type: 'string', length: 32, nullable: true }) personId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '所涉居民；未查明的为空。Resident it is about; null until known.' })
  get resident(): ResidentStub | null { return residentRef(this.personId); }
  get _memberIds(): string[] { return this.personId ? [this.personId] : []; }

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '所在乡镇或村（社区）。Township or village.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { nullable: true, description: '所在地点，以文字说明。Where, in words.' })
  @Property({ type: 'string', length: 100 })
  place!: string;

  @Field(() => String, { nullable: true, description: '情况说明。What was reported.' })
  @Property({ type: 'string', length: 500 })
  text!: string;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '收到时间。When it was received.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Internal()
  @Field(() => String, { nullable: true, description: '承办单位。Unit it was assigned to.' })
  @Property({ type: 'string', length: 64, nullable: true })
  assignedUnit!: string | null;

  @Internal()
  @Field(() => String, { nullable: true, description: '交办事项，不写超出所需的个人信息。What is to be done; no more of the person than that takes.' })
  @Property({ type: 'string', length: 200, nullable: true })
  instructions!: string | null;

  @Field(() => [HardshipVisit], { nullable: true, description: '入户核实。Visits.' })
  @Property({ type: 'json' })
  visits!: HardshipVisit[];

  @Internal()
  @Field(() => Int, { nullable: true, description: '自收到至首次入户的小时数，不足一小时按一小时计。Hours from receipt to the first visit, rounded up.' })
  @Property({ type: 'integer', nullable: true })
  responseHours!: number | null;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否按时入户；未入户的为空。Whether the first visit was in time; null before it.' })
  @Property({ type: 'boolean', nullable: true })
  inTime!: boolean | null;

  @Internal()
  @Field(() => HardshipOutcome, { nullable: true, description: '办结方式。What it came to.' })
  @Property({ type: 'string', length: 13, nullable: true })
  outcome!: HardshipOutcome | null;

  @Field(() => String, { nullable: true, description: '办结说明。Conclusion.' })
  @Property({ type: 'string', length: 500, nullable: true })
  conclusion!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '办结日。Concluded on.' })
  @Property({ type: 'date', nullable: true })
  concludedOn!: string | null;

  @Property({ type: ArrayType }) applicationIds!: string[];

  /** The 18th birthday of the resident once known; before, the day of receipt: a report about a family is no row about a child. */
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
  /** A report is judged by the numbers of the day on which it came. */
  @Property({ type: 'date' }) acceptedOn!: string;
}
