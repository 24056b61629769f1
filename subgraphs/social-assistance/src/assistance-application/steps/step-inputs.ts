import { DateScalar, DivisionCodeScalar, MoneyScalar, PhoneScalar } from '@civil/schema/scalars';
import { AttachmentInput, BareStepInput, UrbanRural } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CheckConclusion, CheckSourceStatus, PropertyKind } from '../../economic-check/check-enums.js';
import { AssistanceProgram, CareForm, DibaoGrade } from '../../program.js';
import { ObjectionChannel, ObjectionOutcome } from '../../public-notice/public-notice.entity.js';
import { AgentKind, ApplicationChannel, OpinionProposal, RefusalGround, SelfCareItem, TerminationGround } from '../application-enums.js';
import { DocumentKind } from '../document-kinds.js';

@InputType({ description: '对一件申请的一步。A step on one application.' })
export class ApplicationStepInput extends BareStepInput {
  @Field(() => ID, { description: '申请标识。Id of the application.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '代办人。Who acts for the applicant.' })
export class ApplicationAgentInput {
  @Field(() => AgentKind, { description: '类别。Kind.' }) kind!: AgentKind;
  @Field(() => String, { description: '姓名。Name.' }) name!: string;
  @Field(() => PhoneScalar, { nullable: true, description: '电话。Phone.' }) phone?: string | null;
}

@InputType({ description: '共同生活成员。Member of the household.' })
export class ApplicationMemberInput {
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => String, { description: '与申请人的关系代码（GB/T 4761），本人为 01。Code of the relation to the applicant; 01 for the applicant.' }) relation!: string;
  @Field(() => DateScalar, { description: '出生日期。Date of birth.' }) birthDate!: string;
  @Field(() => Int, { nullable: true, description: '残疾等级，1 至 4。Grade of disability, 1 to 4.' }) disabilityGrade?: number | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否重病。Whether gravely ill.' }) graveIllness?: boolean;
}

@InputType({ description: '申请内容。What an application states.' })
export class ApplicationDetailsInput {
  @Field(() => AssistanceProgram, { description: '项目：DIBAO、TEKUN、MARGIN、RIGID。Programme: one of these four.' }) program!: AssistanceProgram;
  @Field(() => ID, { description: '申请人的居民标识。Id of the applicant.' }) applicantId!: string;
  @Field(() => String, { description: '申请人姓名。Name of the applicant.' }) applicantName!: string;
  @Field(() => ApplicationAgentInput, { nullable: true, description: '代办人。Agent.' }) agent?: ApplicationAgentInput | null;
  @Field(() => ID, { nullable: true, description: '共同生活家庭标识，单人申请不填。Id of the household; none for a person alone.' }) householdId?: string | null;
  @Field(() => [ApplicationMemberInput], { description: '享受救助的成员，至多 20 人。Members who are to benefit, 20 at most.' }) members!: ApplicationMemberInput[];
  @Field(() => String, { nullable: true, description: '单人申请依据代码，1 至 5。Code of the ground on which one person applies alone, 1 to 5.' }) singlePersonBasis?: string | null;
  @Field(() => DivisionCodeScalar, { description: '受理乡镇（街道），9 位。Township that takes it, 9 digits.' }) applyDivision!: string;
  @Field(() => DivisionCodeScalar, { description: '户籍地，9 或 12 位。Place of household registration, 9 or 12 digits.' }) hukouDivision!: string;
  @Field(() => DivisionCodeScalar, { description: '居住的村（社区），12 位。Village of residence, 12 digits.' }) residenceDivision!: string;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否持有居住地的居住证。Whether they hold a permit of the place of residence.' }) hasResidencePermit?: boolean;
  @Field(() => UrbanRural, { description: '适用的城乡标准。Urban or rural standard.' }) urbanRural!: UrbanRural;
  @Field(() => ApplicationChannel, { description: '渠道。How it comes.' }) channel!: ApplicationChannel;
  @Field(() => [String], { description: '致困原因代码，1 至 9。Codes of the causes of hardship, 1 to 9.' }) povertyCause!: string[];
  @Field(() => MoneyScalar, { nullable: true, description: '家庭年收入。Income of the household in twelve months.' }) declaredIncome?: string | null;
  @Field(() => String, { nullable: true, description: '财产情况，至多 500 字。Property, 500 characters at most.' }) declaredPropertyNote?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '年刚性支出。Unavoidable expense of twelve months.' }) declaredRigidExpense?: string | null;
  @Field(() => Boolean, { description: '是否为经办人员或村（居）干部近亲属。Whether close kin of staff or of the village committee.' }) kinDisclosure!: boolean;
  @Field(() => String, { nullable: true, description: '关系代码（GB/T 4761）。Code of that relation.' }) kinRelation?: string | null;
  @Field(() => String, { nullable: true, description: '该人员所在单位。Unit of whom they are related to.' }) kinUnit?: string | null;
  @Field(() => CareForm, { nullable: true, description: '选择的供养形式（特困）。Form of care chosen (extremely poor).' }) careForm?: CareForm | null;
  @Field(() => String, { nullable: true, description: '发放账户。Bank account.' }) account?: string | null;
  @Field(() => ID, { nullable: true, description: '账户所有人的居民标识。Id of the holder of the account.' }) accountHolderId?: string | null;
}

@InputType({ description: '填写申请。Filling in an application.' })
export class DraftApplicationInput extends BareStepInput {
  @Field(() => ApplicationDetailsInput, { description: '申请内容。What it states.' }) details!: ApplicationDetailsInput;
}

@InputType({ description: '修改未提交的申请。Changing an application that is not submitted yet.' })
export class AmendDraftInput extends ApplicationStepInput {
  @Field(() => ApplicationDetailsInput, { description: '申请内容，全部重填。What it states, all of it anew.' }) details!: ApplicationDetailsInput;
}

@InputType({ description: '提交申请：一证一书。Submitting an application: one card, one letter.' })
export class SubmitApplicationInput extends ApplicationStepInput {
  @Field(() => [ID], { description: '已签署核对授权的成员。Members who have signed the power to check.' }) signedBy!: string[];
  @Field(() => [AttachmentInput], { description: '材料，种类见 DocumentKind。Papers; their kinds are those of DocumentKind.' }) documents!: AttachmentInput[];
}

@InputType({ description: '一次性告知补正。Telling what is missing, once.' })
export class RequestSupplementInput extends ApplicationStepInput {
  @Field(() => [DocumentKind], { description: '应补材料；可联网核验的不得要求。Papers that are missing; none that can be verified online.' }) documents!: DocumentKind[];
}

@InputType({ description: '补正材料。Handing in what was missing.' })
export class SupplementApplicationInput extends ApplicationStepInput {
  @Field(() => [AttachmentInput], { description: '材料。Papers.' }) documents!: AttachmentInput[];
}

@InputType({ description: '入户调查。Visit to the home.' })
export class RecordHomeVisitInput extends ApplicationStepInput {
  @Field(() => [String], { description: '调查人员账号，不少于两人。Accounts of the investigators, two at least.' }) investigators!: string[];
  @Field(() => Boolean, { description: '申请人是否签字。Whether the applicant signed.' }) signedByApplicant!: boolean;
  @Field(() => String, { nullable: true, description: '居住与生活状况，至多 500 字。How the family lives, 500 characters at most.' }) livingCondition?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '查明的家庭月收入。Income found, a month.' }) incomeFound?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否拒绝配合。Whether they refused to cooperate.' }) refusal?: boolean;
}

@InputType({ description: '一个来源的核对结果。What one source answered.' })
export class CheckSourceResultInput {
  @Field(() => String, { description: '来源代码，如 TAX。Code of the source, e.g. TAX.' }) source!: string;
  @Field(() => CheckSourceStatus, { description: '答复。Answer.' }) status!: CheckSourceStatus;
  @Field(() => Int, { description: '命中条数。Number of hits.' }) hits!: number;
}

@InputType({ description: '查得的财产。Property that was found.' })
export class PropertyItemInput {
  @Field(() => PropertyKind, { description: '种类。Kind.' }) kind!: PropertyKind;
  @Field(() => MoneyScalar, { description: '价值。Value.' }) value!: string;
}

@InputType({ description: '出具核对报告。Giving the report of an economic check.' })
export class RecordEconomicCheckInput extends ApplicationStepInput {
  @Field(() => String, { description: '核对请求编号。Number of the request.' }) requestNo!: string;
  @Field(() => MoneyScalar, { description: '家庭年收入。Income of the household in twelve months.' }) totalIncome!: string;
  @Field(() => [CheckSourceResultInput], { description: '各来源结果。What each source answered.' }) sources!: CheckSourceResultInput[];
  @Field(() => [PropertyItemInput], { description: '查得的财产。Property that was found.' }) propertyItems!: PropertyItemInput[];
  @Field(() => CheckConclusion, { description: '结论。Conclusion.' }) conclusion!: CheckConclusion;
}

@InputType({ description: '民主评议。Democratic review.' })
export class RecordDemocraticReviewInput extends ApplicationStepInput {
  @Field(() => Int, { description: '赞成。In favour.' }) votesFor!: number;
  @Field(() => Int, { description: '反对。Against.' }) votesAgainst!: number;
  @Field(() => Int, { description: '参加人数。How many took part.' }) attendees!: number;
  @Field(() => Int, { nullable: true, description: '其中村（居）民代表。Of those, representatives of the villagers.' }) representatives?: number | null;
  @Field(() => AttachmentInput, { nullable: true, description: '评议记录，种类为 REVIEW_MINUTES。Minutes, of the kind REVIEW_MINUTES.' }) minutes?: AttachmentInput | null;
}

@InputType({ description: '生活自理能力评估（特困）。Assessment of self-care (extremely poor).' })
export class AssessSelfCareInput extends ApplicationStepInput {
  @Field(() => [SelfCareItem], { description: '不能自主完成的指标。Items that fail.' }) failed!: SelfCareItem[];
}

@InputType({ description: '提出初审意见。Giving the opinion of the township.' })
export class ProposeOpinionInput extends ApplicationStepInput {
  @Field(() => OpinionProposal, { description: '意见。What is proposed.' }) proposal!: OpinionProposal;
  @Field(() => [RefusalGround], { nullable: true, description: '不予确认的理由。Grounds of a refusal.' }) grounds?: RefusalGround[] | null;
  @Field(() => DibaoGrade, { nullable: true, description: '低保类别，分类发放的地方须填。Grade, where the standard is graded.' }) grade?: DibaoGrade | null;
  @Field(() => Int, { nullable: true, defaultValue: 0, description: '就业人数，按人扣减就业成本后计算收入。Members who work; income is counted less the cost of employment of each.' }) workers?: number;
  @Field(() => MoneyScalar, { nullable: true, description: '拟每月救助金，须与按标准计算的一致；不填则按标准计算。Amount a month; it must be what the standard gives, which is taken where none is stated.' }) monthlyAmount?: string | null;
  @Field(() => ObjectionOutcome, { nullable: true, description: '对异议的处理结果，有异议的须填。What became of the objection, where there was one.' }) objectionOutcome?: ObjectionOutcome | null;
}

@InputType({ description: '张榜公示。Putting up the public notice.' })
export class PublishNoticeInput extends ApplicationStepInput {
  @Field(() => String, { description: '张贴地点，至多 100 字。Where it is put up, 100 characters at most.' }) place!: string;
  @Field(() => DateScalar, { nullable: true, description: '截止日，不早于规定期限届满；默认为该日。To; not before the time that the rules give, which is the default.' }) to?: string | null;
}

@InputType({ description: '对公示提出异议。Objecting to a notice.' })
export class RaiseObjectionInput extends BareStepInput {
  @Field(() => ID, { description: '公示标识。Id of the notice.' }) noticeId!: string;
  @Field(() => ObjectionChannel, { description: '来路。How it comes.' }) channel!: ObjectionChannel;
  @Field(() => String, { description: '内容，至多 500 字。What is said, 500 characters at most.' }) content!: string;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否匿名。Whether anonymous.' }) anonymous?: boolean;
}

@InputType({ description: '不予确认。Refusing.' })
export class RefuseApplicationInput extends ApplicationStepInput {
  @Field(() => [RefusalGround], { description: '理由，至少一项。Grounds, at least one.' }) grounds!: RefusalGround[];
  @Field(() => String, { nullable: true, description: '理由说明，至多 500 字。What they rest on, 500 characters at most.' }) explanation?: string | null;
}

@InputType({ description: '退回重新调查。Sending back for another check.' })
export class ReturnForCheckInput extends ApplicationStepInput {
  @Field(() => String, { description: '退回原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data.' }) reason!: string;
}

@InputType({ description: '终止办理。Terminating a procedure.' })
export class TerminateApplicationInput extends ApplicationStepInput {
  @Field(() => TerminationGround, { description: '原因。Why.' }) ground!: TerminationGround;
}
