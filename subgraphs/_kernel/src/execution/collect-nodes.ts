import {
  type FieldNode, type FragmentDefinitionNode, getDirectiveValues, GraphQLIncludeDirective, type GraphQLObjectType, type GraphQLSchema, GraphQLSkipDirective,
  type InlineFragmentNode, isAbstractType, Kind, type SelectionNode, type SelectionSetNode,
} from 'graphql';

export interface CollectParts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables of `@skip` and `@include`, and no others: what is compiled is kept, and what else was asked for may be about a person. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

const isIncluded = (node: SelectionNode, conditions: CollectParts['conditions']): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, conditions)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.['if'] !== false;

/**
 * The fields that are asked of objects of a type, by response key in the order of the answer: CollectFields() of the specification
 * (https://spec.graphql.org/October2021/#CollectFields()).
 * @throws {GraphQLError} for a condition without a value.
 */
export function collectNodes(type: GraphQLObjectType, sets: readonly SelectionSetNode[], { schema, fragments, conditions }: CollectParts): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();

  const applies = ({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode): boolean => {
    if (!typeCondition) return true;
    const named = schema.getType(typeCondition.name.value);
    return named === type || (isAbstractType(named) && schema.isSubType(named, type));
  };

  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value)) continue;
      if (!isIncluded(selection, conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (fragment && applies(fragment)) collect(fragment.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}
