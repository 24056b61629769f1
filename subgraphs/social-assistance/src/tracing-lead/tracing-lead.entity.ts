import { chinaTime, DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum TracingLeadStatus { RECEIVED = 'RECEIVED', CHECKED = 'CHECKED', MATCH = 'MATCH', NO_MATCH = 'NO_MATCH' }
describeEnum(TracingLeadStatus, 'TracingLeadStatus', '寻亲线索的状态。State of a lead.', {
  RECEIVED: '已收到。Received.', CHECKED: '已核查。Looked into.', MATCH: '相符。It is the person.', NO_MATCH: '不符。It is not the person.',
});
export const finalLeadStatuses = [TracingLeadStatus.MATCH, TracingLeadStatus.NO_MATCH] as const;

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '寻亲线索；联系人仅救助管理站可见。Lead on a tracing notice; who gave it is seen by the station alone.' })
@Entity({ tableName: 'tracing_leads' })
@Index({ properties: ['noticeId', 'id'] })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
export class TracingLead extends ProcedureRecord {
  @Field(() => ID, { description: '线索标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) noticeId!: string;
  @Property({ type: 'string', length: 6 }) divisionCode!: string;

  @Internal()
  @Field(() => TracingLeadStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: TracingLeadStatus;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '收到时间。Received at.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { nullable: true, description: '内容。What was said.' })
  @Property({ type: 'string', length: 500 })
  content!: string;

  /** No mask: whoever may not read who gave a lead gets nothing of it. */
  @Field(() => String, { nullable: true, description: '联系人。Whom to ask.' })
  @Property({ type: 'string', length: 50 })
  contactName!: string;

  @Field(() => String, { nullable: true, description: '联系电话。Telephone of the contact.' })
  @Property({ type: 'string', length: 20 })
  contactPhone!: string;

  /** Account that gave the lead, and of a citizen the resident, whose own lead it is. */
  @Property({ type: 'string', length: 128, index: true }) submittedBy!: string;
  @Property({ type: 'string', length: 32, nullable: true, index: true }) submitterId!: string | null;

  /** Copies of the columns of the stay, so that a lead on a child is as hidden as the child. */
  @Property({ type: ArrayType }) subjectIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  get acceptedOn(): string { return chinaTime(this.at).slice(0, 10); }
  get policyDivision(): string { return this.divisionCode; }
}
