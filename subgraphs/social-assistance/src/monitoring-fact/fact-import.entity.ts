import { DateTimeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CodeLabel, describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { riskSourceCodes } from '../monitoring-subject/risk-flag.js';

const { Internal } = labelsOf('ASSISTANCE');

export enum FactImportStatus { RECEIVED = 'RECEIVED' }
describeEnum(FactImportStatus, 'FactImportStatus', '部门数据批次的状态。State of a chunk of department data.', { RECEIVED: '已接收。Received.' });

export enum FactRowFault { PERSON_NOT_MONITORED = 'PERSON_NOT_MONITORED', NOTHING_TOLD = 'NOTHING_TOLD', VALUE_OUT_OF_RANGE = 'VALUE_OUT_OF_RANGE', ROW_TWICE = 'ROW_TWICE' }
describeEnum(FactRowFault, 'FactRowFault', '一行数据未能接收的原因。Why a row was not taken.', {
  PERSON_NOT_MONITORED: '该人不是本县的监测对象。The person is not under watch in the county.', NOTHING_TOLD: '未填任何数据。The row tells nothing.',
  VALUE_OUT_OF_RANGE: '数值超出范围。A value is out of range.', ROW_TWICE: '本批中该人重复。The person stands in the chunk twice.',
});

@Internal()
@ObjectType({ description: '未能接收的一行。A row that was not taken.' })
export class FactRowError {
  @Field(() => Int, { nullable: true, description: '行号，自 1 起。Number of the row, from 1.' }) row!: number;
  @Field(() => FactRowFault, { nullable: true, description: '原因。Why.' }) fault!: FactRowFault;
}

/** That a chunk of rows of a department came in, and what became of it; who the rows are about is not in it. */
@Internal()
@ObjectType({ description: '部门数据的一批。A chunk of department data.' })
@Entity({ tableName: 'fact_imports' })
@Index({ properties: ['divisionCode', 'month', 'sourceCode'] })
export class FactImport extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '批次标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 2 }) sourceCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '来源部门。Department.' })
  get source(): CodeLabel { return riskSourceCodes.get(this.sourceCode); }

  @Field(() => YearMonthScalar, { nullable: true, description: '月份。Month.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Property({ type: 'string', length: 6 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '县。County.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => Int, { nullable: true, description: '收到的行数。Rows that came.' })
  @Property({ type: 'integer' })
  rows!: number;

  @Field(() => Int, { nullable: true, description: '已接收的行数；重复推送的覆盖原值。Rows that were taken; what came before is replaced.' })
  @Property({ type: 'integer' })
  accepted!: number;

  @Field(() => [FactRowError], { nullable: true, description: '未能接收的行。Rows that were not taken.' })
  @Property({ type: 'json' })
  rowErrors!: FactRowError[];

  @Field(() => DateTimeScalar, { nullable: true, description: '接收时间。When it came.' })
  @Property({ type: 'timestamptz' })
  receivedAt!: Date;

  @Property({ type: 'string', length: 8 }) status!: FactImportStatus;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}
