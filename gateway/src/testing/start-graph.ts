import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import type { Claims } from '@civil/schema/identity';
import { type GraphQLFormattedError, parse } from 'graphql';
import { issueDevelopmentToken, type DevelopmentTokenOptions } from '../authentication/development-issuer.js';
import { createGateway, type Gateway, type GatewayOptions } from '../server.js';
import { platform, placeNames, socialAssistance } from './civil-graph.js';
import { type ReceivedCall, SubgraphServer, sdlOf, type TestSubgraph } from './subgraph-server.js';

export const SECRET = 'test-viewer-context-secret-of-32-characters';

/** Viewers that the tests speak of. */
export const viewers = {
  /** Sees people and benefits, the sensitive values of people masked. */
  officer: { sub: 'u-officer', roles: ['county.assist'], scopePrefix: '620102' },
  /** Sees names, not identity numbers. */
  clerk: { sub: 'u-clerk', roles: ['village'], scopePrefix: '620102001001' },
  /** Sees nothing of people. */
  registrarOfOrganizations: { sub: 'u-orgs', roles: ['county.orgs'], scopePrefix: '620102' },
  /** Runs checks across domains, by itself. */
  machine: { sub: 'u-machine', roles: ['crosscheck_runner'] },
  /** Pulls shared data under grants. */
  puller: { sub: 'u-puller', roles: ['platform_pull'] },
  /** Another such client. */
  otherPuller: { sub: 'u-other-puller', roles: ['platform_pull'] },
  /** Sees everything of synthetic rows. */
  developer: { sub: 'u-developer', roles: ['developer'] },
} as const satisfies Record<string, Pick<Claims, 'sub'> & { roles: readonly string[]; scopePrefix?: string }>;

export type ViewerName = keyof typeof viewers | 'anonymous';

export interface Told {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly (GraphQLFormattedError & { extensions: Record<string, unknown> })[];
  readonly text: string;
}

export interface AskOptions {
  readonly as?: ViewerName;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
}

export interface RawRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string;
}

/** The composed schema of test subgraphs. */
export function composeTestSubgraphs(subgraphs: readonly (TestSubgraph & { url: string })[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map((subgraph) => ({ name: subgraph.name, url: subgraph.url, typeDefs: parse(sdlOf(subgraph)) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A running graph of small real subgraphs and a gateway before them. */
export class TestGraph {
  readonly gateway: Gateway;
  readonly subgraphs: ReadonlyMap<string, SubgraphServer>;
  readonly issuer: string;
  readonly supergraphSdl: string;
  readonly logLines: readonly string[];
  readonly #tokens = new Map<ViewerName, string>();

  private constructor(parts: Pick<TestGraph, 'gateway' | 'subgraphs' | 'issuer' | 'supergraphSdl' | 'logLines'>) {
    this.gateway = parts.gateway;
    this.subgraphs = parts.subgraphs;
    this.issuer = parts.issuer;
    this.supergraphSdl = parts.supergraphSdl;
    this.logLines = parts.logLines;
  }

  static async start(
    options: Partial<GatewayOptions> = {},
    definitions: readonly TestSubgraph[] = [platform, placeNames, socialAssistance],
  ): Promise<TestGraph> {
    const issuer = await mkdtemp(join(tmpdir(), 'civil-issuer-'));
    const servers = definitions.map((definition) => ({ definition, server: new SubgraphServer(definition, SECRET) }));
    await Promise.all(servers.map(({ server }) => server.start()));
    const supergraphSdl = composeTestSubgraphs(servers.map(({ definition, server }) => ({ ...definition, url: server.url })));
    const logLines: string[] = [];
    const gateway = await createGateway({
      supergraphSdl,
      subgraphs: servers.map(({ definition, server }) => ({ name: definition.name, url: server.url })),
      viewerContextSecret: SECRET,
      token: { keys: { file: join(issuer, 'jwks.json') }, issuer: 'civil-development-issuer', audience: 'civil-graph' },
      log: {
        level: 'info',
        stream: {
          write: (line) => {
            logLines.push(line);
          },
        },
      },
      ...options,
    });
    const subgraphs = new Map(servers.map(({ definition, server }) => [definition.name, server]));
    return new TestGraph({ gateway, subgraphs, issuer, supergraphSdl, logLines });
  }

  /** @throws {Error} for a name that is not a subgraph of this graph. */
  subgraph(name: string): SubgraphServer {
    const found = this.subgraphs.get(name);
    if (!found) throw new Error(`the test graph has no subgraph ${name}`);
    return found;
  }

  /** Calls that any subgraph received since the last time this was asked. */
  takeCalls(): ReceivedCall[] {
    return [...this.subgraphs.values()].flatMap((server) => server.calls.splice(0));
  }

  async tokenOf(name: Exclude<ViewerName, 'anonymous'>, options: DevelopmentTokenOptions = {}): Promise<string> {
    const known = this.#tokens.get(name);
    if (known && Object.keys(options).length === 0) return known;
    const token = await issueDevelopmentToken(this.issuer, viewers[name] as unknown as Claims, options);
    if (Object.keys(options).length === 0) this.#tokens.set(name, token);
    return token;
  }

  async ask(query: string, { as = 'anonymous', variables, operationName, headers }: AskOptions = {}): Promise<Told> {
    const authorization = as === 'anonymous' ? {} : { authorization: `Bearer ${await this.tokenOf(as)}` };
    return this.send({
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...authorization, ...headers },
      payload: JSON.stringify({ query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) }),
    });
  }

  /** Sends a request as it is. */
  async send({ method = 'POST', url = '/graphql', headers = {}, payload }: RawRequest): Promise<Told> {
    const reply = await this.gateway.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    const body = (reply.payload.startsWith('{') ? JSON.parse(reply.payload) : {}) as Pick<Told, 'data'> & { errors?: Told['errors'] };
    return { status: reply.statusCode, headers: reply.headers, data: body.data, errors: body.errors ?? [], text: reply.payload };
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await Promise.all([...this.subgraphs.values()].map((server) => server.stop()));
    await rm(this.issuer, { recursive: true, force: true });
  }
}
