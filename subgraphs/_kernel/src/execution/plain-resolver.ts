import type { GraphQLField } from 'graphql';

// biome-ignore lint/suspicious/noExplicitAny: graphs are of any context
type Resolve = NonNullable<GraphQLField<any, any>['resolve']>;

const plain = new WeakSet<Resolve>();

/**
 * Says of a resolver that it goes by the object and by who asks, and by nothing else. It is called without arguments, and without being told
 * of its field: to make that for each value costs more than most values do.
 */
export function plainResolver<T extends Resolve>(resolve: T): T {
  plain.add(resolve);
  return resolve;
}

/** Whether a resolver goes by the object and by who asks alone. */
export const isPlain = (resolve: Resolve): boolean => plain.has(resolve);

/** `made` in place of `resolve`, around which it lies: as plain as that. */
export const asPlainAs = <T extends Resolve>(resolve: Resolve, made: T): T => (isPlain(resolve) ? plainResolver(made) : made);

/** Reads a property of the object. */
export const readProperty = (name: string): Resolve =>
  plainResolver((source) => (source as Readonly<Record<string, unknown>> | null | undefined)?.[name]);
