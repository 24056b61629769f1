import { buildASTSchema, type GraphQLSchema, isInterfaceType, isNonNullType, isObjectType, Kind, parse, printSchema, visit } from 'graphql';

/** Of each type of the town without fields that are not null one field stays, so that no type is left empty. */
const staying = ['town', 'street', 'title', 'people', 'rename'];

/** Names of the fields of the town that may be refused. */
export function refusableFields(full: GraphQLSchema): string[] {
  const names = Object.values(full.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__') ? Object.values(type.getFields()).flatMap((field) => (isNonNullType(field.type) ? [] : [field.name])) : [],
  );
  return [...new Set(names)].filter((name) => !staying.includes(name));
}

/** The schema of callers who may have no field of these names, wherever it is. */
export function withoutFields(full: GraphQLSchema, refused: ReadonlySet<string>): GraphQLSchema {
  const document = visit(parse(printSchema(full), { noLocation: true }), {
    FieldDefinition: (node) => (node.type.kind !== Kind.NON_NULL_TYPE && refused.has(node.name.value) ? null : undefined),
  });
  return buildASTSchema(document);
}
