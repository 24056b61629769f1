import {
  type DefinitionNode, type DocumentNode, type InterfaceTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, specifiedScalarTypes, type TypeNode,
} from 'graphql';
import type { FieldLabels } from './field-labels.js';
import { rightOn } from './rights.js';

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const isInterface = (node: DefinitionNode): node is InterfaceTypeDefinitionNode => node.kind === Kind.INTERFACE_TYPE_DEFINITION;
const isFielded = (node: DefinitionNode): node is Fielded => node.kind === Kind.OBJECT_TYPE_DEFINITION || isInterface(node);
const nameOf = (node: DefinitionNode): string | undefined => ('name' in node ? node.name?.value : undefined);
const namedTypeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type));
const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));

/** Names of the object types that implement each interface. */
function implementersOf(definitions: readonly DefinitionNode[]): Map<string, string[]> {
  const implementers = new Map<string, string[]>();
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name } of node.interfaces ?? []) implementers.set(name.value, [...(implementers.get(name.value) ?? []), node.name.value]);
  }
  return implementers;
}

/**
 * Keeps the fields that the caller has some right on. On an interface a field stays only if every possible type grants it: before a
 * row is fetched nobody knows its type, so the strictest decides.
 */
function withAllowedFields(definitions: readonly DefinitionNode[], labels: FieldLabels, scopes: ReadonlySet<string>): DefinitionNode[] {
  const implementers = implementersOf(definitions);
  const isAllowed = (type: string, field: string): boolean => {
    const label = labels.get(`${type}.${field}`);
    return !label || rightOn(label, scopes) !== 'none';
  };
  return definitions.map((node) => {
    if (!isFielded(node)) return node;
    const types = isInterface(node) ? (implementers.get(node.name.value) ?? []) : [node.name.value];
    return { ...node, fields: (node.fields ?? []).filter(({ name }) => types.every((type) => isAllowed(type, name.value))) };
  });
}

/** Whether nothing is left of a definition that a caller could ask. */
const isHollow = (node: DefinitionNode): boolean =>
  (isFielded(node) && node.fields?.length === 0) || (node.kind === Kind.UNION_TYPE_DEFINITION && node.types?.length === 0);

/** Takes away what points at types that are not there: fields, names behind `implements`, members of unions. */
function withoutPointers(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Set(definitions.filter(isInterface).map(({ name }) => name.value));
  const types = new Set(definitions.map(nameOf));
  const exists = (type: TypeNode): boolean => types.has(namedTypeOf(type)) || builtIn.has(namedTypeOf(type));
  return definitions.map((node) => {
    if (node.kind === Kind.UNION_TYPE_DEFINITION) return { ...node, types: (node.types ?? []).filter(exists) };
    if (!isFielded(node)) return node;
    return {
      ...node,
      interfaces: (node.interfaces ?? []).filter(({ name }) => interfaces.has(name.value)),
      fields: (node.fields ?? []).filter(({ type }) => exists(type)),
    };
  });
}

type Typed = { readonly type: TypeNode };
const typesIn = (nodes: readonly Typed[] | undefined): string[] => (nodes ?? []).map(({ type }) => namedTypeOf(type));

/** Names of the types that a definition points at. */
function pointedAt(node: DefinitionNode): string[] {
  if (isFielded(node)) return [...(node.interfaces ?? []).map(({ name }) => name.value), ...typesIn(node.fields), ...(node.fields ?? []).flatMap((field) => typesIn(field.arguments))];
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return typesIn(node.fields);
  return node.kind === Kind.UNION_TYPE_DEFINITION ? (node.types ?? []).map(({ name }) => name.value) : [];
}

/** Names of the types reachable from the root types, through arguments, inputs and the implementers of interfaces too. */
function reachable(definitions: readonly DefinitionNode[]): Set<string> {
  const byName = new Map(definitions.flatMap((node) => (nameOf(node) ? [[nameOf(node) as string, node] as const] : [])));
  const implementers = implementersOf(definitions);
  const seen = new Set<string>();
  const queue = ['Query', 'Mutation', 'Subscription'].filter((name) => byName.has(name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...(implementers.get(name) ?? []));
    const node = byName.get(name);
    if (node) queue.push(...pointedAt(node));
  }
  return seen;
}

/**
 * The part of an API schema that a caller with these scopes may ask for: fields without any right are gone, then types left
 * without fields, then whatever nothing points to any more.
 */
export function projectDocument(api: DocumentNode, labels: FieldLabels, scopes: ReadonlySet<string>): DocumentNode {
  let definitions = withAllowedFields(api.definitions, labels, scopes);
  while (definitions.some(isHollow)) definitions = withoutPointers(definitions.filter((node) => !isHollow(node)));
  const kept = reachable(definitions);
  const isKept = (node: DefinitionNode): boolean => node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCHEMA_DEFINITION || kept.has(nameOf(node) ?? '');
  return { kind: Kind.DOCUMENT, definitions: withoutPointers(definitions.filter(isKept)) };
}
