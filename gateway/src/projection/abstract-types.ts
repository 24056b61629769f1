import { type AccessLabel, type FieldLabels, rightOn } from '@civil/schema/access';
import { type DefinitionNode, type DocumentNode, type InterfaceTypeDefinitionNode, Kind, type NamedTypeNode } from 'graphql';

const isInterface = (node: DefinitionNode): node is InterfaceTypeDefinitionNode => node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** Names of the object types that implement each interface. */
function implementersOf(api: DocumentNode): Map<string, string[]> {
  const implementers = new Map<string, string[]>();
  for (const node of api.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name } of node.interfaces ?? []) implementers.set(name.value, [...(implementers.get(name.value) ?? []), node.name.value]);
  }
  return implementers;
}

/**
 * The labels, with one for each interface field that some possible type refuses to a caller with these scopes: before a row is
 * fetched nobody knows its type, so the strictest of the possible types decides.
 */
export function withInterfaceLabels(api: DocumentNode, labels: FieldLabels, scopes: ReadonlySet<string>): FieldLabels {
  const implementers = implementersOf(api);
  const strictest = new Map<string, AccessLabel>(labels);
  for (const node of api.definitions.filter(isInterface)) {
    for (const field of node.fields ?? []) {
      const refusing = (implementers.get(node.name.value) ?? [])
        .map((type) => labels.get(`${type}.${field.name.value}`))
        .find((label) => label && rightOn(label, scopes) === 'none');
      if (refusing) strictest.set(`${node.name.value}.${field.name.value}`, refusing);
    }
  }
  return strictest;
}

const named = (name: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } });

/**
 * Lets each interface name its implementers, because the projection keeps what can be reached by name and nothing else points
 * from an interface to them. `withoutDangling` takes the mark away again.
 */
export function markImplementers(api: DocumentNode): DocumentNode {
  const implementers = implementersOf(api);
  return {
    ...api,
    definitions: api.definitions.map((node) =>
      isInterface(node) ? { ...node, interfaces: [...(node.interfaces ?? []), ...(implementers.get(node.name.value) ?? []).map(named)] } : node,
    ),
  };
}

/** Drops references from `implements` and unions to types that the projection took away, and the marks of `markImplementers`. */
export function withoutDangling(projected: DocumentNode): DocumentNode {
  const interfaces = new Set(projected.definitions.filter(isInterface).map((node) => node.name.value));
  const types = new Set(projected.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
  return {
    ...projected,
    definitions: projected.definitions.map((node) => {
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION || isInterface(node)) {
        return { ...node, interfaces: (node.interfaces ?? []).filter(({ name }) => interfaces.has(name.value)) };
      }
      if (node.kind === Kind.UNION_TYPE_DEFINITION) return { ...node, types: (node.types ?? []).filter(({ name }) => types.has(name.value)) };
      return node;
    }),
  };
}
