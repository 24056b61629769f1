import { DateScalar, DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, labelsOf, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { checkSourceCodes } from '../assistance-application/application.codes.js';
import { describeEnum } from '../describe-enum.js';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum CheckConclusion { CONSISTENT = 'CONSISTENT', EXCEEDS = 'EXCEEDS', INCONSISTENT = 'INCONSISTENT', NEEDS_VISIT = 'NEEDS_VISIT' }
describeEnum(CheckConclusion, 'CheckConclusion', '核对结论。What a check concludes.', {
  CONSISTENT: '与申报一致。As declared.', EXCEEDS: '超过标准。Above the line.', INCONSISTENT: '与申报不一致。Not as declared.', NEEDS_VISIT: '需入户核实。To be looked at on a visit.',
});

export enum CheckSourceStatus { OK = 'OK', NO_DATA = 'NO_DATA', FAILED = 'FAILED' }
describeEnum(CheckSourceStatus, 'CheckSourceStatus', '来源的答复。What a source answered.', { OK: '有数据。Data.', NO_DATA: '无数据。No data.', FAILED: '未答复。No answer.' });

export enum PropertyKind {
  HOUSE = 'HOUSE', VEHICLE = 'VEHICLE', COMPANY = 'COMPANY', DEPOSIT = 'DEPOSIT', SECURITIES = 'SECURITIES', INSURANCE = 'INSURANCE', MACHINE = 'MACHINE',
}
describeEnum(PropertyKind, 'PropertyKind', '财产种类。Kind of property.', {
  HOUSE: '房屋。House.', VEHICLE: '车辆。Vehicle.', COMPANY: '企业。Company.', DEPOSIT: '存款。Deposit.', SECURITIES: '有价证券。Securities.', INSURANCE: '商业保险。Insurance.', MACHINE: '机械。Machine.',
});

/** What a source answered, as the record keeps it. */
export interface StoredSourceResult {
  sourceCode: string;
  status: CheckSourceStatus;
  hits: number;
}

@Sensitive({ purpose: true })
@ObjectType({ description: '一个来源的核对结果。What one source answered.' })
export class CheckSourceResult {
  @Field(() => CodeLabel, { nullable: true, description: '来源。Source.' }) source!: CodeLabel;
  @Field(() => CheckSourceStatus, { nullable: true, description: '答复。Answer.' }) status!: CheckSourceStatus;
  @Field(() => Int, { nullable: true, description: '命中条数。Number of hits.' }) hits!: number;
}

@Sensitive({ purpose: true })
@ObjectType({ description: '查得的财产。Property that was found.' })
export class PropertyItem {
  @Field(() => PropertyKind, { nullable: true, description: '种类。Kind.' }) kind!: PropertyKind;
  @Field(() => MoneyScalar, { nullable: true, description: '价值。Value.' }) value!: string;
}

@Directive('@key(fields: "id")')
@Sensitive({ purpose: true })
@ObjectType({ description: '家庭经济状况核对报告。Report of the check of the economic situation of a household.' })
@Entity({ tableName: 'economic_checks' })
@Index({ properties: ['applicationId', 'requestedAt'] })
export class EconomicCheck extends CivilRecord {
  @Field(() => ID, { description: '报告标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) applicationId!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '核对请求编号。Number of the request.' })
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

  @Field(() => [ResidentStub], { nullable: true, description: '被核对的成员。Members who were checked.' })
  get members(): ResidentStub[] { return this.residentIds.flatMap((id) => residentRef(id) ?? []); }

  @Field(() => MoneyScalar, { nullable: true, description: '家庭年收入。Income of the household in twelve months.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  totalIncome!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '家庭人均月收入。Income per head a month.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  perCapitaIncome!: string | null;

  @Property({ type: 'json' }) storedSources!: StoredSourceResult[];
  @Field(() => [CheckSourceResult], { nullable: true, description: '各来源结果。What each source answered.' })
  get sources(): CheckSourceResult[] { return this.storedSources.map(({ sourceCode, ...result }) => ({ ...result, source: checkSourceCodes.get(sourceCode) })); }

  @Field(() => [PropertyItem], { nullable: true, description: '查得的财产。Property that was found.' })
  @Property({ type: 'json' })
  propertyItems!: PropertyItem[];

  /** Copies of the application's own columns, for row rights. */
  @Property({ type: 'string', length: 9 }) applyDivisionCode!: string;
  @Property({ type: 'string', length: 12 }) hukouDivisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) residentIds!: string[];
  @Property({ type: ArrayType }) partyIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;
}
