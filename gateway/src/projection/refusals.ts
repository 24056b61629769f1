
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

/** A refusal as it is told later: no `GraphQLError`, whose stack trace would cost more than the rest of the answer. */
export interface Refusal {
  readonly path: readonly (string | number)[];
  readonly extensions: { readonly code: 'FORBIDDEN_FIELD'; readonly field: string; readonly occurrences?: number };
}

/** Places of one refused selection. */
export interface Tally {
  count: number;
  /** What the errors told of it share, as long as they are told of one field. */
  details: Refusal['extensions'] | undefined;
}

/** The response keys that lead to a place, whatever item of a list it stands in. */
export const selectionOf = (path: readonly (string | number)[]): string => path.filter((step) => typeof step === 'string').join('.');

/** Gathers one error per refused place; the last one told of a selection carries how many places of it there are in all. */
export class Refusals {
  readonly #errors: Refusal[] = [];
  readonly #last = new Map<Tally, number>();
  readonly #tallies = new Map<string, Tally>();

  /** The tally of a selection; the same for every place of it. */
  tallyOf(selection: string): Tally {
    const known = this.#tallies.get(selection);
    if (known) return known;
    const tally: Tally = { count: 0, details: undefined };
    this.#tallies.set(selection, tally);
    return tally;
  }

  /** Counts a place, and tells of it where not too many were told before; only then its path is worked out. */
  add(tally: Tally, coordinate: string, path: () => (string | number)[]): void {
    tally.count += 1;
    if (tally.count > MAX_REFUSALS_PER_SELECTION) return;
    if (tally.details?.field !== coordinate) tally.details = { code: 'FORBIDDEN_FIELD', field: coordinate };
    this.#last.set(tally, this.#errors.push({ path: path(), extensions: tally.details }) - 1);
  }

  /** Ends the counting: the last error of a selection with more places than were told says how many there are. */
  close(): Refusal[] {
    for (const [tally, index] of this.#last) {
      const error = this.#errors[index];
      if (error && tally.count > MAX_REFUSALS_PER_SELECTION) this.#errors[index] = { ...error, extensions: { ...error.extensions, occurrences: tally.count } };
    }
    return this.#errors;
  }
}
