import 'reflect-metadata';
import { addResolversToSchema, buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { civilScalars } from '@civil/schema/scalars';
import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType, print } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { collectInputUses } from '../access/filter-on.js';
import { guardSchema } from '../access/guard-schema.js';
import { objectTypes } from '../access/object-types.js';
import type { RowRules } from '../access/row-rules.js';
import type { SubgraphContext } from '../context/context.js';
import { plainResolver, readProperty } from '../execution/plain-resolver.js';
import { toSubgraphDocument } from './access-sdl.js';
import { callDirectly } from './call-directly.js';

// biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as Function
export type ResolverClass = Function;

/** Resolves a representation to its record, or null. Called once per representation: always go through a loader. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of a representation is that of the type's own keys
export type ReferenceResolver = (reference: any, context: SubgraphContext) => unknown;

export interface SchemaParts {
  resolvers: readonly ResolverClass[];
  references: Readonly<Record<string, ReferenceResolver>>;
  rowRules: RowRules;
}

/** The executable schema of a subgraph with all its locks, and its SDL. */
export async function buildGuardedSchema({ resolvers, references, rowRules }: SchemaParts): Promise<{ schema: GraphQLSchema; sdl: string }> {
  forgetBuiltFields();
  readPlainFields();
  const plain = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<ResolverClass>,
    orphanedTypes: contributedTypes(resolvers),
    skipCheck: true,
    validate: false,
  });
  const document = toSubgraphDocument(printSubgraphSchema(plain));
  // An array of modules: the single object that type-graphql's own example passes crashes in @apollo/subgraph 2.15.
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: { ...createResolversMap(plain), ...scalarResolvers(plain) } as never }]);
  restoreDefaults(plain, schema);
  readPlainly(schema);
  callMethods(schema, resolvers);
  addResolversToSchema(schema, Object.fromEntries(Object.entries(references).map(([type, resolve]) => [type, { __resolveReference: resolve as never }])));
  return { schema: guardSchema(schema, rowRules, collectInputUses()), sdl: `${print(document)}\n` };
}

/** Types that the resolvers add fields to. A stub that no field of this subgraph returns is part of its schema all the same. */
function contributedTypes(resolvers: readonly ResolverClass[]): ResolverClass[] {
  const { fieldResolvers, resolverClasses } = getMetadataStorage();
  const contributing = new Set<unknown>(fieldResolvers.filter(({ target }) => resolvers.includes(target)).map(({ target }) => target));
  return resolverClasses.filter(({ target }) => contributing.has(target)).map(({ getObjectType }) => getObjectType() as ResolverClass);
}

/**
 * type-graphql keeps one store of metadata per process and adds the fields that resolvers contribute to the metadata of their type,
 * for good. Subgraphs that share a process would each get what the ones before it gave the shared stubs.
 */
function forgetBuiltFields(): void {
  for (const type of getMetadataStorage().objectTypes) (type as { fields?: unknown }).fields = undefined;
}

/** A field without a resolver of its own is read off its object, without the machinery of type-graphql around every value. */
function readPlainFields(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
}

/**
 * Fields without a resolver are read off their objects, and so are getters off objects of their class; what is of no class yet is made one
 * first, by the resolver of type-graphql.
 */
function readPlainly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes: classes } = getMetadataStorage();
  const classOf = new Map(classes.map(({ name, target }) => [name, target]));
  const getters = fieldResolvers.filter(({ kind, target, methodName }) => kind === 'internal' && Object.getOwnPropertyDescriptor(target.prototype, methodName)?.get);
  for (const type of objectTypes(schema)) {
    const fields = type.getFields();
    for (const field of Object.values(fields)) if (field.args.length === 0) field.resolve ??= readProperty(field.name);
    const target = classOf.get(type.name);
    for (const { schemaName, methodName, target: declaring } of getters) {
      const field = fields[schemaName];
      if (!target || !field?.resolve || (declaring !== target && !(target.prototype instanceof declaring))) continue;
      const { resolve } = field;
      field.resolve = plainResolver((source, args, context, info) =>
        (source instanceof target ? (source as Readonly<Record<string, unknown>>)[methodName] : resolve(source, args, context, info)));
    }
  }
}

/** Methods that answer a field are called without the machinery of type-graphql, where it has nothing more to do, and are plain where they take no argument. A stub of one name is another class in each subgraph of a process. */
function callMethods(schema: GraphQLSchema, resolvers: readonly ResolverClass[]): void {
  const { fieldResolvers, objectTypes: classes } = getMetadataStorage();
  const nameOf = new Map<unknown, string>(classes.map(({ name, target }) => [target, name]));
  for (const method of fieldResolvers.filter(({ target }) => resolvers.includes(target))) {
    const type = schema.getType(nameOf.get(method.getObjectType?.()) ?? '');
    const field = isObjectType(type) ? type.getFields()[method.schemaName] : undefined;
    const call = callDirectly(method);
    if (field?.resolve && call) field.resolve = field.args.length === 0 ? plainResolver(call) : call;
  }
}

const scalarResolvers = (schema: GraphQLSchema): Record<string, unknown> =>
  Object.fromEntries(civilScalars.filter(({ name }) => schema.getType(name)).map((scalar) => [scalar.name, scalar]));

/**
 * buildSubgraphSchema() reads default values from the SDL before the resolvers of enums and scalars are attached, so a
 * resolver would get the name of an enum value instead of the value. This puts back what type-graphql had.
 */
function restoreDefaults(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const type of Object.values(to.getTypeMap())) {
    const source = from.getType(type.name);
    if (isInputObjectType(type) && isInputObjectType(source)) {
      for (const field of Object.values(type.getFields())) field.defaultValue = source.getFields()[field.name]?.defaultValue;
    } else if ((isObjectType(type) || isInterfaceType(type)) && (isObjectType(source) || isInterfaceType(source))) {
      for (const field of Object.values(type.getFields())) {
        const given = source.getFields()[field.name]?.args ?? [];
        for (const argument of field.args) argument.defaultValue = given.find(({ name }) => name === argument.name)?.defaultValue;
      }
    }
  }
}
