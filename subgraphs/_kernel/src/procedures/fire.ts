import { type EntityManager, LockMode } from '@mikro-orm/core';
import { civilError } from '@civil/schema/errors';
import { ROW_FILTER, type RowFilterArguments, SYSTEM } from '../access/row-filter.js';
import { nowOf } from '../calendar/now-of.js';
import type { SubgraphContext } from '../context/context.js';
import { todayOf } from '../context/today.js';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { actorOf, performsAs, systemActor, unnamedActor } from './actor.js';
import { moveClocks } from './clocks.js';
import type { Actor, Machine, Step, Transition } from './machine.js';
import { NEVER } from './never.js';
import type { ProcedureRecord } from './procedure-record.js';
import { Refusal } from './refusal.js';
import { answerRequest, rememberRequest, type RequestKey } from './remember-request.js';
import { TimelineEntry } from './timeline-entry.entity.js';
import type { UserError } from './user-error.js';

/** What every input of a step carries. */
export interface StepInput {
  readonly clientMutationId: string;
}

/** What a step came to: the record as it stands, or what stood against it. */
export interface Outcome<T> {
  readonly subject: T | null;
  readonly userErrors: UserError[];
}

/** The record that a step is about: found by the viewer's own rows, or made by the step. */
export type SubjectOf<T> =
  | { readonly id: string; readonly expectedVersion: number }
  /** Found by the step itself, where whoever makes it may not see the record, as somebody who objects to a public notice. */
  | { readonly found: (em: EntityManager) => Promise<string | undefined> }
  | { readonly made: (actor: Actor) => T };

const seeEverything = (em: EntityManager): void => em.setFilterParams(ROW_FILTER, { viewer: SYSTEM } satisfies RowFilterArguments);

async function lock<T extends ProcedureRecord>(em: EntityManager, { entity }: Pick<Machine<string, T, unknown>, 'entity'>, id: string): Promise<T> {
  // Read anew though it may be known already: of two at once, the second has waited here for what the first has made of it.
  const subject = await em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as never);
  if (!subject) throw civilError('NOT_FOUND', { argument: 'input.id' });
  return subject as T;
}

async function subjectFor<T extends ProcedureRecord>(em: EntityManager, machine: Pick<Machine<string, T, unknown>, 'entity'>, of: SubjectOf<T>, actor: Actor): Promise<T> {
  if ('made' in of) {
    seeEverything(em);
    return of.made(actor);
  }
  if ('found' in of) {
    seeEverything(em);
    const id = await of.found(em);
    if (id === undefined) throw civilError('NOT_FOUND', { argument: 'input.id' });
    return lock(em, machine, id);
  }
  const subject = await lock(em, machine, of.id);
  seeEverything(em);
  if (subject.version !== of.expectedVersion) throw new Refusal('CONFLICT_VERSION', ['input', 'expectedVersion']);
  return subject;
}

/** What the step itself has made or found is answered to the same request again as it was the first time, though it may lie outside the rows of the viewer. */
async function answeredAlike<T extends ProcedureRecord>(em: EntityManager, { entity }: Pick<Machine<string, T, unknown>, 'entity'>, id: string): Promise<T> {
  seeEverything(em);
  return (await em.findOneOrFail(entity, { id } as never)) as T;
}

/** What a step leaves in the timeline and hands on. */
export const entriesOf = <T extends ProcedureRecord>(
  name: string, event: string, { subject, actor, now, before, note }: Pick<Step<T, unknown>, 'subject' | 'actor' | 'now'> & { readonly before: string | null; readonly note: string | null },
): [TimelineEntry, OutboxEntry] => [
  Object.assign(new TimelineEntry(), {
    subjectId: subject.id, at: now, event, fromState: before, toState: subject.status, actorId: actor.id, actorRole: actor.role, actorUnit: actor.unit, note, synthetic: subject.synthetic,
  }),
  Object.assign(new OutboxEntry(), {
    at: now, subjectType: name, subjectId: subject.id, event, facts: { from: before, to: subject.status, version: subject.version, division: subject.policyDivision },
  }),
];

/** Makes a step: what stands against it first, then all that it changes. */
async function perform<S extends string, T extends ProcedureRecord, I>(
  em: EntityManager, name: string, event: string, transition: Transition<S, T, I>, step: Omit<Step<T, I>, 'em'>, isNew: boolean,
): Promise<void> {
  const { subject, actor, now, today } = step;
  const whole = { ...step, em };
  const before = isNew ? null : subject.status;
  if (before !== null && !(transition.from as readonly string[]).includes(before)) throw new Refusal('STATE_TRANSITION');
  for (const guard of transition.guards ?? []) await guard(whole);
  if (transition.to) subject.status = transition.to;
  await transition.effect?.(whole);
  if (transition.leadsTo && !(transition.leadsTo as readonly string[]).includes(subject.status)) throw new Error(`${event} of ${name} does not lead to ${subject.status}`);
  const note = transition.note?.(whole) ?? null;
  if (isNew) subject.nextDueAt = NEVER;
  else subject.version += 1;
  await moveClocks(em, subject, transition, now, today);
  const known = transition.isAnonymous?.(whole) ? unnamedActor(actor) : actor;
  em.persist([subject, ...entriesOf(name, event, { subject, actor: known, now, before, note })]);
  await em.flush();
}

/**
 * Makes a step of a procedure for the viewer of a request, in one transaction with the record locked: who may make it (`FORBIDDEN_ACTION`), whether the
 * record is theirs to see (`NOT_FOUND`), whether it is still as they know it (`CONFLICT_VERSION`), whether its state allows it
 * (`STATE_TRANSITION`), then the guards. A request that was carried out before is not carried out again.
 * @throws `FORBIDDEN_ACTION`, `NOT_FOUND` and what guards throw themselves; what a rule has against it is told as data.
 */
export async function fire<S extends string, T extends ProcedureRecord, Inputs, E extends keyof Inputs & string>(
  { em, viewer, loaders }: SubgraphContext, machine: Machine<S, T, Inputs>, event: E, of: SubjectOf<T>, input: Inputs[E] & StepInput,
): Promise<Outcome<T>> {
  const transition = machine.transitions[event];
  if (!performsAs(viewer, transition.actors)) throw civilError('FORBIDDEN_ACTION', { rule: event });
  const actor = actorOf(viewer, transition.actors);
  const key: RequestKey = { actor: actor.id, operation: `${machine.name}.${event}`, clientMutationId: input.clientMutationId, input };
  try {
    const subject = await em.transactional(async (transaction) => {
      const known = await rememberRequest(transaction, key);
      if (known !== undefined) return 'id' in of ? known : answeredAlike(transaction, machine, known);
      const found = await subjectFor(transaction, machine, of, actor);
      await perform(transaction, machine.name, event, transition, { subject: found, input, actor, now: nowOf(), today: todayOf() }, 'made' in of);
      await answerRequest(transaction, key, found.id);
      return found;
    });
    loaders.forget(); // what was read before the step may be no longer so
    return { subject: typeof subject === 'string' ? await loaders.one(machine.entity, 'id').load(subject) : subject, userErrors: [] };
  } catch (cause) {
    if (cause instanceof Refusal) return { subject: null, userErrors: [cause.userError] };
    throw cause;
  }
}

/**
 * Makes a step of another record within the transaction of a step under way, by its actor and at its moment: both stand or fall together.
 * A step that begins a record takes the one that was made for it.
 * @throws `FORBIDDEN_ACTION` where the actor may not make it; Refusal where a rule stands against it.
 */
export async function fireWithin<S extends string, T extends ProcedureRecord, Inputs, E extends keyof Inputs & string>(
  { em, actor, now, today }: Pick<Step<unknown, unknown>, 'em' | 'actor' | 'now' | 'today'>, machine: Machine<S, T, Inputs>, event: E, subject: T, input: Inputs[E],
): Promise<void> {
  const transition = machine.transitions[event];
  if (!transition.actors.includes(actor.role)) throw civilError('FORBIDDEN_ACTION', { rule: event });
  await perform(em, machine.name, event, transition, { subject, input, actor, now, today }, transition.from.length === 0);
}

/** Makes a step that nobody but the system makes. `em` sees every row. @throws Refusal where a rule stands against it. */
export async function fireAsSystem<S extends string, T extends ProcedureRecord, Inputs, E extends keyof Inputs & string>(
  em: EntityManager, machine: Machine<S, T, Inputs>, event: E, id: string, input: Inputs[E],
): Promise<T> {
  const transition = machine.transitions[event];
  if (!transition.actors.includes('SYSTEM')) throw new Error(`${event} is not a step of the system`);
  return em.transactional(async (transaction) => {
    const subject = await lock(transaction, machine, id);
    await perform(transaction, machine.name, event, transition, { subject, input, actor: systemActor, now: nowOf(), today: todayOf() }, false);
    return subject;
  });
}
