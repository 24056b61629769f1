import { DivisionCodeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { BareStepInput, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MonthRange } from '../month-range.js';
import { MonitoringRunStatus } from './monitoring-run.entity.js';

@InputType({ description: '月度比对筛选条件。Filter of monthly runs.' })
export class MonitoringRunFilter {
  @FilterOn('MonitoringRun.division')
  @Field(() => DivisionScope, { nullable: true, description: '范围。Division.' })
  scope?: DivisionScope;

  @FilterOn('MonitoringRun.month')
  @Field(() => MonthRange, { nullable: true, description: '月份。Months.' })
  month?: MonthRange;

  @FilterOn('MonitoringRun.status')
  @Field(() => [MonitoringRunStatus], { nullable: true, description: '状态。States.' })
  status?: MonitoringRunStatus[];
}

@InputType({ description: '启动月度比对。Starting a monthly run.' })
export class StartMonitoringRunInput extends BareStepInput {
  @Field(() => YearMonthScalar, { description: '月份，不晚于本月。Month, not after the present one.' }) month!: string;
  @Field(() => DivisionCodeScalar, { nullable: true, description: '范围，县级及以上，默认全省；数据晚到的县可以单独补跑。Division, a county or above, the province by default; a county whose data came late may be run by itself.' })
  division?: string | null;
}

@InputType({ description: '接续失败的比对。Resuming a run that failed.' })
export class ResumeMonitoringRunInput extends BareStepInput {
  @Field(() => ID, { description: '比对标识。Id of the run.' }) id!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
}
