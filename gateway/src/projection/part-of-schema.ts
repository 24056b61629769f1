import {
  type DocumentNode, type GraphQLField, GraphQLInterfaceType, GraphQLList, type GraphQLNamedType, GraphQLNonNull, GraphQLObjectType,
  type GraphQLOutputType, GraphQLSchema, GraphQLUnionType, isInterfaceType, isListType, isNamedType, isObjectType, isTypeDefinitionNode, isUnionType, Kind,
} from 'graphql';

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

/** Gives a type the fields of another, or the very same where nothing of them is another here; found when they are first asked for, as types point at one another. */
function withFields<T extends GraphQLObjectType | GraphQLInterfaceType>(type: T, find: () => Fields): T {
  let fields: Fields | undefined;
  const getFields = (): Fields => {
    fields ??= find();
    return fields;
  };
  return Object.assign(type, { getFields });
}

/**
 * The part of a schema that a document describes. What a part leaves as it is, it shares with the whole: scalars, enums, inputs, arguments, and fields of these
 * types. There is a part for every role, and each of its own would take two megabytes.
 */
export function partOfSchema(whole: GraphQLSchema, part: DocumentNode): GraphQLSchema {
  const types = new Map<string, GraphQLNamedType>();
  const partOf = <T extends GraphQLNamedType>(type: T): T => (types.get(type.name) ?? type) as T;

  const inPart = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNamedType(type)) return partOf(type);
    const inner = inPart(type.ofType as GraphQLOutputType);
    if (inner === type.ofType) return type;
    return isListType(type) ? new GraphQLList(inner) : new GraphQLNonNull(inner as never);
  };

  const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType, names: readonly string[]): Fields => {
    const all = type.getFields();
    // Without a prototype, as those of graphql-js: `constructor` is no field.
    const fields = Object.create(null) as Record<string, GraphQLField<unknown, unknown>>;
    for (const name of names) {
      const field = all[name];
      if (!field) continue;
      const own = inPart(field.type);
      fields[name] = own === field.type ? field : { ...field, type: own };
    }
    return fields;
  };

  const namesOf = (nodes: readonly { readonly name: { readonly value: string } }[] | undefined): string[] => (nodes ?? []).map(({ name }) => name.value);
  for (const node of part.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION && node.kind !== Kind.UNION_TYPE_DEFINITION) continue;
    const type = whole.getType(node.name.value);
    if (!type) continue;
    const { name, description } = type;
    if (node.kind === Kind.UNION_TYPE_DEFINITION) {
      if (!isUnionType(type)) continue;
      types.set(name, new GraphQLUnionType({ name, description, types: () => namesOf(node.types).flatMap((member) => types.get(member) ?? []) as GraphQLObjectType[] }));
      continue;
    }
    const config = { name, description, interfaces: () => namesOf(node.interfaces).flatMap((each) => types.get(each) ?? []) as GraphQLInterfaceType[] };
    if (isObjectType(type)) types.set(name, withFields(new GraphQLObjectType({ ...config, fields: {} }), () => fieldsOf(type, namesOf(node.fields))));
    else if (isInterfaceType(type)) types.set(name, withFields(new GraphQLInterfaceType({ ...config, fields: {} }), () => fieldsOf(type, namesOf(node.fields))));
  }
  const rootOf = (type: GraphQLObjectType | null | undefined): GraphQLObjectType | null => (type && (types.get(type.name) as GraphQLObjectType | undefined)) ?? null;
  return new GraphQLSchema({
    description: whole.description,
    query: rootOf(whole.getQueryType()), mutation: rootOf(whole.getMutationType()), subscription: rootOf(whole.getSubscriptionType()),
    types: part.definitions.flatMap((node) => (isTypeDefinitionNode(node) ? (types.get(node.name.value) ?? whole.getType(node.name.value) ?? []) : [])),
    directives: whole.getDirectives(),
  });
}
