import type { GraphQLFormattedError } from 'graphql';
import { type Place, pathOf } from '../../projection/refusals.js';
import { dealError } from '../../subgraph-client/representations.js';
import { sitesAt } from '../execution/places.js';
import { renamesOf } from '../provided-paths.js';
import type { PlacedFetch } from './plan-fetches.js';
import type { Representations } from './write-representations.js';
import type { Json, Run } from './run.js';

/** Where each of some objects stands in the data; looked for only where an error has to be told, which is rare. */
function placesOf(run: Run, { path }: PlacedFetch, objects: ReadonlySet<Json>): { object: Json; place: Place | undefined }[] {
  return sitesAt([{ object: run.data, place: undefined }], path).filter(({ object }) => objects.has(object));
}

/** The path of the first place of some objects; `undefined` for the root. */
export function firstPath(run: Run, placed: PlacedFetch, objects: readonly Json[]): (string | number)[] | undefined {
  const [first] = placesOf(run, placed, new Set(objects));
  return first?.place && pathOf(first.place);
}

/** At how many places some objects stand. */
export const countPlaces = (run: Run, placed: PlacedFetch, objects: readonly Json[]): number => placesOf(run, placed, new Set(objects)).length;

const add = (run: Run, error: GraphQLFormattedError, path: (string | number)[]): void => {
  run.errors.push({ ...error, path: path.length > 0 ? path : undefined });
};

/** Adds the errors of a fetch that is about one place, or that was lost as a whole. */
export function tellOfPlace(run: Run, placed: PlacedFetch, objects: readonly Json[], told: readonly GraphQLFormattedError[] | undefined): void {
  if (!told?.length) return;
  const outer = firstPath(run, placed, objects) ?? [];
  const renames = renamesOf(placed.fetch);
  const renamed = (step: string | number): string | number => (typeof step === 'string' ? (renames.get(step) ?? step) : step);
  for (const error of told) add(run, error, [...outer, ...(placed.fetch.requires ? [] : (error.path ?? []).map(renamed))]);
}

/** Adds the errors of a fetch of entities, those of one entity at each of its places. */
export function tellOfEntities(run: Run, placed: PlacedFetch, { objects, slots }: Pick<Representations, 'objects' | 'slots'>, told: readonly GraphQLFormattedError[] | undefined): void {
  if (!told?.length) return;
  const slotOf = new Map(objects.map((object, index) => [object, slots[index]]));
  const places = placesOf(run, placed, new Set(objects));
  const placeSlots = places.map(({ object }) => slotOf.get(object) ?? -1);
  const renames = renamesOf(placed.fetch);
  for (const error of told) {
    const [root, slot, ...inner] = error.path ?? [];
    if (root !== '_entities' || typeof slot !== 'number') {
      tellOfPlace(run, placed, objects, [error]);
      continue;
    }
    for (const dealt of dealError(error, placeSlots, slot, inner)) {
      const place = places[Number(dealt.path?.[1])]?.place;
      const below = inner.map((step) => (typeof step === 'string' ? (renames.get(step) ?? step) : step));
      add(run, dealt, [...(place ? pathOf(place) : []), ...below]);
    }
  }
}
