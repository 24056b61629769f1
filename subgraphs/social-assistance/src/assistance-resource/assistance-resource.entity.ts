import { DateScalar, UsccScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, labelsOf, ProcedureRecord, SocialOrganizationStub } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LowIncomeCategory } from '../monitoring-subject/monitoring-subject.entity.js';
import { AssistanceProgram } from '../program.js';
import { AssistanceNeed, ResourceKind, ResourceStatus } from './resource-enums.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

/** Codes of social organisations: only these are known to their register. */
const SOCIAL_ORGANIZATION = /^5[123]/;

@Public()
@ObjectType({ description: '救助资源面向的对象；空的一项不作限制。Whom a resource is for; what is empty asks for nothing.' })
export class ResourceCondition {
  @Field(() => [AssistanceProgram], { description: '救助项目。Programmes.' }) programs!: AssistanceProgram[];
  @Field(() => [LowIncomeCategory], { description: '低收入人口类别。Low-income categories.' }) categories!: LowIncomeCategory[];
  @Field(() => Int, { nullable: true, description: '最低年龄。Least age.' }) ageFrom!: number | null;
  @Field(() => Int, { nullable: true, description: '最高年龄。Greatest age.' }) ageTo!: number | null;
  @Field(() => [AssistanceNeed], { description: '需求。Needs.' }) needs!: AssistanceNeed[];
}

/** No entity of the graph: what is not in the library yet, or no longer, is come to by officers alone, through lists of their own. */
@Public()
@ObjectType({ description: '救助资源库中的一项资源。Resource in the library of assistance: a project, service, goods, fund or volunteers.' })
@Entity({ tableName: 'assistance_resources' })
@Index({ properties: ['status', 'divisionCode', 'id'] })
@Index({ properties: ['divisionCode', 'status'] })
@Index({ properties: ['providerUscc'] })
@Index({ properties: ['servedDivisions'], type: 'gin' })
@Check({ name: 'assistance_resources_remaining_check', expression: 'remaining is null or remaining >= 0' })
export class AssistanceResource extends ProcedureRecord {
  @Field(() => ID, { description: '资源标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => ResourceStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: ResourceStatus;

  @Field(() => ResourceKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 9 })
  kind!: ResourceKind;

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Field(() => String, { nullable: true, description: '提供什么，怎样提供。What is offered and how.' })
  @Property({ type: 'string', length: 500 })
  offer!: string;

  @Field(() => String, { nullable: true, description: '提供方名称。Name of the provider.' })
  @Property({ type: 'string', length: 100 })
  providerName!: string;

  @Field(() => UsccScalar, { nullable: true, description: '提供方统一社会信用代码。Unified social credit code of the provider.' })
  @Property({ type: 'string', length: 18 })
  providerUscc!: string;

  @Field(() => SocialOrganizationStub, { nullable: true, description: '提供方，仅当其为社会组织。The provider, where it is a social organisation.' })
  get provider(): SocialOrganizationStub | null { return SOCIAL_ORGANIZATION.test(this.providerUscc) ? { uscc: this.providerUscc } : null; }

  /** Number of the contract of a purchased service: kept, and told to officers alone. */
  @Internal()
  @Field(() => String, { nullable: true, description: '政府购买服务合同编号；非购买的为空。Number of the contract of a purchased service; null for what is not purchased.' })
  @Property({ type: 'string', length: 64, nullable: true })
  contractNo!: string | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '登记地。Where it is registered.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: ArrayType }) servedDivisions!: string[];
  @Field(() => [DivisionStub], { nullable: 'itemsAndList', description: '服务区域；区划子图不可用时其项为空。Divisions it serves; null in place of each while their subgraph is away.' })
  get divisionsServed(): DivisionStub[] { return this.servedDivisions.map((code) => ({ code })); }

  @Field(() => ResourceCondition, { nullable: true, description: '面向的对象。Whom it is for.' })
  @Property({ type: 'json' })
  condition!: ResourceCondition;

  /** Copy of the needs of the condition, to be searched by. */
  @Property({ type: ArrayType }) needs!: AssistanceNeed[];

  @Field(() => Int, { nullable: true, description: '总量：名额、份数、人次；不限的为空。How many there were: places or pieces; null for no limit.' })
  @Property({ type: 'integer', nullable: true })
  capacity!: number | null;

  @Field(() => Int, { nullable: true, description: '余量；不限的为空。How many are left; null for no limit.' })
  @Property({ type: 'integer', nullable: true })
  remaining!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '有效期自。Valid from.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '有效期至；长期的为空。Valid to; null for no end.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}
