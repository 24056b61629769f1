import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { FieldPlan } from './shape.js';
import { type GivenArguments, givenArguments } from './given-arguments.js';
import type { Container, Place } from './place.js';

/** An error of one answer: what was thrown, and where. `path` is missing where the operation was not begun. */
export interface Fault {
  readonly cause: unknown;
  readonly path?: readonly (string | number)[] | undefined;
}

/** What all fields of a run are told alike. */
export interface RunParts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly rootValue: unknown;
  readonly context: unknown;
}

/** One run of a compiled operation: what it gathers, and how much is still to come. */
export class Run {
  readonly faults: Fault[] = [];
  readonly #nulled = new Set<Place | undefined>();
  readonly #arguments: GivenArguments[] = [];
  #pending = 0;
  #settle: (() => void) | undefined;

  constructor(readonly parts: RunParts, readonly data: Container) {}

  /** Whether an error came so far that the whole answer is null. */
  get isNothing(): boolean {
    return this.#nulled.has(undefined);
  }

  /** The arguments of a field, which are the same for all its objects. @throws {GraphQLError} where a variable does not fit. */
  argumentsOf(plan: FieldPlan): Record<string, unknown> {
    let given = this.#arguments[plan.index];
    if (!given) {
      given = givenArguments(plan, this.parts.variableValues);
      this.#arguments[plan.index] = given;
    }
    if ('refused' in given) throw given.refused;
    return given.values;
  }

  /**
   * Notes what went wrong at a place, unless that place or one around it became null before: a field is told of once. The nearest
   * place that may be null becomes so.
   */
  fault(cause: unknown, place: Place): void {
    let nulled: Place | undefined = place;
    while (nulled && !nulled.isNullable) nulled = nulled.prev;
    if (this.#isNulled(nulled)) return;
    this.#nulled.add(nulled);
    const path = (cause as { path?: unknown } | null | undefined)?.path;
    this.faults.push({ cause, path: Array.isArray(path) ? (path as string[]) : place.asList() });
    if (nulled) nulled.container[nulled.key] = null;
  }

  #isNulled(from: Place | undefined): boolean {
    if (this.#nulled.size === 0) return false;
    for (let place = from; place; place = place.prev) if (this.#nulled.has(place)) return true;
    return this.#nulled.has(undefined);
  }

  /** Waits for a value. `land` is called when it comes; what went wrong with it is noted at its place. */
  await(value: PromiseLike<unknown>, place: Place, land: (value: unknown) => void): void {
    this.#pending += 1;
    value.then(
      (there) => {
        try {
          land(there);
        } catch (cause) {
          this.fault(cause, place);
        }
        this.#arrived();
      },
      (cause: unknown) => {
        this.fault(cause, place);
        this.#arrived();
      },
    );
  }

  /** When nothing is to come any more; `undefined` where nothing is. */
  settled(): Promise<void> | undefined {
    return this.#pending === 0 ? undefined : new Promise((resolve) => { this.#settle = resolve; });
  }

  #arrived(): void {
    this.#pending -= 1;
    if (this.#pending === 0) this.#settle?.();
  }
}
