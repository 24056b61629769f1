import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { civilScalars } from '@civil/schema/scalars';
import { type EntityClass, MikroORM } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type GraphQLSchema, parse } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { applyMiddleware, shield } from './rules.js';

type Shield = Parameters<typeof shield>[0];
// biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as Function
type ResolverClass = Function;

/** What a team writes for one subgraph. */
export interface StockSubgraph {
  readonly name: string;
  /** Database schema of its tables. */
  readonly databaseSchema: string;
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: NonEmptyArray<ResolverClass>;
  /** Types that no field of this subgraph returns. */
  readonly contributed: readonly ResolverClass[];
  // biome-ignore lint/suspicious/noExplicitAny: a representation has the shape of its type's key
  readonly references: Readonly<Record<string, (reference: any, context: any) => unknown>>;
  readonly permissions: Shield;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';
const MOST_CONNECTIONS = 10;

/** The schema of a subgraph as type-graphql's example for federation builds it, with shield's rules on it, and its SDL. */
export async function buildStockSchema({ resolvers, contributed, references, permissions }: StockSubgraph): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const plain = await buildSchema({ resolvers, orphanedTypes: [...contributed] as ResolverClass[], skipCheck: true, validate: false });
  const sdl = `${LINK}\n${printSubgraphSchema(plain)}`;
  const scalars = Object.fromEntries(civilScalars.filter(({ name }) => plain.getType(name)).map((scalar) => [scalar.name, scalar]));
  const resolversMap = createResolversMap(plain) as Record<string, object>;
  for (const [type, resolveReference] of Object.entries(references)) resolversMap[type] = { ...resolversMap[type], __resolveReference: resolveReference };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { ...resolversMap, ...scalars } as never }]);
  return { schema: applyMiddleware(schema, shield(permissions, { allowExternalErrors: true })), sdl };
}

/** The ORM of a subgraph, with pooled connections and nothing unusual. */
export const openStockOrm = ({ databaseSchema, entities }: StockSubgraph, databaseUrl: string): Promise<MikroORM> =>
  MikroORM.init({
    driver: PostgreSqlDriver as never, clientUrl: databaseUrl, schema: databaseSchema, entities: [...entities] as never, forceUtcTimezone: true,
    pool: { min: 0, max: MOST_CONNECTIONS }, debug: false,
  });
