import { DateTimeScalar } from '@civil/schema/scalars';
import { CivilRecord, labelsOf, MaskedText } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';
import { ServiceComplaintStatus } from './service-complaint.entity.js';

const { Internal, Sensitive } = labelsOf('PLATFORM');

/**
 * What a complainant gets for the complaint, and the only place that keeps who they are: the complaint has no column for it, so that whoever
 * reaches the one never comes by it to the other.
 */
@Internal({ facet: 'REPORT_ENTRY' })
@ObjectType({ description: '投诉回执：投诉人凭以查看进度。Receipt of a complaint about a service, by which its state is followed.' })
@Entity({ tableName: 'complaint_receipts' })
@Index({ properties: ['residentId', 'id'] })
export class ComplaintReceipt extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 32, unique: true }) complaintId!: string;

  @Field(() => String, { nullable: true, description: '投诉编号。Number.' })
  @Property({ type: 'string', length: 32 })
  complaintNo!: string;

  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  @Field(() => DateTimeScalar, { nullable: true, description: '提交时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ServiceComplaintStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: ServiceComplaintStatus;

  @Field(() => String, { nullable: true, description: '答复或不予受理的理由；未答复的为空。The answer, or why it was not taken up; null until then.' })
  @Property({ type: 'string', length: 500, nullable: true })
  answer!: string | null;

  /** Whose own receipt it is; of one who stays anonymous, and of whoever has no record, nobody's. */
  @Property({ type: 'string', length: 32, nullable: true }) residentId!: string | null;
  @Property({ type: 'string', length: 50, nullable: true }) name!: string | null;
  @Property({ type: 'string', length: 20, nullable: true }) phone!: string | null;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
}

@Sensitive({ facet: 'REPORTER' })
@ObjectType({ description: '投诉人（封存）：仅本领域县级审核人员可见。Complainant, sealed: for the county approver of the domain alone.' })
export class ServiceComplainant {
  @Sensitive({ facet: 'REPORTER', mask: 'REPORTER' })
  @Field(() => MaskedText, { nullable: true, description: '姓名；匿名的为空。Name; null of one who stays anonymous.' })
  name!: string | null;

  @Sensitive({ facet: 'REPORTER', mask: 'REPORTER' })
  @Field(() => MaskedText, { nullable: true, description: '联系电话。Phone.' })
  phone!: string | null;

  /** Whose identity is read, for the ledger. */
  residentId!: string | null;
}
