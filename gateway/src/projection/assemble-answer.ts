import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Asking } from '../operations/prepare-operation.js';
import { type Become, becomeOf } from './become-of.js';
import { type Ask, collectAsks } from './collect-asks.js';
import { type Place, pathOf, type Refusal, Refusals, selectionOf, type Tally } from './refusals.js';

type Answered = Record<string, unknown>;

/** What becomes of one field of the objects of one type; worked out once for all items of a list. */
interface FieldPlan {
  readonly key: string;
  readonly asks: readonly Ask[];
  readonly nodes: readonly FieldNode[];
  readonly become: Become;
  readonly type: GraphQLOutputType | undefined;
  /** Coordinate that is refused. */
  readonly coordinate: string;
  tally: Tally | undefined;
}

/** A null where the schema promises a value: the object around it becomes null. */
const BUBBLE = Symbol('bubble');

const isRecord = (value: unknown): value is Answered => typeof value === 'object' && value !== null && !Array.isArray(value);

/** No field can be set under this name on an object that inherits. */
const PROTOTYPE = '__proto__';

/**
 * Puts the answer together as it was asked: what the filtered operation brought, and `null` with an error at each place whose
 * field was refused. Parts of the operation without a refusal are taken over as they are.
 */
export function assembleAnswer(
  { client: { operation, fragments, filtered }, variables, introspect }: Asking,
  data: Answered,
  schema: GraphQLSchema,
): {
  data: Answered | null;
  errors: Refusal[];
} {
  const context = { schema, fragments, denied: filtered.denied, variables };
  const refusals = new Refusals();
  const planned = new Map<readonly Ask[] | OperationDefinitionNode, Map<string, readonly FieldPlan[]>>();

  /** Items of a list are asked the same, so what is asked of each type is collected once. */
  const plansOf = (source: readonly Ask[] | OperationDefinitionNode, type: GraphQLObjectType): readonly FieldPlan[] => {
    const byType = planned.get(source) ?? new Map<string, readonly FieldPlan[]>();
    planned.set(source, byType);
    const known = byType.get(type.name);
    if (known) return known;
    const isRoot = 'kind' in source;
    const sets = isRoot
      ? [{ set: source.selectionSet, denied: undefined }]
      : source.flatMap(({ node, denied }) => (node.selectionSet ? [{ set: node.selectionSet, denied }] : []));
    const plans = [...collectAsks(sets, type, context)].map(([key, asks]): FieldPlan => {
      const name = asks[0]?.node.name.value ?? key;
      const coordinate = asks[0]?.denied ?? `${type.name}.${name}`;
      return { key, asks, nodes: asks.map(({ node }) => node), become: becomeOf(name, asks, isRoot, filtered.touched), type: type.getFields()[name]?.type, coordinate, tally: undefined };
    });
    byType.set(type.name, plans);
    return plans;
  };

  const refuse = (plan: FieldPlan, outer: Place | undefined): unknown => {
    const place: Place = { key: plan.key, outer };
    plan.tally ??= refusals.tallyOf(selectionOf(pathOf(place)));
    refusals.add(plan.tally, plan.coordinate, () => pathOf(place));
    return plan.type && isNonNullType(plan.type) ? BUBBLE : null;
  };

  const answerField = (plan: FieldPlan, type: GraphQLObjectType, value: Answered, outer: Place | undefined): unknown => {
    const { key, become } = plan;
    if (become === 'whole') return (Object.hasOwn(value, key) ? value[key] : null) ?? null;
    if (become === 'refused') return refuse(plan, outer);
    if (become === 'typename') return type.name;
    if (become === 'introspection') return introspect(plan.nodes);
    const given = Object.hasOwn(value, key) ? value[key] : null;
    return plan.type ? complete(given, plan.type, plan.asks, { key, outer }) : (given ?? null);
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
    const runtimeType = isAbstractType(type) ? schema.getType(String(value['__typename'])) : type;
    return isObjectType(runtimeType) ? answerObject(asks, runtimeType, value, place) : null;
  };

  const answerObject = (
    source: readonly Ask[] | OperationDefinitionNode,
    type: GraphQLObjectType,
    value: Answered,
    place: Place | undefined,
  ): Answered | null => {
    const plans = plansOf(source, type);
    const answer: Answered = plans.some(({ key }) => key === PROTOTYPE) ? (Object.create(null) as Answered) : {};
    let bubbles = false;
    for (const plan of plans) {
      const field = answerField(plan, type, value, place);
      if (field === BUBBLE) bubbles = true;
      else answer[plan.key] = field;
    }
    return bubbles ? null : answer;
  };

  const rootType = schema.getRootType(operation.operation);
  return { data: rootType ? answerObject(operation, rootType, data, undefined) : null, errors: refusals.close() };
}
