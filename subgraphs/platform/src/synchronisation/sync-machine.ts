import { BareStepInput, defineMachine, type Machine, newId, oneAtATime, Refusal, type Step } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { isConfigured } from './environment.js';
import { jobsOf } from './sync-jobs.js';
import { SyncJob, SyncRun, SyncRunStatus, SyncSystem } from './sync-run.entity.js';

@InputType({ description: '启动一次同步。Beginning a run.' })
export class RunSyncInput extends BareStepInput {
  @Field(() => SyncSystem, { description: '系统。System.' }) system!: SyncSystem;
  @Field(() => SyncJob, { description: '任务。Job.' }) job!: SyncJob;
}

/** A step that is made just now may not be committed yet: what the last minute changes is told by the next run. */
const SETTLING_MS = 60_000;

/** What a run came to. */
export interface SyncOutcome {
  readonly sent: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly fault: string | null;
}

interface SyncInputs {
  runSync: RunSyncInput;
  concludeSync: SyncOutcome;
}

export const emptyRun = (): SyncRun => Object.assign(new SyncRun(), { id: newId('sy'), finishedAt: null, sent: 0, accepted: 0, rejected: 0, fault: null, synthetic: false });

/** A system with an address, a job of it, and no other run of it under way: of two at once, the second waits here and then meets the first. */
async function mayRun({ em, input: { system, job } }: Step<SyncRun, RunSyncInput>): Promise<void> {
  if (!jobsOf[system].includes(job)) throw new Refusal('BAD_USER_INPUT', ['input', 'job']);
  if (!isConfigured(system)) throw new Refusal('SYNC_NOT_CONFIGURED', ['input', 'system']);
  await oneAtATime(em, `sync:${system}:${job}`);
  if ((await em.count(SyncRun, { system, job, status: SyncRunStatus.RUNNING })) > 0) throw new Refusal('SYNC_RUNNING', ['input', 'job']);
}

/** One run: begun by whoever runs the platform, carried out and concluded by the system. */
export const syncMachine: Machine<SyncRunStatus, SyncRun, SyncInputs> = defineMachine<SyncRunStatus, SyncRun, SyncInputs>({
  name: 'SyncRun',
  entity: SyncRun,
  states: Object.values(SyncRunStatus),
  final: [SyncRunStatus.DONE, SyncRunStatus.FAILED],
  transitions: {
    runSync: {
      from: [], to: SyncRunStatus.RUNNING, actors: ['sysadmin'], guards: [mayRun],
      effect: ({ subject, input, now }) => { Object.assign(subject, { system: input.system, job: input.job, startedAt: now, upTo: new Date(now.getTime() - SETTLING_MS) }); },
    },
    concludeSync: {
      from: [SyncRunStatus.RUNNING], leadsTo: [SyncRunStatus.DONE, SyncRunStatus.FAILED], actors: ['SYSTEM'],
      effect: ({ subject, input, now }) => { Object.assign(subject, { ...input, status: input.fault === null ? SyncRunStatus.DONE : SyncRunStatus.FAILED, finishedAt: now }); },
      note: ({ input }) => input.fault,
    },
  },
});
