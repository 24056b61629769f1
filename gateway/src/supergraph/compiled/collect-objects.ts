import { isRecord } from '../execution/places.js';
import { isInherited, type Json } from './run.js';

type Collect = (value: unknown, found: Json[]) => void;

const push: Collect = (value, found) => {
  if (isRecord(value)) found.push(value);
};

function stepTo(step: string, next: Collect): Collect {
  if (step === '@')
    return (value, found) => {
      if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) next(value[index], found);
    };
  const isSuspect = isInherited(step);
  return (value, found) => {
    if (isRecord(value) && (!isSuspect || Object.hasOwn(value, step))) next(value[step], found);
  };
}

/**
 * Compiles a path of a plan to a reader of the objects it leads to: `['people', '@', 'mother']` becomes three nested functions, and
 * each object is found in the order in which it stands in the data.
 */
export function compileCollector(path: readonly (string | number)[]): (from: readonly unknown[]) => Json[] {
  const collect = path.reduceRight<Collect>((next, step) => stepTo(String(step), next), push);
  return (from) => {
    const found: Json[] = [];
    for (let index = 0; index < from.length; index += 1) collect(from[index], found);
    return found;
  };
}
