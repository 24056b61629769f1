import { DateTimeScalar } from '@civil/schema/scalars';
import { CodeLabel, describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { codeList } from '@civil/schema/codes';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

/** What a call is about (来电事项). */
export const callTopicCodes = codeList(null, `
01 政策咨询 | question on the rules
02 急难求助 | call for help
03 投诉举报 | complaint
04 办理进度 | state of an application
99 其他 | other`);

export enum HotlineCallStatus { LOGGED = 'LOGGED', CONVERTED = 'CONVERTED', ANSWERED = 'ANSWERED' }
describeEnum(HotlineCallStatus, 'HotlineCallStatus', '来电的状态。State of a call.', { LOGGED: '已登记。Logged.', CONVERTED: '已转办。Turned into a case.', ANSWERED: '当场答复。Answered at once.' });

export enum CallCaseKind { HARDSHIP_REPORT = 'HARDSHIP_REPORT', COMPLAINT = 'COMPLAINT', INTAKE_NOTE = 'INTAKE_NOTE' }
describeEnum(CallCaseKind, 'CallCaseKind', '来电转办的方式。What a call is turned into.', {
  HARDSHIP_REPORT: '急难情况报告。Report of hardship.', COMPLAINT: '投诉举报。Complaint.', INTAKE_NOTE: '受理窗口的备注。Note for the intake.',
});

@Internal()
@ObjectType({ description: '热线来电；来电人另行封存。Call to a hotline; who called is kept apart from it, sealed.' })
@Entity({ tableName: 'hotline_calls' })
@Index({ properties: ['divisionCode', 'id'] })
export class HotlineCall extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '来电标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '来电编号。Number of the call.' })
  @Property({ type: 'string', length: 32, unique: true })
  callNo!: string;

  @Field(() => HotlineCallStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: HotlineCallStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'string', length: 2 }) topicCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '事项。What it is about.' })
  get topic(): CodeLabel | null { return callTopicCodes.get(this.topicCode); }

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所涉地。Place it is about.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Sensitive()
  @Field(() => String, { nullable: true, description: '来电内容。What was said.' })
  @Property({ type: 'string', length: 500 })
  text!: string;

  @Field(() => CallCaseKind, { nullable: true, description: '转办方式；未转办的为空。What it was turned into; null where into nothing.' })
  @Property({ type: 'string', length: 15, nullable: true })
  caseKind!: CallCaseKind | null;

  @Field(() => String, { nullable: true, description: '转办后的编号。Number of what it was turned into.' })
  @Property({ type: 'string', length: 32, nullable: true })
  caseNo!: string | null;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '给受理窗口的备注。Note for the intake.' })
  @Property({ type: 'string', length: 500, nullable: true })
  intakeNote!: string | null;

  /** Account that logged it: a clerk goes on with their own calls and comes near no other. */
  @Property({ type: 'string', length: 128 }) loggedBy!: string;

  get policyDivision(): string { return this.divisionCode; }
  @Property({ type: 'date' }) acceptedOn!: string;
}
