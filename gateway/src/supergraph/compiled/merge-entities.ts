import { createMerge } from '../execution/merge-data.js';
import type { TypeConditions } from '../execution/type-conditions.js';
import type { PlacedFetch, PlanFetches } from './plan-fetches.js';
import type { Json } from './run.js';

/** Writes an entity into an object that stands for it. */
export type MergeEntity = (object: Json, entity: Json) => void;

/** A copy of a value that came as JSON. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as T;
}

/**
 * Compiles how the entities of a fetch are written into the data, key by key of what it asks. Objects below a key that nothing else
 * brings are shared by all places of their entity: what is fetched for them later is fetched once, and the same for all. Below any
 * other key, and where the answer is rewritten, each place gets a copy, as the places may come to differ.
 */
export function compileMerge(placed: PlacedFetch, fetches: PlanFetches, meets: TypeConditions): MergeEntity {
  const merge = createMerge(meets);
  const fields = [...placed.brought.keys()].map((key) => ({ key, isShared: fetches.isSole(placed, key) }));
  if (!placed.isPlain) return (object, entity) => merge(object, copyOf(entity));
  return (object, entity) => {
    for (const { key, isShared } of fields) {
      const given = entity[key];
      const known = object[key];
      if (given === undefined || given === known) continue;
      if (known === undefined || known === null) object[key] = isShared ? given : copyOf(given);
      else merge(object, { [key]: copyOf(given) });
    }
  };
}
