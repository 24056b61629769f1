import { isRecord } from './places.js';
import type { TypeConditions } from './type-conditions.js';

type Merge = (target: Record<string, unknown>, source: Readonly<Record<string, unknown>>) => void;

/**
 * Writes what one fetch brought into what others brought before. A value is never replaced by null: where several subgraphs share
 * a field, one that failed must not take away what another gave. Nor is the type of an object replaced by an interface that it
 * implements: a subgraph that has the interface as an object knows no other name for it.
 */
export function createMerge(meets: TypeConditions): Merge {
  const mergeValue = (known: unknown, given: unknown): unknown => {
    if (isRecord(known) && isRecord(given)) {
      merge(known, given);
      return known;
    }
    if (Array.isArray(known) && Array.isArray(given) && known.length === given.length) {
      for (const [index, item] of given.entries()) known[index] = mergeValue(known[index], item);
      return known;
    }
    return given ?? known;
  };
  const isLessExact = (given: unknown, known: unknown): boolean => typeof given === 'string' && typeof known === 'string' && meets(known, given);
  const merge: Merge = (target, source) => {
    for (const key of Object.keys(source)) {
      const given = source[key];
      if (given === undefined || (key === '__typename' && isLessExact(given, target[key]))) continue;
      target[key] = Object.hasOwn(target, key) ? mergeValue(target[key], given) : given;
    }
  };
  return merge;
}
