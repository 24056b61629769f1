import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { ConfirmAuthority } from '../assistance-application/application-enums.js';
import { CaseDecision, CaseOpinion, CaseVisit } from '../assistance-application/case-values.js';
import { AidErrorGround, AidForm } from './aid-enums.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

/** What belongs to one temporary aid and is stored with it. */

@Sensitive()
@ObjectType({ description: '一项救助：款、物、服务或转介（国发〔2014〕47号）。One measure of an aid: money, goods, a service or a referral.' })
export class AidMeasure {
  @Internal()
  @Field(() => AidForm, { nullable: true, description: '方式。Form.' })
  form!: AidForm;

  @Field(() => MoneyScalar, { nullable: true, description: '金额，或实物、服务的价值；转介的为空。Amount, or the worth of goods and services; null for a referral.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: '实物、服务的内容或转介去向；发放金钱的为空。What was given, or where to it was referred; null for money.' })
  content!: string | null;
}

@Sensitive()
@ObjectType({ description: '临时救助的入户或现场调查。Visit to the home or the place of an emergency.' })
export class AidVisit extends CaseVisit {
  @Field(() => String, { nullable: true, description: '查明的困难情况。What was found.' })
  finding!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '核实的必需支出。Essential expense that was verified.' })
  expenseFound!: string | null;
}

@Sensitive()
@ObjectType({ description: '乡镇（街道）审核意见。Opinion of the township on a temporary aid.' })
export class AidOpinion extends CaseOpinion {
  @Field(() => MoneyScalar, { nullable: true, description: '拟救助金额。Amount proposed.' })
  amount!: string;
}

@Internal()
@ObjectType({ description: '临时救助的决定。Decision on a temporary aid.' })
export class AidDecision extends CaseDecision {
  @Field(() => Boolean, { nullable: true, description: '是否给予救助。Whether it is granted.' }) granted!: boolean;
  @Field(() => ConfirmAuthority, { nullable: true, description: '决定机关。Who decided.' }) authority!: ConfirmAuthority;
}

@Internal()
@ObjectType({ description: '对先行救助差错的纠正：记录在案，不删除原救助（容错纠错）。Correction of an aid that was wrong: it is recorded, and the aid stays.' })
export class AidCorrection {
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' }) at!: string;
  @Field(() => String, { nullable: true, description: '纠正人账号。Account of whoever corrected it.' }) by!: string;
  @Field(() => String, { nullable: true, description: '单位。Unit.' }) unit!: string | null;
  @Field(() => AidErrorGround, { nullable: true, description: '差错种类。What was wrong.' }) ground!: AidErrorGround;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '事由说明。Why it was wrong.' })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: '经办人员是否出于公心。Whether whoever granted it acted in good faith.' }) goodFaith!: boolean;
  @Field(() => Boolean, { nullable: true, description: '是否因客观原因。Whether the cause was beyond them.' }) objectiveCause!: boolean;
  @Field(() => Boolean, { nullable: true, description: '是否免责：出于公心且因客观原因。Whether nobody is held liable: in good faith, and by a cause beyond them.' }) tolerated!: boolean;

  @Sensitive()
  @Field(() => MoneyScalar, { nullable: true, description: '追回金额。Amount that was got back.' })
  recovered!: string;
}
