import { DateScalar, DateTimeScalar, DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import { AttachmentInput, BareStepInput, UrbanRural } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { OpinionProposal, RefusalGround, TerminationGround } from '../../assistance-application/application-enums.js';
import { ObjectionOutcome } from '../../public-notice/public-notice.entity.js';
import { AidErrorGround, AidForm, AidPaymentMethod } from '../aid-enums.js';

@InputType({ description: '对一件临时救助的一步。A step on one temporary aid.' })
export class AidStepInput extends BareStepInput {
  @Field(() => ID, { description: '救助标识。Id of the aid.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '受助人。Person whom an aid helps.' })
export class AidRecipientInput {
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => DateScalar, { description: '出生日期。Date of birth.' }) birthDate!: string;
}

@InputType({ description: '一项救助：款、物、服务或转介。One measure of an aid: money, goods, a service or a referral.' })
export class AidMeasureInput {
  @Field(() => AidForm, { description: '方式。Form.' }) form!: AidForm;
  @Field(() => MoneyScalar, { nullable: true, description: '金额或价值；转介不填。Amount or worth; none for a referral.' }) amount?: string | null;
  @Field(() => String, { nullable: true, description: '内容或转介去向，至多 100 字；金钱以外的须填。What is given, or where to it is referred, 100 characters at most; for all but money.' }) content?: string | null;
}

@InputType({ description: '临时救助的事由与对象。What a temporary aid is about, and whom it helps.' })
export class AidDetailsInput {
  @Field(() => ID, { description: '申请人或受助人的居民标识。Id of the applicant, or of who is aided.' }) applicantId!: string;
  @Field(() => String, { description: '姓名。Name.' }) applicantName!: string;
  @Field(() => ID, { nullable: true, description: '共同生活家庭标识，个人不填。Id of the household; none for a person alone.' }) householdId?: string | null;
  @Field(() => [AidRecipientInput], { description: '受助人，至多 20 人。Persons aided, 20 at most.' }) recipients!: AidRecipientInput[];
  @Field(() => DivisionCodeScalar, { description: '受理的乡镇（街道），9 位；急难型为发生地。Township that handles it, 9 digits; of an emergency the one where it happened.' }) place!: string;
  @Field(() => DivisionCodeScalar, { description: '该乡镇内的村（社区），12 位。Village within it, 12 digits.' }) village!: string;
  @Field(() => DivisionCodeScalar, { nullable: true, description: '户籍地，9 或 12 位；查不到的不填。Place of household registration, 9 or 12 digits; none where it is not found.' }) home?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否持有受理地的居住证。Whether they hold a residence permit of the place.' }) hasResidencePermit?: boolean;
  @Field(() => UrbanRural, { description: '计算限额适用的城乡标准。Urban or rural standard that ceilings are counted by.' }) urbanRural!: UrbanRural;
  @Field(() => String, { description: '困难原因代码，1 至 6、9。Code of the cause, 1 to 6 or 9.' }) cause!: string;
  @Field(() => DateScalar, { description: '事件发生日。Day of the event.' }) occurredOn!: string;
  @Field(() => String, { description: '困难情况，至多 500 字。What happened, 500 characters at most.' }) occurrence!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '申报的必需支出。Essential expense as declared.' }) declaredExpense?: string | null;
  @Field(() => String, { nullable: true, description: '发放账户。Bank account.' }) account?: string | null;
  @Field(() => ID, { nullable: true, description: '账户所有人的居民标识。Id of the holder of the account.' }) accountHolderId?: string | null;
}

@InputType({ description: '急难型先行救助。Aiding at once.' })
export class GrantUrgentAidInput extends BareStepInput {
  @Field(() => AidDetailsInput, { description: '事由与对象。What happened, and to whom.' }) details!: AidDetailsInput;
  @Field(() => DateTimeScalar, { description: '接到报告的时间，先行救助时限自此起算。When it was reported: the time to aid within counts from then.' }) reportedAt!: string;
  @Field(() => [AidMeasureInput], { description: '给予的救助。What is given.' }) measures!: AidMeasureInput[];
  @Field(() => AidPaymentMethod, { description: '备用金现金或转账。Cash or transfer, out of the reserve fund.' }) method!: AidPaymentMethod;
}

@InputType({ description: '确认急难已缓解。Stating that an emergency is over.' })
export class EndEmergencyInput extends AidStepInput {
  @Field(() => DateScalar, { description: '缓解日，补办手续期限自此起算。Day on which it ended: the time to add papers counts from then.' }) endedOn!: string;
}

@InputType({ description: '补办手续。Adding papers later.' })
export class AddLaterPapersInput extends AidStepInput {
  @Field(() => [AttachmentInput], { description: '材料，种类见 DocumentKind。Papers; their kinds are those of DocumentKind.' }) documents!: AttachmentInput[];
}

@InputType({ description: '填写支出型临时救助申请。Filling in an application for temporary aid.' })
export class DraftAidInput extends BareStepInput {
  @Field(() => AidDetailsInput, { description: '事由与对象。What it is about, and whom it helps.' }) details!: AidDetailsInput;
}

@InputType({ description: '修改未提交的申请。Changing one that is not submitted yet.' })
export class AmendAidInput extends AidStepInput {
  @Field(() => AidDetailsInput, { description: '事由与对象，全部重填。What it is about, all of it anew.' }) details!: AidDetailsInput;
}

@InputType({ description: '提交申请。Submitting an application for temporary aid.' })
export class SubmitAidInput extends AidStepInput {
  @Field(() => [AttachmentInput], { description: '材料，种类见 DocumentKind。Papers; their kinds are those of DocumentKind.' }) documents!: AttachmentInput[];
}

@InputType({ description: '登记调查。Entering a visit.' })
export class RecordAidVisitInput extends AidStepInput {
  @Field(() => [String], { description: '调查人员账号，不少于两人。Accounts of the investigators, two at least.' }) investigators!: string[];
  @Field(() => String, { description: '查明的困难情况，至多 500 字。What was found, 500 characters at most.' }) finding!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '核实的必需支出。Essential expense that was verified.' }) expenseFound?: string | null;
}

@InputType({ description: '提出审核意见。Giving the opinion of the township.' })
export class ProposeAidInput extends AidStepInput {
  @Field(() => OpinionProposal, { description: '意见。What is proposed.' }) proposal!: OpinionProposal;
  @Field(() => [AidMeasureInput], { nullable: true, description: '拟给予的救助。What is to be given.' }) measures?: AidMeasureInput[] | null;
  @Field(() => [RefusalGround], { nullable: true, description: '不予救助的理由。Grounds of a refusal.' }) grounds?: RefusalGround[] | null;
  @Field(() => ObjectionOutcome, { nullable: true, description: '对异议的处理结果，有异议的须填。What became of the objection, where there was one.' }) objectionOutcome?: ObjectionOutcome | null;
}

@InputType({ description: '张榜公示。Putting up the public notice of an aid.' })
export class PublishAidNoticeInput extends AidStepInput {
  @Field(() => String, { description: '张贴地点，至多 100 字。Where it is put up, 100 characters at most.' }) place!: string;
}

@InputType({ description: '不予救助。Refusing an aid.' })
export class RefuseAidInput extends AidStepInput {
  @Field(() => [RefusalGround], { description: '理由，至少一项。Grounds, at least one.' }) grounds!: RefusalGround[];
  @Field(() => String, { nullable: true, description: '理由说明，至多 500 字。What they rest on, 500 characters at most.' }) explanation?: string | null;
}

@InputType({ description: '终止办理。Terminating a procedure.' })
export class TerminateAidInput extends AidStepInput {
  @Field(() => TerminationGround, { description: '原因。Why.' }) ground!: TerminationGround;
}

@InputType({ description: '发放救助款物。Handing an aid over.' })
export class DeliverAidInput extends AidStepInput {
  @Field(() => AidPaymentMethod, {
    nullable: true,
    description: '途径：备用金，或交由台账发放至账户；救助金已交台账、只交付实物或服务的不填。How: out of the reserve fund, or to the account by the payment ledger; left out where the ledger pays the money and goods or services alone are handed over.',
  })
  method?: AidPaymentMethod | null;
}

@InputType({ description: '纠正有误的救助。Correcting an aid that was wrong.' })
export class CorrectAidInput extends AidStepInput {
  @Field(() => AidErrorGround, { description: '差错种类。What was wrong.' }) ground!: AidErrorGround;
  @Field(() => String, { description: '事由说明，至多 500 字。Why it was wrong, 500 characters at most.' }) reason!: string;
  @Field(() => Boolean, { description: '经办人员是否出于公心。Whether whoever granted it acted in good faith.' }) goodFaith!: boolean;
  @Field(() => Boolean, { description: '是否因客观原因。Whether the cause was beyond them.' }) objectiveCause!: boolean;
  @Field(() => MoneyScalar, { nullable: true, description: '追回金额。Amount that was got back.' }) recovered?: string | null;
}
