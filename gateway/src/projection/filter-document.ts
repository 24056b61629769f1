import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { dropLeftovers } from './drop-leftovers.js';

/** A document without what its caller may not ask for, and where that was. */
export interface FilteredDocument {
  /** What is left, to be validated and run. */
  readonly document: DocumentNode;
  /** Coordinate of each field taken out, by its node in the document as it was asked. */
  readonly denied: ReadonlyMap<FieldNode, string>;
  /** Nodes of the document as asked that have a denied field somewhere below: only there the answer is put together anew. */
  readonly touched: ReadonlySet<SelectionNode>;
}

/** What became of a selection set: what is left of it, and whether something was taken out at or below it. */
interface Rest {
  set: SelectionSetNode | undefined;
  touched: boolean;
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const onlyTypename: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [typename] };

const asksTypename = (set: SelectionSetNode): boolean =>
  set.selections.some((node) => node.kind === Kind.FIELD && node.name.value === '__typename' && !node.alias && !node.directives?.length);

/** Which type an object is decides which of its conditioned fields were denied, so its name is fetched along. */
const withTypename = (set: SelectionSetNode, type: GraphQLNamedType): SelectionSetNode =>
  isAbstractType(type) && !asksTypename(set) ? { ...set, selections: [typename, ...set.selections] } : set;

const fieldsOf = (type: GraphQLNamedType | undefined | null) => (isObjectType(type) || isInterfaceType(type) ? type.getFields() : {});

/**
 * Takes out of a document every field that exists in the graph and that the projection lacks. What exists in neither stays, so
 * that validation against the projection refuses it, in words that name nothing hidden.
 */
export function filterDocument(asked: DocumentNode, full: GraphQLSchema, projected: GraphQLSchema): FilteredDocument {
  const denied = new Map<FieldNode, string>();
  const touched = new Set<SelectionNode>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of asked.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION && !fragments.has(node.name.value)) fragments.set(node.name.value, node);
  const rests = new Map<string, Rest>();

  /** `type` is `undefined` where the document names a type that is not in the graph: that is left for validation. */
  const filterSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined): Rest => {
    const selections: SelectionNode[] = [];
    let isTouched = false;
    for (const node of set.selections) {
      const left = filterSelection(node, type);
      if (left) selections.push(left);
      if (left !== node) isTouched = true;
      if (touched.has(node)) isTouched = true;
    }
    return { set: selections.length === 0 ? undefined : isTouched ? { ...set, selections } : set, touched: isTouched };
  };

  const filterSelection = (node: SelectionNode, type: GraphQLNamedType | undefined): SelectionNode | undefined => {
    if (node.kind === Kind.FIELD) return filterField(node, type);
    return node.kind === Kind.INLINE_FRAGMENT ? filterInline(node, type) : filterSpread(node);
  };

  const filterField = (node: FieldNode, type: GraphQLNamedType | undefined): FieldNode | undefined => {
    const name = node.name.value;
    const field = type && fieldsOf(type)[name];
    const isHiddenType = type !== undefined && !projected.getType(type.name);
    if (isHiddenType && name === '__typename') {
      touched.add(node);
      return undefined;
    }
    if (!field) return node;
    if (!fieldsOf(projected.getType(type.name))[name]) {
      denied.set(node, `${type.name}.${name}`);
      touched.add(node);
      return undefined;
    }
    if (!node.selectionSet) return node;
    const fieldType = getNamedType(field.type);
    const rest = filterSet(node.selectionSet, fieldType);
    if (!rest.touched) return node;
    touched.add(node);
    return { ...node, selectionSet: rest.set ? withTypename(rest.set, fieldType) : onlyTypename };
  };

  const filterInline = (node: InlineFragmentNode, type: GraphQLNamedType | undefined): InlineFragmentNode | undefined => {
    const rest = filterSet(node.selectionSet, conditionOf(node.typeCondition?.name.value, type));
    if (!rest.touched) return node;
    touched.add(node);
    return rest.set && { ...node, selectionSet: rest.set };
  };

  const filterSpread = (node: FragmentSpreadNode): FragmentSpreadNode | undefined => {
    const rest = restOf(node.name.value);
    if (!rest?.touched) return node;
    touched.add(node);
    return rest.set && node;
  };

  const conditionOf = (name: string | undefined, outer: GraphQLNamedType | undefined): GraphQLNamedType | undefined =>
    name === undefined ? outer : (full.getType(name) ?? undefined);

  const restOf = (name: string): Rest | undefined => {
    const known = rests.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return undefined;
    rests.set(name, { set: fragment.selectionSet, touched: false }); // a cycle stays as it is, for validation to refuse
    const rest = filterSet(fragment.selectionSet, conditionOf(fragment.typeCondition.name.value, undefined));
    rests.set(name, rest);
    return rest;
  };

  const filterOperation = (node: OperationDefinitionNode): OperationDefinitionNode => {
    const rest = filterSet(node.selectionSet, full.getRootType(node.operation) ?? undefined);
    return rest.touched ? { ...node, selectionSet: rest.set ?? onlyTypename } : node;
  };

  const definitions = asked.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.OPERATION_DEFINITION) return [filterOperation(node)];
    if (node.kind !== Kind.FRAGMENT_DEFINITION || fragments.get(node.name.value) !== node) return [node];
    const rest = restOf(node.name.value);
    if (!rest?.touched) return [node];
    return rest.set ? [{ ...node, selectionSet: rest.set }] : [];
  });
  const document = denied.size + touched.size === 0 ? asked : dropLeftovers(asked, { ...asked, definitions });
  return { document, denied, touched };
}
