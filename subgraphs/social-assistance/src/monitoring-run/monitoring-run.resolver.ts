import {
  type Connection, connectionType, fire, labelsOf, type Outcome, PageArgs, type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { MonitoringRun, MonitoringRunCounty } from './monitoring-run.entity.js';
import { MonitoringRunFilter, ResumeMonitoringRunInput, StartMonitoringRunInput } from './monitoring-run.inputs.js';
import { pageRuns, type RunTotals, totalsOf } from './monitoring-run.service.js';
import { emptyRun, runMachine } from './run-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const MonitoringRunConnection = connectionType(MonitoringRun, 'MonitoringRun');

@Public()
@ObjectType({ description: '月度比对各县合计。Sums of a run over its counties.' })
export class MonitoringRunTotals implements RunTotals {
  @Field(() => Int, { nullable: true, description: '县数。Counties.' }) counties!: number;
  @Field(() => Int, { nullable: true, description: '已完成的县数。Counties that are done.' }) countiesDone!: number;
  @Field(() => Int, { nullable: true, description: '监测中的人数。Persons under watch.' }) subjects!: number;
  @Field(() => Int, { nullable: true, description: '有当月数据的人数。Persons about whom something was told.' }) told!: number;
  @Field(() => Int, { nullable: true, description: '触发规则的次数。How often a rule was met.' }) hits!: number;
  @Field(() => Int, { nullable: true, description: '新产生的预警数。Warnings raised.' }) raised!: number;
  @Field(() => Int, { nullable: true, description: '并入未办结预警的次数。Merged into open warnings.' }) merged!: number;
}

@Public()
@ObjectType({ description: '对月度比对的一步的结果。What a step on a run came to.' })
export class MonitoringRunResult {
  @Public()
  @Field(() => MonitoringRun, { nullable: true, description: '比对；未能办理的为空。The run; null where nothing was done.' })
  run!: MonitoringRun | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<MonitoringRun>): MonitoringRunResult => ({ run: subject, userErrors });

@Resolver(() => MonitoringRun)
export class MonitoringRunResolver {
  @Internal()
  @Query(() => MonitoringRun, { nullable: true, description: '按标识取一次月度比对。One monthly run.' })
  monitoringRun(@Arg('id', () => ID, { description: '比对标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<MonitoringRun | null> {
    return loaders.one(MonitoringRun, 'id').load(id);
  }

  @Internal()
  @Query(() => MonitoringRunConnection, { nullable: true, description: '月度比对，新的月份在前。Monthly runs, the newest month first.' })
  monitoringRuns(
    @Arg('filter', () => MonitoringRunFilter, { nullable: true, description: '筛选。Filter.' }) filter: MonitoringRunFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MonitoringRun>> {
    return pageRuns(context, filter ?? {}, page);
  }

  @Internal()
  @Mutation(() => MonitoringRunResult, { nullable: true, description: '启动一月的比对；由系统按县逐一进行。Starts the run of a month; the system then goes through the counties.' })
  async startMonitoringRun(
    @Arg('input', () => StartMonitoringRunInput, { description: '月份与范围。Month and division.' }) input: StartMonitoringRunInput, @Ctx() context: SubgraphContext,
  ): Promise<MonitoringRunResult> {
    return resultOf(await fire(context, runMachine, 'startMonitoringRun', { made: emptyRun }, input));
  }

  @Internal()
  @Mutation(() => MonitoringRunResult, { nullable: true, description: '接续失败的比对，已完成的县不再重复。Resumes a run that failed; counties that are done are not done again.' })
  async resumeMonitoringRun(
    @Arg('input', () => ResumeMonitoringRunInput, { description: '比对。The run.' }) input: ResumeMonitoringRunInput, @Ctx() context: SubgraphContext,
  ): Promise<MonitoringRunResult> {
    return resultOf(await fire(context, runMachine, 'resumeMonitoringRun', { id: input.id, expectedVersion: input.expectedVersion }, input));
  }

  @Public()
  @FieldResolver(() => MonitoringRunTotals, { nullable: true, description: '各县合计；省级以下的只对所辖者显示。Sums over its counties; of less than a province for those whose division it is.' })
  totals(@Root() run: MonitoringRun, @Ctx() context: SubgraphContext): Promise<RunTotals | null> {
    return totalsOf(context, run);
  }

  @Public()
  @FieldResolver(() => [MonitoringRunCounty], { nullable: true, description: '所辖各县的进度。The counties of the viewer, and how far they are.' })
  counties(@Root() { id }: MonitoringRun, @Ctx() { loaders }: SubgraphContext): Promise<MonitoringRunCounty[]> {
    return loaders.many(MonitoringRunCounty, 'runId', { orderBy: { divisionCode: 'asc' } }).load(id);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: MonitoringRun): number {
    return version;
  }

  @Public()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: MonitoringRun, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
