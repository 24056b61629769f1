import { DateScalar, DecimalScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

const { Public } = labelsOf('PLATFORM');

export enum ParameterUnit {
  HOUR = 'HOUR', DAY = 'DAY', WORKING_DAY = 'WORKING_DAY', MONTH = 'MONTH', YEAR = 'YEAR', AGE = 'AGE',
  YUAN = 'YUAN', YUAN_PER_MONTH = 'YUAN_PER_MONTH', RATIO = 'RATIO', COUNT = 'COUNT', PER_WEEK = 'PER_WEEK', PER_YEAR = 'PER_YEAR',
  POINT = 'POINT', LEVEL = 'LEVEL', SQUARE_METRE = 'SQUARE_METRE', BOOLEAN = 'BOOLEAN',
}
const unitNames: Record<ParameterUnit, string> = {
  HOUR: '小时。Hours.', DAY: '自然日。Calendar days.', WORKING_DAY: '工作日。Working days.', MONTH: '月。Months.', YEAR: '年。Years.',
  AGE: '周岁。Completed years of age.', YUAN: '元。Yuan.', YUAN_PER_MONTH: '元/月。Yuan a month.', RATIO: '比值。Ratio.', COUNT: '个、人或次。Count.',
  PER_WEEK: '每周次数。Times a week.', PER_YEAR: '每年次数。Times a year.', POINT: '分。Points.', LEVEL: '等级。Level or grade.', SQUARE_METRE: '平方米。Square metres.',
  BOOLEAN: '是否（1 是，0 否）。Yes (1) or no (0).',
};
registerEnumType(ParameterUnit, {
  name: 'ParameterUnit', description: '参数的单位。Unit of a parameter.',
  valuesConfig: Object.fromEntries(Object.entries(unitNames).map(([unit, description]) => [unit, { description }])),
});

export enum ParameterTag { L = 'L', K = 'K', A = 'A' }
registerEnumType(ParameterTag, {
  name: 'ParameterTag', description: '依据的可靠程度。How firm the ground of a rule is.',
  valuesConfig: {
    L: { description: '取自法规原文。Read in the text of the law.' },
    K: { description: '业务知识，未逐字核对，可按配置调整。Expert knowledge, not re-read in the text; to be configured.' },
    A: { description: '本平台的设定，可自由调整。Assumption of this platform, free to change.' },
  },
});

/** One dated value of a numeric rule of law. A case is judged by the version in force on the day it was accepted. */
@Public()
@ObjectType({ description: '政策参数：法规中的数值规定及其有效期。Policy parameter: a number set by a rule, with the days it is in force.' })
@Entity({ tableName: 'policy_parameters' })
export class PolicyParameter extends CivilRecord {
  @Field(() => ID, { description: '标识。Id.' })
  @PrimaryKey({ type: 'string', length: 150 })
  id!: string;

  @Field(() => String, { description: '参数名，如 assistance.notice-length。Key.' })
  @Property({ type: 'string', length: 100, index: true })
  key!: string;

  @Field(() => String, { description: '中文名称。Name in Chinese.' })
  @Property({ type: 'string', length: 100 })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。Name in English.' })
  @Property({ type: 'string', length: 150 })
  nameEn!: string;

  @Property({ type: 'string', length: 12, nullable: true }) divisionCode!: string | null;
  @Field(() => DivisionStub, { nullable: true, description: '适用区划，含其下级；全国适用时为空。Division it applies to with all below; null for the whole country.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => DateScalar, { description: '生效日。In force from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '失效前最后一日；仍有效时为空。Last day in force; null while in force.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Field(() => DecimalScalar, { description: '数值。Value.' })
  @Property({ type: 'decimal', columnType: 'numeric' })
  value!: string;

  @Field(() => ParameterUnit, { description: '单位。Unit.' })
  @Property({ type: 'string', length: 14 })
  unit!: ParameterUnit;

  @Field(() => String, { description: '法规依据。Rule of law it comes from.' })
  @Property({ type: 'string', length: 150 })
  lawRef!: string;

  @Field(() => ParameterTag, { description: '依据的可靠程度。How firm its ground is.' })
  @Property({ type: 'string', length: 1 })
  tag!: ParameterTag;
}
