import { DecimalScalar, DivisionCodeScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '一人一月的数据；未填的为部门未告知。What a department tells of a person; what is left out is not told.' })
export class DepartmentFactInput {
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '当月个人负担的医疗费用。Medical spending borne in the month.' }) medicalSpending?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: '家庭收入下降百分比，0 至 100。Fall of the income of the household, percent, 0 to 100.' }) incomeDrop?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '当月教育支出。Cost of schooling in the month.' }) schoolCost?: string | null;
  @Field(() => Boolean, { nullable: true, description: '新发重大疾病。Grave illness, newly told.' }) graveIllness?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '新增重度残疾。Severe disability, newly told.' }) severeDisability?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '受灾。Disaster.' }) disaster?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '意外事故。Accident.' }) accident?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '失业。Loss of work.' }) jobLoss?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '主要劳动力死亡。Death of the earner.' }) deathOfEarner?: boolean | null;
}

@InputType({ description: '接收部门数据的一批。Taking in a chunk of department data.' })
export class RecordDepartmentFactsInput extends BareStepInput {
  @Field(() => String, { description: '来源部门代码，01 至 08。Code of the department, 01 to 08.' }) source!: string;
  @Field(() => YearMonthScalar, { description: '月份，不晚于本月。Month, not after the present one.' }) month!: string;
  @Field(() => DivisionCodeScalar, { description: '县，6 位。County, 6 digits.' }) county!: string;
  @Field(() => [DepartmentFactInput], { description: '各行；每批行数有上限，超出的分批。Rows; the number in one chunk is limited, more go in several.' }) rows!: DepartmentFactInput[];
}
