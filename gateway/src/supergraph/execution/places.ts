import type { Place } from '../../projection/refusals.js';

/** An object of the data fetched, and where it stands. */
export interface Site {
  readonly object: Record<string, unknown>;
  readonly place: Place | undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property that an answer may have, never one that each object inherits. */
export const own = (object: Record<string, unknown>, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** The objects at a path of a plan below each of some objects; `@` stands for every item of a list. */
export function sitesAt(sites: readonly Site[], path: readonly (string | number)[]): Site[] {
  let found: { value: unknown; place: Place | undefined }[] = sites.map(({ object, place }) => ({ value: object, place }));
  for (const step of path) {
    const next: typeof found = [];
    for (const { value, place } of found) {
      if (step === '@') {
        if (Array.isArray(value)) for (const [key, item] of value.entries()) next.push({ value: item, place: { key, outer: place } });
      } else if (isRecord(value)) next.push({ value: own(value, String(step)), place: { key: step, outer: place } });
    }
    found = next;
  }
  return found.flatMap(({ value, place }) => (isRecord(value) ? [{ object: value, place }] : []));
}
