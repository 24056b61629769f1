import { DateScalar, DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { CodeLabel, DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, MaskedText, ProcedureRecord, residentRef, UrbanRural } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { TerminationGround } from '../assistance-application/application-enums.js';
import { RefusalLetter } from '../assistance-application/application-values.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { AidPaymentMethod, TempKind, TemporaryAidStatus } from './aid-enums.js';
import { AidCorrection, AidDecision, AidMeasure, AidOpinion, AidVisit } from './aid-values.js';
import { tempCauseCodes } from './temporary-aid.codes.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '临时救助（国发〔2014〕47号、民发〔2018〕23号）。Temporary aid to a person or family in sudden or heavy need.' })
@Entity({ tableName: 'temporary_aids' })
@Index({ properties: ['placeDivisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['placeDivisionCode', 'grantedOn'] })
@Index({ properties: ['homeDivisionCode', 'id'] })
@Index({ properties: ['villageDivisionCode', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['grantedOn', 'id'] })
@Index({ properties: ['systemStepOn', 'status'] })
@Index({ name: 'temporary_aids_to_pay', properties: ['orderedAt'], where: 'ordered_at is not null and paid_at is null' })
@Index({ properties: ['partyIds'], type: 'gin' })
export class TemporaryAid extends ProcedureRecord {
  @Field(() => ID, { description: '救助标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '案号，提交或先行救助时编号。Number of the case, given when it is submitted or granted at once.' })
  @Property({ type: 'string', length: 32, nullable: true, unique: true })
  caseNo!: string | null;

  @Internal()
  @Field(() => TempKind, { nullable: true, description: '类型。Kind.' })
  @Property({ type: 'string', length: 11 })
  kind!: TempKind;

  @Internal()
  @Field(() => TemporaryAidStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 13 })
  status!: TemporaryAidStatus;

  @Property({ type: 'string', length: 1 }) causeCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '困难原因。What brought the need.' })
  get cause(): CodeLabel | null { return tempCauseCodes.get(this.causeCode); }

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '事件发生日。Day of the event.' })
  @Property({ type: 'date' })
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: '困难情况。What happened.' })
  @Property({ type: 'string', length: 500 })
  occurrence!: string;

  @Property({ type: 'string', length: 32 }) applicantId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '申请人或受助人。Applicant, or who was aided.' })
  get applicant(): ResidentStub | null { return residentRef(this.applicantId); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '登记的姓名。Name as it was entered.' })
  @Property({ type: 'string', length: 50 })
  applicantName!: string;

  @Property({ type: 'string', length: 32, nullable: true, index: true }) householdId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => HouseholdStub, { nullable: true, description: '共同生活家庭；个人救助的为空。Household living together; null for a person alone.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Internal()
  @Field(() => Int, { nullable: true, description: '受助人数。Number of persons aided.' })
  @Property({ type: 'smallint' })
  persons!: number;

  @Property({ type: 'string', length: 9 }) placeDivisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '受理地；急难型为急难发生地（社会救助法第三十七条）。Township that handles it; of an emergency the one where it happened.' })
  get place(): DivisionStub | null { return divisionRef(this.placeDivisionCode); }

  @Property({ type: 'string', length: 12, nullable: true }) homeDivisionCode!: string | null;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '户籍地；查不到户籍的为空。Place of household registration; null where none is found.' })
  get home(): DivisionStub | null { return divisionRef(this.homeDivisionCode?.slice(0, 9)); }

  /** Village of the event or the home within the place: what lets a village assistant come near. */
  @Property({ type: 'string', length: 12 }) villageDivisionCode!: string;
  @Property({ type: 'boolean' }) hasResidencePermit!: boolean;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '通知户籍地县级民政部门的时间；户籍在本县的为空。When the county of registration was told; null where it is the same county.' })
  @Property({ type: 'timestamptz', nullable: true })
  homeNotifiedAt!: Date | null;

  @Internal()
  @Field(() => UrbanRural, { nullable: true, description: '计算限额适用的城乡标准。Urban or rural standard that ceilings are counted by.' })
  @Property({ type: 'string', length: 5 })
  urbanRural!: UrbanRural;

  @Field(() => MoneyScalar, { nullable: true, description: '申报的必需支出。Essential expense as declared.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  declaredExpense!: string | null;

  @Field(() => [AidMeasure], { nullable: true, description: '救助内容：拟给予或已给予的。Measures, proposed or granted.' })
  @Property({ type: 'json' })
  measures!: AidMeasure[];

  @Field(() => [AidVisit], { nullable: true, description: '调查。Visits.' })
  @Property({ type: 'json' })
  visits!: AidVisit[];

  @Internal()
  @Field(() => AidOpinion, { nullable: true, description: '审核意见。Opinion of the township.' })
  @Property({ type: 'json', nullable: true })
  opinion!: AidOpinion | null;

  @Internal()
  @Field(() => AidDecision, { nullable: true, description: '决定。Decision.' })
  @Property({ type: 'json', nullable: true })
  decision!: AidDecision | null;

  @Internal()
  @Field(() => RefusalLetter, { nullable: true, description: '不予救助告知书。Letter of refusal.' })
  @Property({ type: 'json', nullable: true })
  refusalLetter!: RefusalLetter | null;

  @Internal()
  @Field(() => TerminationGround, { nullable: true, description: '终止办理的原因。Why it was terminated.' })
  @Property({ type: 'string', length: 15, nullable: true })
  terminationGround!: TerminationGround | null;

  @Internal()
  @Field(() => [AidCorrection], { nullable: true, description: '纠正记录。Corrections.' })
  @Property({ type: 'json' })
  corrections!: AidCorrection[];

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '急难情况报告时间。When the emergency was reported.' })
  @Property({ type: 'timestamptz', nullable: true })
  reportedAt!: Date | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '急难缓解日。Day on which the emergency ended.' })
  @Property({ type: 'date', nullable: true })
  emergencyEndedOn!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '给予救助之日；未给予的为空。Day on which it was granted; null until then.' })
  @Property({ type: 'date', nullable: true })
  grantedOn!: string | null;

  /** Worth of the measures, proposed or granted: what ceilings and lists go by. */
  @Property({ type: 'decimal', precision: 14, scale: 2 }) amount!: string;
  /** The part of it that is money. */
  @Property({ type: 'decimal', precision: 14, scale: 2 }) cashAmount!: string;

  @Internal()
  @Field(() => AidPaymentMethod, { nullable: true, description: '发放途径。How it is paid.' })
  @Property({ type: 'string', length: 16, nullable: true })
  paymentMethod!: AidPaymentMethod | null;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '交由社银一体化台账发放的时间；不经台账发放的为空。When its money was ordered to be paid by the payment ledger; null where it is not.' })
  @Property({ type: 'timestamptz', nullable: true })
  orderedAt!: Date | null;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '实物、服务交付的时间；没有或未交付的为空。When goods and services were handed over, beside money that the ledger pays; null where there are none, or until then.' })
  @Property({ type: 'timestamptz', nullable: true })
  handedOverAt!: Date | null;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '发放时间，经台账发放的为到账时间；未发放的为空。When it was paid, by the ledger when it arrived; null until then.' })
  @Property({ type: 'timestamptz', nullable: true })
  paidAt!: Date | null;

  @Sensitive({ mask: 'BANK' })
  @Field(() => MaskedText, { nullable: true, description: '发放账户；现金发放的为空。Bank account; null for cash.' })
  @Property({ type: 'string', length: 32, nullable: true })
  account!: string | null;
  /** Whose account it is: one of those who are aided, or the applicant. */
  @Property({ type: 'string', length: 32, nullable: true }) accountHolderId!: string | null;

  /** The reserve fund that it was paid out of, where it was. */
  @Property({ type: 'string', length: 32, nullable: true, index: true }) reserveFundId!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '受理日；先行救助的为救助日。Day of acceptance; of an aid granted at once the day of the grant.' })
  @Property({ type: 'date', nullable: true })
  acceptedOn!: string | null;

  @Internal()
  @Field(() => String, { nullable: true, description: '当前承办单位。Unit that handles it now.' })
  @Property({ type: 'string', length: 64, nullable: true })
  handlerUnit!: string | null;

  /** Day on which the system has the next step to make, where it has one. */
  @Property({ type: 'date', nullable: true }) systemStepOn!: string | null;

  /** Whose own it is: the applicant and those who are aided. */
  @Property({ type: ArrayType }) partyIds!: string[];
  /** The day on which the oldest of them turns 18: until then the row is about children only. */
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.placeDivisionCode; }
}
