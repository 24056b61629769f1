import { DateScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, MaskedText, NEVER, ProcedureRecord, UrbanRural } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ElderlyFacilityStub } from '../elderly-facility/elderly-facility.stub.js';
import { AssistanceProgram, CareForm, DibaoGrade, SelfCareLevel } from '../program.js';
import { AdjustmentReason } from './enrollment-enums.js';
import { ProposedChange, RecipientHearing } from './enrollment-values.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum EnrollmentStatus {
  ACTIVE = 'ACTIVE', REVIEWING = 'REVIEWING', PROPOSED_CHANGE = 'PROPOSED_CHANGE', HEARD = 'HEARD', GRACE = 'GRACE', SUSPENDED = 'SUSPENDED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(EnrollmentStatus, {
  name: 'EnrollmentStatus', description: '在册待遇的状态。State of a benefit in force.',
  valuesConfig: {
    ACTIVE: { description: '在册。In force.' },
    REVIEWING: { description: '复核中。Under review.' },
    PROPOSED_CHANGE: { description: '拟调整。Change proposed.' },
    HEARD: { description: '已听取意见（社会救助法第四十八条）。Recipient heard (Social Assistance Law art. 48).' },
    GRACE: { description: '渐退期。Grace period.' },
    SUSPENDED: { description: '暂停发放。Payment suspended.' },
    TERMINATED: { description: '已终止。Terminated.' },
  },
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '在册待遇：一户或一人经确认享受的一项救助。Benefit in force: one programme confirmed for a household or a person.' })
@Entity({ tableName: 'assistance_enrollments' })
@Index({ properties: ['nextReviewDue', 'id'] })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['residenceDivisionCode', 'id'] })
@Index({ properties: ['divisionCode', 'nextReviewDue', 'id'] })
@Index({ properties: ['divisionCode', 'status', 'program'] })
@Index({ properties: ['nextReviewDue', 'id'] })
@Index({ properties: ['status', 'nextReviewDue', 'id'] })
@Index({ properties: ['systemStepOn', 'status'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['beneficiaryIds'], type: 'gin' })
export class AssistanceEnrollment extends ProcedureRecord {
  @Field(() => ID, { description: '待遇标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '低保证、特困人员救助供养证等证号。Number of the certificate.' })
  @Property({ type: 'string', length: 32, nullable: true })
  certNo!: string | null;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Internal()
  @Field(() => EnrollmentStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 15 })
  status!: EnrollmentStatus;

  @Property({ type: 'string', length: 32, nullable: true, index: true }) householdId!: string | null;
  @Internal()
  @Field(() => HouseholdStub, { nullable: true, description: '共同生活家庭；单人享受的为空。Household living together; null for a benefit of one person.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  /** Ids of the persons who share in it: whose own row this is. */
  @Property({ type: ArrayType }) beneficiaryIds!: string[];

  @Internal()
  @Field(() => Int, { nullable: true, description: '享受人数。Number of persons.' })
  @Property({ type: 'smallint' })
  persons!: number;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '确认地。Place of confirmation.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  /** Village where those who share in it live: lets a village assistant reach the rows of the village. */
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;

  @Internal()
  @Field(() => UrbanRural, { nullable: true, description: '城乡类别。Urban or rural.' })
  @Property({ type: 'string', length: 5 })
  urbanRural!: UrbanRural;

  @Field(() => DibaoGrade, { nullable: true, description: '低保类别。Grade.' })
  @Property({ type: 'string', length: 10, nullable: true })
  grade!: DibaoGrade | null;

  @Field(() => CareForm, { nullable: true, description: '供养形式。Form of care.' })
  @Property({ type: 'string', length: 11, nullable: true })
  careForm!: CareForm | null;

  @Field(() => SelfCareLevel, { nullable: true, description: '自理能力。Self-care.' })
  @Property({ type: 'string', length: 7, nullable: true })
  selfCare!: SelfCareLevel | null;

  @Field(() => MoneyScalar, { nullable: true, description: '每月救助金，全户合计。Amount a month for the whole household.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  monthlyAmount!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '分类施保增发金额。Supplement a month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  supplementAmount!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '照料护理费。Nursing amount a month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  nursingAmount!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '家庭人均月收入。Income per head a month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  perCapitaIncome!: string | null;

  /** Internal, as whoever may ask for the benefits of a day could find the months out. */
  @Internal()
  @Field(() => YearMonthScalar, { nullable: true, description: '起始月。First month.' })
  @Property({ type: 'string', length: 7 })
  effectiveFrom!: string;

  @Internal()
  @Field(() => YearMonthScalar, { nullable: true, description: '终止月（含）。Last month.' })
  @Property({ type: 'string', length: 7, nullable: true })
  effectiveTo!: string | null;

  @Internal()
  @Field(() => Int, { nullable: true, description: '复核周期（月）。Months between reviews.' })
  @Property({ type: 'smallint' })
  reviewCycle!: number;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '下次复核期限。Next review due.' })
  @Property({ type: 'date' })
  nextReviewDue!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '渐退期至。End of the grace period.' })
  @Property({ type: 'date', nullable: true })
  graceUntil!: string | null;

  @Sensitive({ mask: 'BANK' })
  @Field(() => MaskedText, { nullable: true, description: '发放账户。Bank account.' })
  @Property({ type: 'string', length: 32, nullable: true })
  account!: string | null;

  /** The day on which the oldest of those who share in it turns 18: until then the row is about children only. */
  @Property({ type: 'date' }) adultOn!: string;

  /** Facility that cares for the extremely poor person of the row: tells its operator whom the state maintains. */
  @Property({ type: 'string', length: 32, nullable: true }) careFacilityId!: string | null;
  @Field(() => ElderlyFacilityStub, { nullable: true, description: '集中供养的机构；分散供养的为空。Facility of care; null for care at home.' })
  get careFacility(): ElderlyFacilityStub | null { return this.careFacilityId ? { id: this.careFacilityId } : null; }

  /** Day on which the review that runs was opened: by its rules the review is judged. */
  @Property({ type: 'date', nullable: true }) reviewOpenedOn: string | null = null;

  @Internal()
  @Field(() => String, { nullable: true, description: '复核案号：复核期间承办单位可凭以查核。Number of the case of the review that runs: with it the unit that handles it may look up what it needs.' })
  @Property({ type: 'string', length: 32, nullable: true })
  reviewCaseNo: string | null = null;

  @Field(() => SelfCareLevel, { nullable: true, description: '本次复核评估的自理能力。Self-care as assessed in the review that runs.' })
  @Property({ type: 'string', length: 7, nullable: true })
  assessedSelfCare: SelfCareLevel | null = null;

  @Internal()
  @Field(() => ProposedChange, { nullable: true, description: '拟作的调整。Change that is proposed.' })
  @Property({ type: 'json', nullable: true })
  proposal: ProposedChange | null = null;

  @Internal()
  @Field(() => RecipientHearing, { nullable: true, description: '听取意见情况。Hearing of the recipient.' })
  @Property({ type: 'json', nullable: true })
  hearing: RecipientHearing | null = null;

  @Field(() => AdjustmentReason, { nullable: true, description: '暂停发放的原因。Why payment is suspended.' })
  @Property({ type: 'string', length: 20, nullable: true })
  suspendedFor: AdjustmentReason | null = null;

  /** Day on which the system has the next step of a grace period to make. */
  @Property({ type: 'date', nullable: true }) systemStepOn: string | null = null;

  /** As of every procedure; a benefit begins with no clock running. */
  @Property({ type: 'timestamptz', defaultRaw: `'9999-12-31 00:00:00+00'` }) override nextDueAt: Date = NEVER;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string | null { return this.reviewOpenedOn; }
}
