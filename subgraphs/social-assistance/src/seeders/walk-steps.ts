import { type ClockRule, clockOf, findPolicy, type Machine, nextDueOf, type ProcedureRecord, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';

/** A step of a record of the demonstration, and when it was made. */
export interface DemoStep {
  readonly event: string;
  /** Day `YYYY-MM-DD`. */
  readonly on: string;
}

/** What the steps of records come to, beside the records themselves. */
export interface WalkedRows {
  readonly clocks: RunningClock[];
  readonly timeline: Omit<TimelineEntry, 'position'>[];
}

const FIRST_HOUR = 9;
const HOURS = 8;
const at = (day: string, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);

/**
 * Takes a record along its steps by its own machine, so that states, clocks and entries are what it would have made. `effect` changes what the
 * step would have changed; the record names its county by its policy division.
 */
export function walkSteps<S extends string, T extends ProcedureRecord, Inputs>(
  machine: Machine<S, T, Inputs>, subject: T, steps: readonly DemoStep[], rows: WalkedRows, effect: (event: string, on: string, when: Date) => void,
): void {
  const clocks: RunningClock[] = [];
  let from: string | null = null;
  steps.forEach(({ event, on }, place) => {
    const { to, actors, starts = [], stops = [] } = machine.transitions[event as keyof Inputs & string];
    const when = at(on, FIRST_HOUR + (place % HOURS));
    if (to) subject.status = to;
    effect(event, on, when);
    for (const clock of clocks) if (clock.stoppedAt === null && (stops === 'all' || stops.includes(clock.name))) clock.stoppedAt = when;
    for (const rule of starts as readonly ClockRule<T>[]) {
      const key = typeof rule.parameter === 'string' ? rule.parameter : rule.parameter(subject);
      if (findPolicy(key, { on: subject.acceptedOn ?? on, division: subject.policyDivision })) clocks.push(Object.assign(clockOf(subject, rule, when, on), { id: `ck${subject.id}${clocks.length}`.slice(-32) }));
    }
    const role = actors.find((actor) => /^(town|county)/.test(actor)) ?? actors[0] ?? 'SYSTEM';
    const digits = role.startsWith('county') ? 6 : 9;
    rows.timeline.push({
      subjectId: subject.id, at: when, event, fromState: from, toState: subject.status, actorId: role === 'SYSTEM' ? 'system' : `u_demo_${role}`, actorRole: role,
      actorUnit: role === 'SYSTEM' ? null : `${subject.policyDivision.slice(0, digits)}-MZJ`, note: null, synthetic: true,
    });
    from = subject.status;
    if (place > 0) subject.version += 1;
  });
  subject.nextDueAt = nextDueOf(clocks);
  rows.clocks.push(...clocks);
}
