import { civilError } from '@civil/schema/errors';
import type { GraphQLError } from 'graphql';

/** A place in the answer, from the inside out. */
export interface Place {
  readonly key: string | number;
  readonly outer: Place | undefined;
}

/** Errors told per refused selection; a list of thousands shall not answer with thousands of equal errors. */
export const MAX_REFUSALS_PER_SELECTION = 100;

/** The path of a place as errors tell it. */
export const pathOf = (place: Place): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let step: Place | undefined = place; step; step = step.outer) path.unshift(step.key);
  return path;
};

interface Tally {
  count: number;
  last: GraphQLError | undefined;
}

/** Gathers one error per refused place; the last one told of a selection carries how many places of it there are in all. */
export class Refusals {
  readonly errors: GraphQLError[] = [];
  readonly #tallies = new Map<string, Tally>();

  add(place: Place, coordinate: string): void {
    const path = pathOf(place);
    const selection = path.filter((step) => typeof step === 'string').join('.');
    const tally = this.#tallies.get(selection) ?? { count: 0, last: undefined };
    this.#tallies.set(selection, tally);
    tally.count += 1;
    if (tally.count > MAX_REFUSALS_PER_SELECTION) {
      if (tally.last) tally.last.extensions['occurrences'] = tally.count;
      return;
    }
    tally.last = civilError('FORBIDDEN_FIELD', { field: coordinate }, { path });
    this.errors.push(tally.last);
  }
}
