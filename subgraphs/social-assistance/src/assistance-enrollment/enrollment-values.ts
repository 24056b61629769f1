import { DateScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { DibaoGrade, SelfCareLevel } from '../program.js';
import { AdjustmentReason, BenefitChangeKind } from './enrollment-enums.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

/** What a review has found of a household. */
export interface ReviewFinding {
  /** Income of the household in twelve months; null where it is as it was. */
  readonly totalIncome: string | null;
  readonly rigidExpense: string | null;
  readonly workers: number;
}

@Sensitive()
@ObjectType({ description: '核查后拟作的调整。Change that a review proposes.' })
export class ProposedChange {
  @Internal()
  @Field(() => BenefitChangeKind, { nullable: true, description: '种类。Kind.' })
  kind!: BenefitChangeKind;

  @Field(() => AdjustmentReason, { nullable: true, description: '原因。Reason.' }) reason!: AdjustmentReason;
  @Field(() => String, { nullable: true, description: '理由说明。What the reason rests on.' }) explanation!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '提出日。Proposed on.' })
  on!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '提出单位。Unit that proposes it.' })
  unit!: string | null;

  @Internal()
  @Field(() => YearMonthScalar, { nullable: true, description: '拟执行月。First month in which it would count.' })
  from!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '拟每月救助金。Amount a month.' }) monthlyAmount!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '拟分类施保增发。Supplement a month.' }) supplementAmount!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '拟照料护理费。Nursing amount a month.' }) nursingAmount!: string | null;
  @Field(() => DibaoGrade, { nullable: true, description: '低保类别。Grade.' }) grade!: DibaoGrade | null;
  @Field(() => SelfCareLevel, { nullable: true, description: '自理能力。Self-care.' }) selfCare!: SelfCareLevel | null;
  @Field(() => MoneyScalar, { nullable: true, description: '核定的人均月收入，已扣减就业成本。Income per head a month that counts, less the cost of employment.' }) perCapitaIncome!: string | null;

  @Internal()
  @Field(() => Int, { nullable: true, description: '渐退月数；非渐退的为空。Months of grace; null for another kind.' })
  graceMonths!: number | null;

  /** What it was worked out from, so that whoever decides works it out again. */
  finding!: ReviewFinding;
}

@Internal()
@ObjectType({ description: '听取救助对象意见（社会救助法第四十八条）。Hearing of the recipient (Social Assistance Law art. 48).' })
export class RecipientHearing {
  @Field(() => DateScalar, { nullable: true, description: '日期。Day.' }) at!: string;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '救助对象的意见。What the recipient said.' })
  opinion!: string;
}
