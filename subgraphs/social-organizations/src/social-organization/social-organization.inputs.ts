import { DateRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import type { SocialOrganization } from './social-organization.entity.js';
import { CreditState, OrgLevel, OrgRating, OrgRegMode, OrgStatus, OrgType } from './social-organization.enums.js';

@InputType({ description: '社会组织筛选条件，各项须同时满足。Filter of organisations; all given must hold, save what orStatus adds.' })
export class SocialOrganizationFilter {
  @FilterOn()
  @Field(() => DivisionScope, { nullable: true, description: '住所所在区划。Division where it sits.' })
  scope?: DivisionScope;

  @FilterOn()
  @Field(() => [OrgType], { nullable: true, description: '类型。Types.' })
  type?: OrgType[];

  @FilterOn()
  @Field(() => OrgLevel, { nullable: true, description: '登记层级。Level of the registrar.' })
  level?: OrgLevel;

  @FilterOn()
  @Field(() => OrgStatus, { nullable: true, description: '登记状态。State.' })
  status?: OrgStatus;

  @FilterOn()
  @Field(() => [OrgStatus], {
    nullable: true, description: '信用状态符合，或登记状态在此之列；其余条件仍须满足。In these states, or in the credit states asked for; the other conditions hold for both.',
  })
  orStatus?: OrgStatus[];

  @FilterOn()
  @Field(() => [String], { nullable: true, description: '活动领域代码，任一。Codes of fields of activity, any of them.' })
  field?: string[];

  @FilterOn()
  @Field(() => OrgRegMode, { nullable: true, description: '登记管理方式。Mode of registration.' })
  regMode?: OrgRegMode;

  @FilterOn()
  @Field(() => OrgRating, { nullable: true, description: '有效评估等级不低于。Grade in force, at least.' })
  ratingAtLeast?: OrgRating;

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '是否慈善组织。Whether a charity.' })
  charity?: boolean;

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '今日是否具有公开募捐资格。Whether licensed today to raise funds from the public.' })
  fundraisingLicensed?: boolean;

  @FilterOn()
  @Field(() => CreditState, { nullable: true, description: '信用状态。Credit state.' })
  creditState?: CreditState;

  @FilterOn()
  @Field(() => [CreditState], { nullable: true, description: '信用状态，任一。Credit states, any of them.' })
  creditStateIn?: CreditState[];

  @FilterOn()
  @Field(() => Int, { nullable: true, description: '未报送该年度工作报告的。Without an annual report on this year.' })
  reportMissingYear?: number;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '业务主管单位全称。Supervisor, by its full name.' })
  supervisor?: string;

  @FilterOn('SocialOrganization.zombieSuspect')
  @Field(() => Boolean, {
    nullable: true, description: '是否疑似“僵尸型”组织，仅在本人管辖范围内查找。Whether it seems to exist on paper only; finds within the scope of the viewer.',
  })
  zombieSuspect?: boolean;

  @FilterOn()
  @Field(() => DateRange, { nullable: true, description: '成立登记日期。Registered between.' })
  registeredBetween?: DateRange;

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '是否组建党组织。Whether the Party is organised in it.' })
  hasPartyOrg?: boolean;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '名称或曾用名的一部分。Part of the name, present or former.' })
  q?: string;
}

export const SocialOrganizationOrder = orderType<SocialOrganization>('SocialOrganization', {
  REGISTERED_ON: { property: 'registeredOn', description: '成立登记日期。Day of registration.' },
  NAME: { property: 'name', description: '名称。Name.' },
  STAFF: { property: 'staff', description: '从业人员数。Staff.' },
  RATING: { property: 'ratingGrade', description: '最近一次评估等级。Grade last awarded.', reads: ['SocialOrganization.currentRating'] },
});
