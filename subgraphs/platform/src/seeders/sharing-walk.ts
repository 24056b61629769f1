import { rngOf, rowId, SEED_BASE } from '@civil/demo-data';
import { type ClockRule, clockOf, type Machine, nextDueOf, type ProcedureRecord, type RunningClock, type TimelineEntry, type Transition } from '@civil/subgraph-kernel';

/** What the procedures of the demonstration leave beside their records. */
export interface WalkedRows {
  readonly clocks: RunningClock[];
  readonly timeline: Omit<TimelineEntry, 'position'>[];
}

/** A step that was made on a day, and what it has changed of the record. */
export interface DatedStep<T> {
  readonly event: string;
  readonly on: string;
  readonly role: string;
  readonly actorId: string;
  readonly effect?: (record: T, when: Date) => void;
}

const FIRST_HOUR = 9;
const DAY_HOURS = 8;
const momentOf = (on: string, place: number): Date => new Date(`${on}T${String(FIRST_HOUR + (place % DAY_HOURS)).padStart(2, '0')}:00:00+08:00`);

/** The id of a row of the demonstration: the same however often it is loaded. */
export const demoId = (prefix: string, number: number): string => rowId(prefix, 0, number, rngOf(SEED_BASE, 'sharing', prefix, number));

/** Takes a record along its steps by the machine itself, so that state, version, clocks and entries are what it would have made. */
export function walkDays<S extends string, T extends ProcedureRecord, I>({ name, transitions }: Machine<S, T, I>, record: T, steps: readonly DatedStep<T>[], rows: WalkedRows): T {
  const clocks: RunningClock[] = [];
  let from: string | null = null;
  for (const [place, { event, on, role, actorId, effect }] of steps.entries()) {
    const transition = (transitions as Readonly<Record<string, Transition<S, T, unknown>>>)[event];
    if (!transition) throw new Error(`${name} has no step ${event}`);
    const when = momentOf(on, place);
    record.status = transition.to ?? record.status;
    effect?.(record, when);
    const { stops = [], starts = [] } = transition;
    for (const clock of clocks) if (clock.stoppedAt === null && (stops === 'all' || stops.includes(clock.name))) clock.stoppedAt = when;
    for (const rule of starts as readonly ClockRule<T>[]) {
      if (rule.onlyFor?.(record) !== false) clocks.push(Object.assign(clockOf(record, rule, when, on), { id: `ck_${record.id.slice(3, -2)}${String(clocks.length).padStart(2, '0')}` }));
    }
    rows.timeline.push({ subjectId: record.id, at: when, event, fromState: from, toState: record.status, actorId, actorRole: role, actorUnit: null, note: null, synthetic: true });
    if (from !== null) record.version += 1;
    from = record.status;
  }
  record.nextDueAt = nextDueOf(clocks);
  rows.clocks.push(...clocks);
  return record;
}
