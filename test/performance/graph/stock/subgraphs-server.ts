import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import type { EntityManager } from '@mikro-orm/postgresql';
import { parse } from 'graphql';
import { loadApollo } from './apollo.js';
import { createStockContext, type User } from './context.js';
import { buildStockSchema, openStockOrm } from './open-subgraph.js';
import { stockSubgraphs } from './subgraphs.js';

/**
 * The subgraphs of the stock arrangement, an Apollo Server for each, in one process as our host has them. It writes the supergraph that the
 * gateway is started with. Its argument are its options, as JSON.
 */
export interface StockSubgraphsOptions {
  readonly ports: Readonly<Record<string, number>>;
  readonly databaseUrl: string;
  readonly supergraphFile: string;
  readonly today: string;
  readonly peers: string;
}

const { ports, databaseUrl, supergraphFile, today, peers } = JSON.parse(process.argv[2] ?? '') as StockSubgraphsOptions;
const { ApolloServer, startStandaloneServer } = loadApollo(peers);
const services: { name: string; url: string; typeDefs: ReturnType<typeof parse> }[] = [];

for (const subgraph of stockSubgraphs) {
  const [{ schema, sdl }, orm] = await Promise.all([buildStockSchema(subgraph), openStockOrm(subgraph, databaseUrl)]);
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
    listen: { port: ports[subgraph.name] as number, host: '127.0.0.1' },
    context: async ({ req }) => createStockContext(orm.em.fork() as EntityManager, JSON.parse(req.headers['x-user'] ?? '{}') as User, today),
  });
  services.push({ name: subgraph.name, url, typeDefs: parse(sdl) });
}
const { supergraphSdl, errors } = composeServices(services);
if (supergraphSdl === undefined) throw new Error(`the stock subgraphs do not compose: ${errors?.map(({ message }) => message).join('; ')}`);
writeFileSync(supergraphFile, supergraphSdl);
process.once('SIGTERM', () => process.exit(0));
