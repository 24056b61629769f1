import { DivisionCodeScalar, IdNumberScalar } from '@civil/schema/scalars';
import { BareStepInput, DateRange, DivisionScope, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { BusinessDomain } from '../viewer/viewer.type.js';
import { ServiceApplicationStatus } from './service-application.entity.js';

@InputType({ description: '接收一体化政务服务平台推送的申请。Receiving an application that the government service platform pushes.' })
export class ReceiveExternalApplicationInput extends BareStepInput {
  @Field(() => String, { description: '推送方的办件编号，至多 64 位字母、数字和连字符；同号同内容只收一次。Number of whoever pushes it, 64 letters, digits and hyphens at most; the same content under it is received once.' })
  externalNumber!: string;
  @Field(() => String, { description: '事项编码。Code of the item.' }) itemCode!: string;
  @Field(() => DivisionCodeScalar, { description: '办理地，县级或乡镇。Division that handles it, county or township.' }) division!: string;
  @Field(() => IdNumberScalar, { description: '申请人公民身份号码，只用于核对，不保存。Identity number of the applicant, compared and not kept.' }) idNumber!: string;
  @Field(() => String, { description: '申请人姓名，须完整。Whole name of the applicant.' }) name!: string;
}

@InputType({ description: '以告知承诺方式申请。Applying by commitment.' })
export class SubmitWithCommitmentInput extends BareStepInput {
  @Field(() => String, { description: '事项编码。Code of the item.' }) itemCode!: string;
  @Field(() => DivisionCodeScalar, { description: '办理地，县级或乡镇。Division that handles it, county or township.' }) division!: string;
  @Field(() => ID, { nullable: true, description: '申请人；默认本人，可为被监护人。Applicant: oneself by default, or a ward.' }) applicantId?: string | null;
  @Field(() => Boolean, { description: '是否承诺所列内容属实并承担责任。Whether the applicant promises what the item asks.' }) committed!: boolean;
}

@InputType({ description: '登记移交后的办理状态。Entering how an application has come on after the hand-over.' })
export class UpdateExternalStatusInput extends RecordStepInput {
  @Field(() => ServiceApplicationStatus, { description: '新状态：ACCEPTED、RETURNED、GRANTED 或 REFUSED。New state: ACCEPTED, RETURNED, GRANTED or REFUSED.' }) status!: ServiceApplicationStatus;
  @Field(() => String, { nullable: true, description: '给申请人的说明，至多 200 字，不含个人信息；退回或不予的必填。Told to the applicant, 200 characters at most, without personal data; needed where it is returned or refused.' }) remark?: string | null;
}

@InputType({ description: '撤回申请。Withdrawing an application.' })
export class WithdrawServiceApplicationInput extends RecordStepInput {}

@InputType({ description: '登记承诺的事后核查。Entering what looking into a promise has found.' })
export class RecordCommitmentCheckInput extends RecordStepInput {
  @Field(() => Boolean, { description: '承诺是否属实。Whether it held.' }) kept!: boolean;
  @Field(() => String, { nullable: true, description: '说明，至多 200 字；不属实的必填。Remark, 200 characters at most; needed where it did not hold.' }) remark?: string | null;
}

@InputType({ description: '政务服务申请筛选条件。Filter of applications for services.' })
export class ServiceApplicationFilter {
  @FilterOn('ServiceApplication.division')
  @Field(() => DivisionScope, { nullable: true, description: '办理地。Division.' })
  scope?: DivisionScope;

  @FilterOn('ServiceApplication.status')
  @Field(() => [ServiceApplicationStatus], { nullable: true, description: '状态。States.' })
  status?: ServiceApplicationStatus[];

  @FilterOn('ServiceApplication.domain')
  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  domain?: string;

  @FilterOn('ServiceApplication.item')
  @Field(() => String, { nullable: true, description: '事项编码。Code of the item.' })
  itemCode?: string;

  @FilterOn('ServiceApplication.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;

  @FilterOn('ServiceApplication.receivedAt')
  @Field(() => DateRange, { nullable: true, description: '接收的日子。Received on.' })
  receivedOn?: DateRange;
}
