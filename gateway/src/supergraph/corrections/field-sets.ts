import {
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';

export type FieldsNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The types of a supergraph that have fields. */
export const typesWithFields = (supergraph: DocumentNode): FieldsNode[] =>
  supergraph.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION);

/** A string or enum argument of a directive. */
export function argumentOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Reads a field set such as `id sheet { map }`. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a field set is a selection set');
  return operation.selectionSet;
}

/** Writes a field set as directives have it. */
export const printFieldSet = (set: SelectionSetNode): string => print(set).replace(/\s+/g, ' ').slice(1, -1).trim();

const namesIn = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((node) => {
    const inner = node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet ? namesIn(node.selectionSet) : [];
    return node.kind === Kind.FIELD ? [node.name.value, ...inner] : inner;
  });

/** Names of all fields that keys and requirements are made of: what the planner may add to a selection by itself. */
export function plumbingNames(supergraph: DocumentNode): ReadonlySet<string> {
  const sets = typesWithFields(supergraph).flatMap((type) => [
    ...(type.directives ?? []).map((directive) => (directive.name.value === 'join__type' ? argumentOf(directive, 'key') : undefined)),
    ...(type.fields ?? []).flatMap(({ directives = [] }) =>
      directives.map((directive) => (directive.name.value === 'join__field' ? argumentOf(directive, 'requires') : undefined)),
    ),
  ]);
  return new Set(sets.flatMap((text) => (text === undefined ? [] : namesIn(parseFieldSet(text)))));
}
