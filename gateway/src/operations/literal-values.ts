import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType, Kind, type ObjectValueNode, type ValueNode } from 'graphql';

/** Tells that a literal has to stay where it is. */
export const NOT_LIFTED = Symbol('not lifted');

function scalarValue(node: ValueNode, typeName: string): unknown {
  switch (node.kind) {
    case Kind.STRING:
      return node.value;
    case Kind.BOOLEAN:
      return typeName === 'Boolean' ? node.value : NOT_LIFTED;
    case Kind.INT:
      // An id may have more digits than a number holds.
      if (typeName === 'ID') return node.value;
      return typeName === 'Int' || typeName === 'Float' ? Number(node.value) : NOT_LIFTED;
    case Kind.FLOAT:
      return typeName === 'Float' ? Number(node.value) : NOT_LIFTED;
    default:
      return NOT_LIFTED;
  }
}

function objectValue({ fields }: ObjectValueNode, typeOf: (name: string) => GraphQLInputType | undefined): unknown {
  const values: [string, unknown][] = [];
  for (const { name, value } of fields) {
    const type = typeOf(name.value);
    const lifted = type ? literalValue(value, type) : NOT_LIFTED;
    if (lifted === NOT_LIFTED) return NOT_LIFTED;
    values.push([name.value, lifted]);
  }
  return Object.fromEntries(values);
}

/**
 * The value of a literal as a client would send it for a variable of the type, or `NOT_LIFTED` where a variable stands in it, or where only
 * the scalar itself knows what the literal means.
 */
export function literalValue(node: ValueNode, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (node.kind === Kind.NULL) return null;
  if (isListType(nullable)) {
    if (node.kind !== Kind.LIST) return literalValue(node, nullable.ofType);
    const items = node.values.map((item) => literalValue(item, nullable.ofType));
    return items.includes(NOT_LIFTED) ? NOT_LIFTED : items;
  }
  if (isInputObjectType(nullable)) return node.kind === Kind.OBJECT ? objectValue(node, (name) => nullable.getFields()[name]?.type) : NOT_LIFTED;
  if (isEnumType(nullable)) return node.kind === Kind.ENUM ? node.value : NOT_LIFTED;
  return scalarValue(node, nullable.name);
}
