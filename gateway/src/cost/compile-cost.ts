import { civilError } from '@civil/schema/errors';
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { CostLabels, ListSize } from './cost-labels.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What one selected field costs, as far as it is known without variables. */
export interface CostNode {
  /** Key of the field in the answer. */
  readonly key: string;
  /** Cost of each value of the field: 1 for an object, 0 for a scalar, unless `@cost` says otherwise. */
  readonly weight: number;
  /** Cost of asking the field at all: weighted arguments, and what a mutation costs. */
  readonly once: number;
  readonly isIncluded: (variables: Variables) => boolean;
  /** How many values the field is taken to have. */
  readonly size: (variables: Variables) => number;
  readonly children: readonly CostNode[];
}

/** Cost of a mutation beside that of what it returns (https://www.apollographql.com/docs/graphos/routing/security/demand-control). */
const MUTATION_COST = 10;
/** Values of a list of which nothing is said. */
const DEFAULT_LIST_SIZE = 10;

const valueIn = (node: ValueNode | undefined, variables: Variables): unknown => {
  if (node?.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node?.kind === Kind.INT) return Number(node.value);
  return node?.kind === Kind.BOOLEAN ? node.value : undefined;
};

const argumentNode = (node: FieldNode | DirectiveNode, name: string): ValueNode | undefined =>
  node.arguments?.find((argument) => argument.name.value === name)?.value;

const always = (): boolean => true;

/** Whether `@skip` and `@include` let a selection stand. */
function inclusionOf({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }): CostNode['isIncluded'] {
  const conditions = directives.filter(({ name }) => name.value === 'skip' || name.value === 'include');
  if (conditions.length === 0) return always;
  return (variables) => conditions.every((directive) => (valueIn(argumentNode(directive, 'if'), variables) === true) === (directive.name.value === 'include'));
}

/** The size that `@listSize` gives: the largest of the slicing arguments, else the one assumed. */
function expectedSize(node: FieldNode, coordinate: string, given: readonly GraphQLArgument[], listSize: ListSize): CostNode['size'] {
  const otherwise = listSize.assumedSize ?? DEFAULT_LIST_SIZE;
  const sliced = listSize.slicingArguments.map((name) => ({ value: argumentNode(node, name), preset: given.find((argument) => argument.name === name)?.defaultValue }));
  const requiresOne = listSize.requireOneSlicingArgument && sliced.length > 0;
  return (variables) => {
    const sizes = sliced.map(({ value, preset }) => valueIn(value, variables) ?? preset).filter((size): size is number => typeof size === 'number');
    if (requiresOne && sizes.length !== 1) throw civilError('BAD_USER_INPUT', { rule: 'slicing-argument', field: coordinate });
    return sizes.length === 0 ? otherwise : Math.max(0, ...sizes);
  };
}

const one = (): number => 1;
const unsaid = (): number => DEFAULT_LIST_SIZE;

/** Reads the cost of an operation out of its document once; what depends on variables stays a function of them. */
export function compileCost(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema, labels: CostLabels): readonly CostNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const weightOfType = (type: GraphQLNamedType): number => labels.types.get(type.name) ?? (isCompositeType(type) ? 1 : 0);

  const compileField = (node: FieldNode, type: GraphQLNamedType, sizes: ReadonlyMap<string, CostNode['size']>, isIncluded: CostNode['isIncluded']): CostNode[] => {
    const name = node.name.value;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return [];
    const coordinate = `${type.name}.${name}`;
    const { weight, listSize, argumentWeights } = labels.fields.get(coordinate) ?? {};
    const fieldType = getNamedType(field.type);
    const expected = listSize && expectedSize(node, coordinate, field.args, listSize);
    const sized = new Map(expected ? (listSize?.sizedFields ?? []).map((inner) => [inner, expected] as const) : []);
    const isList = isListType(getNullableType(field.type));
    const argumentCost = argumentWeights ? (node.arguments ?? []).reduce((sum, argument) => sum + (argumentWeights.get(argument.name.value) ?? 0), 0) : 0;
    const children = node.selectionSet ? compileSet(node.selectionSet, fieldType, sized, always) : [];
    const ownWeight = weight ?? weightOfType(fieldType);
    const once = argumentCost + (type === schema.getMutationType() ? MUTATION_COST : 0);
    if (ownWeight === 0 && once === 0 && children.length === 0) return [];
    const ownSize = expected && sized.size === 0 ? expected : unsaid;
    return [{ key: (node.alias ?? node.name).value, weight: ownWeight, once, isIncluded, size: isList ? (sizes.get(name) ?? ownSize) : one, children }];
  };

  const compileSet = (
    set: SelectionSetNode,
    type: GraphQLNamedType,
    sizes: ReadonlyMap<string, CostNode['size']>,
    outer: CostNode['isIncluded'],
  ): CostNode[] =>
    set.selections.flatMap((node) => {
      const own = inclusionOf(node);
      const isIncluded = own === always ? outer : outer === always ? own : (variables: Variables) => outer(variables) && own(variables);
      if (node.kind === Kind.FIELD) return compileField(node, type, sizes, isIncluded);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (!fragment) return [];
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return compileSet(fragment.selectionSet, condition ?? type, sizes, isIncluded);
    });

  const root = schema.getRootType(operation.operation);
  return root ? compileSet(operation.selectionSet, root, new Map(), always) : [];
}
