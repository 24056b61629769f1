import {
  type ArgumentNode,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { literalValue, NOT_LIFTED } from './literal-values.js';

/** An operation whose variables are named by their first use, whose arguments are all variables, and that has no name of its own. */
export interface CanonicalOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Each variable's name in the canonical operation, by the name the client gave it. */
  readonly variables: ReadonlyMap<string, string>;
  /** Values of the literals that became variables, by the names of these. */
  readonly constants: Readonly<Record<string, unknown>>;
}

/** A literal that is to become a variable. */
interface Lifted {
  readonly definition: VariableDefinitionNode;
  readonly value: unknown;
}

/** Makes arguments that are literals into variables, whose names no client can have given: a type and the literal. */
function literalLifter(types: TypeInfo, lifted: Map<string, Lifted>): ASTVisitor {
  return visitWithTypeInfo(types, {
    Directive: () => false,
    Argument: (argument): ArgumentNode | undefined => {
      const type = types.getInputType();
      if (!type || argument.value.kind === Kind.VARIABLE) return undefined;
      const value = literalValue(argument.value, type);
      if (value === NOT_LIFTED) return undefined;
      const name = `${type} ${print(argument.value)}`;
      const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
      lifted.set(name, { value, definition: { kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(type.toString(), { noLocation: true }) } });
      return { ...argument, value: variable };
    },
  });
}

/**
 * Takes out of an isolated, valid operation what tells two askings of the same thing apart: the names of its variables become those of the
 * order in which they are first used, literals among the arguments become variables too, and the name of the operation goes. So all of them
 * are planned and compiled once, nothing that a client wrote is kept with the plan, and no name that a client made up goes to a subgraph.
 */
export function canonicalOperation(document: DocumentNode, { name: _name, ...operation }: OperationDefinitionNode, schema: GraphQLSchema): CanonicalOperation {
  const variables = new Map<string, string>();
  const lifted = new Map<string, Lifted>();
  const rename = <T extends DocumentNode | VariableDefinitionNode>(node: T): T =>
    visit(node, {
      VariableDefinition: (definition) => (node === definition ? undefined : false),
      Variable: (variable) => {
        const asked = variable.name.value;
        if (!variables.has(asked)) variables.set(asked, `v${variables.size}`);
        return { ...variable, name: { ...variable.name, value: variables.get(asked) ?? asked } };
      },
    });
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const undeclared: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions: [] }, ...fragments] };
  const used = rename<DocumentNode>(visit(undeclared, literalLifter(new TypeInfo(schema), lifted)));
  const given = new Map((operation.variableDefinitions ?? []).map((node) => [node.variable.name.value, node]));
  const variableDefinitions = [...variables.keys()].flatMap((asked) => {
    const definition = given.get(asked) ?? lifted.get(asked)?.definition;
    return definition ? [rename(definition)] : [];
  });
  const renamed = used.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) ?? operation;
  const canonical: OperationDefinitionNode = { ...renamed, variableDefinitions };
  return {
    document: { ...used, definitions: used.definitions.map((node) => (node === renamed ? canonical : node)) },
    operation: canonical,
    variables: new Map([...variables].filter(([asked]) => !lifted.has(asked))),
    constants: Object.fromEntries([...lifted].map(([asked, { value }]) => [variables.get(asked) ?? asked, value])),
  };
}
