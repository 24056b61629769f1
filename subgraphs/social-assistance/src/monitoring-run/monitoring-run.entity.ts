import { DateScalar, DateTimeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const { Internal, Public } = labelsOf('ASSISTANCE');

export enum MonitoringRunStatus { PLANNED = 'PLANNED', RUNNING = 'RUNNING', FINISHED = 'FINISHED', FAILED = 'FAILED' }
describeEnum(MonitoringRunStatus, 'MonitoringRunStatus', '月度比对的状态。State of a monthly run.', {
  PLANNED: '待开始。Waits for its day.', RUNNING: '进行中；中断后接续。Under way; goes on where it was stopped.', FINISHED: '已完成。Finished.', FAILED: '失败，可接续。Failed; may be resumed.',
});

/** About nobody: the doors to it ask for a right in the line, and whoever comes through them reads all of it. Counts of counties have a guard of their own. */
@Public()
@ObjectType({ description: '低收入人口月度比对：一月一地，按县逐一进行。Monthly run of the monitoring: one month and place, county by county.' })
@Entity({ tableName: 'monitoring_runs' })
@Index({ properties: ['month', 'id'] })
@Index({ properties: ['status', 'plannedOn'] })
@Unique({ name: 'monitoring_runs_one_under_way', properties: ['month', 'divisionCode'], where: "status <> 'FINISHED'" })
export class MonitoringRun extends ProcedureRecord {
  @Field(() => ID, { description: '比对标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: '月份。Month.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Property({ type: 'string', length: 6 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '范围。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => MonitoringRunStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: MonitoringRunStatus;

  @Field(() => DateScalar, { nullable: true, description: '开始日。Begins on.' })
  @Property({ type: 'date' })
  plannedOn!: string;

  /** The rules that it applies: those that were in force when it was begun, whenever it is resumed. */
  @Property({ type: ArrayType }) ruleIds!: string[];

  @Field(() => String, { nullable: true, description: '规则集版本；相同即所用规则相同。Version of the set of rules; the same where the rules were the same.' })
  @Property({ type: 'string', length: 16, nullable: true })
  ruleSetVersion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '开始时间。Begun at.' })
  @Property({ type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '完成时间。Finished at.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.plannedOn; }
}

/** One county of a run, done in one transaction: marked done when all that it raised is stored. */
@Internal()
@ObjectType({ description: '月度比对中的一县。One county of a run.' })
@Entity({ tableName: 'monitoring_run_counties' })
@Unique({ properties: ['runId', 'divisionCode'] })
export class MonitoringRunCounty extends CivilRecord {
  @Field(() => ID, { nullable: true, description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 40 })
  id!: string;

  @Property({ type: 'string', length: 32 }) runId!: string;

  @Property({ type: 'string', length: 6 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '县。County.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => DateTimeScalar, { nullable: true, description: '完成时间；未完成的为空。When it was done; null while it is not.' })
  @Property({ type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  @Property({ type: 'smallint' }) attempts!: number;

  @Field(() => Int, { nullable: true, description: '监测中的人数。Persons under watch.' })
  @Property({ type: 'integer' })
  subjects!: number;

  @Field(() => Int, { nullable: true, description: '有当月数据的人数。Persons about whom something was told in the month.' })
  @Property({ type: 'integer' })
  told!: number;

  @Field(() => Int, { nullable: true, description: '触发规则的次数。How often a rule was met.' })
  @Property({ type: 'integer' })
  hits!: number;

  @Field(() => Int, { nullable: true, description: '新产生的预警数。Warnings raised.' })
  @Property({ type: 'integer' })
  raised!: number;

  @Field(() => Int, { nullable: true, description: '并入未办结预警的次数。Merged into warnings that were open.' })
  @Property({ type: 'integer' })
  merged!: number;
}
