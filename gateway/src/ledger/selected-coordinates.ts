import {
  type DocumentNode, type GraphQLNamedType, type GraphQLSchema, getNamedType,
  isAbstractType, isInterfaceType, isObjectType, Kind, type SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../projection/is-included.js';

/** What decides which fields an operation selects. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  /** Name of each variable of the document, by the name that the client gave it. */
  readonly variableNames: ReadonlyMap<string, string>;
  /** Values by the names that the client gave. */
  readonly values: Readonly<Record<string, unknown>>;
}

const known = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** Types whose field a subgraph may report where a field of this one is selected: a subgraph knows an interface object by its interface. */
function typesBehind(type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLNamedType[] {
  const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return [type, ...concrete, ...concrete.flatMap((one) => one.getInterfaces())];
}

/**
 * Coordinates of the fields that an operation selects, e.g. `Resident.name`. What is fetched beside them, as the key of an entity or
 * what another subgraph requires, never reaches the client.
 */
export function selectedCoordinates({ document, schema, variableNames, values }: AskedOperation): ReadonlySet<string> {
  const already = known.get(document);
  if (already) return already;
  const variables = Object.fromEntries([...variableNames].map(([asked, name]) => [name, values[asked]]));
  const coordinates = new Set<string>();
  let isConditional = false;
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const visited = new Set<string>();

  const walk = (set: SelectionSetNode, type: GraphQLNamedType | undefined): void => {
    for (const node of set.selections) {
      if (node.directives?.length) isConditional = true;
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FIELD) walkField(node.name.value, node.selectionSet, type);
      else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type);
      else if (!visited.has(node.name.value)) {
        visited.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
      }
    }
  };
  const walkField = (name: string, set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): void => {
    if (!type) return;
    for (const { name: owner } of typesBehind(type, schema)) coordinates.add(`${owner}.${name}`);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field && set) walk(set, getNamedType(field.type));
  };
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) walk(node.selectionSet, schema.getRootType(node.operation) ?? undefined);
  }
  if (!isConditional) known.set(document, coordinates);
  return coordinates;
}
