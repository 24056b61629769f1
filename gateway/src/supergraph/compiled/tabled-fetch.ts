import { civilError } from '@civil/schema/errors';
import { describeCause } from '../../errors/describe-cause.js';
import { errorsOfLostFetch } from '../../subgraph-client/subgraph-errors.js';
import type { PartedFetch } from '../corrections/split-fetches.js';
import { isRecord } from '../execution/places.js';
import { type EntitySet, gatherEntities, slotOf } from './entity-tables.js';
import { type AskSubgraph, type CompileTools, compileQuestion, isLost } from './fetch-step.js';
import { compileMerge } from './merge-entities.js';
import type { PlacedFetch, PlanFetches } from './plan-fetches.js';
import type { EntityPlace, PlanTables } from './plan-tables.js';
import type { Json, Run, Step } from './run.js';
import { countPlaces, firstPath, tellOfEntities, tellOfPlace } from './tell-errors.js';
import { type Asked, compileQuestioner } from './write-slots.js';

/** Fetches something of some of the entities at a place. */
type FetchSlots = (run: Run, set: EntitySet, slots: readonly number[] | undefined) => Promise<void>;

/** The objects of some slots, with the place of each in the question. */
function objectsOf(set: EntitySet, { identity }: EntityPlace, { slots, positions }: Asked): { objects: Json[]; slots: number[] } {
  const positionOf = new Map<number | undefined, number>(slots ? slots.map((slot, index) => [slot, positions?.[index] ?? index]) : set.first.map((_object, slot) => [slot, slot]));
  const asked: { objects: Json[]; slots: number[] } = { objects: [], slots: [] };
  for (const object of set.places) {
    const position = positionOf.get(slotOf(set, identity, object));
    if (position === undefined) continue;
    asked.objects.push(object);
    asked.slots.push(position);
  }
  return asked;
}

/** Puts what came for some slots into the table of a fetch. */
function putInto(table: unknown[], entities: readonly unknown[], { slots, positions }: Asked, size: number): void {
  for (let index = 0; index < (slots?.length ?? size); index += 1) {
    const slot = slots?.[index] ?? index;
    const entity = entities[positions?.[index] ?? index];
    const known = table[slot];
    // Parts bring different fields of one entity.
    table[slot] = isRecord(known) && isRecord(entity) ? { ...known, ...entity } : entity;
  }
}

function compileFetchOf(placed: PlacedFetch, place: EntityPlace, tables: PlanTables, fetches: PlanFetches, tools: CompileTools): FetchSlots {
  const fetch: PartedFetch = placed.fetch;
  // Nothing is written into what it brings, in however many parts that comes.
  const plain: PlacedFetch = { ...placed, isPlain: true };
  const ask: AskSubgraph = compileQuestion(plain, tools, fetches);
  const question = compileQuestioner(tables.requiredOf(fetch), place);
  const merge = compileMerge(plain, fetches, tools.meets);
  const parts = (fetch.parts ?? []).map((part) => compileFetchOf({ ...placed, fetch: part }, place, tables, fetches, tools));

  const mergeInto = (set: EntitySet, table: readonly unknown[]) => (): void => {
    for (const object of set.places) {
      const entity = table[slotOf(set, place.identity, object) ?? -1];
      if (isRecord(entity)) merge(object, entity);
    }
  };

  const finish = async (run: Run, set: EntitySet, asked: Asked, count: number, awaited: ReturnType<AskSubgraph>): Promise<void> => {
    const answer = await awaited;
    const errors = isLost(answer) ? undefined : answer.errors;
    if (isLost(answer) || errors?.length) run.tables.mergeAll();
    if (isLost(answer)) {
      const { objects } = objectsOf(set, place, asked);
      return tellOfPlace(run, placed, objects, errorsOfLostFetch(fetch.serviceName, answer.lost, fetch.operation, countPlaces(run, placed, objects)));
    }
    if (errors?.length) tellOfEntities(run, placed, objectsOf(set, place, asked), errors);
    if (!answer.data) return;
    const entities: unknown = answer.data['_entities'];
    if (!Array.isArray(entities) || entities.length !== count) throw new Error('a subgraph answered another number of entities than it was asked');
    const table = asked.slots || asked.positions ? [...(run.tables.tables[placed.number] ?? [])] : entities;
    if (table !== entities) putInto(table, entities, asked, set.first.length);
    run.tables.brought(placed.number, table, mergeInto(set, table));
  };

  /** What is written for the question is let go before the answer is waited for. */
  const begin = (run: Run, set: EntitySet, slots: readonly number[] | undefined): { answered: Promise<void> | undefined; incomplete: readonly number[] } => {
    const { texts, asked, incomplete } = question(run, set, slots);
    const isWhole = asked.slots === undefined;
    const answered = texts.length > 0 ? finish(run, set, asked, texts.length, ask(run, texts, isWhole ? set.places.length - texts.length : objectsOf(set, place, asked).objects.length - texts.length)) : undefined;
    return { answered, incomplete };
  };

  return async (run, set, slots) => {
    try {
      const { answered, incomplete } = begin(run, set, slots);
      if (incomplete.length === 0 || parts.length === 0) await answered;
      else await Promise.all([answered, ...parts.map((part) => part(run, set, incomplete))]);
    } catch (cause) {
      run.call.log.error({ subgraph: fetch.serviceName, cause: describeCause(cause) }, 'fetch failed');
      run.tables.mergeAll();
      const path = firstPath(run, placed, set.places);
      run.errors.push(civilError('INTERNAL_SERVER_ERROR', {}, path ? { path } : {}));
    }
  };
}

/** Compiles a fetch of entities whose answer is kept in a table. Whatever goes wrong in it becomes an error at its place, and the plan goes on. */
export function compileTabledFetch(placed: PlacedFetch, place: EntityPlace, tables: PlanTables, fetches: PlanFetches, tools: CompileTools): Step {
  const make = compileFetchOf(placed, place, tables, fetches, tools);
  return async (run) => {
    const { sets } = run.tables;
    const set = sets[place.number] ?? gatherEntities(place.find(run), place.identity);
    sets[place.number] = set;
    if (set.first.length === 0 || run.call.signal?.aborted) return;
    await make(run, set, undefined);
  };
}
