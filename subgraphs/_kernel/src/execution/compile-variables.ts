import {
  getVariableValues, type GraphQLError, type GraphQLInputType, type GraphQLLeafType, type GraphQLSchema, isInputType, isLeafType, isListType, isNonNullType, typeFromAST, type VariableDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Values of the variables of a run by name, or what is wrong with those that were given. */
export type Variables = { readonly coerced: Values; readonly errors?: never } | { readonly coerced?: never; readonly errors: readonly GraphQLError[] };

/** Refused variables that are told of at most, as graphql-js does. */
const MOST_ERRORS = 50;

/** Stands for a value that does not fit, or that more is to be done with than is compiled here. */
const ODD = Symbol('odd');
type Coerce = (value: unknown) => unknown;

interface Variable {
  readonly name: string;
  readonly mayBeMissing: boolean;
  readonly coerce: Coerce;
}

/**
 * Compiles the coercion of variables: CoerceVariableValues() of the specification (https://spec.graphql.org/October2021/#CoerceVariableValues()).
 * The gateway asks for entities by lists of a scalar, for whose type, and for what kind of type each of it is, graphql-js looks at every call.
 * Input objects, defaults that are needed and whatever does not fit are left to it.
 */
export function compileVariables(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]): (given: Values) => Variables {
  const asAlways = (given: Values): Variables => getVariableValues(schema, definitions, given, { maxErrors: MOST_ERRORS }) as Variables;
  const variables = definitions.map((definition) => compileVariable(schema, definition));
  if (!variables.every((variable) => variable !== undefined)) return asAlways;
  return (given) => {
    const coerced: [name: string, value: unknown][] = [];
    for (const { name, mayBeMissing, coerce } of variables) {
      if (Object.hasOwn(given, name)) {
        const value = coerce(given[name]);
        if (value === ODD) return asAlways(given);
        coerced.push([name, value]);
      } else if (!mayBeMissing) return asAlways(given);
    }
    return { coerced: Object.fromEntries(coerced) };
  };
}

function compileVariable(schema: GraphQLSchema, { variable, type: node, defaultValue }: VariableDefinitionNode): Variable | undefined {
  const type = typeFromAST(schema, node);
  const coerce = isInputType(type) ? compileValue(type) : undefined;
  return coerce && { name: variable.name.value, mayBeMissing: !defaultValue && !isNonNullType(type), coerce };
}

function compileValue(type: GraphQLInputType): Coerce | undefined {
  const coerce = compileThere(isNonNullType(type) ? type.ofType : type);
  const missing = isNonNullType(type) ? ODD : null;
  return coerce && ((value) => (value === null || value === undefined ? missing : coerce(value)));
}

/** Compiles the coercion of values that are there. */
function compileThere(type: GraphQLInputType): Coerce | undefined {
  if (isListType(type)) return compileList(type.ofType);
  return isLeafType(type) ? compileLeaf(type) : undefined;
}

function compileList(itemType: GraphQLInputType): Coerce | undefined {
  const coerce = compileValue(itemType);
  return coerce && ((value) => {
    if (!Array.isArray(value)) return ODD;
    const items = value.map((item) => coerce(item));
    return items.includes(ODD) ? ODD : items;
  });
}

const compileLeaf = (type: GraphQLLeafType): Coerce => (value) => {
  try {
    const parsed: unknown = type.parseValue(value);
    return parsed === undefined ? ODD : parsed;
  } catch {
    return ODD;
  }
};
