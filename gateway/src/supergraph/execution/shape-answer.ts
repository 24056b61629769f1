import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { InnerError } from '../../errors/answer-error.js';
import { type Ask, collectAsks } from '../../projection/collect-asks.js';
import { type Place, pathOf } from '../../projection/refusals.js';
import { PLACEHOLDER } from '../corrections/constant-conditions.js';
import { pathKey } from '../provided-paths.js';
import type { PlannedOperation } from '../plan-operation.js';
import { clientPath } from './client-path.js';
import { leafValue } from './leaf-values.js';
import { isRecord, own } from './places.js';
import type { Fetched } from './run-plan.js';
import { ValueFaults } from './value-faults.js';

export interface ShapeContext {
  /** The schema of all that clients of any role may ask. */
  readonly schema: GraphQLSchema;
  /** Values of `@skip` and `@include`, defaults included. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

export interface Shaped {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly InnerError[];
  /** Coordinates of fields that were asked and that no subgraph can be asked for. */
  readonly unplanned: ReadonlySet<string>;
}

type Collectible = GraphQLObjectType | GraphQLInterfaceType;
type Source = readonly Ask[] | SelectionSetNode;

/** A null that an error below accounts for; unlike a null that a subgraph gave. */
const BROKEN = Symbol('broken');

const nothingDenied = new Map<never, never>();

/** Errors at the places that the client knows. */
export const tellClient = (errors: readonly InnerError[], planned: PlannedOperation): InnerError[] =>
  errors.map((error) => {
    const path = error.path && clientPath(error.path, planned);
    return { ...error, path: path && path.length > 0 ? path : undefined };
  });

/**
 * Makes the client's answer of the data fetched: the fields asked in the order of the specification, under the client's names, with
 * nulls where a value is broken and an error for each.
 */
export function shapeAnswer(planned: PlannedOperation, fetched: Fetched, { schema, conditions }: ShapeContext): Shaped {
  const { operation, fragments, clientKeys, provided } = planned;
  const told = tellClient(fetched.errors, planned);
  const faults = new ValueFaults(told);
  const collected = new Map<Source, Map<Collectible, Map<string, Ask[]>>>();

  /** Items of a list are asked the same, so what is asked of each type is collected once. */
  const asksOf = (source: Source, type: Collectible): Map<string, Ask[]> => {
    const byType = collected.get(source) ?? new Map<Collectible, Map<string, Ask[]>>();
    collected.set(source, byType);
    const known = byType.get(type);
    if (known) return known;
    const sets = 'kind' in source ? [source] : source.flatMap(({ node }) => node.selectionSet ?? []);
    const context = { schema, fragments, denied: nothingDenied, variables: conditions };
    const asks = collectAsks(sets.map((set) => ({ set, denied: undefined })), type, context);
    byType.set(type, asks);
    return asks;
  };

  /** The type of an object; an interface where a subgraph that knows no implementation answered and nobody was asked for more. */
  const typeOf = (value: Record<string, unknown>, type: GraphQLOutputType): Collectible | undefined => {
    if (isObjectType(type)) return type;
    const typename = own(value, '__typename');
    const named = typeof typename === 'string' ? schema.getType(typename) : undefined;
    if (isObjectType(named)) return isAbstractType(type) && schema.isSubType(type, named) ? named : undefined;
    return isInterfaceType(type) && (typename === undefined || named === type) ? type : undefined;
  };

  const complete = (value: unknown, type: GraphQLOutputType, asks: readonly Ask[], place: Place, path: string): unknown => {
    const nullable = getNullableType(type);
    const completed = value === null || value === undefined ? null : completeValue(value, nullable, asks, place, path);
    if (!isNonNullType(type)) return completed === BROKEN ? null : completed;
    if (completed === null) faults.missing(pathOf(place));
    return completed ?? BROKEN;
  };

  const completeValue = (value: unknown, type: GraphQLOutputType, asks: readonly Ask[], place: Place, path: string): unknown => {
    if (isListType(type)) {
      if (!Array.isArray(value)) return broken(place);
      const items: unknown[] = [];
      for (const [key, item] of value.entries()) {
        const completed = complete(item, type.ofType, asks, { key, outer: place }, path);
        if (completed === BROKEN) return BROKEN;
        items.push(completed);
      }
      return items;
    }
    if (isLeafType(type)) return leafValue(value, type) ?? broken(place);
    const objectType = isRecord(value) ? typeOf(value, type) : undefined;
    return objectType && isRecord(value) ? completeObject(value, objectType, asks, place, path) : broken(place);
  };

  const broken = (place: Place): typeof BROKEN => {
    faults.invalid(pathOf(place));
    return BROKEN;
  };

  const completeObject = (
    value: Record<string, unknown>,
    type: Collectible,
    source: Source,
    outer: Place | undefined,
    path: string,
  ): Record<string, unknown> | typeof BROKEN => {
    const answer = Object.create(null) as Record<string, unknown>;
    for (const [key, asks] of asksOf(source, type)) {
      if (key === PLACEHOLDER) continue;
      const clientKey = clientKeys.get(key) ?? key;
      const place: Place = { key: clientKey, outer };
      const field = completeField(value, key, type, asks, place, path);
      if (field === BROKEN) return BROKEN;
      answer[clientKey] = field;
    }
    return answer;
  };

  const completeField = (value: Record<string, unknown>, key: string, type: Collectible, asks: readonly Ask[], place: Place, path: string): unknown => {
    const name = asks[0]?.node.name.value ?? key;
    if (name === '__typename') {
      if (isObjectType(type)) return type.name;
      faults.missing(pathOf(place));
      return BROKEN;
    }
    const fieldType = type.getFields()[name]?.type;
    if (!fieldType) return null;
    const given = own(value, key);
    const fieldPath = isLeafType(getNullableType(fieldType)) && given !== undefined ? path : pathKey(path, key);
    if (given === undefined && !provided.has(fieldPath)) {
      faults.notPlanned(pathOf(place), `${type.name}.${name}`);
      return isNonNullType(fieldType) ? BROKEN : null;
    }
    return complete(given, fieldType, asks, place, fieldPath);
  };

  const rootType = schema.getRootType(operation.operation);
  const data = rootType ? completeObject(fetched.data, rootType, operation.selectionSet, undefined, '') : BROKEN;
  return { data: data === BROKEN ? null : data, errors: [...told, ...faults.errors], unplanned: faults.unplanned };
}
