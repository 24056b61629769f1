import { DateScalar, type DisabilityCard, DisabilityCardNoScalar, DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import { BareStepInput, UrbanRural } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApplicationChannel } from '../../assistance-application/application-enums.js';
import { AssistanceProgram } from '../../program.js';
import { SubsidyRefusalGround } from '../subsidy-enums.js';

@InputType({ description: '提交残疾人两项补贴申请。Submits an application for a disability subsidy.' })
export class SubmitDisabilitySubsidyInput extends BareStepInput {
  @Field(() => AssistanceProgram, { description: '项目：DIS_LIVING 或 DIS_NURSING。Programme: one of the two.' }) program!: AssistanceProgram;
  @Field(() => ID, { description: '残疾人的居民标识。Id of the disabled person.' }) residentId!: string;
  @Field(() => ID, { description: '申请人的居民标识：本人或监护人，未成年人须由监护人申请。Id of the applicant: the person or the guardian; for a child the guardian.' }) applicantId!: string;
  @Field(() => DisabilityCardNoScalar, { description: '残疾人证号，只作校验，不予保存。Number of the certificate: read, and not kept.' }) cardNo!: string;
  @Field(() => DivisionCodeScalar, { description: '受理的乡镇（街道），9 位，不限户籍地。Township that accepts it, 9 digits, whichever.' }) appliedAt!: string;
  @Field(() => DivisionCodeScalar, { description: '户籍地：本省至乡镇或村，外省至县。Home: to the township or village within the province, to the county outside.' }) homeDivision!: string;
  @Field(() => DivisionCodeScalar, { description: '居住的村（社区），12 位。Village of residence, 12 digits.' }) residenceDivision!: string;
  @Field(() => UrbanRural, { description: '户籍的城乡类别。Urban or rural registration.' }) urbanRural!: UrbanRural;
  @Field(() => ApplicationChannel, { description: '渠道。How it comes.' }) channel!: ApplicationChannel;
  @Field(() => String, { description: '银行账号。Bank account.' }) account!: string;
  @Field(() => ID, { description: '账户所有人：残疾人或申请人。Whose account it is: the person or the applicant.' }) accountHolderId!: string;
}

@InputType({ description: '对一件残疾人两项补贴申请的一步。A step on one application for a disability subsidy.' })
export class DisabilitySubsidyStepInput extends BareStepInput {
  @Field(() => ID, { description: '申请标识。Id of the application.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '退回补正，一次性告知。Sends back for what is missing, told once.' })
export class ReturnDisabilitySubsidyInput extends DisabilitySubsidyStepInput {
  @Field(() => String, { description: '须补正的事项，至多 200 字，不得含个人信息。What is missing, 200 characters at most, without personal data.' }) missing!: string;
}

@InputType({ description: '户籍地经办核查。Check by the clerk of the home county.' })
export class CheckDisabilitySubsidyInput extends DisabilitySubsidyStepInput {
  @Field(() => Boolean, { description: '是否为孤儿。Whether an orphan.' }) orphan!: boolean;
  @Field(() => Boolean, { description: '是否享受工伤保险生活护理费。Whether paid nursing by work-injury insurance.' }) workInjuryNursing!: boolean;
  @Field(() => MoneyScalar, { nullable: true, description: '已享受的老年人或工伤同类补贴，每月。Subsidy of the same kind for age or work injury, a month.' }) sameKindAmount?: string | null;
}

@InputType({ description: '不予批准。Refuses.' })
export class RefuseDisabilitySubsidyInput extends DisabilitySubsidyStepInput {
  @Field(() => [SubsidyRefusalGround], { description: '理由。Grounds.' }) grounds!: SubsidyRefusalGround[];
}

@InputType({ description: '登记外省户籍地的审定结果。Enters what the home county of another province has decided.' })
export class RecordHomeDecisionInput extends DisabilitySubsidyStepInput {
  @Field(() => Boolean, { description: '是否批准。Whether granted.' }) granted!: boolean;
  @Field(() => DateScalar, { description: '审定日。Day of the decision.' }) decidedOn!: string;
  @Field(() => String, { description: '文书编号，至多 64 字。Number of the document, 64 characters at most.' }) documentNo!: string;
  @Field(() => [SubsidyRefusalGround], { nullable: true, description: '不予批准的理由。Grounds of a refusal.' }) grounds?: SubsidyRefusalGround[] | null;
}

/** Every step of the procedure, with what it takes; of the certificate what its number says, not the number. */
export interface DisabilitySubsidyInputs {
  submitDisabilitySubsidy: Omit<SubmitDisabilitySubsidyInput, 'cardNo'> & { readonly card: DisabilityCard };
  acceptDisabilitySubsidy: DisabilitySubsidyStepInput;
  transferCrossProvince: DisabilitySubsidyStepInput;
  returnDisabilitySubsidy: ReturnDisabilitySubsidyInput;
  supplementDisabilitySubsidy: DisabilitySubsidyStepInput;
  checkDisabilitySubsidy: CheckDisabilitySubsidyInput;
  approveDisabilitySubsidy: DisabilitySubsidyStepInput;
  refuseDisabilitySubsidy: RefuseDisabilitySubsidyInput;
  recordHomeDecision: RecordHomeDecisionInput;
  sendDisabilityResult: DisabilitySubsidyStepInput;
  closeDisabilitySubsidy: DisabilitySubsidyStepInput;
  withdrawDisabilitySubsidy: DisabilitySubsidyStepInput;
}
