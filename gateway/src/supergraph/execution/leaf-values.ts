import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';

const MAX_INT = 2 ** 31 - 1;

/** A value of a leaf type as it is answered; `undefined` where a subgraph gave something else than its schema says. */
export function leafValue(value: unknown, type: GraphQLLeafType): unknown {
  const when = (isValid: boolean): unknown => (isValid ? value : undefined);
  if (isEnumType(type)) return when(typeof value === 'string' && type.getValue(value) !== undefined);
  switch (type.name) {
    case GraphQLString.name:
      return when(typeof value === 'string');
    case GraphQLInt.name:
      return when(typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_INT + (value < 0 ? 1 : 0));
    case GraphQLFloat.name:
      return when(typeof value === 'number' && Number.isFinite(value));
    case GraphQLBoolean.name:
      return when(typeof value === 'boolean');
    case GraphQLID.name:
      return typeof value === 'number' && Number.isInteger(value) ? String(value) : when(typeof value === 'string');
    default:
      return value;
  }
}
