import { codeList } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

const { Sensitive } = labelsOf('ASSISTANCE');

export enum RiskFlagCode {
  GRAVE_ILLNESS = 'GRAVE_ILLNESS', SEVERE_DISABILITY = 'SEVERE_DISABILITY', DISASTER = 'DISASTER', ACCIDENT = 'ACCIDENT', JOB_LOSS = 'JOB_LOSS',
  HIGH_SCHOOL_COST = 'HIGH_SCHOOL_COST', INCOME_DROP = 'INCOME_DROP', DEATH_OF_EARNER = 'DEATH_OF_EARNER',
}
registerEnumType(RiskFlagCode, {
  name: 'RiskFlagCode', description: '致困风险。Risk of falling into hardship.',
  valuesConfig: {
    GRAVE_ILLNESS: { description: '重大疾病。Grave illness.' }, SEVERE_DISABILITY: { description: '重度残疾。Severe disability.' },
    DISASTER: { description: '自然灾害。Natural disaster.' }, ACCIDENT: { description: '意外事故。Accident.' }, JOB_LOSS: { description: '失业。Loss of work.' },
    HIGH_SCHOOL_COST: { description: '教育支出过高。High cost of schooling.' }, INCOME_DROP: { description: '收入骤降。Sudden fall of income.' },
    DEATH_OF_EARNER: { description: '主要劳动力死亡。Death of the earner.' },
  },
});

/** Departments that tell the monitoring system of a risk. */
export const riskSourceCodes = codeList(null, `
01 医疗保障部门 | medical insurance
02 残疾人联合会 | disabled persons' federation
03 应急管理部门 | emergency management
04 公安部门 | police
05 人力资源社会保障部门 | human resources and social security
06 教育部门 | education
07 乡村振兴部门 | rural revitalisation
08 民政部门 | civil affairs`);

/** A flag as the record keeps it. */
export interface StoredFlag {
  code: RiskFlagCode;
  sourceCode: string;
  at: string;
}

@Sensitive()
@ObjectType({ description: '风险标记。Flag of a risk.' })
export class RiskFlag {
  @Field(() => RiskFlagCode, { nullable: true, description: '风险。Risk.' }) code!: RiskFlagCode;
  @Field(() => CodeLabel, { nullable: true, description: '信息来源。Where the signal came from.' }) source!: CodeLabel;
  @Field(() => DateScalar, { nullable: true, description: '标记日。Day of the flag.' }) at!: string;
  /** Carried over from the subject for the rule on minors. */
  adultOn!: string;
}
