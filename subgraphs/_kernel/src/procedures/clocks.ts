import type { EntityManager } from '@mikro-orm/core';
import { dueAfter, type LimitUnit } from '../calendar/time-limit.js';
import { policyOn } from '../parameters/policy-on.js';
import type { ClockRule } from './clock-rule.js';
import { NEVER } from './never.js';
import { newId } from './new-id.js';
import type { ProcedureRecord } from './procedure-record.js';
import { RunningClock } from './running-clock.entity.js';

/** A clock of a record, begun by a step at a moment. @throws {Error} where no number of law for it is in force. */
export function clockOf<T extends ProcedureRecord>(subject: T, { name, parameter, since }: ClockRule<T>, now: Date, today: string): RunningClock {
  const startedAt = since?.(subject) ?? now;
  const key = typeof parameter === 'string' ? parameter : parameter(subject);
  const rule = policyOn(key, { on: subject.acceptedOn ?? today, division: subject.policyDivision });
  const limit = { length: Number(rule.value), unit: rule.unit as LimitUnit };
  return Object.assign(new RunningClock(), {
    id: newId('ck'), subjectId: subject.id, name, parameter: key, startedAt, stoppedAt: null, ...limit, ...dueAfter(startedAt, limit), lawRef: rule.lawRef, synthetic: subject.synthetic,
  });
}

/** When the first of the clocks that still run is up. */
export const nextDueOf = (clocks: readonly Pick<RunningClock, 'dueAt' | 'stoppedAt'>[]): Date =>
  clocks.filter(({ stoppedAt }) => stoppedAt === null).reduce((first, { dueAt }) => (dueAt < first ? dueAt : first), NEVER);

/** What a step does to clocks. */
export interface ClockMoves<T> {
  readonly starts?: readonly ClockRule<T>[] | undefined;
  readonly stops?: readonly string[] | 'all' | undefined;
}

/** Stops and starts the clocks of a record, and sets when the first of them is up. */
export async function moveClocks<T extends ProcedureRecord>(em: EntityManager, subject: T, { starts = [], stops = [] }: ClockMoves<T>, now: Date, today: string): Promise<void> {
  if (starts.length === 0 && stops.length === 0) return;
  const running = await em.find(RunningClock, { subjectId: subject.id, stoppedAt: null });
  for (const clock of running) if (stops === 'all' || stops.includes(clock.name)) clock.stoppedAt = now;
  const started = starts.filter(({ onlyFor }) => !onlyFor || onlyFor(subject)).map((rule) => clockOf(subject, rule, now, today));
  em.persist(started);
  subject.nextDueAt = nextDueOf([...running, ...started]);
}
