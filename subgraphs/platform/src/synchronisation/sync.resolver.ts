import { describeEnum, fire, labelsOf, StepArgument, type SubgraphContext, systemEntityManager, UserError } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { OperatorStep } from '../record-step.js';
import { carryOut } from './carry-out.js';
import { isConfigured } from './environment.js';
import { jobsOf } from './sync-jobs.js';
import { emptyRun, RunSyncInput, syncMachine } from './sync-machine.js';
import { SyncJob, SyncRun, SyncRunStatus, SyncSystem } from './sync-run.entity.js';

const { Public, Internal } = labelsOf('PLATFORM');

export enum SyncState { NOT_CONFIGURED = 'NOT_CONFIGURED', NEVER_RUN = 'NEVER_RUN', RUNNING = 'RUNNING', DONE = 'DONE', FAILED = 'FAILED' }
describeEnum(SyncState, 'SyncState', '同步任务的状况。State of a job.', {
  NOT_CONFIGURED: '未配置地址，不同步。No address is configured: nothing is synchronised.', NEVER_RUN: '从未运行。Never run.', RUNNING: '进行中。Under way.', DONE: '最近一次完成。The last run was done.', FAILED: '最近一次失败。The last run failed.',
});

@Internal({ facet: 'OPERATIONS' })
@ObjectType({ description: '一项同步任务的状况。How a job stands.' })
export class SyncJobStatus {
  @Field(() => SyncJob, { nullable: true, description: '任务。Job.' }) job!: SyncJob;
  @Field(() => SyncState, { nullable: true, description: '状况。State.' }) state!: SyncState;
  @Field(() => SyncRun, { nullable: true, description: '最近一次。Last run.' }) lastRun!: SyncRun | null;
  @Field(() => SyncRun, { nullable: true, description: '最近完成的一次。Last run that was done.' }) lastDone!: SyncRun | null;
  @Field(() => Int, { nullable: true, description: '失败的次数。Number of runs that failed.' }) failures!: number;
}

@Internal({ facet: 'OPERATIONS' })
@ObjectType({ description: '与一个系统的同步状况。How the synchronisation with a system stands.' })
export class SyncStatus {
  @Field(() => SyncSystem, { nullable: true, description: '系统。System.' }) system!: SyncSystem;
  @Field(() => Boolean, { nullable: true, description: '是否已配置地址。Whether an address is configured.' }) configured!: boolean;
  @Field(() => [SyncJobStatus], { nullable: true, description: '任务。Jobs.' }) jobs!: SyncJobStatus[];
}

@Public()
@ObjectType({ description: '启动同步的结果。What beginning a run came to.' })
export class SyncRunResult {
  @Internal({ facet: 'OPERATIONS' })
  @Field(() => SyncRun, { nullable: true, description: '这次同步；未能启动的为空。The run; null where none was begun.' })
  run!: SyncRun | null;

  @Field(() => [UserError], { description: '未能启动的原因。Why none was begun.' })
  userErrors!: UserError[];
}

/** How a job stands, by its last runs. */
async function jobStatusOf({ system: { rows } }: SubgraphContext, system: SyncSystem, job: SyncJob): Promise<SyncJobStatus> {
  const [[lastRun = null], [lastDone = null], failures] = await Promise.all([
    rows.find(SyncRun, { system, job }, { orderBy: { id: 'desc' }, limit: 1 }),
    rows.find(SyncRun, { system, job, status: SyncRunStatus.DONE }, { orderBy: { id: 'desc' }, limit: 1 }),
    rows.count(SyncRun, { system, job, status: SyncRunStatus.FAILED }),
  ]);
  return { job, state: !isConfigured(system) ? SyncState.NOT_CONFIGURED : lastRun ? SyncState[lastRun.status] : SyncState.NEVER_RUN, lastRun, lastDone, failures };
}

/** Rows of runs are nobody's by scope: the label of each field says for whom they are, and they are read as the system reads them. */
@Resolver()
export class SyncResolver {
  @Internal({ facet: 'OPERATIONS' })
  @Query(() => [SyncStatus], { nullable: true, description: '各系统（或一个系统）的同步状况。How the synchronisation with the systems, or with one, stands.' })
  syncStatus(@Arg('system', () => SyncSystem, { nullable: true, description: '系统。System.' }) system: SyncSystem | undefined, @Ctx() context: SubgraphContext): Promise<SyncStatus[]> {
    const systems = system ? [system] : Object.values(SyncSystem);
    return Promise.all(systems.map(async (one) => ({ system: one, configured: isConfigured(one), jobs: await Promise.all(jobsOf[one].map((job) => jobStatusOf(context, one, job))) })));
  }

  @OperatorStep(() => SyncRunResult, '启动一次同步并等其结束；未配置地址的系统不予启动。Begins a run and waits for its end; none with a system without an address.')
  async runSync(@StepArgument(() => RunSyncInput) input: RunSyncInput, @Ctx() context: SubgraphContext): Promise<SyncRunResult> {
    const { subject, userErrors } = await fire(context, syncMachine, 'runSync', { made: emptyRun }, input);
    if (subject?.status !== SyncRunStatus.RUNNING) return { run: subject, userErrors };
    await carryOut(systemEntityManager(context.system.rows.orm), subject);
    context.system.forget();
    return { run: await context.system.one(SyncRun, 'id').load(subject.id), userErrors };
  }
}
