import type { FieldLabels } from '@civil/schema/access';
import {
  type FieldNode, type FragmentDefinitionNode, getNamedType, type GraphQLNamedType, type GraphQLSchema,
  isAbstractType, isInterfaceType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../projection/is-included.js';

/** A guarded field that an operation asks for, on one type, and the places it is asked at. */
export interface AskedField {
  readonly coordinate: string;
  /** Response keys from the root, joined by dots. */
  readonly paths: string[];
  readonly nodes: FieldNode[];
}

export interface AskedFieldsSources {
  readonly schema: GraphQLSchema;
  readonly labels: FieldLabels;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields that the filter takes out; a public one is among them where nothing of what stands behind it may be seen. */
  readonly denied: ReadonlyMap<FieldNode, string>;
}

/** Places that are told of one field. */
const MAX_PATHS = 20;

/** The guarded fields that an operation asks for with these variables; what `@skip` and `@include` leave out is not asked. */
export function askedFields(operation: OperationDefinitionNode, { schema, labels, fragments, variables, denied }: AskedFieldsSources): AskedField[] {
  const asked = new Map<string, AskedField>();

  const note = (typeName: string, node: FieldNode, path: string): void => {
    const coordinate = `${typeName}.${node.name.value}`;
    const label = labels.get(coordinate);
    if (!label || (label.class === 'PUBLIC' && !denied.has(node))) return;
    const known = asked.get(coordinate) ?? { coordinate, paths: [], nodes: [] };
    asked.set(coordinate, known);
    if (known.paths.length < MAX_PATHS && !known.paths.includes(path)) known.paths.push(path);
    known.nodes.push(node);
  };

  const walk = (set: SelectionSetNode, type: GraphQLNamedType | undefined, path: string, spread: ReadonlySet<string>): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FIELD) walkField(node, type, path, spread);
      else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type, path, spread);
      else if (!spread.has(node.name.value)) {
        const fragment = fragments.get(node.name.value);
        if (fragment) walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), path, new Set([...spread, node.name.value]));
      }
    }
  };

  const walkField = (node: FieldNode, type: GraphQLNamedType | undefined, path: string, spread: ReadonlySet<string>): void => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!type || !field) return;
    const key = (node.alias ?? node.name).value;
    const here = path === '' ? key : `${path}.${key}`;
    for (const { name } of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) note(name, node, here);
    if (node.selectionSet) walk(node.selectionSet, getNamedType(field.type), here, spread);
  };

  walk(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, '', new Set());
  return [...asked.values()];
}
