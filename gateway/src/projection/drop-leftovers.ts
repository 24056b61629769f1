import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

interface Uses {
  variables: Set<string>;
  fragments: Set<string>;
}

/** What each operation of a document uses, directly or through fragments. */
function usesOf(document: DocumentNode): (operation: OperationDefinitionNode) => Uses {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const directUses = new Map<ASTNode, Uses>();
  const directUsesOf = (definition: OperationDefinitionNode | FragmentDefinitionNode): Uses => {
    const known = directUses.get(definition);
    if (known) return known;
    const uses: Uses = { variables: new Set(), fragments: new Set() };
    visit(definition, {
      VariableDefinition: () => false,
      Variable: (node) => {
        uses.variables.add(node.name.value);
      },
      FragmentSpread: (node) => {
        uses.fragments.add(node.name.value);
      },
    });
    directUses.set(definition, uses);
    return uses;
  };
  return (operation) => {
    const all: Uses = { variables: new Set(), fragments: new Set() };
    const queue: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
    for (let definition = queue.pop(); definition; definition = queue.pop()) {
      const direct = directUsesOf(definition);
      for (const name of direct.variables) all.variables.add(name);
      for (const name of direct.fragments) {
        const fragment = fragments.get(name);
        if (fragment && !all.fragments.has(name)) queue.push(fragment);
        all.fragments.add(name);
      }
    }
    return all;
  };
}

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);

/**
 * Drops the variables and fragments that only the removed parts used. What the caller had left unused stays, for validation to
 * refuse. `rest` has the operations of `asked` in the same order.
 */
export function dropLeftovers(asked: DocumentNode, rest: DocumentNode): DocumentNode {
  const before = usesOf(asked);
  const after = usesOf(rest);
  const usedBefore = new Set(operationsOf(asked).flatMap((operation) => [...before(operation).fragments]));
  const usedAfter = new Set(operationsOf(rest).flatMap((operation) => [...after(operation).fragments]));
  const askedOperations = operationsOf(asked);
  let index = 0;
  const definitions = rest.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.FRAGMENT_DEFINITION) return usedBefore.has(node.name.value) && !usedAfter.has(node.name.value) ? [] : [node];
    if (node.kind !== Kind.OPERATION_DEFINITION) return [node];
    const original = askedOperations[index++];
    if (!original) return [node];
    const had = before(original).variables;
    const has = after(node).variables;
    const isNeeded = (name: string) => has.has(name) || !had.has(name);
    return [{ ...node, variableDefinitions: (node.variableDefinitions ?? []).filter(({ variable }) => isNeeded(variable.name.value)) }];
  });
  return { ...rest, definitions };
}

/** One operation with the fragments and variables it uses, as it is planned and run. */
export function isolateOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const { fragments, variables } = usesOf(document)(operation);
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) => variables.has(variable.name.value));
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, variableDefinitions },
      ...document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION && fragments.has(node.name.value)),
    ],
  };
}
