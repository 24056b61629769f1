import { DateTimeScalar } from '@civil/schema/scalars';
import { CivilRecord, describeEnum, labelsOf, MaskedText } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum ReceiptKind { HARDSHIP_REPORT = 'HARDSHIP_REPORT', COMPLAINT = 'COMPLAINT', HOTLINE_CALL = 'HOTLINE_CALL' }
describeEnum(ReceiptKind, 'ReceiptKind', '所提交的事项。What was handed in.', { HARDSHIP_REPORT: '急难情况报告。Report of hardship.', COMPLAINT: '投诉举报。Complaint.', HOTLINE_CALL: '热线来电。Call to a hotline.' });

export enum ReceiptState { RECEIVED = 'RECEIVED', IN_PROGRESS = 'IN_PROGRESS', ANSWERED = 'ANSWERED', DONE = 'DONE', DECLINED = 'DECLINED' }
describeEnum(ReceiptState, 'ReceiptState', '提交人可见的进度。How far it has come, as whoever handed it in is told.', {
  RECEIVED: '已收到。Received.', IN_PROGRESS: '办理中。Being dealt with.', ANSWERED: '已答复。Answered.', DONE: '已办结。Done.', DECLINED: '不予受理。Not taken up.',
});

export enum ReporterKind {
  CITIZEN = 'CITIZEN', VILLAGE = 'VILLAGE', TOWNSHIP = 'TOWNSHIP', COUNTY = 'COUNTY', SOCIAL_WORKER = 'SOCIAL_WORKER', FACILITY = 'FACILITY', HOTLINE = 'HOTLINE',
}
describeEnum(ReporterKind, 'ReporterKind', '报告人、投诉人的类别。Kind of reporter or complainant.', {
  CITIZEN: '群众。A citizen.', VILLAGE: '村（社区）协理员。Village assistant.', TOWNSHIP: '乡镇（街道）经办。Township clerk.', COUNTY: '县级业务人员。County officer.',
  SOCIAL_WORKER: '社会组织、社会工作者。Social organisation or social worker.', FACILITY: '养老、救助机构。Facility.', HOTLINE: '热线来电。A caller, by the hotline.',
});

/**
 * What somebody who hands something in gets for it, and the only place that keeps who they are. A report or a complaint has no column for its
 * reporter, so that whoever reaches the one, the reported person's officers and the person themself included, never comes by it to the other.
 */
@Internal({ facet: 'REPORT_ENTRY' })
@ObjectType({ description: '回执：提交人凭以查看进度。Receipt of what was handed in, by which its state is followed.' })
@Entity({ tableName: 'report_receipts' })
@Index({ properties: ['residentId', 'id'] })
export class ReportReceipt extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 32, unique: true }) subjectId!: string;

  @Field(() => String, { nullable: true, description: '编号。Number.' })
  @Property({ type: 'string', length: 32 })
  number!: string;

  @Field(() => ReceiptKind, { nullable: true, description: '事项。What was handed in.' })
  @Property({ type: 'string', length: 15 })
  kind!: ReceiptKind;

  @Field(() => DateTimeScalar, { nullable: true, description: '提交时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ReceiptState, { nullable: true, description: '进度。How far it has come.' })
  @Property({ type: 'string', length: 11 })
  state!: ReceiptState;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '给提交人的答复；未答复的为空。Answer to whoever handed it in; null until then.' })
  @Property({ type: 'string', length: 500, nullable: true })
  answer!: string | null;

  /** Whose own receipt it is; of one who stays anonymous, and of whoever has no record, nobody's. */
  @Property({ type: 'string', length: 32, nullable: true }) residentId!: string | null;
  @Property({ type: 'string', length: 13 }) reporterKind!: ReporterKind;
  @Property({ type: 'string', length: 50, nullable: true }) name!: string | null;
  @Property({ type: 'string', length: 20, nullable: true }) phone!: string | null;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
}

@Sensitive({ facet: 'REPORTER' })
@ObjectType({ description: '报告人、投诉人（封存）：仅县级审核人员可见，其他查看人见“已保密”或无权查看。Who reported or complained, sealed: for the county approver alone.' })
export class Reporter {
  @Sensitive({ facet: 'REPORTER' })
  @Field(() => ReporterKind, { nullable: true, description: '类别。Kind.' })
  kind!: ReporterKind;

  @Sensitive({ facet: 'REPORTER', mask: 'REPORTER' })
  @Field(() => MaskedText, { nullable: true, description: '姓名；匿名的为空。Name; null of one who stays anonymous.' })
  name!: string | null;

  @Sensitive({ facet: 'REPORTER', mask: 'REPORTER' })
  @Field(() => MaskedText, { nullable: true, description: '联系电话。Phone.' })
  phone!: string | null;

  /** Whose identity is read, for the ledger. */
  residentId!: string | null;
}
