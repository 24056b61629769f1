import { DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import { UrbanRural } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import { SelfCareLevel } from '../program.js';

@InputType({ description: '估算用的家庭成员，不含姓名和证件。Member of the household, without name or number.' })
export class EstimateMemberInput {
  @Field(() => Int, { description: '年龄，0 至 120。Age, 0 to 120.' }) age!: number;
  @Field(() => Int, { nullable: true, description: '残疾等级，1 至 4。Grade of disability, 1 to 4.' }) disabilityGrade?: number | null;
  @Field(() => Int, { nullable: true, description: '残疾类别：1 视力 2 听力 3 言语 4 肢体 5 智力 6 精神 7 多重。Category of disability, 1 to 7; 5 intellectual, 6 mental.' }) disabilityCategory?: number | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否重病。Whether gravely ill.' }) graveIllness?: boolean;
}

@InputType({ description: '家庭财产，逐项回答有无。Property, each answered by yes or no.' })
export class EstimatePropertyInput {
  @Field(() => Boolean, { description: '是否有自住以外的住房。Whether there is a home beside the one lived in.' }) secondHome!: boolean;
  @Field(() => Boolean, { description: '是否有机动车（残疾人代步车除外）。Whether there is a motor vehicle, save one for a disabled person.' }) vehicle!: boolean;
  @Field(() => Boolean, { description: '是否出资办企业。Whether somebody has put money into a company.' }) company!: boolean;
  @Field(() => Boolean, { description: '是否有较大数额的存款、证券或商业保险。Whether there are considerable deposits, securities or insurances.' }) savings!: boolean;
}

@InputType({ description: '资格自测：不填身份，不留存。What an estimate takes: no identity, and nothing is kept.' })
export class EstimateEligibilityInput {
  @Field(() => DivisionCodeScalar, { description: '户籍地或持证居住地，县级或乡镇（街道）。County or township of registration, or of residence with a permit.' }) division!: string;
  @Field(() => UrbanRural, { description: '适用的城乡标准。Urban or rural standard.' }) urbanRural!: UrbanRural;
  @Field(() => [EstimateMemberInput], { description: '共同生活成员，1 至 20 人。Members of the household, 1 to 20.' }) members!: EstimateMemberInput[];
  @Field(() => MoneyScalar, { description: '家庭月收入合计。Income of the household a month.' }) monthlyIncome!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '家庭年刚性支出（医疗、教育、残疾康复等自付部分）。Unavoidable expense of the household a year.' }) rigidExpense?: string | null;
  @Field(() => EstimatePropertyInput, { description: '财产。Property.' }) property!: EstimatePropertyInput;
  @Field(() => Boolean, { description: '是否有法定义务人且有能力赡养、抚养、扶养。Whether somebody bound by law to support them is able to.' }) hasSupporter!: boolean;
  @Field(() => SelfCareLevel, { nullable: true, description: '生活自理能力（单人家庭）；不知道的不填。Self-care, of a person alone; left out where it is not known.' }) selfCare?: SelfCareLevel | null;
}
