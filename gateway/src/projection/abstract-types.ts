import { type AccessLabel, type FieldLabels, rightOn } from '@civil/schema/access';
import {
  type DefinitionNode, type DocumentNode, type InterfaceTypeDefinitionNode, Kind, type NamedTypeNode,
  type ObjectTypeDefinitionNode, specifiedScalarTypes, type TypeNode,
} from 'graphql';

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

const namedTypeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type));

const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));

/** Whether a definition has nothing left that a caller could ask of it. */
const isHollow = (node: DefinitionNode): boolean =>
  (node.kind === Kind.UNION_TYPE_DEFINITION && node.types?.length === 0) || (isFielded(node) && node.fields?.length === 0);

const isFielded = (node: DefinitionNode): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || isInterface(node);

/** Takes away what points at types that are not there: names behind `implements`, members of unions, fields. */
function withoutPointers(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Set(definitions.filter(isInterface).map((node) => node.name.value));
  const types = new Set(definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
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

/**
 * Drops what the projection left pointing at types it took away, and the marks of `markImplementers`. A union that loses its
 * last member goes as well, and with it the fields that return it.
 */
export function withoutDangling(projected: DocumentNode): DocumentNode {
  let definitions = withoutPointers(projected.definitions);
  while (definitions.some(isHollow)) definitions = withoutPointers(definitions.filter((node) => !isHollow(node)));
  return { ...projected, definitions };
}
