import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Internal } = labelsOf('PLATFORM');

export enum ServiceApplicationStatus {
  RECEIVED = 'RECEIVED', HANDED_OVER = 'HANDED_OVER', ACCEPTED = 'ACCEPTED', RETURNED = 'RETURNED', GRANTED = 'GRANTED', REFUSED = 'REFUSED', WITHDRAWN = 'WITHDRAWN', REVOKED = 'REVOKED',
}
describeEnum(ServiceApplicationStatus, 'ServiceApplicationStatus', '政务服务申请的状态。State of an application for a service.', {
  RECEIVED: '已接收。Received.', HANDED_OVER: '已移交业务领域。Handed over to the domain that handles it.', ACCEPTED: '已受理。Accepted.', RETURNED: '已退回，不予受理。Returned, not accepted.',
  GRANTED: '已办结，准予。Granted.', REFUSED: '已办结，不予。Refused.', WITHDRAWN: '已撤回。Withdrawn.', REVOKED: '承诺不实，已撤销。Revoked, as what was promised did not hold.',
});

@Internal({ facet: 'SERVICES' })
@ObjectType({ description: '政务服务申请：由省政府一体化政务服务平台推送，或以告知承诺方式提交，移交业务领域办理。Application for a service: pushed by the provincial government service platform or submitted by commitment, and handed over to the domain that handles it.' })
@Entity({ tableName: 'service_applications' })
@Unique({ properties: ['externalSystem', 'externalNumber'] })
@Index({ properties: ['divisionCode', 'domain', 'id'] })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['status', 'id'] })
@Index({ properties: ['applicantId', 'id'] })
export class ServiceApplication extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '申请标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '办件编码，凭以查询进度。Code by which its state is asked for.' })
  @Property({ type: 'string', length: 32, unique: true })
  code!: string;

  /** Account of the client that pushed it, whose numbers are unique by themselves. */
  @Property({ type: 'string', length: 128, nullable: true }) externalSystem!: string | null;
  @Field(() => String, { nullable: true, description: '外部系统的办件编号；非推送的为空。Number in the system that pushed it; null of one that was not.' })
  @Property({ type: 'string', length: 64, nullable: true })
  externalNumber!: string | null;
  /** SM3 digest of what was pushed, by which the same is known from another under one number. */
  @Property({ type: 'string', length: 64, nullable: true }) contentDigest!: string | null;

  @Property({ type: 'string', length: 32 }) itemCode!: string;

  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '办理地。Division that handles it.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: 'string', length: 32 }) applicantId!: string;
  /** The 18th birthday of the applicant: before it, those without a right on minors do not see the row. */
  @Property({ type: 'date' }) adultOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '接收时间。When it was received.' })
  @Property({ type: 'timestamptz' })
  receivedAt!: Date;

  @Field(() => ServiceApplicationStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 11 })
  status!: ServiceApplicationStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次状态变化的时间。When its state last changed.' })
  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: '办理单位答复申请人的说明。What the unit told the applicant of it.' })
  @Property({ type: 'string', length: 200, nullable: true })
  remark!: string | null;

  @Field(() => String, { nullable: true, description: '申请人所作承诺，以提交时为准；非告知承诺的为空。What the applicant promised, as it read then; null of one without commitment.' })
  @Property({ type: 'string', length: 500, nullable: true })
  commitment!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '承诺核查日；未核查的为空。Day on which the promise was looked into; null until then.' })
  @Property({ type: 'date', nullable: true })
  commitmentCheckedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: '承诺是否属实；未核查的为空。Whether the promise held; null until looked into.' })
  @Property({ type: 'boolean', nullable: true })
  commitmentKept!: boolean | null;

  get policyDivision(): string { return this.divisionCode; }
  /** Judged by the numbers of the day on which it came. */
  @Property({ type: 'date' }) acceptedOn!: string;
}
