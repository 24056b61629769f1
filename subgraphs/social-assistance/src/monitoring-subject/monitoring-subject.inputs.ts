import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { LabourCapacity, LowIncomeCategory, type MonitoringSubject } from './monitoring-subject.entity.js';
import { RiskFlagCode } from './risk-flag.js';

@InputType({ description: '监测对象筛选条件。Filter of monitored persons.' })
export class MonitoringSubjectFilter {
  @FilterOn('MonitoringSubject.division')
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn('MonitoringSubject.category')
  @Field(() => [LowIncomeCategory], { nullable: true, description: '类别。Categories.' })
  category?: LowIncomeCategory[];

  @FilterOn('MonitoringSubject.flags')
  @Field(() => [RiskFlagCode], { nullable: true, description: '有其中任一风险标记。With any of these flags.' })
  flag?: RiskFlagCode[];

  @FilterOn('MonitoringSubject.labour')
  @Field(() => [LabourCapacity], { nullable: true, description: '劳动能力。Capacity for work.' })
  labour?: LabourCapacity[];

  @FilterOn('MonitoringSubject.resident')
  @Field(() => Boolean, {
    nullable: true,
    description: '是否未纳入低保和特困供养。Whether on neither the minimum living guarantee nor support of the extremely poor.',
  })
  notEnrolled?: boolean;
}

export const MonitoringSubjectOrder = orderType<MonitoringSubject>('MonitoringSubject', {
  SINCE: { property: 'since', description: '纳入监测日。Monitored from.' },
});
