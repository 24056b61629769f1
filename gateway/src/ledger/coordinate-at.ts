import { type FieldNode, type GraphQLNamedType, type GraphQLOutputType, getNamedType, isInterfaceType, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import type { AskedOperation } from './selected-coordinates.js';

/** Coordinate of the field that stands at a path of the answer, as `Resident.name`; the path itself holds names that the client made up. */
export function coordinateAt(path: readonly (string | number)[], { document, schema }: AskedOperation): string | undefined {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return undefined;
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));

  const find = (set: SelectionSetNode, type: GraphQLNamedType | undefined, key: string): { node: FieldNode; type: GraphQLNamedType } | undefined => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        if (type && (node.alias ?? node.name).value === key) return { node, type };
        continue;
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const found = inner && find(inner.selectionSet, inner.typeCondition ? schema.getType(inner.typeCondition.name.value) : type, key);
      if (found) return found;
    }
    return undefined;
  };

  let set: SelectionSetNode | undefined = operation.selectionSet;
  let type: GraphQLNamedType | undefined = schema.getRootType(operation.operation) ?? undefined;
  let coordinate: string | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    const found: { node: FieldNode; type: GraphQLNamedType } | undefined = set && find(set, type, step);
    if (!found) return undefined;
    coordinate = `${found.type.name}.${found.node.name.value}`;
    const field: { readonly type: GraphQLOutputType } | undefined = isObjectType(found.type) || isInterfaceType(found.type) ? found.type.getFields()[found.node.name.value] : undefined;
    set = found.node.selectionSet;
    type = field && getNamedType(field.type);
  }
  return coordinate;
}
