import { Clock, type SubgraphContext, NEVER, type ProcedureRecord, RunningClock, TimelineEntry, type TimelineEvent, timelineEvent } from '@civil/subgraph-kernel';

/** Time limits of a record, in the order in which they were started. */
export const clocksOf = async ({ loaders }: SubgraphContext, id: string): Promise<Clock[]> =>
  (await loaders.many(RunningClock, 'subjectId', { orderBy: { startedAt: 'asc', id: 'asc' } }).load(id)).map((clock) => new Clock(clock));

/** Steps of a record, in their order. */
export const timelineOf = async ({ loaders }: SubgraphContext, id: string): Promise<TimelineEvent[]> =>
  (await loaders.many(TimelineEntry, 'subjectId', { orderBy: { position: 'asc' } }).load(id)).map(timelineEvent);

/** When the first of the clocks that run is up; null while none does. */
export const nextDueAtOf = ({ nextDueAt }: Pick<ProcedureRecord, 'nextDueAt'>): Date | null => (nextDueAt.getTime() === NEVER.getTime() ? null : nextDueAt);
