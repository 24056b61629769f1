import { findPolicy } from '../parameters/policy-on.js';
import type { ClockRule } from '../procedures/clock-rule.js';
import { nextDueOf } from '../procedures/clocks.js';
import type { Machine, Transition } from '../procedures/machine.js';
import type { ProcedureRecord } from '../procedures/procedure-record.js';
import type { RunningClock } from '../procedures/running-clock.entity.js';
import type { TimelineEntry } from '../procedures/timeline-entry.entity.js';
import { demoClock } from './demo-clock.js';

/** What the procedures of the demonstration data leave beside their records. */
export interface WalkedRows {
  readonly clocks: RunningClock[];
  readonly timeline: Omit<TimelineEntry, 'position'>[];
}

/** A step that was made: when, by whom, and what it has changed of the record. */
export interface WalkedStep<T> {
  readonly event: string;
  readonly at: Date;
  readonly role: string;
  readonly unit: string | null;
  /** Account of whoever made it, one for the role by default. */
  readonly actorId?: string;
  readonly effect?: (record: T, when: Date) => void;
}

/** A step of which only the day is told. */
export interface DatedStep<T> {
  readonly event: string;
  /** Day `YYYY-MM-DD`. */
  readonly on: string;
  readonly effect?: (record: T, when: Date) => void;
}

/** Who makes the steps: each by an account of its own, since a maker is no checker. */
export interface Makers {
  readonly unitOf: (role: string) => string | null;
  /** Which of the roles that may make a step does. */
  readonly prefer?: RegExp;
}

const FIRST_HOUR = 9;
const HOURS = 8;
const CHINA_MS = 8 * 3_600_000;
const at = (day: string, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
const dayOf = (when: Date): string => new Date(when.getTime() + CHINA_MS).toISOString().slice(0, 10);

function transitionOf<S extends string, T extends ProcedureRecord, I>(machine: Machine<S, T, I>, event: string): Transition<S, T, unknown> {
  const transition = (machine.transitions as Readonly<Record<string, Transition<S, T, unknown>>>)[event];
  if (!transition) throw new Error(`${machine.name} has no step ${event}`);
  return transition;
}

/**
 * Takes a record of the demonstration along its steps by the machine itself, so that state, version, clocks and entries are what it would have made. A day
 * before the present rules has no clocks of them.
 */
export function walkRecord<S extends string, T extends ProcedureRecord, I>(machine: Machine<S, T, I>, record: T, steps: readonly WalkedStep<T>[], rows: WalkedRows): T {
  const clocks: RunningClock[] = [];
  let from: string | null = null;
  for (const { event, at: when, role, unit, actorId = `u_demo_${role}`, effect } of steps) {
    const { to: next, stops = [], starts = [] } = transitionOf(machine, event);
    record.status = next ?? record.status;
    effect?.(record, when);
    const to: string = record.status; // where the effect chooses the state, it has by now
    for (const clock of clocks) if (clock.stoppedAt === null && (stops === 'all' || stops.includes(clock.name))) clock.stoppedAt = when;
    for (const rule of starts as readonly ClockRule<T>[]) {
      const key = typeof rule.parameter === 'string' ? rule.parameter : rule.parameter(record);
      const isRuled = findPolicy(key, { on: record.acceptedOn ?? dayOf(when), division: record.policyDivision });
      if (isRuled && rule.onlyFor?.(record) !== false) clocks.push(demoClock(record, rule, when, dayOf(when), clocks.length));
    }
    rows.timeline.push({ subjectId: record.id, at: when, event, fromState: from, toState: to, actorId: role === 'SYSTEM' ? 'system' : actorId, actorRole: role, actorUnit: unit, note: null, synthetic: true });
    if (from !== null) record.version += 1;
    from = to;
  }
  record.nextDueAt = nextDueOf(clocks);
  rows.clocks.push(...clocks);
  return record;
}

/** The same of steps by their days: each is made by a role that may, an hour after the one before. */
export function walkDays<S extends string, T extends ProcedureRecord, I>(
  machine: Machine<S, T, I>, record: T, steps: readonly DatedStep<T>[], rows: WalkedRows, { unitOf, prefer = /^(county|town|SYSTEM)/ }: Makers,
): T {
  return walkRecord(machine, record, steps.map(({ event, on, effect }, place) => {
    const { actors } = transitionOf(machine, event);
    const role = actors.find((actor) => prefer.test(actor)) ?? actors[0] ?? 'SYSTEM';
    return {
      event, at: at(on, FIRST_HOUR + (place % HOURS)), role, unit: role === 'SYSTEM' || role === 'citizen' ? null : unitOf(role), actorId: `u_demo_${role}_${place}`, ...(effect ? { effect } : {}),
    };
  }), rows);
}

/** The unit of the record's own township or county, by the role that works there. */
export const unitOfDivision = (divisionCode: string) => (role: string): string => `${divisionCode.slice(0, role.startsWith('county') ? 6 : 9)}-MZJ`;
