import { nowOf } from '../calendar/now-of.js';
import type { SubgraphContext } from '../context/context.js';
import { Clock } from './clock.js';
import { NEVER } from './never.js';
import type { ProcedureRecord } from './procedure-record.js';
import { RunningClock } from './running-clock.entity.js';
import { TimelineEntry } from './timeline-entry.entity.js';
import { type TimelineEvent, timelineEvent } from './timeline-event.js';

type Due = Pick<ProcedureRecord, 'nextDueAt'>;

/** When the first of the clocks that run is up; null while none does. */
export const dueAtOf = ({ nextDueAt }: Due): Date | null => (nextDueAt.getTime() === NEVER.getTime() ? null : nextDueAt);

export const isOverdue = ({ nextDueAt }: Due): boolean => nextDueAt < nowOf();

/** The condition that a time limit is exceeded, or that none is. */
export const overdueCondition = (overdue: boolean): { nextDueAt: { $lt: Date } | { $gte: Date } } => ({ nextDueAt: overdue ? { $lt: nowOf() } : { $gte: nowOf() } });

/** Time limits of a record, in the order in which they were started. */
export const clocksOf = async ({ loaders }: SubgraphContext, id: string): Promise<Clock[]> =>
  (await loaders.many(RunningClock, 'subjectId', { orderBy: { startedAt: 'asc', id: 'asc' } }).load(id)).map((clock) => new Clock(clock));

/** Steps that a record has made, in their order. */
export const timelineOf = async ({ loaders }: SubgraphContext, id: string): Promise<TimelineEvent[]> =>
  (await loaders.many(TimelineEntry, 'subjectId', { orderBy: { position: 'asc' } }).load(id)).map(timelineEvent);
