import { DateRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import type { DeathRecord } from './death-record.entity.js';

@InputType({ description: '死亡登记筛选条件。Filter of death records.' })
export class DeathRecordFilter {
  @FilterOn('DeathRecord.division')
  @Field(() => DivisionScope, { nullable: true, description: '死亡地区划。Division of the death.' })
  scope?: DivisionScope;

  @FilterOn('DeathRecord.deathDate')
  @Field(() => DateRange, { nullable: true, description: '死亡日期。Day of death.' })
  deathDate?: DateRange;

  @FilterOn('DeathRecord.source')
  @Field(() => [String], { nullable: true, description: '信息来源代码。Codes of source.' })
  source?: string[];

  @FilterOn('DeathRecord.verified')
  @Field(() => Boolean, { nullable: true, description: '是否只取未核实的；否则只取已核实的。Only those not verified when true, only the verified when false.' })
  unverified?: boolean;
}

export const DeathRecordOrder = orderType<DeathRecord>('DeathRecord', {
  DEATH_DATE: { property: 'deathDate', description: '死亡日期。Day of death.' },
  DIVISION: { property: 'divisionCode', description: '死亡地区划。Division of the death.', reads: ['DeathRecord.division'] },
});
