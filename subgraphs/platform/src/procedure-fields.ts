import { Clock, NEVER, nowOf, type ProcedureRecord, RunningClock, type SubgraphContext, TimelineEntry, type TimelineEvent, timelineEvent } from '@civil/subgraph-kernel';

/** When the first of the clocks that run is up; null while none does. */
export const dueAtOf = ({ nextDueAt }: ProcedureRecord): Date | null => (nextDueAt.getTime() === NEVER.getTime() ? null : nextDueAt);

export const isOverdue = ({ nextDueAt }: ProcedureRecord): boolean => nextDueAt < nowOf();

/** The condition that a time limit is exceeded, or that none is. */
export const overdueCondition = (overdue: boolean): { nextDueAt: { $lt: Date } | { $gte: Date } } => ({ nextDueAt: overdue ? { $lt: nowOf() } : { $gte: nowOf() } });

/** Time limits of a record, in the order in which they were started. */
export const clocksOf = async ({ id }: ProcedureRecord, { loaders }: SubgraphContext): Promise<Clock[]> =>
  (await loaders.many(RunningClock, 'subjectId', { orderBy: { startedAt: 'asc', id: 'asc' } }).load(id)).map((clock) => new Clock(clock));

/** Steps that a record has made, in their order. */
export const timelineOf = async ({ id }: ProcedureRecord, { loaders }: SubgraphContext): Promise<TimelineEvent[]> =>
  (await loaders.many(TimelineEntry, 'subjectId', { orderBy: { position: 'asc' } }).load(id)).map(timelineEvent);
