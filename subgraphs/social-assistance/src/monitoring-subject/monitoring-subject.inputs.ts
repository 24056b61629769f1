import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { LabourCapacity, LowIncomeCategory, MonitoringStatus, type MonitoringSubject, NotCoveredReason } from './monitoring-subject.entity.js';
import { ReferralStatus } from '../referral/referral-enums.js';
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

  @FilterOn('MonitoringSubject.category')
  @Field(() => Boolean, {
    nullable: true,
    description: '是否未纳入低保和特困供养。Whether on neither the minimum living guarantee nor support of the extremely poor.',
  })
  notEnrolled?: boolean;

  @FilterOn('MonitoringSubject.status')
  @Field(() => [MonitoringStatus], { nullable: true, description: '状态。States.' })
  status?: MonitoringStatus[];
}

@InputType({ description: '逐人台账筛选条件。Filter of the ledger of persons not covered.' })
export class MonitoringLedgerFilter {
  @FilterOn('MonitoringSubject.notCoveredReason')
  @Field(() => [NotCoveredReason], { nullable: true, description: '未纳入的原因。Why they are not covered.' })
  notCovered?: NotCoveredReason[];

  @FilterOn('MonitoringSubject.referralState')
  @Field(() => [ReferralStatus], { nullable: true, description: '最近一次转介的状态。States of the latest referral.' })
  referralState?: ReferralStatus[];

  @FilterOn('MonitoringSubject.referralState')
  @Field(() => Boolean, { nullable: true, description: '是否有过转介。Whether there was a referral at all.' })
  referred?: boolean;

  @FilterOn('MonitoringSubject.screenedOn')
  @Field(() => Boolean, { nullable: true, description: '是否已入户排查。Whether the household was screened.' })
  screened?: boolean;
}

export const MonitoringSubjectOrder = orderType<MonitoringSubject>('MonitoringSubject', {
  SINCE: { property: 'since', description: '纳入监测日。Monitored from.' },
});
