import { DateScalar, MoneyScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SelfCareItem } from '../../assistance-application/application-enums.js';
import { DibaoGrade } from '../../program.js';
import { AdjustmentReason, BenefitChangeKind, SchoolStage } from '../enrollment-enums.js';

@InputType({ description: '对一项待遇的一步。A step on one benefit.' })
export class EnrollmentStepInput extends BareStepInput {
  @Field(() => ID, { description: '待遇标识。Id of the benefit.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '核查结果；有有效核对报告的，收入以报告为准。What a review has found; where a report of an economic check is valid, income is what it says.' })
export class ReviewFindingInput extends EnrollmentStepInput {
  @Field(() => MoneyScalar, { nullable: true, description: '家庭年收入；不填为未变化。Income of the household in twelve months; left out where it is as it was.' }) totalIncome?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '年刚性支出（刚性支出困难家庭）。Unavoidable expense of twelve months (household in hardship from expense).' }) rigidExpense?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 0, description: '就业人数，按人扣减就业成本。Members who work; the cost of employment of each is deducted.' }) workers?: number;
}

@InputType({ description: '复核自理能力（特困）。Assessing self-care again (extremely poor).' })
export class ReassessSelfCareInput extends EnrollmentStepInput {
  @Field(() => [SelfCareItem], { description: '不能自主完成的指标。Items that fail.' }) failed!: SelfCareItem[];
}

@InputType({ description: '提出调整。Proposing a change.' })
export class ProposeChangeInput extends ReviewFindingInput {
  @Field(() => BenefitChangeKind, { description: '种类。Kind.' }) kind!: BenefitChangeKind;
  @Field(() => AdjustmentReason, { description: '原因。Reason.' }) reason!: AdjustmentReason;
  @Field(() => String, { nullable: true, description: '理由说明，至多 500 字。What it rests on, 500 characters at most.' }) explanation?: string | null;
  @Field(() => DibaoGrade, { nullable: true, description: '低保类别，不填为不变。Grade; left out where it stays.' }) grade?: DibaoGrade | null;
  @Field(() => MoneyScalar, { nullable: true, description: '拟每月救助金，增发、减发须填，须与按标准计算的一致。Amount a month, of an increase or a reduction; it must be what the standard gives.' })
  monthlyAmount?: string | null;
  @Field(() => Int, { nullable: true, description: '渐退月数，渐退须填。Months of grace, where one is proposed.' }) graceMonths?: number | null;
}

@InputType({ description: '听取救助对象意见。Hearing the recipient.' })
export class HearRecipientInput extends EnrollmentStepInput {
  @Field(() => DateScalar, { description: '听取日。Day of the hearing.' }) heardOn!: string;
  @Field(() => String, { description: '救助对象的意见，至多 500 字。What the recipient said, 500 characters at most.' }) opinion!: string;
}

@InputType({ description: '退回调整意见。Sending a proposal back.' })
export class ReturnChangeInput extends EnrollmentStepInput {
  @Field(() => String, { description: '退回原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data.' }) reason!: string;
}

@InputType({ description: '送达调整决定书。Delivering the written decision.' })
export class DeliverDecisionInput extends EnrollmentStepInput {
  @Field(() => ID, { description: '调整标识。Id of the change.' }) adjustmentId!: string;
}

@InputType({ description: '暂停发放。Suspending payment.' })
export class SuspendBenefitInput extends EnrollmentStepInput {
  @Field(() => AdjustmentReason, { description: '原因：人员失联、账户发放不成功或其他。Reason: cannot be found, account not payable, or another.' }) reason!: AdjustmentReason;
  @Field(() => String, { nullable: true, description: '说明，至多 500 字。What it rests on, 500 characters at most.' }) explanation?: string | null;
}

@InputType({ description: '登记死亡。Recording a death.' })
export class RecordDeathInput extends EnrollmentStepInput {
  @Field(() => ID, { description: '死者的居民标识。Id of the person who has died.' }) residentId!: string;
  @Field(() => DateScalar, { description: '死亡日。Day of the death.' }) diedOn!: string;
}

@InputType({ description: '登记在读情况（未成年特困人员）。Recording the schooling of a minor who is extremely poor.' })
export class RecordSchoolingInput extends EnrollmentStepInput {
  @Field(() => ID, { description: '学生的居民标识。Id of the student.' }) residentId!: string;
  @Field(() => SchoolStage, { description: '学段。Stage.' }) stage!: SchoolStage;
  @Field(() => DateScalar, { description: '预计毕业日。Day on which schooling is to end.' }) until!: string;
}
