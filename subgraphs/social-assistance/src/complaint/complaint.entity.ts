import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { CodeLabel, describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { complaintChannelCodes, complaintTopicCodes } from './complaint.codes.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum ComplaintStatus { FILED = 'FILED', ACCEPTED = 'ACCEPTED', DECLINED = 'DECLINED', ANSWERED = 'ANSWERED', ESCALATED = 'ESCALATED', CLOSED = 'CLOSED' }
describeEnum(ComplaintStatus, 'ComplaintStatus', '投诉举报的状态。State of a complaint.', {
  FILED: '已提交，待受理。Filed, waits for acceptance.', ACCEPTED: '已受理，办理中。Accepted, under inquiry.', DECLINED: '不予受理。Not taken up.', ANSWERED: '已答复。Answered.',
  ESCALATED: '已申请复查，由上级办理。Referred to the authority above.', CLOSED: '已办结。Closed.',
});

@Internal()
@ObjectType({ description: '投诉举报与差评：由县级及以上办理，被投诉的单位和个人不得知悉投诉人。Complaint, bad ratings included: dealt with by the county and above; the complainant is never told to whom it is about.' })
@Entity({ tableName: 'complaints' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['systemStepOn', 'status'] })
export class Complaint extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '投诉标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '投诉编号。Number.' })
  @Property({ type: 'string', length: 32, unique: true })
  complaintNo!: string;

  @Field(() => String, { nullable: true, description: '所涉救助申请的案号。Number of the case it is about.' })
  @Property({ type: 'string', length: 32, nullable: true })
  caseNo!: string | null;

  @Property({ type: 'string', length: 32, nullable: true, index: true }) applicationId!: string | null;

  @Property({ type: 'string', length: 2 }) channelCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '渠道。How it came.' })
  get channel(): CodeLabel | null { return complaintChannelCodes.get(this.channelCode); }

  @Property({ type: 'string', length: 2 }) topicCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '事项。What it is about.' })
  get topic(): CodeLabel | null { return complaintTopicCodes.get(this.topicCode); }

  /** The county, six digits: neither the township nor the village that a complaint may be about comes near its row. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '办理地（县级）。County that deals with it.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: 'string', length: 12 }) aboutDivisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所涉地。Place it is about.' })
  get aboutDivision(): DivisionStub | null { return divisionRef(this.aboutDivisionCode); }

  @Field(() => String, { nullable: true, description: '内容。What is said.' })
  @Property({ type: 'string', length: 500 })
  text!: string;

  @Field(() => Boolean, { nullable: true, description: '是否匿名。Whether anonymous.' })
  @Property({ type: 'boolean' })
  anonymous!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: '提交时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ComplaintStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: ComplaintStatus;

  @Field(() => Boolean, { nullable: true, description: '是否属实；未答复的为空。Whether it was found true; null until answered.' })
  @Property({ type: 'boolean', nullable: true })
  upheld!: boolean | null;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '给投诉人的答复。Answer to the complainant.' })
  @Property({ type: 'string', length: 500, nullable: true })
  answer!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '答复日。Answered on.' })
  @Property({ type: 'date', nullable: true })
  answeredOn!: string | null;

  @Field(() => String, { nullable: true, description: '不予受理的理由。Why it was not taken up.' })
  @Property({ type: 'string', length: 200, nullable: true })
  declineReason!: string | null;

  @Field(() => String, { nullable: true, description: '申请复查的理由。Why the authority above was asked.' })
  @Property({ type: 'string', length: 200, nullable: true })
  escalationReason!: string | null;

  @Field(() => Int, { nullable: true, description: '好差评分值，1 至 5；不由评价而来的为空。Rating, 1 to 5; null of one that no rating opened.' })
  @Property({ type: 'smallint', nullable: true })
  rating!: number | null;

  /** Day on which the system closes what was answered and not referred on. */
  @Property({ type: 'date', nullable: true }) systemStepOn!: string | null;

  get policyDivision(): string { return this.divisionCode; }
  /** A complaint is judged by the numbers of the day on which it came. */
  @Property({ type: 'date' }) acceptedOn!: string;
}
