import { DateScalar, DivisionCodeScalar, UsccScalar } from '@civil/schema/scalars';
import { BareStepInput, DateRange, DivisionScope, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import { BusinessDomain } from '../viewer/viewer.type.js';
import { EnforcementKind, PartyKind } from './enforcement-decision.entity.js';

@InputType({ description: '登记行政执法决定。Entering an enforcement decision.' })
export class RecordEnforcementDecisionInput extends BareStepInput {
  @Field(() => String, { description: '决定文书号，至多 60 字。Number of the decision, 60 characters at most.' }) decisionNo!: string;
  @Field(() => EnforcementKind, { description: '种类。Kind.' }) kind!: EnforcementKind;
  @Field(() => PartyKind, { description: '行政相对人的类别。Kind of whom it is about.' }) partyKind!: PartyKind;
  @Field(() => String, { nullable: true, description: '组织名称，至多 100 字；自然人不得填写。Name of the organisation, 100 characters at most; left out of a person.' }) partyName?: string | null;
  @Field(() => UsccScalar, { nullable: true, description: '组织的统一社会信用代码。Code of the organisation.' }) partyUscc?: string | null;
  @Field(() => String, { description: '决定内容，至多 500 字，不含个人信息。What was decided, 500 characters at most, without personal data.' }) content!: string;
  @Field(() => String, { description: '依据，至多 200 字。Legal basis, 200 characters at most.' }) basis!: string;
  @Field(() => DateScalar, { description: '作出日期，不晚于今日。Decided on, today at the latest.' }) decidedOn!: string;
  @Field(() => [String], { description: '执法人员证号，至多 10 个。Licences of the officers, 10 at most.' }) licenceNos!: string[];
}

@InputType({ description: '公开行政执法决定。Publishing an enforcement decision.' })
export class PublishEnforcementDecisionInput extends RecordStepInput {}

@InputType({ description: '撤下已公开的行政执法决定。Taking down an enforcement decision.' })
export class WithdrawEnforcementDecisionInput extends RecordStepInput {
  @Field(() => String, { description: '理由，至多 200 字。Why, 200 characters at most.' }) reason!: string;
}

@InputType({ description: '登记行政执法证件。Entering an enforcement licence.' })
export class RegisterEnforcementLicenceInput extends BareStepInput {
  @Field(() => String, { description: '证号，至多 32 位字母、数字和连字符。Number, 32 letters, digits and hyphens at most.' }) licenceNo!: string;
  @Field(() => DivisionCodeScalar, { description: '执法区划，县级及以上。Division in which it holds, county or above.' }) division!: string;
  @Field(() => DateScalar, { description: '有效期起。Valid from.' }) validFrom!: string;
  @Field(() => DateScalar, { description: '有效期止。Valid to.' }) validTo!: string;
}

@InputType({ description: '注销行政执法证件。Revoking an enforcement licence.' })
export class RevokeEnforcementLicenceInput extends BareStepInput {
  @Field(() => String, { description: '证号。Number.' }) licenceNo!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
}

@InputType({ description: '行政执法决定筛选条件。Filter of enforcement decisions.' })
export class EnforcementDecisionFilter {
  @FilterOn()
  @Field(() => DivisionScope, { nullable: true, description: '执法机关所在区划。Division of the authority.' })
  scope?: DivisionScope;

  @FilterOn()
  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  domain?: string;

  @FilterOn()
  @Field(() => EnforcementKind, { nullable: true, description: '种类。Kind.' })
  kind?: EnforcementKind;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '文书号或组织名称中的文字。Text in the number or in the name of the organisation.' })
  q?: string;

  @FilterOn()
  @Field(() => DateRange, { nullable: true, description: '作出的日子。Decided on.' })
  decidedOn?: DateRange;
}
