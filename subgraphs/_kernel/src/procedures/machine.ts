import type { EntityClass, EntityManager } from '@mikro-orm/core';
import type { RoleCode } from '@civil/schema/access';
import type { ClockRule } from './clock-rule.js';
import type { ProcedureRecord } from './procedure-record.js';

/** Who performs a step: the system itself, or whom the claims of the request name. */
export interface Actor {
  /** Account, `system` for the system. */
  readonly id: string;
  readonly role: RoleCode | 'SYSTEM';
  readonly unit: string | null;
  /** Digits of the division that an officer's rows begin with. */
  readonly scopePrefix?: string | undefined;
  /** Of a citizen: the own record and those of the minors in their care. */
  readonly residentIds: readonly string[];
}

/** What a guard and an effect are told. `em` is that of the transaction and sees every row. */
export interface Step<T, I> {
  readonly subject: T;
  readonly input: I;
  readonly actor: Actor;
  readonly em: EntityManager;
  /** Day `YYYY-MM-DD` on which the step is made, and the moment. */
  readonly today: string;
  readonly now: Date;
}

/** Looks for what stands against a step. @throws Refusal naming it; a catalogue error where who asks may not know. */
export type Guard<T, I> = (step: Step<T, I>) => void | Promise<void>;

/** Changes the record of a step and what hangs on it. */
export type Effect<T, I> = (step: Step<T, I>) => void | Promise<void>;

/** One step of a procedure as data. */
export interface Transition<S extends string, T, I> {
  /** States in which the step is made; none for the one that begins the record. */
  readonly from: readonly S[];
  /** The state it leads to; left out where it stays. */
  readonly to?: S;
  /** States one of which its effect chooses, where what was proposed decides; it may stay where it is only if that is among them. */
  readonly leadsTo?: readonly S[];
  readonly actors: readonly Actor['role'][];
  /** Looked at in this order; the first that stands against the step answers. */
  readonly guards?: readonly Guard<T, I>[];
  readonly effect?: Effect<T, I>;
  /** Whether whoever makes it stays unknown: then the timeline keeps the role alone, and no rule can ask who it was. */
  readonly isAnonymous?: (step: Step<T, I>) => boolean;
  /** A remark for the timeline; never personal data. */
  readonly note?: (step: Step<T, I>) => string | null;
  readonly starts?: readonly ClockRule<T>[];
  /** Names of the clocks that it stops; `all` of those that run. */
  readonly stops?: readonly string[] | 'all';
}

type Transitions<S extends string, T, Inputs> = { readonly [E in keyof Inputs & string]: Transition<S, T, Inputs[E]> };

/** A procedure as data: its states, and every step between them with who makes it, what stands against it and which clocks it moves. */
export interface Machine<S extends string, T extends ProcedureRecord, Inputs> {
  /** Name of the record in the graph. */
  readonly name: string;
  readonly entity: EntityClass<T>;
  readonly states: readonly S[];
  /** States in which the procedure is over. */
  readonly final: readonly S[];
  readonly transitions: Transitions<S, T, Inputs>;
}

/** States that a step may lead to. */
const targetsOf = <S extends string>({ to, leadsTo = [] }: { readonly to?: S | undefined; readonly leadsTo?: readonly S[] | undefined }): readonly S[] => (to ? [to] : leadsTo);

/**
 * Defines a machine.
 * @throws {Error} for a step between states that are none, a state that cannot be reached or left, a step that nobody may make, and a clock
 * that is stopped and never started.
 */
export function defineMachine<S extends string, T extends ProcedureRecord, Inputs>(machine: Machine<S, T, Inputs>): Machine<S, T, Inputs> {
  const faults: string[] = [];
  const all = Object.entries(machine.transitions) as [string, Transition<S, T, unknown>][];
  const known = new Set<string>(machine.states);
  const started = new Set(all.flatMap(([, { starts = [] }]) => starts.map(({ name }) => name)));
  for (const [event, { from, to, leadsTo = [], actors, stops = [] }] of all) {
    for (const state of [...from, ...(to ? [to] : []), ...leadsTo]) if (!known.has(state)) faults.push(`${event} knows a state ${state} that is none`);
    if (to && leadsTo.length > 0) faults.push(`${event} leads to one state and to several`);
    if (from.length === 0 && !to) faults.push(`${event} begins nowhere and leads nowhere`);
    if (actors.length === 0) faults.push(`${event} is for nobody`);
    if (stops !== 'all') for (const name of stops) if (!started.has(name)) faults.push(`${event} stops ${name}, which nothing starts`);
    for (const state of from) if (machine.final.includes(state) && targetsOf({ to, leadsTo }).some((target) => target !== state)) faults.push(`${event} leaves ${state}, which is final`);
  }
  for (const state of machine.states) {
    if (!all.some(([, step]) => targetsOf(step).includes(state))) faults.push(`nothing leads to ${state}`);
    if (!machine.final.includes(state) && !all.some(([, step]) => step.from.includes(state) && targetsOf(step).some((target) => target !== state))) faults.push(`nothing leads on from ${state}`);
  }
  if (faults.length > 0) throw new Error(`${machine.name}: ${faults.join('; ')}`);
  return machine;
}
