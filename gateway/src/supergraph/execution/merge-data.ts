import { isRecord } from './places.js';

const mergeValue = (known: unknown, given: unknown): unknown => {
  if (isRecord(known) && isRecord(given)) {
    mergeData(known, given);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(given) && known.length === given.length) {
    for (const [index, item] of given.entries()) known[index] = mergeValue(known[index], item);
    return known;
  }
  return given ?? known;
};

/**
 * Writes what one fetch brought into what others brought before. A value is never replaced by null: where several subgraphs share
 * a field, one that failed must not take away what another gave.
 */
export function mergeData(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(source)) {
    const given = source[key];
    if (given === undefined) continue;
    target[key] = Object.hasOwn(target, key) ? mergeValue(target[key], given) : given;
  }
}
