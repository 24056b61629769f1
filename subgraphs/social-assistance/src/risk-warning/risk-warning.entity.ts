import { chinaTime, DateTimeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export enum WarningColour { RED = 'RED', ORANGE = 'ORANGE', YELLOW = 'YELLOW', BLUE = 'BLUE' }
registerEnumType(WarningColour, {
  name: 'WarningColour', description: '预警级别。Colour of a warning.',
  valuesConfig: {
    RED: { description: '红色。Red.' }, ORANGE: { description: '橙色。Orange.' }, YELLOW: { description: '黄色。Yellow.' }, BLUE: { description: '蓝色。Blue.' },
  },
});

export enum WarningStatus {
  NEW = 'NEW', DISPATCHED = 'DISPATCHED', VERIFYING = 'VERIFYING', RESOLVED = 'RESOLVED', CLOSED = 'CLOSED',
}
registerEnumType(WarningStatus, {
  name: 'WarningStatus', description: '预警状态。State of a warning.',
  valuesConfig: {
    NEW: { description: '新产生。New.' }, DISPATCHED: { description: '已派发。Dispatched.' }, VERIFYING: { description: '核查中。Being verified.' },
    RESOLVED: { description: '已处置。Resolved.' }, CLOSED: { description: '已办结。Closed.' },
  },
});

export enum WarningOutcome {
  ENROLLED = 'ENROLLED', TEMP_AID = 'TEMP_AID', OTHER_DEPARTMENT = 'OTHER_DEPARTMENT', CHARITY = 'CHARITY', NO_NEED = 'NO_NEED',
  FALSE_ALARM = 'FALSE_ALARM',
}
registerEnumType(WarningOutcome, {
  name: 'WarningOutcome', description: '预警处置结果。Outcome of a warning.',
  valuesConfig: {
    ENROLLED: { description: '纳入救助。Enrolled.' }, TEMP_AID: { description: '临时救助。Temporary aid.' },
    OTHER_DEPARTMENT: { description: '转介其他部门。Referred to another department.' }, CHARITY: { description: '转介慈善帮扶。Referred to a charity.' },
    NO_NEED: { description: '无需救助。No need.' }, FALSE_ALARM: { description: '误报。False alarm.' },
  },
});

/** States in which a warning still waits for somebody. */
export const openStatuses: readonly WarningStatus[] = [WarningStatus.NEW, WarningStatus.DISPATCHED, WarningStatus.VERIFYING];

@Sensitive()
@ObjectType({ description: '预警的一次入户核实。A visit made to verify a warning.' })
export class WarningVisit {
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' }) at!: string;
  @Field(() => String, { nullable: true, description: '核实单位。Unit that made it.' }) unit!: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否见到本人或家人。Whether the person or the family was met.' }) met!: boolean;
  @Sensitive({ facet: 'RISK' })
  @Field(() => String, { nullable: true, description: '所见情况，本人和监护人不可见。What was found; not for the person or a guardian.' }) finding!: string;
}

/**
 * Whom it is about reads that there is one, by the code of which rule, and how far it has come: rules look for hardship, and records about oneself are one's own
 * (domain model C.2). The words of officers are not (C.4): what was noted at home may name a neighbour, and a guardian may be whom it concerns.
 */
@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '低收入人口监测预警。Warning of the monitoring.' })
@Entity({ tableName: 'risk_warnings' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['raisedAt', 'id'] })
@Index({ properties: ['raisedIn', 'id'] })
@Index({ properties: ['assignedTo', 'status'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Unique({ name: 'risk_warnings_one_open', properties: ['subjectId', 'ruleCode'], where: "status <> 'CLOSED' and rule_code <> 'BY_HAND'" })
@Unique({ name: 'risk_warnings_one_a_month', properties: ['subjectId', 'ruleCode', 'month'], where: 'run_id is not null' })
export class RiskWarning extends ProcedureRecord {
  @Field(() => ID, { description: '预警标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) subjectId!: string;

  @Internal()
  @Field(() => WarningColour, { nullable: true, description: '级别。Colour.' })
  @Property({ type: 'string', length: 6 })
  colour!: WarningColour;

  @Sensitive({ facet: 'RISK' })
  @Field(() => String, { nullable: true, description: '触发的规则或提出的情形，本人和监护人不可见。Rule that raised it or what an officer stated; not for the person or a guardian.' })
  @Property({ type: 'string', length: 100 })
  rule!: string;

  @Field(() => String, { nullable: true, description: '规则代码；人工提出的为 BY_HAND。Code of the rule; BY_HAND where somebody raised it.' })
  @Property({ type: 'string', length: 40 })
  ruleCode!: string;

  @Property({ type: 'string', length: 32, nullable: true }) ruleId!: string | null;
  @Property({ type: 'string', length: 32, nullable: true }) runId!: string | null;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '产生时间。When it was raised.' })
  @Property({ type: 'timestamptz' })
  raisedAt!: Date;

  /** The transaction that raised it: a feed reads by it, since moments are not in the order in which transactions end (as of the outbox). */
  @Property({ type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' }) raisedIn!: string;

  @Internal()
  @Field(() => YearMonthScalar, { nullable: true, description: '所据数据的月份。Month whose facts raised it.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  /** The last month whose facts met the rule while the warning was open. */
  @Internal()
  @Field(() => YearMonthScalar, { nullable: true, description: '最近一次触发的月份。Last month whose facts met the rule.' })
  @Property({ type: 'string', length: 7 })
  lastMonth!: string;

  @Internal()
  @Field(() => Int, { nullable: true, description: '触发次数；未办结时再次触发的并入本预警。How often the rule was met; what is met again while it is open is merged.' })
  @Property({ type: 'integer' })
  hits!: number;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: 'string', length: 32, nullable: true }) householdId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => HouseholdStub, { nullable: true, description: '所在的户。Household.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Internal()
  @Field(() => WarningStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: WarningStatus;

  @Internal()
  @Field(() => String, { nullable: true, description: '承办单位。Unit it was assigned to.' })
  @Property({ type: 'string', length: 40, nullable: true })
  assignedTo!: string | null;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '入户核实期限；黄、蓝色预警没有期限。By when it is to be visited; yellow and blue ones have no limit.' })
  @Property({ type: 'timestamptz', nullable: true })
  visitDueAt!: Date | null;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '首次入户核实时间。When it was first visited.' })
  @Property({ type: 'timestamptz', nullable: true })
  verifiedAt!: Date | null;

  @Field(() => [WarningVisit], { nullable: true, description: '入户核实。Visits.' })
  @Property({ type: 'json' })
  visits!: WarningVisit[];

  @Sensitive({ facet: 'RISK' })
  @Field(() => String, { nullable: true, description: '核实情况，本人和监护人不可见。Finding; not for the person or a guardian.' })
  @Property({ type: 'text', nullable: true })
  finding!: string | null;

  @Field(() => WarningOutcome, { nullable: true, description: '处置结果。Outcome.' })
  @Property({ type: 'string', length: 16, nullable: true })
  outcome!: WarningOutcome | null;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '办结时间。When it was closed.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  /** The person, and the 18th birthday, for row rights. */
  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return chinaTime(this.raisedAt).slice(0, 10); }
}
