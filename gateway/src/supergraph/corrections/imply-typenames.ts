import type { PlanNode } from '@apollo/query-planner';
import {
  type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, Kind, type OperationDefinitionNode, parse, print, type SelectionNode, type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import type { ImpliedTypes } from '../execution/implied-types.js';
import { mapInner } from './map-inner.js';
import type { PartedFetch } from './split-fetches.js';

/** Tells the type of a field's values where they are objects of one type, and otherwise the interface whose fields may be asked of them. */
interface FieldType {
  readonly name: string;
  readonly isObject: boolean;
}

type FieldTypes = ReadonlyMap<string, FieldType>;

/** Keeps the names of types and nothing else of the supergraph. */
function readFieldTypes(supergraph: GraphQLSchema): FieldTypes {
  const types = new Map<string, FieldType>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (isObjectType(named) || isInterfaceType(named)) types.set(`${type.name}.${field.name}`, { name: named.name, isObject: isObjectType(named) });
    }
  }
  return types;
}

const isTypename = (node: SelectionNode): boolean => node.kind === Kind.FIELD && node.name.value === '__typename' && !node.alias && !node.directives?.length;

/** A selection without the names of types that are implied, unless it asks for nothing else. */
function leanSet(set: SelectionSetNode, implied: ImpliedTypes): SelectionSetNode {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (isTypename(node)) return implied.typename === undefined ? [node] : [];
    if (node.kind === Kind.FRAGMENT_SPREAD || !node.selectionSet) return [node];
    const inner = node.kind === Kind.FIELD ? implied.fields.get((node.alias ?? node.name).value) : implied;
    return [inner ? { ...node, selectionSet: leanSet(node.selectionSet, inner) } : node];
  });
  return selections.length > 0 ? { ...set, selections } : set;
}

interface MutableTypes extends ImpliedTypes {
  typename: string | undefined;
  readonly fields: Map<string, MutableTypes>;
}

const hasRewrites = (node: PlanNode | undefined): boolean => {
  switch (node?.kind) {
    case 'Fetch':
      return Boolean(node.inputRewrites?.length || node.outputRewrites?.length);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.some(hasRewrites);
    case 'Flatten':
      return hasRewrites(node.node);
    case 'Condition':
      return hasRewrites(node.ifClause) || hasRewrites(node.elseClause);
    default:
      return false;
  }
};

/**
 * Makes the correction of plans that asks no object for its type where the supergraph has one type for it: of a list of a thousand parcels
 * each would say that it is one. A plan that rewrites names of types is left as it is.
 */
export function createTypenameRemover(supergraph: GraphQLSchema): (node: PlanNode) => PlanNode {
  const fieldTypes = readFieldTypes(supergraph);
  const rootTypes = { query: supergraph.getQueryType()?.name, mutation: supergraph.getMutationType()?.name, subscription: undefined };

  /** Notes the types below a selection. One key may stand for fields of several types, where types decide which of them is meant. */
  const note = (set: SelectionSetNode, type: string | undefined, implied: MutableTypes): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) note(node.selectionSet, node.typeCondition?.name.value ?? type, implied);
      if (node.kind !== Kind.FIELD || !node.selectionSet) continue;
      const fieldType = fieldTypes.get(`${type}.${node.name.value}`);
      const typename = fieldType?.isObject ? fieldType.name : undefined;
      const key = (node.alias ?? node.name).value;
      const inner = implied.fields.get(key) ?? { typename, fields: new Map() };
      implied.fields.set(key, inner);
      if (inner.typename !== typename) inner.typename = undefined;
      note(node.selectionSet, fieldType?.name, inner);
    }
  };

  const leanFetch = (fetch: PartedFetch): PartedFetch => {
    const document = parse(fetch.operation, { noLocation: true });
    const [operation] = document.definitions;
    if (document.definitions.length > 1 || operation?.kind !== Kind.OPERATION_DEFINITION) return fetch;
    const whole: MutableTypes = { typename: undefined, fields: new Map() };
    note(operation.selectionSet, rootTypes[operation.operation], whole);
    const implied = fetch.requires ? whole.fields.get('_entities') : whole;
    const lean: OperationDefinitionNode = { ...operation, selectionSet: leanSet(operation.selectionSet, whole) };
    return { ...fetch, operation: stripIgnoredCharacters(print(lean)), ...(implied ? { implied } : {}), ...(fetch.parts ? { parts: fetch.parts.map(leanFetch) } : {}) };
  };

  const lean = (node: PlanNode): PlanNode => (node.kind === 'Fetch' ? leanFetch(node) : mapInner(node, lean));
  return (node) => (hasRewrites(node) ? node : lean(node));
}
