import { readFileSync } from 'node:fs';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { loadApollo } from './apollo.js';
import type { User } from './context.js';

/** The stock gateway: Apollo Server before `@apollo/gateway`, a token checked for each request, who asks told to the subgraphs in a header. Its argument are its options, as JSON. */
export interface StockGatewayOptions {
  readonly port: number;
  readonly supergraphFile: string;
  readonly keysFile: string;
  readonly peers: string;
}

const { port, supergraphFile, keysFile, peers } = JSON.parse(process.argv[2] ?? '') as StockGatewayOptions;
const { ApolloServer, ApolloGateway, RemoteGraphQLDataSource, startStandaloneServer } = loadApollo(peers);
const keys = createLocalJWKSet(JSON.parse(readFileSync(keysFile, 'utf8')) as JSONWebKeySet);

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraphFile, 'utf8'),
  buildService: ({ url }) => new RemoteGraphQLDataSource({
    url,
    willSendRequest: ({ request, context }) => request.http.headers.set('x-user', JSON.stringify(context['user'] ?? {})),
  }),
});

async function userOf(authorization = ''): Promise<User> {
  const { payload } = await jwtVerify(authorization.replace(/^Bearer /, ''), keys, { issuer: 'civil-development-issuer', audience: 'civil-graph' });
  const { roles, scopePrefix } = payload as { roles: string[]; scopePrefix: string };
  return { role: roles[0] ?? '', scopePrefix };
}

await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port, host: '127.0.0.1' },
  context: async ({ req }) => ({ user: await userOf(req.headers['authorization']) }),
});
process.once('SIGTERM', () => process.exit(0));
