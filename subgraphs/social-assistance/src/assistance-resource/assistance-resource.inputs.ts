import { DateScalar, DivisionCodeScalar, UsccScalar } from '@civil/schema/scalars';
import { BareStepInput, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LowIncomeCategory } from '../monitoring-subject/monitoring-subject.entity.js';
import { AssistanceProgram } from '../program.js';
import { AssistanceNeed, ResourceKind } from './resource-enums.js';

@InputType({ description: '救助资源筛选条件。Filter of assistance resources.' })
export class AssistanceResourceFilter {
  @FilterOn('AssistanceResource.division')
  @Field(() => DivisionScope, { nullable: true, description: '登记地。Where it is registered.' })
  scope?: DivisionScope;

  @FilterOn('AssistanceResource.kind')
  @Field(() => [ResourceKind], { nullable: true, description: '种类。Kinds.' })
  kind?: ResourceKind[];

  @FilterOn('AssistanceResource.condition')
  @Field(() => AssistanceNeed, { nullable: true, description: '所应对的需求。Need that it is for.' })
  need?: AssistanceNeed;
}

@InputType({ description: '救助资源面向的对象；不填的一项不作限制。Whom a resource is for; what is left out asks for nothing.' })
export class ResourceConditionInput {
  @Field(() => [AssistanceProgram], { nullable: true, description: '救助项目。Programmes.' }) programs?: AssistanceProgram[] | null;
  @Field(() => [LowIncomeCategory], { nullable: true, description: '低收入人口类别。Low-income categories.' }) categories?: LowIncomeCategory[] | null;
  @Field(() => Int, { nullable: true, description: '最低年龄，0 至 120。Least age, 0 to 120.' }) ageFrom?: number | null;
  @Field(() => Int, { nullable: true, description: '最高年龄，0 至 120。Greatest age, 0 to 120.' }) ageTo?: number | null;
  @Field(() => [AssistanceNeed], { nullable: true, description: '需求。Needs.' }) needs?: AssistanceNeed[] | null;
}

@InputType({ description: '登记一项救助资源。Registering an assistance resource.' })
export class RegisterResourceInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '登记地，本县或本乡镇（街道）。Own county or township.' }) division!: string;
  @Field(() => [DivisionCodeScalar], { description: '服务区域，在登记地之内，1 至 50 个。Divisions it serves, within that one, 1 to 50.' }) divisionsServed!: string[];
  @Field(() => ResourceKind, { description: '种类。Kind.' }) kind!: ResourceKind;
  @Field(() => String, { description: '名称，至多 100 字。Name, 100 characters at most.' }) name!: string;
  @Field(() => String, { description: '提供什么，怎样提供，至多 500 字。What is offered and how, 500 characters at most.' }) offer!: string;
  @Field(() => String, { description: '提供方名称，至多 100 字。Name of the provider, 100 characters at most.' }) providerName!: string;
  @Field(() => UsccScalar, { description: '提供方统一社会信用代码。Unified social credit code of the provider.' }) providerUscc!: string;
  @Field(() => String, { nullable: true, description: '政府购买服务合同编号，限服务。Number of the contract, of a service alone.' }) contractNo?: string | null;
  @Field(() => ResourceConditionInput, { description: '面向的对象。Whom it is for.' }) condition!: ResourceConditionInput;
  @Field(() => Int, { nullable: true, description: '总量，1 至 1000000；不限的不填。How many, 1 to 1,000,000; left out for no limit.' }) capacity?: number | null;
  @Field(() => DateScalar, { description: '有效期自。Valid from.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: '有效期至。Valid to.' }) validTo?: string | null;
}

@InputType({ description: '为谁匹配，三者填一。For whom resources are sought: one of the three.' })
export class MatchResourcesFor {
  @Field(() => ID, { nullable: true, description: '在册待遇。A benefit.' }) enrollmentId?: string;
  @Field(() => ID, { nullable: true, description: '救助申请。An application.' }) applicationId?: string;
  @Field(() => ID, { nullable: true, description: '专项救助需求。A special need.' }) specialNeedId?: string;
}
