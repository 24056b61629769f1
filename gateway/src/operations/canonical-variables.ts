import { type DocumentNode, Kind, type OperationDefinitionNode, type VariableDefinitionNode, visit } from 'graphql';

/** An operation whose variables are named by their first use, without a name of its own. */
export interface CanonicalOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Each variable's name in the canonical operation, by the name the client gave it. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * Names the variables of an isolated operation by the order in which they are first used, and takes the name of the operation away:
 * what differs in these names alone is planned once, and no name that a client made up goes to a subgraph.
 */
export function canonicalOperation({ definitions }: DocumentNode, { name: _name, ...operation }: OperationDefinitionNode): CanonicalOperation {
  const variables = new Map<string, string>();
  const rename = <T extends DocumentNode | VariableDefinitionNode>(node: T): T =>
    visit(node, {
      VariableDefinition: (definition) => (node === definition ? undefined : false),
      Variable: (variable) => {
        const asked = variable.name.value;
        if (!variables.has(asked)) variables.set(asked, `v${variables.size}`);
        return { ...variable, name: { ...variable.name, value: variables.get(asked) ?? asked } };
      },
    });
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const used = rename<DocumentNode>({ kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions: [] }, ...fragments] });
  const declared = new Map((operation.variableDefinitions ?? []).map((node) => [node.variable.name.value, rename(node)]));
  const variableDefinitions = [...variables.keys()].flatMap((asked) => declared.get(asked) ?? []);
  const renamed = used.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) ?? operation;
  const canonical: OperationDefinitionNode = { ...renamed, variableDefinitions };
  return { document: { ...used, definitions: used.definitions.map((node) => (node === renamed ? canonical : node)) }, operation: canonical, variables };
}
