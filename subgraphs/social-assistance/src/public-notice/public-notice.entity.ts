import { DateScalar, DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { CivilRecord, describeEnum, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export enum NoticeKind { PROPOSAL = 'PROPOSAL', RESULT = 'RESULT' }
describeEnum(NoticeKind, 'NoticeKind', '公示的种类。Kind of a public notice.', {
  PROPOSAL: '拟确认公示，可提出异议。Of what is proposed; anybody may object.', RESULT: '确认结果公布。Of what was confirmed.',
});

export enum ObjectionChannel { PORTAL = 'PORTAL', PHONE = 'PHONE', LETTER = 'LETTER', IN_PERSON = 'IN_PERSON' }
describeEnum(ObjectionChannel, 'ObjectionChannel', '异议的来路。How an objection came.', { PORTAL: '网站。By the portal.', PHONE: '电话。By phone.', LETTER: '信函。By letter.', IN_PERSON: '当面。In person.' });

export enum ObjectionOutcome { UPHELD = 'UPHELD', REJECTED = 'REJECTED' }
describeEnum(ObjectionOutcome, 'ObjectionOutcome', '异议的处理结果。What became of an objection.', { UPHELD: '异议成立。Upheld.', REJECTED: '异议不成立。Not upheld.' });

@Public()
@ObjectType({ description: '公示条目：不含证件、账户、病情和未成年人姓名。Entry of a notice: no number, account, illness, nor the name of a child.' })
export class NoticeEntry {
  @Field(() => String, { nullable: true, description: '申请人姓名：仅在所在村（社区）公示期内显示全名，否则脱敏；未成年人不显示。Name: whole in the list of the village while it runs, else masked; of a child none.' })
  applicantName!: string | null;
  @Field(() => AssistanceProgram, { description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => Int, { description: '享受人数。Number of persons.' }) beneficiariesCount!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '每月金额；不发放现金的为空。Amount a month; null for a programme without cash.' }) amount!: string | null;
}

@Internal()
@ObjectType({ description: '对公示的异议。Objection to a notice.' })
@Entity({ tableName: 'notice_objections' })
@Index({ properties: ['noticeId', 'id'] })
@Index({ properties: ['divisionCode', 'at'] })
export class NoticeObjection extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 32 }) noticeId!: string;
  @Property({ type: 'string', length: 32, index: true }) applicationId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ObjectionChannel, { nullable: true, description: '来路。How it came.' })
  @Property({ type: 'string', length: 9 })
  channel!: ObjectionChannel;

  @Field(() => String, { nullable: true, description: '内容。What was said.' })
  @Property({ type: 'string', length: 500 })
  content!: string;

  @Field(() => Boolean, { nullable: true, description: '是否匿名。Whether anonymous.' })
  @Property({ type: 'boolean' })
  anonymous!: boolean;

  @Field(() => ObjectionOutcome, { nullable: true, description: '处理结果；未处理的为空。Outcome; null until then.' })
  @Property({ type: 'string', length: 8, nullable: true })
  outcome!: ObjectionOutcome | null;

  /** The village of the notice: who comes near it is whoever works there. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
}

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '公示与公布：期内对公众公开。Public notice, open to the public while it runs.' })
@Entity({ tableName: 'public_notices' })
@Index({ properties: ['divisionCode', 'from'] })
@Index({ properties: ['applicationId', 'from'] })
export class PublicNotice extends CivilRecord {
  @Field(() => ID, { description: '公示标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) applicationId!: string;

  @Field(() => NoticeKind, { description: '种类。Kind.' })
  @Property({ type: 'string', length: 8 })
  kind!: NoticeKind;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在村（社区）。Village.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => DateScalar, { description: '起始日。From.' })
  @Property({ type: 'date', fieldName: 'runs_from' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: '截止日（含）；长期公布的为空。To; null for one that stays.' })
  @Property({ type: 'date', nullable: true, fieldName: 'runs_to' })
  to!: string | null;

  @Field(() => String, { nullable: true, description: '张贴地点。Where it is put up.' })
  @Property({ type: 'string', length: 100, nullable: true })
  place!: string | null;

  /** Name of the applicant as the notice prints it; none where the applicant is a child. */
  @Property({ type: 'string', length: 50, nullable: true }) printedName!: string | null;
  @Property({ type: 'string', length: 11 }) program!: AssistanceProgram;
  @Property({ type: 'smallint' }) persons!: number;
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true }) amount!: string | null;

  /** Set when an objection has ended the notice before its time. */
  @Property({ type: 'boolean' }) objected!: boolean;
}
