import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from './is-included.js';

/** One occurrence of a field in the operation. `denied` is the coordinate refused, here or at a field above. */
export interface Ask {
  readonly node: FieldNode;
  readonly denied: string | undefined;
}

/** A selection set to collect from, and the coordinate refused above it, if any. */
export interface AskedSet {
  readonly set: SelectionSetNode;
  readonly denied: string | undefined;
}

export interface CollectContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly denied: ReadonlyMap<FieldNode, string>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields asked of an object of one type, by response key, in the order in which the specification has them answered
 * (https://spec.graphql.org/October2021/#CollectFields()).
 */
export function collectAsks(sets: readonly AskedSet[], type: GraphQLObjectType | GraphQLInterfaceType, context: CollectContext): Map<string, Ask[]> {
  const asks = new Map<string, Ask[]>();
  const visited = new Map<string, Set<string | undefined>>();
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const conditional = context.schema.getType(condition);
    return isAbstractType(conditional) && context.schema.isSubType(conditional, type);
  };
  const collect = (set: SelectionSetNode, denied: string | undefined): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, context.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const ask: Ask = { node, denied: denied ?? context.denied.get(node) };
        const known = asks.get(key);
        if (known) known.push(ask);
        else asks.set(key, [ask]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value)) collect(node.selectionSet, denied);
      } else {
        const name = node.name.value;
        const fragment = context.fragments.get(name);
        const seen = visited.get(name) ?? new Set();
        if (!fragment || seen.has(denied) || !applies(fragment.typeCondition.name.value)) continue;
        visited.set(name, seen.add(denied));
        collect(fragment.selectionSet, denied);
      }
    }
  };
  for (const { set, denied } of sets) collect(set, denied);
  return asks;
}
