import type { SharingClass as SharingClassCode, SharingMethod as MethodCode } from '@civil/schema/sharing';
import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SharingClass, SharingMethod } from '../data-resource/resource-enums.js';
import { PROVINCE } from '../province.js';
import { Sharing } from '../sharing-step.js';

export enum ShareRequestStatus {
  DRAFT = 'DRAFT', SUBMITTED = 'SUBMITTED', SUPPLEMENT = 'SUPPLEMENT', APPROVED = 'APPROVED', REFUSED = 'REFUSED', PROVISIONED = 'PROVISIONED', CLOSED = 'CLOSED',
}
describeEnum(ShareRequestStatus, 'ShareRequestStatus', '共享申请的状态。State of a request for data.', {
  DRAFT: '草稿。Draft.', SUBMITTED: '已提交，待答复。Submitted, waits for an answer.', SUPPLEMENT: '待补正。Waits for what was missing.', APPROVED: '已同意，待提供数据。Approved, data are to be provided.',
  REFUSED: '不予同意。Refused.', PROVISIONED: '已提供。Data are provided.', CLOSED: '已办结。Closed.',
});

/** A request for a resource, from the draft to the grant that it leads to. */
@Sharing()
@ObjectType({ description: '政务数据共享申请。Request for shared data.' })
@Entity({ tableName: 'share_requests' })
@Index({ properties: ['clientId', 'nextDueAt', 'id'] })
@Index({ properties: ['status', 'nextDueAt', 'id'] })
@Index({ properties: ['resourceId', 'status'] })
@Index({ properties: ['nextDueAt', 'id'] })
export class ShareRequest extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '申请标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) clientId!: string;
  @Property({ type: 'string', length: 8 }) resourceId!: string;

  @Field(() => ShareRequestStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 11 })
  status!: ShareRequestStatus;

  @Field(() => String, { nullable: true, description: '申请单位。Unit that asks.' })
  @Property({ type: 'string', length: 60 })
  requester!: string;

  /** The class of the resource when the request was submitted, which decides the time to answer. */
  @Field(() => SharingClass, { nullable: true, description: '提交时资源的共享属性；未提交的为空。Class of the resource when it was submitted; null until then.' })
  @Property({ type: 'string', length: 13, nullable: true })
  sharingClass!: SharingClassCode | null;

  @Field(() => String, { nullable: true, description: '法规依据。Legal basis.' })
  @Property({ type: 'string', length: 200 })
  legalBasis!: string;

  @Field(() => DateScalar, { nullable: true, description: '法规依据的失效日；长期有效的为空。Day until which the basis is in force; null where it is for good.' })
  @Property({ type: 'date', nullable: true })
  basisValidTo!: string | null;

  @Field(() => String, { nullable: true, description: '使用场景。What the data are for.' })
  @Property({ type: 'string', length: 300 })
  scenario!: string;

  @Field(() => [String], { nullable: true, description: '申请字段。Fields asked for.' })
  @Property({ type: ArrayType })
  fieldsAsked!: string[];

  @Field(() => [String], { nullable: true, description: '同意提供的字段；未答复的为空列表。Fields approved; an empty list until it is answered.' })
  @Property({ type: ArrayType })
  fieldsApproved!: string[];

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '数据范围。Division whose rows are asked for.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => SharingMethod, { nullable: true, description: '共享方式。Method.' })
  @Property({ type: 'string', length: 5 })
  method!: MethodCode;

  @Field(() => Int, { nullable: true, description: '申请的每日条数。Rows a day that are asked for.' })
  @Property({ type: 'integer' })
  quotaAsked!: number;

  @Field(() => DateScalar, { nullable: true, description: '使用期限起始日。First day of use.' })
  @Property({ type: 'date' })
  useFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '使用期限截止日。Last day of use.' })
  @Property({ type: 'date' })
  useTo!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近提交时间。When it was last submitted.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '一次性告知的补正内容。What was missing, told once.' })
  @Property({ type: 'string', length: 300, nullable: true })
  supplementAsked!: string | null;

  @Field(() => String, { nullable: true, description: '同意延期的政务数据共享主管部门文号。Document by which the sharing authority consented to an extension.' })
  @Property({ type: 'string', length: 60, nullable: true })
  extensionConsent!: string | null;

  @Field(() => String, { nullable: true, description: '延期理由。Why the answer is extended.' })
  @Property({ type: 'string', length: 200, nullable: true })
  extensionReason!: string | null;

  /** When the first time to answer is up: the extension is counted from there. */
  @Property({ type: 'timestamptz', nullable: true }) answerDueAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '答复时间。When it was answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: '不予同意的理由。Why it was refused.' })
  @Property({ type: 'string', length: 200, nullable: true })
  refusalReason!: string | null;

  @Field(() => String, { nullable: true, description: '办结原因。Why it was closed.' })
  @Property({ type: 'string', length: 200, nullable: true })
  closeReason!: string | null;

  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
  get policyDivision(): string { return PROVINCE; }
}
