import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind, type TypeNode, visit } from 'graphql';
import type { FieldLabels } from './field-labels.js';
import { rightOn } from './rights.js';

const namedTypeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type));

type Holder = Extract<DefinitionNode, { fields?: readonly FieldDefinitionNode[] }>;
const hasFields = (node: DefinitionNode): node is Holder => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** Names of the types reachable from the root types, arguments and input fields included. */
function reachable(definitions: readonly DefinitionNode[]): Set<string> {
  const byName = new Map(definitions.flatMap((node) => ('name' in node && node.name ? [[node.name.value, node] as const] : [])));
  const seen = new Set<string>();
  const queue = ['Query', 'Mutation', 'Subscription'].filter((name) => byName.has(name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const node = byName.get(name);
    if (node) visit(node, { NamedType: ({ name: { value } }) => { queue.push(value); } });
  }
  return seen;
}

/**
 * The part of an API schema that a caller with these scopes may ask for: fields without any right are gone, then types left
 * without fields, then whatever nothing points to any more.
 */
export function projectDocument(api: DocumentNode, labels: FieldLabels, scopes: ReadonlySet<string>): DocumentNode {
  const allowed = (type: string, field: string): boolean => {
    const label = labels.get(`${type}.${field}`);
    return !label || rightOn(label, scopes) !== 'none';
  };
  let definitions: DefinitionNode[] = api.definitions.map((node) =>
    hasFields(node) ? { ...node, fields: (node.fields ?? []).filter((field) => allowed(node.name.value, field.name.value)) } : node,
  );
  for (let empty = emptyTypes(definitions); empty.size > 0; empty = emptyTypes(definitions)) {
    definitions = definitions
      .filter((node) => !hasFields(node) || !empty.has(node.name.value))
      .map((node) => (hasFields(node) ? { ...node, fields: (node.fields ?? []).filter((field) => !empty.has(namedTypeOf(field.type))) } : node));
  }
  const kept = reachable(definitions);
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions.filter((node) => !('name' in node) || !node.name || node.kind === Kind.DIRECTIVE_DEFINITION || kept.has(node.name.value)),
  };
}

const emptyTypes = (definitions: readonly DefinitionNode[]): Set<string> =>
  new Set(definitions.flatMap((node) => (hasFields(node) && node.fields?.length === 0 ? [node.name.value] : [])));
