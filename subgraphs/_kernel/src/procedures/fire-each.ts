import { type EntityManager, LockMode } from '@mikro-orm/core';
import { nowOf } from '../calendar/now-of.js';
import { todayOf } from '../context/today.js';
import { systemActor } from './actor.js';
import { clockOf, nextDueOf } from './clocks.js';
import { entriesOf } from './fire.js';
import type { Actor, Machine, Transition } from './machine.js';
import { NEVER } from './never.js';
import type { ProcedureRecord } from './procedure-record.js';
import { Refusal } from './refusal.js';
import { RunningClock } from './running-clock.entity.js';

interface Each<T, I> {
  readonly subjects: readonly T[];
  readonly actor: Actor;
  /** What the step takes, by record. */
  readonly inputOf: (subject: T) => I;
  /** The step begins the records. */
  readonly isNew?: boolean;
}

/**
 * Makes one step of many records in the transaction of `em`, in as many statements as for one: for guards and effects that ask the database nothing by
 * themselves. It is written when the transaction is. A record that is in another state, or against which a guard stands, is passed over.
 * @returns those of which the step was made.
 * @throws {Error} where the actor makes no such step.
 */
export async function performEach<S extends string, T extends ProcedureRecord, Inputs, E extends keyof Inputs & string>(
  em: EntityManager, { name, transitions }: Machine<S, T, Inputs>, event: E, { subjects, actor, inputOf, isNew = false }: Each<T, Inputs[E]>,
): Promise<T[]> {
  const transition: Transition<S, T, Inputs[E]> = transitions[event];
  if (!transition.actors.includes(actor.role)) throw new Error(`${event} is no step of ${actor.role}`);
  const { starts = [], stops = [] } = transition;
  const movesClocks = starts.length > 0 || stops.length > 0;
  const clocks = movesClocks && !isNew ? await em.find(RunningClock, { subjectId: { $in: subjects.map(({ id }) => id) }, stoppedAt: null }) : [];
  const clocksOf = Map.groupBy(clocks, ({ subjectId }) => subjectId);
  const [now, today] = [nowOf(), todayOf()];
  const made: T[] = [];
  for (const subject of subjects) {
    const before = isNew ? null : subject.status;
    if (before !== null && !(transition.from as readonly string[]).includes(before)) continue;
    const step = { subject, input: inputOf(subject), actor, em, now, today };
    try {
      for (const guard of transition.guards ?? []) await guard(step);
    } catch (cause) {
      if (cause instanceof Refusal) continue;
      throw cause;
    }
    if (transition.to) subject.status = transition.to;
    await transition.effect?.(step);
    if (isNew) subject.nextDueAt = NEVER;
    else subject.version += 1;
    if (movesClocks) {
      const running = clocksOf.get(subject.id) ?? [];
      for (const clock of running) if (stops === 'all' || stops.includes(clock.name)) clock.stoppedAt = now;
      const started = starts.filter(({ onlyFor }) => !onlyFor || onlyFor(subject)).map((rule) => clockOf(subject, rule, now, today));
      em.persist(started);
      subject.nextDueAt = nextDueOf([...running, ...started]);
    }
    em.persist([subject, ...entriesOf(name, event, { subject, actor, now, before, note: transition.note?.(step) ?? null })]);
    made.push(subject);
  }
  return made;
}

/**
 * Makes a step of the system of many records in one transaction. Those that somebody else has locked just now are left for the next time.
 * `em` sees every row. @returns how many were made.
 */
export async function fireEachAsSystem<S extends string, T extends ProcedureRecord, Inputs, E extends keyof Inputs & string>(
  em: EntityManager, machine: Machine<S, T, Inputs>, event: E, ids: readonly string[], inputOf: (subject: T) => Inputs[E],
): Promise<number> {
  if (ids.length === 0) return 0;
  return em.transactional(async (transaction) => {
    const subjects = await transaction.find(machine.entity, { id: { $in: [...ids] } } as never, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, refresh: true, orderBy: { id: 'asc' } } as never);
    return (await performEach(transaction, machine, event, { subjects: subjects as T[], actor: systemActor, inputOf })).length;
  });
}
