/** An object or a list of the answer, while it is filled. */
export type Container = Record<string | number, unknown>;

/** Stands for a value that cannot be null and is: whatever is around it becomes null instead. */
export const BUBBLE = Symbol('bubble');
/** Stands for a value that is still to come: its place is filled when it does. */
export const PENDING = Symbol('pending');

/** A place in the answer: a field of an object, or an item of a list. To resolvers it is the `path` of graphql-js. */
export class Place {
  constructor(
    readonly prev: Place | undefined,
    readonly key: string | number,
    readonly typename: string | undefined,
    readonly container: Container,
    readonly isNullable: boolean,
  ) {}

  /** The path from the root of the answer. */
  asList(): (string | number)[] {
    const path: (string | number)[] = [];
    for (let place: Place | undefined = this; place; place = place.prev) path.push(place.key);
    return path.reverse();
  }

  /** Puts what became of a value in its place. Tells false where the object or list around it cannot stand without it. */
  fill(completed: unknown): boolean {
    if (completed === BUBBLE && !this.isNullable) return false;
    this.container[this.key] = completed === BUBBLE || completed === PENDING ? null : completed;
    return true;
  }
}
