import { civilError } from '@civil/schema/errors';
import type { GraphQLError } from 'graphql';
import type { InnerError } from '../../errors/answer-error.js';

type Path = readonly (string | number)[];

/** Errors told per selection; a list of thousands shall not answer with thousands of equal errors. */
const MAX_FAULTS_PER_SELECTION = 100;

const isWithin = (inner: Path, outer: Path): boolean => outer.length <= inner.length && outer.every((step, index) => inner[index] === step);
const keysOf = (path: Path): string[] => path.filter((step) => typeof step === 'string');

/** Whether an error tells why nothing stands at a place: it lies at it, around it or below it. */
function explains({ path, extensions }: InnerError, place: Path): boolean {
  if (!path) return true;
  // One error with a number of occurrences speaks for all items of its list.
  const [told, at] = extensions?.['occurrences'] === undefined ? [path, place] : [keysOf(path), keysOf(place)];
  return isWithin(told, at) || isWithin(at, told);
}

/** Gathers the errors that are found while the answer is put together, each place once, and none that another error explains. */
export class ValueFaults {
  readonly errors: GraphQLError[] = [];
  /** Coordinates of fields that no fetch of the plan asks for. */
  readonly unplanned = new Set<string>();
  readonly #known: readonly InnerError[];
  readonly #counts = new Map<string, number>();

  constructor(known: readonly InnerError[]) {
    this.#known = known;
  }

  /** A subgraph answered null, or nothing, where the schema promises a value. */
  missing(path: Path): void {
    if (!this.#known.some((error) => explains(error, path))) this.#add('DOWNSTREAM_SERVICE_ERROR', path);
  }

  /** A subgraph answered what its schema does not allow. */
  invalid(path: Path): void {
    this.#add('DOWNSTREAM_SERVICE_ERROR', path);
  }

  /** The planner left this out without a word: no subgraph can be asked for it. The supergraph is at fault, not a system behind it. */
  notPlanned(path: Path, coordinate: string): void {
    this.unplanned.add(coordinate);
    this.#add('INTERNAL_SERVER_ERROR', path);
  }

  #add(code: 'DOWNSTREAM_SERVICE_ERROR' | 'INTERNAL_SERVER_ERROR', path: Path): void {
    const selection = keysOf(path).join('.');
    const count = (this.#counts.get(selection) ?? 0) + 1;
    this.#counts.set(selection, count);
    if (count <= MAX_FAULTS_PER_SELECTION) this.errors.push(civilError(code, {}, { path: [...path] }));
  }
}
