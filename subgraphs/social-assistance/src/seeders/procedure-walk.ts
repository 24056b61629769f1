import { type ClockRule, findPolicy, type Machine, nextDueOf, type ProcedureRecord, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';
import { demoClock } from './demo-clock.js';

/** What the procedures of the demonstration data leave beside their records. */
export interface WalkedRows {
  readonly clocks: RunningClock[];
  readonly timeline: Omit<TimelineEntry, 'position'>[];
}

/** A step that was made, the day, and what it has changed of the record. */
export interface WalkedStep<T> {
  readonly event: string;
  readonly on: string;
  readonly effect?: (subject: T, when: Date) => void;
}

interface Rule {
  readonly to?: string;
  readonly actors: readonly string[];
  readonly starts?: readonly unknown[];
  readonly stops?: readonly string[] | 'all';
}

/** Who makes the steps: each by an account of its own, since a maker is no checker. */
export interface Makers {
  readonly unitOf: (role: string) => string | null;
  /** Which of the roles that may make a step does. */
  readonly prefer?: RegExp;
}

const at = (day: string, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);

/**
 * Takes a record of the demonstration along its steps by the machine itself, so that states, clocks and entries are what it would have made. A day before
 * the present rules has no clocks of them.
 */
export function walkRecord<S extends string, T extends ProcedureRecord, I>(machine: Machine<S, T, I>, subject: T, steps: readonly WalkedStep<T>[], { clocks, timeline }: WalkedRows, { unitOf, prefer = /^(county|town|SYSTEM)/ }: Makers): void {
  const own: RunningClock[] = [];
  let from: string | null = null;
  steps.forEach(({ event, on, effect }, place) => {
    const rule = machine.transitions[event as keyof I & string] as Rule;
    const when = at(on, 9 + (place % 8));
    const to = rule.to ?? subject.status;
    subject.status = to;
    effect?.(subject, when);
    for (const clock of own) if (clock.stoppedAt === null && (rule.stops === 'all' || rule.stops?.includes(clock.name))) clock.stoppedAt = when;
    for (const start of (rule.starts ?? []) as ClockRule<T>[]) {
      const key = start.parameter as string;
      if (start.onlyFor?.(subject) === false || !findPolicy(key, { on: subject.acceptedOn ?? on, division: subject.policyDivision })) continue;
      own.push(demoClock(subject, start, when, on, own.length));
    }
    const role = rule.actors.find((actor) => prefer.test(actor)) ?? rule.actors[0] ?? 'SYSTEM';
    const isSystem = role === 'SYSTEM';
    timeline.push({
      subjectId: subject.id, at: when, event, fromState: from, toState: to, actorId: isSystem ? 'system' : `u_demo_${role}_${place}`, actorRole: role, actorUnit: isSystem || role === 'citizen' ? null : unitOf(role), note: null, synthetic: true,
    });
    from = to;
    if (place > 0) subject.version += 1;
  });
  subject.nextDueAt = nextDueOf(own);
  clocks.push(...own);
}
