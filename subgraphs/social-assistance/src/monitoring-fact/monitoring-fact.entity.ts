import { DateTimeScalar, DecimalScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { riskSourceCodes } from '../monitoring-subject/risk-flag.js';

const { Sensitive } = labelsOf('ASSISTANCE');

/** What one department told of one person in one month. What is null was not told. */
@Sensitive()
@ObjectType({ description: '部门推送的一人一月数据。What a department told of a person in a month.' })
@Entity({ tableName: 'monitoring_facts' })
@Unique({ properties: ['subjectId', 'month', 'sourceCode'] })
@Index({ properties: ['month', 'divisionCode'] })
export class MonitoringFact extends CivilRecord {
  @Field(() => ID, { nullable: true, description: '数据标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) subjectId!: string;
  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: '月份。Month.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Property({ type: 'string', length: 2 }) sourceCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '来源部门。Department that told it.' })
  get source(): CodeLabel { return riskSourceCodes.get(this.sourceCode); }

  @Field(() => DateTimeScalar, { nullable: true, description: '接收时间。When it was received.' })
  @Property({ type: 'timestamptz' })
  receivedAt!: Date;

  @Field(() => MoneyScalar, { nullable: true, description: '当月个人负担的医疗费用。Medical spending borne in the month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  medicalSpending!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '家庭收入下降百分比。Fall of the income of the household, percent.' })
  @Property({ type: 'decimal', precision: 5, scale: 2, nullable: true })
  incomeDrop!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '当月教育支出。Cost of schooling in the month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  schoolCost!: string | null;

  @Field(() => Boolean, { nullable: true, description: '新发重大疾病。Grave illness, newly told.' })
  @Property({ type: 'boolean', nullable: true })
  graveIllness!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '新增重度残疾。Severe disability, newly told.' })
  @Property({ type: 'boolean', nullable: true })
  severeDisability!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '受灾。Disaster.' })
  @Property({ type: 'boolean', nullable: true })
  disaster!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '意外事故。Accident.' })
  @Property({ type: 'boolean', nullable: true })
  accident!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '失业。Loss of work.' })
  @Property({ type: 'boolean', nullable: true })
  jobLoss!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '主要劳动力死亡。Death of the earner.' })
  @Property({ type: 'boolean', nullable: true })
  deathOfEarner!: boolean | null;

  @Property({ type: 'date' }) adultOn!: string;
}
