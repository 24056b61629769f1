import {
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { type Ask, type CollectContext, collectAsks } from './collect-asks.js';
import { type Place, Refusals } from './refusals.js';

export interface AssembleContext extends CollectContext {
  readonly touched: ReadonlySet<SelectionNode>;
  /** Answers `__schema` and `__type` from the projection of the caller. */
  readonly introspect: (nodes: readonly FieldNode[]) => unknown;
}

type Answered = Record<string, unknown>;

/** A null where the schema promises a value: the object around it becomes null. */
const BUBBLE = Symbol('bubble');

const isRecord = (value: unknown): value is Answered => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

/**
 * Puts the answer together as it was asked: what the filtered operation brought, and `null` with an error at each place whose
 * field was refused. Parts of the operation without a refusal are taken over as they are.
 */
export function assembleAnswer(
  operation: OperationDefinitionNode,
  rootType: GraphQLObjectType,
  data: Answered,
  context: AssembleContext,
): {
  data: Answered | null;
  errors: GraphQLError[];
} {
  const refusals = new Refusals();
  const collected = new Map<readonly Ask[] | OperationDefinitionNode, Map<string, Map<string, Ask[]>>>();

  /** Items of a list are asked the same, so what is asked of each type is collected once. */
  const asksOf = (source: readonly Ask[] | OperationDefinitionNode, type: GraphQLObjectType): Map<string, Ask[]> => {
    const byType = collected.get(source) ?? new Map<string, Map<string, Ask[]>>();
    collected.set(source, byType);
    const known = byType.get(type.name);
    if (known) return known;
    const sets =
      'kind' in source
        ? [{ set: source.selectionSet, denied: undefined }]
        : source.flatMap(({ node, denied }) => (node.selectionSet ? [{ set: node.selectionSet, denied }] : []));
    const asks = collectAsks(sets, type, context);
    byType.set(type.name, asks);
    return asks;
  };

  const answerField = (asks: readonly Ask[], type: GraphQLObjectType, value: unknown, place: Place): unknown => {
    const [first] = asks;
    if (!first) return null;
    const name = first.node.name.value;
    if (name === '__typename') return type.name;
    const refused = asks.every(({ denied }) => denied !== undefined);
    const fieldType = type.getFields()[name]?.type;
    if (refused) {
      refusals.add(place, first.denied ?? `${type.name}.${name}`);
      return fieldType && isNonNullType(fieldType) ? BUBBLE : null;
    }
    const isWhole = asks.every(({ node, denied }) => denied === undefined && !context.touched.has(node));
    if (isWhole || !fieldType) return value ?? null;
    return complete(value, fieldType, asks, place);
  };

  const complete = (value: unknown, type: GraphQLOutputType, asks: readonly Ask[], place: Place): unknown => {
    if (isNonNullType(type)) return complete(value, type.ofType, asks, place) ?? BUBBLE;
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      if (!Array.isArray(value)) return null;
      const items = value.map((item: unknown, index) => complete(item, type.ofType, asks, { key: index, outer: place }));
      return items.includes(BUBBLE) ? null : items;
    }
    if (!isRecord(value)) return value;
    const runtimeType = isAbstractType(type) ? context.schema.getType(String(value['__typename'])) : type;
    return isObjectType(runtimeType) ? answerObject(asks, runtimeType, value, place) : null;
  };

  const answerObject = (
    source: readonly Ask[] | OperationDefinitionNode,
    type: GraphQLObjectType,
    value: Answered,
    place: Place | undefined,
  ): Answered | null => {
    const answer = Object.create(null) as Answered;
    let bubbles = false;
    for (const [key, asks] of asksOf(source, type)) {
      const [first] = asks;
      if (place === undefined && first && isIntrospection(first.node.name.value)) {
        answer[key] = context.introspect(asks.map(({ node }) => node));
        continue;
      }
      const field = answerField(asks, type, Object.hasOwn(value, key) ? value[key] : null, { key, outer: place });
      if (field === BUBBLE) bubbles = true;
      else answer[key] = field;
    }
    return bubbles ? null : answer;
  };

  return { data: answerObject(operation, rootType, data, undefined), errors: refusals.errors };
}
