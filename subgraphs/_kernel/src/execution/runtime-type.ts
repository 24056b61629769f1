import { type FieldNode, type GraphQLAbstractType, GraphQLError, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

interface Question {
  readonly type: GraphQLAbstractType;
  readonly nodes: readonly FieldNode[];
  readonly coordinate: string;
  readonly schema: GraphQLSchema;
}

/**
 * The object type that the name given for a value of an interface or a union stands for.
 * @throws {GraphQLError} where it stands for none. What the value is, is not told: it may be about a person.
 */
export function runtimeType(name: unknown, { type, nodes, coordinate, schema }: Question): GraphQLObjectType {
  if (typeof name !== 'string') throw new GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime for field "${coordinate}".`, { nodes });
  const named = schema.getType(name);
  if (!isObjectType(named)) throw new GraphQLError(`Abstract type "${type.name}" was resolved to "${name}", which is no object type of the schema.`, { nodes });
  if (!schema.isSubType(type, named)) throw new GraphQLError(`Runtime Object type "${named.name}" is not a possible type for "${type.name}".`, { nodes });
  return named;
}
