import { DateScalar, DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, ProcedureRecord, residentRef, type UrbanRural } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { CheckConclusion, CheckDiscrepancy, CheckStatus, CheckStopReason } from './check-enums.js';
import { Exceedance, PropertyItem, type StoredProperty } from './check-values.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Sensitive({ purpose: true })
@ObjectType({ description: '家庭经济状况核对：申请时，或对在享待遇复核时，向各部门和机构查询并出具报告（社会救助法第四十一条）。Check of the economic situation of a household, for an application or of a benefit in force: departments and institutions are asked, and a report is given (Social Assistance Law art. 41).' })
@Entity({ tableName: 'economic_checks' })
@Index({ properties: ['applicationId', 'requestedAt'] })
@Index({ properties: ['enrollmentId', 'requestedAt'] })
@Index({ properties: ['householdId', 'completedAt'] })
@Index({ properties: ['applyDivisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['applyDivisionCode', 'requestedAt'] })
@Index({ properties: ['hukouDivisionCode', 'requestedAt'] })
@Index({ properties: ['residenceDivisionCode', 'requestedAt'] })
@Index({ properties: ['requestedAt', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['systemStepAt', 'id'] })
@Index({ properties: ['partyIds'], type: 'gin' })
export class EconomicCheck extends ProcedureRecord {
  @Field(() => ID, { description: '核对标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  /** For which of the two it is made. */
  @Property({ type: 'string', length: 32, nullable: true }) applicationId!: string | null;
  @Property({ type: 'string', length: 32, nullable: true }) enrollmentId!: string | null;
  /** The benefit while its check is open, so that it has one at most. */
  @Property({ type: 'string', length: 32, nullable: true, unique: true }) openEnrollmentId!: string | null;

  @Internal()
  @Field(() => CheckStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: CheckStatus;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否为在享待遇的复核。Whether it looks again at a benefit in force.' })
  @Property({ type: 'boolean' })
  recheck!: boolean;

  @Internal()
  @Field(() => String, { nullable: true, description: '核对请求编号，亦为核对平台绑定的案号。Number of the request, and of the case to which the check hub is bound.' })
  @Property({ type: 'string', length: 40, unique: true })
  requestNo!: string;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '请求时间。Requested at.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '出具时间；未出具的为空。Completed at; null until then.' })
  @Property({ type: 'timestamptz', nullable: true })
  completedAt!: Date | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '有效期至。Valid to.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Internal()
  @Field(() => CheckConclusion, { nullable: true, description: '结论。Conclusion.' })
  @Property({ type: 'string', length: 12, nullable: true })
  conclusion!: CheckConclusion | null;

  @Internal()
  @Field(() => CheckStopReason, { nullable: true, description: '停止的原因。Why it was stopped.' })
  @Property({ type: 'string', length: 21, nullable: true })
  stopReason!: CheckStopReason | null;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '项目，其限额为判断依据。Programme, by whose limits it is judged.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Property({ type: 'string', length: 32, nullable: true }) householdId!: string | null;
  @Internal()
  @Field(() => HouseholdStub, { nullable: true, description: '共同生活家庭；单人的为空。Household living together; null for a person alone.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Field(() => [ResidentStub], { nullable: true, description: '被核对的成员。Members who were checked.' })
  get members(): ResidentStub[] { return this.residentIds.flatMap((id) => residentRef(id) ?? []); }

  @Sensitive({ purpose: true, facet: 'CHECK_AMOUNTS' })
  @Field(() => MoneyScalar, { nullable: true, description: '家庭年收入。Income of the household in twelve months.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  totalIncome!: string | null;

  @Sensitive({ purpose: true, facet: 'CHECK_AMOUNTS' })
  @Field(() => MoneyScalar, { nullable: true, description: '家庭人均月收入。Income per head a month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  perCapitaIncome!: string | null;

  @Property({ type: 'json' }) storedProperty!: StoredProperty[];
  @Sensitive({ purpose: true, facet: 'CHECK_AMOUNTS' })
  @Field(() => [PropertyItem], { nullable: true, description: '查得的财产。Property that was found.' })
  get propertyItems(): PropertyItem[] { return this.storedProperty.map(({ kind, value, ownerId }) => ({ kind, value, owner: residentRef(ownerId) })); }

  @Field(() => [Exceedance], { nullable: true, description: '超过规定之处。Rules that were exceeded.' })
  @Property({ type: 'json' })
  exceedances!: Exceedance[];

  @Field(() => [CheckDiscrepancy], { nullable: true, description: '与申报不符之处。How what was found differs from what was declared.' })
  @Property({ type: ArrayType })
  discrepancies!: CheckDiscrepancy[];

  @Property({ type: 'string', length: 9 }) applyDivisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '受理或确认地（乡镇、街道）。Township that took the application or confirmed the benefit.' })
  get division(): DivisionStub | null { return divisionRef(this.applyDivisionCode); }

  /** What was declared, and how many share in it: what is found is compared with it. */
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true }) declaredIncome!: string | null;
  @Property({ type: 'smallint' }) persons!: number;
  @Property({ type: 'string', length: 5 }) urbanRural!: UrbanRural;
  /** Day whose rules count: that of acceptance, or of the request where a benefit is looked at again. */
  @Property({ type: 'date' }) judgedOn!: string;
  /** Whether every adult has given written authority, without which banks and the like are not asked. */
  @Property({ type: 'boolean' }) writtenAuthority!: boolean;
  /** When the system has something to do with it; `NEVER` once it is over, and while all that is left are replies that come by hand. */
  @Property({ type: 'timestamptz' }) systemStepAt!: Date;

  /** Columns of the application or the benefit, for row rights. */
  @Property({ type: 'string', length: 12 }) hukouDivisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) residentIds!: string[];
  @Property({ type: ArrayType }) partyIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.applyDivisionCode; }
  /** A check has a day of its own for its clocks. */
  get acceptedOn(): string | null { return null; }
}
