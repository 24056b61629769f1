import { type GraphQLField, GraphQLScalarType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { SubgraphContext } from '../context/context.js';

type Resolve = NonNullable<GraphQLField<unknown, SubgraphContext>['resolve']>;
type Read = (source: unknown, args: Readonly<Record<string, unknown>>, context: SubgraphContext) => unknown;
type Storage = ReturnType<typeof getMetadataStorage>;
type Method = Storage['fieldResolvers'][number];
type Parameter = NonNullable<Method['params']>[number];

/** Types whose values are handed over as graphql-js has coerced them; those of inputs are made objects of their class first. */
function isAsCoerced(type: unknown): boolean {
  return type instanceof GraphQLScalarType || type === String || type === Number || type === Boolean || getMetadataStorage().enums.some(({ enumObj }) => enumObj === type);
}

/** How one parameter of a method is read; undefined where type-graphql has more to do for it. */
function readerOf(parameter: Parameter): Read | undefined {
  switch (parameter.kind) {
    case 'root': return parameter.propertyName === undefined && !parameter.getType ? (source) => source : undefined;
    case 'context': return parameter.propertyName === undefined ? (_source, _args, context) => context : undefined;
    case 'arg': return isAsCoerced(parameter.getType()) ? (_source, args) => args[parameter.name] : undefined;
    default: return undefined;
  }
}

const isUnguarded = ({ middlewares = [], roles }: Method): boolean => middlewares.length === 0 && roles === undefined;

/**
 * Calls the method of a field as type-graphql does, without what it does anew at every value: it sorts the parameters, looks its object up,
 * and awaits each argument, a promise for every one of them.
 * @returns undefined where type-graphql does more than call.
 */
export function callDirectly(method: Method): Resolve | undefined {
  const { kind, target, methodName, params = [] } = method;
  if (kind !== 'external' || !isUnguarded(method)) return undefined;
  const readers = [...params].sort((one, other) => one.index - other.index).map(readerOf);
  if (!readers.every((read) => read !== undefined)) return undefined;
  const instance = new (target as new () => Record<string, (...values: unknown[]) => unknown>)();
  return (source, args, context) => instance[methodName]?.(...readers.map((read) => read(source, args, context)));
}
