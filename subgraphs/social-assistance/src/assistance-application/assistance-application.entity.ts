import { DateScalar, MoneyScalar } from '@civil/schema/scalars';
import { kinshipCodes } from '@civil/schema/codes';
import { CodeLabel, DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, MaskedText, ProcedureRecord, residentRef, UrbanRural } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AssistanceProgram, CareForm, SelfCareLevel } from '../program.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { ApplicationChannel, ApplicationStatus, TerminationGround } from './application-enums.js';
import { ApplicationAgent, CountyDecision, DemocraticReview, EconomicAuthorisation, HomeVisit, RefusalLetter, type StoredAuthorisation, SupplementRequest, TownshipOpinion } from './application-values.js';
import { povertyCauseCodes, singlePersonBasisCodes } from './application.codes.js';
import { NOT_ACCEPTED } from './not-accepted.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '社会救助申请：最低生活保障、特困供养、低保边缘与刚性支出困难家庭。Application for social assistance.' })
@Entity({ tableName: 'assistance_applications' })
@Index({ properties: ['applyDivisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['hukouDivisionCode', 'id'] })
@Index({ properties: ['residenceDivisionCode', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['acceptedDay', 'id'] })
@Index({ properties: ['systemStepOn', 'status'] })
@Index({ properties: ['partyIds'], type: 'gin' })
export class AssistanceApplication extends ProcedureRecord {
  @Field(() => ID, { description: '申请标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '案号，提交时编号。Number of the case, given when it is submitted.' })
  @Property({ type: 'string', length: 32, nullable: true, unique: true })
  caseNo!: string | null;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Internal()
  @Field(() => ApplicationStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 15 })
  status!: ApplicationStatus;

  @Property({ type: 'string', length: 32 }) applicantId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '申请人：共同生活的成年成员或监护人。Applicant: an adult who lives in the household, or the guardian.' })
  get applicant(): ResidentStub | null { return residentRef(this.applicantId); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '申请书上的姓名。Name as the application states it.' })
  @Property({ type: 'string', length: 50 })
  applicantName!: string;

  @Personal({ mask: 'RECORD' })
  @Field(() => ApplicationAgent, { nullable: true, description: '代办人。Agent.' })
  @Property({ type: 'json', nullable: true })
  agent!: ApplicationAgent | null;

  @Property({ type: 'string', length: 32, nullable: true, index: true }) householdId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => HouseholdStub, { nullable: true, description: '共同生活家庭；单人申请的为空。Household living together; null for a person alone.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Internal()
  @Field(() => Int, { nullable: true, description: '申请人数。Number of persons applied for.' })
  @Property({ type: 'smallint' })
  persons!: number;

  @Property({ type: 'string', length: 1, nullable: true }) singlePersonBasisCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '单人户申请的依据。Ground on which one person applies alone.' })
  get singlePersonBasis(): CodeLabel | null { return this.singlePersonBasisCode ? singlePersonBasisCodes.get(this.singlePersonBasisCode) : null; }

  @Property({ type: 'string', length: 9 }) applyDivisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '受理地（乡镇、街道）。Township that takes the application.' })
  get applyDivision(): DivisionStub | null { return divisionRef(this.applyDivisionCode); }

  @Property({ type: 'string', length: 12 }) hukouDivisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '户籍地。Place of household registration.' })
  get hukouDivision(): DivisionStub | null { return divisionRef(this.hukouDivisionCode.slice(0, 9)); }

  /** Village where the applicant lives: where the notice is put up, and what lets a village assistant come near. */
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: 'boolean' }) hasResidencePermit!: boolean;

  @Internal()
  @Field(() => UrbanRural, { nullable: true, description: '适用的城乡标准。Urban or rural standard.' })
  @Property({ type: 'string', length: 5 })
  urbanRural!: UrbanRural;

  @Internal()
  @Field(() => ApplicationChannel, { nullable: true, description: '渠道。How it came.' })
  @Property({ type: 'string', length: 15 })
  channel!: ApplicationChannel;

  @Property({ type: ArrayType }) povertyCauseCodes!: string[];
  @Field(() => [CodeLabel], { nullable: true, description: '致困原因。Causes of hardship.' })
  get povertyCause(): CodeLabel[] { return this.povertyCauseCodes.map((code) => povertyCauseCodes.get(code)); }

  @Field(() => MoneyScalar, { nullable: true, description: '申报的家庭年收入。Income of the household in the last twelve months, as declared.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  declaredIncome!: string | null;

  @Field(() => String, { nullable: true, description: '申报的财产情况。Property as declared.' })
  @Property({ type: 'string', length: 500, nullable: true })
  declaredPropertyNote!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '申报的年刚性支出。Unavoidable expense of the last twelve months, as declared.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  declaredRigidExpense!: string | null;

  @Property({ type: 'json', nullable: true }) storedAuthorisation!: StoredAuthorisation | null;
  @Field(() => EconomicAuthorisation, { nullable: true, description: '经济状况核对授权。Power to check the economic situation.' })
  get authorisation(): EconomicAuthorisation | null {
    if (!this.storedAuthorisation) return null;
    const { memberIds, ...signed } = this.storedAuthorisation;
    return { ...signed, members: memberIds.map((id) => ({ id })) };
  }

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否为经办人员或村（居）干部近亲属，单独登记。Whether close kin of staff or of the village committee: kept in a register apart.' })
  @Property({ type: 'boolean' })
  kinDisclosure!: boolean;

  @Property({ type: 'string', length: 2, nullable: true }) kinRelationCode!: string | null;
  @Internal()
  @Field(() => CodeLabel, { nullable: true, description: '与经办人员或干部的关系。How they are related.' })
  get kinRelation(): CodeLabel | null { return this.kinRelationCode ? kinshipCodes.get(this.kinRelationCode) : null; }

  @Internal()
  @Field(() => String, { nullable: true, description: '该人员或干部所在单位。Unit of whom they are related to.' })
  @Property({ type: 'string', length: 64, nullable: true })
  kinUnit!: string | null;

  @Internal()
  @Field(() => SupplementRequest, { nullable: true, description: '补正通知。What was missing.' })
  @Property({ type: 'json', nullable: true })
  supplementRequest!: SupplementRequest | null;

  @Field(() => [HomeVisit], { nullable: true, description: '入户调查。Visits to the home.' })
  @Property({ type: 'json' })
  homeVisits!: HomeVisit[];

  @Internal()
  @Field(() => [DemocraticReview], { nullable: true, description: '民主评议。Democratic reviews.' })
  @Property({ type: 'json' })
  reviews!: DemocraticReview[];

  @Field(() => SelfCareLevel, { nullable: true, description: '生活自理能力评估（特困）。Self-care, assessed for the extremely poor.' })
  @Property({ type: 'string', length: 7, nullable: true })
  selfCare!: SelfCareLevel | null;

  @Field(() => CareForm, { nullable: true, description: '选择的供养形式（特困）。Form of care that was chosen (extremely poor).' })
  @Property({ type: 'string', length: 11, nullable: true })
  careForm!: CareForm | null;

  @Internal()
  @Field(() => TownshipOpinion, { nullable: true, description: '初审意见。Opinion of the township.' })
  @Property({ type: 'json', nullable: true })
  townshipOpinion!: TownshipOpinion | null;

  @Internal()
  @Field(() => CountyDecision, { nullable: true, description: '审核确认决定。Decision.' })
  @Property({ type: 'json', nullable: true })
  countyDecision!: CountyDecision | null;

  @Internal()
  @Field(() => RefusalLetter, { nullable: true, description: '不予确认告知书。Letter of refusal.' })
  @Property({ type: 'json', nullable: true })
  refusalLetter!: RefusalLetter | null;

  @Internal()
  @Field(() => TerminationGround, { nullable: true, description: '终止办理的原因。Why it was terminated.' })
  @Property({ type: 'string', length: 15, nullable: true })
  terminationGround!: TerminationGround | null;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '公示期间是否有过异议。Whether somebody has objected.' })
  @Property({ type: 'boolean' })
  hasObjection!: boolean;

  /** Not for the applicant, whom it would tell that somebody has complained. */
  @Internal({ facet: 'RISK' })
  @Field(() => Boolean, { nullable: true, description: '是否被投诉，须由县级入户核查。Whether a complaint names it: it takes a visit by the county.' })
  @Property({ type: 'boolean', default: false })
  hasComplaint!: boolean;

  @Internal()
  @Field(() => String, { nullable: true, description: '当前承办单位。Unit that handles it now.' })
  @Property({ type: 'string', length: 64, nullable: true })
  handlerUnit!: string | null;

  @Sensitive({ mask: 'BANK' })
  @Field(() => MaskedText, { nullable: true, description: '发放账户。Bank account.' })
  @Property({ type: 'string', length: 32, nullable: true })
  account!: string | null;
  /** Whose account it is: it must be one of those who benefit, or their guardian. */
  @Property({ type: 'string', length: 32, nullable: true }) accountHolderId!: string | null;

  /** Day of acceptance, `NOT_ACCEPTED` before it, so that a list is ordered by it. */
  @Property({ type: 'date' }) acceptedDay!: string;
  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '受理日。Accepted on.' })
  get acceptedOn(): string | null { return this.acceptedDay === NOT_ACCEPTED ? null : this.acceptedDay; }
  set acceptedOn(day: string | null) { this.acceptedDay = day ?? NOT_ACCEPTED; }

  /** Amount a month that was proposed, by which a list is ordered. */
  @Property({ type: 'decimal', precision: 14, scale: 2 }) proposedAmount!: string;

  /** Day on which the system has the next step to make, where it has one. */
  @Property({ type: 'date', nullable: true }) systemStepOn!: string | null;

  @Property({ type: 'string', length: 32, nullable: true, unique: true }) enrollmentId!: string | null;

  /** Whom it is about: applicant and members. */
  @Property({ type: ArrayType }) residentIds!: string[];
  /** Whose own it is: the same, and the agent while the case is open. */
  @Property({ type: ArrayType }) partyIds!: string[];
  /** The day on which the oldest of them turns 18: until then the row is about children only. */
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.applyDivisionCode; }
}
