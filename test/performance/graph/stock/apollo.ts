import { realpathSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GraphQLSchema } from 'graphql';

/** What is used of Apollo's packages, which lie beside the other peers of the benchmark and not among our dependencies. */
interface ApolloServer {
  start(): Promise<void>;
}
interface StandaloneOptions<Context> {
  readonly listen: { readonly port: number; readonly host: string };
  readonly context?: (input: { req: { headers: Readonly<Record<string, string | undefined>> } }) => Promise<Context>;
}
export interface ApolloPackages {
  readonly ApolloServer: new (options: { schema?: GraphQLSchema; gateway?: object }) => ApolloServer;
  readonly startStandaloneServer: <Context>(server: ApolloServer, options: StandaloneOptions<Context>) => Promise<{ url: string }>;
  readonly ApolloGateway: new (options: { supergraphSdl: string; buildService: (definition: { url: string }) => object }) => object;
  readonly RemoteGraphQLDataSource: new (options: {
    url: string;
    willSendRequest: (sent: { request: { http: { headers: { set: (name: string, value: string) => void } } }; context: Readonly<Record<string, unknown>> }) => void;
  }) => object;
}

/**
 * Loads Apollo's packages from the folder of the peers. They are given the one copy of graphql that our type-graphql has too: two copies
 * do not know each other's schemas.
 */
export function loadApollo(peers: string): ApolloPackages {
  const folder = pathToFileURL(join(realpathSync(peers), '/')).href;
  const own = createRequire(import.meta.url);
  registerHooks({
    resolve: (specifier, context, next) =>
      /^graphql($|\/)/.test(specifier) && context.parentURL?.startsWith(folder)
        ? { url: pathToFileURL(own.resolve(specifier)).href, format: 'commonjs', shortCircuit: true }
        : next(specifier, context),
  });
  const ofPeers = createRequire(join(peers, 'package.json'));
  return { ...ofPeers('@apollo/server'), ...ofPeers('@apollo/server/standalone'), ...ofPeers('@apollo/gateway') } as ApolloPackages;
}
