import { isRecord } from '../execution/places.js';
import type { Json } from './run.js';

/** The objects at one path of the data that stand for entities. Each entity has a slot, at however many places it stands. */
export interface EntitySet {
  /** Every object, in the order of the data. */
  readonly places: readonly Json[];
  /** An object of each slot. */
  readonly first: readonly Json[];
  /** Slots by what tells the entities apart: the value of their only key, else the object itself. */
  readonly slots: ReadonlyMap<unknown, number>;
}

/**
 * What the fetches of one run brought for entities, each fetch in a table by slot. Nothing of it is written into the objects that stand for
 * the entities: the answer is read out of both. Only where an error has to be told, or the interpreter is to say what is wrong, all are merged.
 */
export class RunTables {
  /** By the numbers of their places. */
  readonly sets: (EntitySet | undefined)[] = [];
  /** By the numbers of the fetches. */
  readonly tables: (readonly unknown[] | undefined)[] = [];
  #unmerged: (() => void)[] = [];

  /** Takes what a fetch brought; `merge` writes it into the objects. */
  brought(fetch: number, entities: readonly unknown[], merge: () => void): void {
    this.tables[fetch] = entities;
    this.#unmerged.push(merge);
  }

  /** What a fetch brought for the entity in a slot. */
  entity(fetch: number, slot: number): Json | undefined {
    const entity = this.tables[fetch]?.[slot];
    return isRecord(entity) ? entity : undefined;
  }

  mergeAll(): void {
    for (const merge of this.#unmerged.splice(0)) merge();
  }
}

/** What tells apart the entities at one path: one key, or several of which a text is written. */
export interface Identity {
  readonly key: string | undefined;
  /** Whether slots go by the order of the keys: what is found by different ways then comes in one order. */
  readonly isOrdered: boolean;
  readonly write: (object: Json) => string | undefined;
}

/** Finds the slot of an object. */
export const slotOf = ({ slots }: EntitySet, { key }: Identity, object: Json): number | undefined => slots.get(key === undefined ? object : object[key]);

/** Gives each entity among some objects a slot; an object of which the key was not brought stands for none. */
export function gatherEntities(places: readonly Json[], identity: Identity): EntitySet {
  return identity.key === undefined ? gatherByText(places, identity) : gatherByKey(places, identity.key, identity.isOrdered);
}

const byOrder = ([one]: readonly [unknown, Json], [other]: readonly [unknown, Json]): number => (String(one) < String(other) ? -1 : 1);

function gatherByKey(places: readonly Json[], key: string, isOrdered: boolean): EntitySet {
  const slots = new Map<unknown, number>();
  const first: Json[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const object = places[index] as Json;
    const value = object[key];
    if (value === undefined || slots.has(value)) continue;
    slots.set(value, first.push(object) - 1);
  }
  if (!isOrdered) return { places, first, slots };
  const ordered = [...slots.keys()].map((value, slot) => [value, first[slot] as Json] as const).sort(byOrder);
  return { places, first: ordered.map(([, object]) => object), slots: new Map(ordered.map(([value], slot) => [value, slot])) };
}

function gatherByText(places: readonly Json[], { write }: Identity): EntitySet {
  const slots = new Map<unknown, number>();
  const first: Json[] = [];
  const byText = new Map<string, number>();
  for (const object of places) {
    // What has no text is asked for in parts, each for itself.
    const text = write(object);
    const slot = (text === undefined ? undefined : byText.get(text)) ?? first.push(object) - 1;
    if (text !== undefined) byText.set(text, slot);
    slots.set(object, slot);
  }
  return { places, first, slots };
}
