import { DateScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CareCheckResult, CareDuty, CareEndGround, CarerKind } from './care-agreement-enums.js';

@InputType({ description: '对一份协议的一步。A step on one agreement.' })
export class CareAgreementStepInput extends BareStepInput {
  @Field(() => ID, { description: '协议标识。Id of the agreement.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '签订委托照料服务协议。Signing a care agreement.' })
export class SignCareAgreementInput extends BareStepInput {
  @Field(() => ID, { description: '特困供养待遇标识。Id of the benefit.' }) enrollmentId!: string;
  @Field(() => CarerKind, { description: '照料人类别。Kind of the carer.' }) carerKind!: CarerKind;
  @Field(() => ID, { nullable: true, description: '照料人的居民标识，亲属、邻里须填。Id of the carer, of kin or a neighbour.' }) carerId?: string | null;
  @Field(() => String, { nullable: true, description: '照料单位名称，单位照料须填，至多 100 字。Name of the body that cares, 100 characters at most.' }) carerBody?: string | null;
  @Field(() => [CareDuty], { description: '服务内容，至少一项。Duties, at least one.' }) duties!: CareDuty[];
  @Field(() => DateScalar, { description: '起始日。From.' }) from!: string;
  @Field(() => DateScalar, { description: '截止日。To.' }) to!: string;
}

@InputType({ description: '登记照料服务检查。Entering a check of the service.' })
export class RecordCareCheckInput extends CareAgreementStepInput {
  @Field(() => CareCheckResult, { description: '结果。Result.' }) result!: CareCheckResult;
}

@InputType({ description: '续签协议。Renewing an agreement.' })
export class RenewCareAgreementInput extends CareAgreementStepInput {
  @Field(() => DateScalar, { description: '新截止日，晚于原截止日。New end, later than the old.' }) to!: string;
}

@InputType({ description: '解除协议。Ending an agreement.' })
export class EndCareAgreementInput extends CareAgreementStepInput {
  @Field(() => CareEndGround, { description: '原因。Why.' }) ground!: CareEndGround;
}
