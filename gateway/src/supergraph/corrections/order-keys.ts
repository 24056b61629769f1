import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

const isUnresolvable = (directive: ConstDirectiveNode): boolean =>
  directive.name.value === 'join__type' &&
  (directive.arguments ?? []).some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);

const ordered = <T extends { readonly directives?: readonly ConstDirectiveNode[] }>(node: T): T | undefined => {
  const last = (node.directives ?? []).filter(isUnresolvable);
  return last.length === 0 ? undefined : { ...node, directives: [...(node.directives ?? []).filter((directive) => !isUnresolvable(directive)), ...last] };
};

/**
 * Puts the keys of each type that can be resolved before those that cannot: where a subgraph is entered again to bring it a
 * required field, Apollo's planner takes the first key it finds, even a `resolvable: false` one.
 */
export const orderKeys = (supergraph: DocumentNode): DocumentNode =>
  visit(supergraph, { ObjectTypeDefinition: (node) => ordered(node), InterfaceTypeDefinition: (node) => ordered(node) });
