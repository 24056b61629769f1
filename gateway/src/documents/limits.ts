import { civilError } from '@civil/schema/errors';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation may be. */
export interface OperationLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
  /** Fields after every fragment is written out: a few fragments that spread each other twice reach millions. */
  readonly maxFields: number;
  readonly maxTokens: number;
}

/** The standard introspection query is deeper than any business query may be. */
const INTROSPECTION_DEPTH = 20;

/** Size of an operation with its fragments written out. */
export interface OperationSize {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  rootFields: number;
  fields: number;
}

const nothing = (): OperationSize => ({ depth: 0, introspectionDepth: 0, aliases: 0, rootFields: 0, fields: 0 });

/** Measures without writing fragments out, so that the measuring itself costs no more than the text is long. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, OperationSize>();
  const sizeOfFragment = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing()); // ends a cycle here; validation refuses it later
    const fragment = fragments.get(name);
    const size = fragment ? sizeOf(fragment.selectionSet) : nothing();
    measured.set(name, size);
    return size;
  };
  const sizeOf = (set: SelectionSetNode): OperationSize => {
    const total = nothing();
    for (const selection of set.selections) {
      const size =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : selection.selectionSet
            ? sizeOf(selection.selectionSet)
            : nothing();
      if (selection.kind === Kind.FIELD) {
        const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
        total.depth = Math.max(total.depth, isIntrospection ? 1 : size.depth + 1);
        total.introspectionDepth = Math.max(total.introspectionDepth, isIntrospection ? size.depth + 1 : size.introspectionDepth);
        total.rootFields += 1;
        total.fields += size.fields + 1;
        total.aliases += size.aliases + (selection.alias ? 1 : 0);
      } else {
        total.depth = Math.max(total.depth, size.depth);
        total.introspectionDepth = Math.max(total.introspectionDepth, size.introspectionDepth);
        total.rootFields += size.rootFields;
        total.fields += size.fields;
        total.aliases += size.aliases;
      }
    }
    return total;
  };
  return sizeOf(operation.selectionSet);
}

/** The first limit that an operation breaks, as an error to answer with. */
export function findBrokenLimit(document: DocumentNode, operation: OperationDefinitionNode, limits: OperationLimits): GraphQLError | undefined {
  const size = measureOperation(document, operation);
  const { maxDepth, maxAliases, maxRootFields, maxFields } = limits;
  if (size.depth > maxDepth) return civilError('QUERY_TOO_DEEP', { limit: maxDepth, actual: size.depth });
  if (size.introspectionDepth > INTROSPECTION_DEPTH)
    return civilError('QUERY_TOO_DEEP', { limit: INTROSPECTION_DEPTH, actual: size.introspectionDepth });
  if (size.aliases > maxAliases) return civilError('QUERY_TOO_MANY_ALIASES', { limit: maxAliases, actual: size.aliases });
  if (size.rootFields > maxRootFields) return civilError('QUERY_TOO_MANY_ROOT_FIELDS', { limit: maxRootFields, actual: size.rootFields });
  if (size.fields > maxFields) return civilError('QUERY_TOO_EXPENSIVE', { limit: maxFields, actual: size.fields });
  return undefined;
}
