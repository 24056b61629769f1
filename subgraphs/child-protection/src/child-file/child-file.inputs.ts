import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import { ChildAgeBand, ChildCategory, RiskLevel } from './child-file.enums.js';
import type { ChildFile } from './child-file.entity.js';

@InputType({ description: '儿童档案筛选条件。Filter of the files of children.' })
export class ChildFileFilter {
  @FilterOn('ChildFile.division')
  @Field(() => DivisionScope, { nullable: true, description: '实际居住地或户籍地所在区划。Division of residence or registration.' })
  scope?: DivisionScope;

  @FilterOn('ChildCategoryPeriod.category')
  @Field(() => [ChildCategory], { nullable: true, description: '现有类别，任一即可。Categories in force, any of them.' })
  category?: ChildCategory[];

  @FilterOn('ChildFile.riskLevel')
  @Field(() => [RiskLevel], { nullable: true, description: '风险等级。Levels of risk.' })
  risk?: RiskLevel[];

  @FilterOn('ChildFile.nextVisitDue')
  @Field(() => Boolean, { nullable: true, description: '走访是否逾期。Whether a visit is overdue.' })
  visitOverdue?: boolean;

  @FilterOn('ChildFile.contactMissedWeeks')
  @Field(() => Int, { nullable: true, description: '近十二周内未联系的周数不少于。At least so many weeks without a contact among the last twelve.' })
  contactMissedWeeks?: number;

  @FilterOn('ChildFile.ageBand')
  @Field(() => [ChildAgeBand], { nullable: true, description: '年龄段。Age bands.' })
  ageBand?: ChildAgeBand[];

  @FilterOn('ChildFile.disabilityRehab')
  @Field(() => Boolean, { nullable: true, description: '是否为残疾儿童康复对象。Whether in rehabilitation as a disabled child.' })
  disability?: boolean;

  @FilterOn('ChildCategoryPeriod.category', 'EntrustedCareAgreement.to')
  @Field(() => Boolean, { nullable: true, description: '留守儿童是否无有效委托照护协议。Whether left behind without an agreement in force.' })
  noAgreement?: boolean;
}

export const ChildFileOrder = orderType<ChildFile>('ChildFile', {
  RISK_ASSESSED_ON: { property: 'riskAssessedOn', description: '风险评估日期。Day of the risk assessment.' },
  LAST_SEEN_ON: { property: 'lastSeenOn', description: '最近走访日期。Day of the last visit.', reads: ['ChildFile.nextVisitDue'] },
  ADULT_ON: { property: 'adultOn', description: '年满 18 周岁日期。Day of the 18th birthday.', reads: ['ChildFile.ageBand'] },
});
