import { disabilityCategoryCodes } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel, DivisionStub, divisionRef, labelsOf, MaskedText, ProcedureRecord, residentRef, type UrbanRural } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ApplicationChannel } from '../assistance-application/application-enums.js';
import { AssistanceProgram } from '../program.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { DisabilitySubsidyStatus } from './subsidy-enums.js';
import { SubsidyCheck, SubsidyDecision } from './subsidy-values.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '残疾人两项补贴申请，可在任一乡镇（街道）提出，由户籍地县级审定。Application for a disability subsidy: accepted anywhere, decided by the home county.' })
@Entity({ tableName: 'disability_subsidy_applications' })
@Index({ properties: ['homeDivisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['appliedDivisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['submittedOn', 'id'] })
@Index({ properties: ['partyIds'], type: 'gin' })
export class DisabilitySubsidyApplication extends ProcedureRecord {
  @Field(() => ID, { description: '申请标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '案号。Number of the case.' })
  @Property({ type: 'string', length: 32, unique: true })
  caseNo!: string;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '项目：DIS_LIVING 或 DIS_NURSING。Programme: one of the two.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Internal()
  @Field(() => DisabilitySubsidyStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 17 })
  status!: DisabilitySubsidyStatus;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '残疾人。The disabled person.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Property({ type: 'string', length: 32 }) applicantId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '申请人：本人或监护人。Applicant: the person or the guardian.' })
  get applicant(): ResidentStub | null { return residentRef(this.applicantId); }

  @Property({ type: 'string', length: 1 }) categoryCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '申报的残疾类别（GB/T 26341）。Category of disability, as declared.' })
  get category(): CodeLabel | null { return disabilityCategoryCodes.get(this.categoryCode); }

  @Field(() => Int, { nullable: true, description: '申报的残疾等级，1 至 4。Grade, as declared, 1 to 4.' })
  @Property({ type: 'smallint' })
  grade!: number;

  @Property({ type: 'string', length: 9 }) appliedDivisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '受理地（乡镇、街道）。Township where it was accepted.' })
  get appliedAt(): DivisionStub | null { return divisionRef(this.appliedDivisionCode); }

  @Property({ type: 'string', length: 12 }) homeDivisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '户籍地。Home division.' })
  get homeDivision(): DivisionStub | null { return divisionRef(this.homeDivisionCode.slice(0, 9)); }

  /** Village where the person lives. */
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: 'string', length: 5 }) urbanRural!: UrbanRural;

  @Internal()
  @Field(() => ApplicationChannel, { nullable: true, description: '渠道。How it came.' })
  @Property({ type: 'string', length: 15 })
  channel!: ApplicationChannel;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否异地受理，须转送户籍地。Whether accepted in another county than that of the home, and so to be sent there.' })
  @Property({ type: 'boolean' })
  crossRegion!: boolean;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '户籍地是否在外省。Whether the home lies in another province.' })
  @Property({ type: 'boolean' })
  crossProvince!: boolean;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '申请日，补贴自当月计发。Day of the application; paid from its month.' })
  @Property({ type: 'date' })
  submittedOn!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '受理日。Accepted on.' })
  @Property({ type: 'date', nullable: true })
  acceptedOn!: string | null;

  @Internal()
  @Field(() => String, { nullable: true, description: '一次性告知的补正事项。What is missing, told once.' })
  @Property({ type: 'string', length: 200, nullable: true })
  missing!: string | null;

  @Field(() => SubsidyCheck, { nullable: true, description: '户籍地经办核查。Check by the clerk of the home county.' })
  @Property({ type: 'json', nullable: true })
  check!: SubsidyCheck | null;

  @Internal()
  @Field(() => SubsidyDecision, { nullable: true, description: '审定决定。Decision.' })
  @Property({ type: 'json', nullable: true })
  decision!: SubsidyDecision | null;

  @Internal()
  @Field(() => String, { nullable: true, description: '当前承办单位。Unit that handles it now.' })
  @Property({ type: 'string', length: 64, nullable: true })
  handlerUnit!: string | null;

  @Sensitive({ mask: 'BANK' })
  @Field(() => MaskedText, { nullable: true, description: '发放账户。Bank account.' })
  @Property({ type: 'string', length: 32 })
  account!: string;

  @Property({ type: 'string', length: 32, nullable: true, unique: true }) enrollmentId!: string | null;

  /** Whom it is about, and whose own it is: the disabled person, and the guardian who applies. */
  @Property({ type: ArrayType }) residentIds!: string[];
  @Property({ type: ArrayType }) partyIds!: string[];
  /** The 18th birthday of the person; the day of the application where a guardian applies, who is of age. */
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.crossProvince ? this.appliedDivisionCode : this.homeDivisionCode; }
}
