import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { CodeLabel, describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';
import { serviceComplaintChannelCodes, serviceComplaintTopicCodes } from './service-complaint.codes.js';

const { Internal } = labelsOf('PLATFORM');

export enum ServiceComplaintStatus { FILED = 'FILED', ACCEPTED = 'ACCEPTED', DECLINED = 'DECLINED', ANSWERED = 'ANSWERED', ESCALATED = 'ESCALATED', CLOSED = 'CLOSED' }
describeEnum(ServiceComplaintStatus, 'ServiceComplaintStatus', '监督投诉的状态。State of a complaint about a service.', {
  FILED: '已提交，待受理。Filed, waits for acceptance.', ACCEPTED: '已受理，办理中。Accepted, under inquiry.', DECLINED: '不予受理。Not taken up.', ANSWERED: '已答复。Answered.',
  ESCALATED: '已申请复查，由上级办理。Referred to the authority above.', CLOSED: '已办结。Closed.',
});

@Internal({ facet: 'SERVICES' })
@ObjectType({ description: '监督投诉：各业务领域通用，转本领域县级单位办理；被投诉的单位和个人不得知悉投诉人。Complaint about a service of any domain: goes to the county\'s unit of that domain; the complainant is never told to whom it is about.' })
@Entity({ tableName: 'service_complaints' })
@Index({ properties: ['divisionCode', 'domain', 'id'] })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['systemStepOn', 'status'] })
export class ServiceComplaint extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '投诉标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '投诉编号。Number.' })
  @Property({ type: 'string', length: 32, unique: true })
  complaintNo!: string;

  @Field(() => BusinessDomain, { nullable: true, description: '业务领域，由其县级单位办理。Domain, whose unit of the county deals with it.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  @Property({ type: 'string', length: 2 }) topicCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '事项。What it is about.' })
  get topic(): CodeLabel | null { return serviceComplaintTopicCodes.get(this.topicCode); }

  @Property({ type: 'string', length: 2 }) channelCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '渠道。How it came.' })
  get channel(): CodeLabel | null { return serviceComplaintChannelCodes.get(this.channelCode); }

  /** The county, six digits: neither the township nor the village that a complaint may be about comes near its row. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '办理地（县级）。County that deals with it.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: 'string', length: 12 }) aboutDivisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所涉地。Place it is about.' })
  get aboutDivision(): DivisionStub | null { return divisionRef(this.aboutDivisionCode); }

  @Field(() => String, { nullable: true, description: '所涉办件编码；未写明的为空。Code of the application it is about; null where none was named.' })
  @Property({ type: 'string', length: 32, nullable: true })
  applicationCode!: string | null;

  @Field(() => String, { nullable: true, description: '内容。What is said.' })
  @Property({ type: 'string', length: 500 })
  text!: string;

  @Field(() => Boolean, { nullable: true, description: '是否匿名。Whether anonymous.' })
  @Property({ type: 'boolean' })
  anonymous!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: '提交时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ServiceComplaintStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: ServiceComplaintStatus;

  @Field(() => Boolean, { nullable: true, description: '是否属实；未答复的为空。Whether it was found true; null until answered.' })
  @Property({ type: 'boolean', nullable: true })
  upheld!: boolean | null;

  @Field(() => String, { nullable: true, description: '给投诉人的答复，不含个人信息。Answer to the complainant, without personal data.' })
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

  /** Day on which the system closes what was answered and not referred on. */
  @Property({ type: 'date', nullable: true }) systemStepOn!: string | null;

  get policyDivision(): string { return this.divisionCode; }
  @Property({ type: 'date' }) acceptedOn!: string;
}
