import { rowId, rngOf } from '@civil/demo-data';
import { type ClockRule, clockOf, type Machine, nextDueOf, type ProcedureRecord, type RunningClock, type TimelineEntry, type Transition } from '@civil/subgraph-kernel';

/** A step that a demonstration record has made. */
export interface WalkedStep {
  readonly event: string;
  readonly at: Date;
  readonly role: string;
  readonly unit: string | null;
}

/** What the steps of records come to beside the records. */
export interface WalkedRows {
  readonly clocks: RunningClock[];
  readonly timeline: Omit<TimelineEntry, 'position'>[];
}

const dayOf = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Takes a record along its steps by its own machine, so that state, version, clocks and entries are what it would have made. */
export function walkRecord<S extends string, T extends ProcedureRecord, Inputs>(machine: Machine<S, T, Inputs>, record: T, steps: readonly WalkedStep[], rows: WalkedRows): T {
  const transitions = machine.transitions as Readonly<Record<string, Transition<S, T, unknown>>>;
  const clocks: RunningClock[] = [];
  let from: string | null = null;
  for (const { event, at, role, unit } of steps) {
    const transition = transitions[event];
    if (!transition) throw new Error(`${machine.name} has no step ${event}`);
    const to: string = transition.to ?? record.status;
    record.status = to as T['status'];
    for (const clock of clocks) if (clock.stoppedAt === null && (transition.stops === 'all' || transition.stops?.includes(clock.name))) clock.stoppedAt = at;
    for (const rule of (transition.starts ?? []) as readonly ClockRule<T>[]) {
      clocks.push(Object.assign(clockOf(record, rule, at, dayOf(at)), { id: rowId('ck', 0, clocks.length + 1, rngOf('clock', record.id, clocks.length)) }));
    }
    const actorId = role === 'SYSTEM' ? 'system' : `u_demo_${role}`;
    rows.timeline.push({ subjectId: record.id, at, event, fromState: from, toState: to, actorId, actorRole: role, actorUnit: unit, note: null, synthetic: true });
    if (from !== null) record.version += 1;
    from = to;
  }
  record.nextDueAt = nextDueOf(clocks);
  rows.clocks.push(...clocks);
  return record;
}
