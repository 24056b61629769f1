import { DateTimeScalar, DivisionCodeScalar, YearMonthScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, Cost, DivisionScope, dueAtOf, labelsOf, type OrderInput, PageArgs, type SubgraphContext, TimelineEvent,
  timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { RiskWarning } from './risk-warning.entity.js';
import { RiskWarningFilter, RiskWarningOrder } from './risk-warning.inputs.js';
import { pageWarnings } from './risk-warning.service.js';
import { feedWarnings } from './warning-feed.js';
import { WarningSummary, WarningSummaryBy } from './warning-summary.js';
import { loadWarningSummary } from './warning-summary.service.js';

const { Internal } = labelsOf('ASSISTANCE');

export const RiskWarningConnection = connectionType(RiskWarning, 'RiskWarning');

@Resolver(() => RiskWarning)
export class RiskWarningResolver {
  @Internal()
  @Query(() => RiskWarning, { nullable: true, description: '按标识取一条预警；不在范围内与不存在同样为空。One warning; null when absent or out of scope.' })
  riskWarning(@Arg('id', () => ID, { description: '预警标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<RiskWarning | null> {
    return loaders.one(RiskWarning, 'id').load(id);
  }

  @Internal()
  @Query(() => RiskWarningConnection, { nullable: true, description: '辖区内的预警。Warnings in the scope of the viewer.' })
  riskWarnings(
    @Arg('filter', () => RiskWarningFilter, { nullable: true, description: '筛选。Filter.' }) filter: RiskWarningFilter | undefined,
    @Arg('orderBy', () => [RiskWarningOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<RiskWarning>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<RiskWarning>> {
    return pageWarnings(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @Query(() => RiskWarningConnection, {
    nullable: true,
    description:
      '新预警的轮询：自上次游标之后产生的，按产生先后，不漏不重。A feed to poll: what was raised after the last cursor, in the order in which it was, nothing left out and nothing twice.',
  })
  newRiskWarnings(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '所在区划。Division.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<RiskWarning>> {
    return feedWarnings(context, scope, page);
  }

  @Internal()
  @Cost(5)
  @Query(() => WarningSummary, {
    nullable: true,
    description:
      '预警汇总，含下级：数量、办结用时中位数与按期核实的比例。所辖区划之外只得县级及以上的数字，小于五及可据以推算的数字不予显示。' +
      'Summary of warnings with all below: how many, the median time to close, and the share visited in time. Outside their own division officers get figures down to ' +
      'counties, with counts of 1 to 4, and those that would give them away, withheld.',
  })
  warningSummary(
    @Arg('division', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) division: string,
    @Arg('by', () => [WarningSummaryBy], { description: '分组，至多两项。Groups, two at most.' }) by: WarningSummaryBy[],
    @Arg('from', () => YearMonthScalar, { nullable: true, description: '产生月份起，默认今年一月。Raised from, January of this year by default.' }) from: string | undefined,
    @Arg('to', () => YearMonthScalar, { nullable: true, description: '产生月份止，默认本月。Raised to, this month by default.' }) to: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<WarningSummary> {
    return loadWarningSummary(context, { division, by, from, to });
  }

  @Internal()
  @FieldResolver(() => MonitoringSubject, { nullable: true, description: '监测对象。The monitored person.' })
  subject(@Root() { subjectId }: RiskWarning, @Ctx() { loaders }: SubgraphContext): Promise<MonitoringSubject | null> {
    return loaders.one(MonitoringSubject, 'id').load(subjectId);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: RiskWarning): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() warning: RiskWarning): Date | null {
    return dueAtOf(warning);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: RiskWarning, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: RiskWarning, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
