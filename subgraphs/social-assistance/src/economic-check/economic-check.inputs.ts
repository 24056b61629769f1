import { MoneyScalar } from '@civil/schema/scalars';
import { BareStepInput, DateRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CheckConclusion, CheckStatus, FactKind } from './check-enums.js';
import type { EconomicCheck } from './economic-check.entity.js';

@InputType({ description: '核对筛选条件。Filter of economic checks.' })
export class EconomicCheckFilter {
  @FilterOn('EconomicCheck.division')
  @Field(() => DivisionScope, { nullable: true, description: '受理或确认地。Where the application was taken or the benefit confirmed.' })
  scope?: DivisionScope;

  @FilterOn('EconomicCheck.status')
  @Field(() => [CheckStatus], { nullable: true, description: '状态。States.' })
  status?: CheckStatus[];

  @FilterOn('EconomicCheck.conclusion')
  @Field(() => [CheckConclusion], { nullable: true, description: '结论。Conclusions.' })
  conclusion?: CheckConclusion[];

  @FilterOn('EconomicCheck.requestedAt')
  @Field(() => DateRange, { nullable: true, description: '请求日。Requested on.' })
  requestedAt?: DateRange;

  @FilterOn('EconomicCheck.dueAt')
  @Field(() => Boolean, { nullable: true, description: '答复期限是否已超。Whether the time for replies is exceeded.' })
  overdue?: boolean;

  @FilterOn('EconomicCheck.recheck')
  @Field(() => Boolean, { nullable: true, description: '是否为在享待遇的复核。Whether of a benefit in force.' })
  recheck?: boolean;
}

export const EconomicCheckOrder = orderType<EconomicCheck>('EconomicCheck', {
  REQUESTED_AT: { property: 'requestedAt', description: '请求时间。Requested at.' },
  DUE_AT: { property: 'nextDueAt', reads: ['EconomicCheck.dueAt'], description: '答复期限。When replies are due.' },
});

@InputType({ description: '对一次核对的一步。A step on one economic check.' })
export class CheckStepInput extends BareStepInput {
  @Field(() => ID, { description: '核对标识。Id of the check.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '对在享待遇发起复核。Asking for a check of a benefit in force.' })
export class RequestRecheckInput extends BareStepInput {
  @Field(() => ID, { description: '待遇标识。Id of the benefit.' }) enrollmentId!: string;
}

@InputType({ description: '来源所告知的一项事实。One fact that a source tells.' })
export class CheckFactInput {
  @Field(() => ID, { description: '成员的居民标识。Id of the member.' }) residentId!: string;
  @Field(() => FactKind, { description: '种类。Kind.' }) kind!: FactKind;
  @Field(() => MoneyScalar, { nullable: true, description: '金额或价值，收入与财产须填。Amount or value, of income and property.' }) amount?: string | null;
  @Field(() => ID, { nullable: true, description: '事实所涉的另一人：登记的配偶或同户口簿的人。The other person: a registered spouse, or somebody of the same booklet.' }) otherId?: string | null;
}

@InputType({ description: '登记没有接口的部门的答复。Entering the reply of a department without an interface.' })
export class RecordDepartmentReplyInput extends CheckStepInput {
  @Field(() => String, { description: '来源代码，如 TAX。Code of the source, e.g. TAX.' }) source!: string;
  @Field(() => [CheckFactInput], { nullable: true, description: '事实，至多 200 项；查无数据的不填。Facts, 200 at most; none where the source has no data.' }) facts?: CheckFactInput[] | null;
}

@InputType({ description: '出具核对报告，未答复的来源须逐一列明。Giving the report; sources that have not answered are named one by one.' })
export class FinaliseEconomicCheckInput extends CheckStepInput {
  @Field(() => [String], { description: '未答复的来源代码，全部答复的为空。Codes of the sources that have not answered; none where all have.' }) failedSources!: string[];
}
