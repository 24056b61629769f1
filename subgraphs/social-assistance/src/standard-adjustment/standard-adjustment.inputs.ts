import { DateScalar, DecimalScalar, DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import { BareStepInput, UrbanRural } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';

@InputType({ description: '拟定的一项标准：填月标准，或占人均消费支出的比例。One standard: by its amount a month, or by its share in consumption.' })
export class StandardItemInput {
  @Field(() => AssistanceProgram, { description: '项目：DIBAO 或 TEKUN。Programme: DIBAO or TEKUN.' }) program!: AssistanceProgram;
  @Field(() => UrbanRural, { description: '城乡类别。Urban or rural.' }) urbanRural!: UrbanRural;
  @Field(() => DibaoGrade, { nullable: true, description: '低保类别，分类发放的地方须逐类填写。Grade, each of them where the standard is graded.' }) grade?: DibaoGrade | null;
  @Field(() => SelfCareLevel, { nullable: true, description: '自理能力，照料护理标准须填。Self-care, of a nursing standard.' }) selfCare?: SelfCareLevel | null;
  @Field(() => MoneyScalar, { nullable: true, description: '月标准。Amount a month.' }) monthlyAmount?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: '占上年度人均消费支出的比例，如 0.35。Share in consumption per head of the year before, e.g. 0.35.' }) share?: string | null;
}

@InputType({ description: '拟定标准。Proposing standards.' })
export class ProposeStandardsInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '制定标准的区划：省、市州或县。Division that sets them: a province, prefecture or county.' }) division!: string;
  @Field(() => Int, { description: '年度。Year.' }) year!: number;
  @Field(() => DateScalar, { description: '施行日，月之首日，不早于本月。Day on which they come into force: the first of a month, of this one at the earliest.' }) effectiveFrom!: string;
  @Field(() => String, { nullable: true, description: '文号，至多 100 字。Number of the document, 100 characters at most.' }) documentNo?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '上年度城镇居民人均消费支出。Consumption per head of urban residents in the year before.' }) urbanConsumption?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '再上年度城镇居民人均消费支出。The same of the year before that.' }) urbanConsumptionBefore?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '上年度农村居民人均消费支出。Consumption per head of rural residents in the year before.' }) ruralConsumption?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '再上年度农村居民人均消费支出。The same of the year before that.' }) ruralConsumptionBefore?: string | null;
  @Field(() => [StandardItemInput], { description: '各项标准，至多 40 项。Standards, 40 at most.' }) items!: StandardItemInput[];
}

@InputType({ description: '对一次标准调整的一步。A step on a round of standards.' })
export class StandardStepInput extends BareStepInput {
  @Field(() => ID, { description: '标识。Id.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '不予批准。Not approving standards.' })
export class RejectStandardsInput extends StandardStepInput {
  @Field(() => String, { description: '原因，至多 200 字。Why, 200 characters at most.' }) reason!: string;
}
