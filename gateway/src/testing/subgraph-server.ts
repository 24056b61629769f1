import type { KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { accessDirectiveSdl } from '@civil/schema/access';
import { type Claims, isServiceCall, SERVICE_SIGNATURE_HEADER, VIEWER_CONTEXT_HEADER, verifyViewerContext, viewerContextKey } from '@civil/schema/identity';
import { DISCLOSURE_EXTENSION, type DisclosureReport } from '@civil/schema/ledger';
import { graphql, parse } from 'graphql';
import { gatherReports } from './gather-reports.js';

type Module = Extract<Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number], { typeDefs: unknown }>;
type Resolvers = NonNullable<Module['resolvers']>;

/** A subgraph of a test: its schema without the federation head, and what it answers. */
export interface TestSubgraph {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: Resolvers;
  /** What it answers the gateway itself, by the path of the service. */
  readonly services?: Readonly<Record<string, (question: never) => unknown>>;
}

/** What resolvers of a test get. */
export interface TestContext {
  readonly claims: Claims;
  /** Tells the gateway what the answer discloses. */
  readonly report: (report: DisclosureReport) => void;
}

/** A call as the subgraph received it. */
export interface ReceivedCall {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly headers: IncomingMessage['headers'];
  /** Subject of the verified viewer context. */
  readonly viewer: string;
}

const head = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@requiresScopes", "@cost", "@listSize", "@composeDirective", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@interfaceObject"])
    @link(url: "https://specs.civil-affairs.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`;

/** The whole SDL of a test subgraph, as it is composed. */
export const sdlOf = ({ typeDefs }: TestSubgraph): string => `${head}\n${accessDirectiveSdl}\n${typeDefs}`;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** A real HTTP subgraph that answers nobody without a viewer context of its own, and can be slowed, spoiled and stopped. */
export class SubgraphServer {
  readonly calls: ReceivedCall[] = [];
  /** Milliseconds before each answer. */
  delayMs = 0;
  /** Answers this instead of executing. */
  spoiled: { status: number; body: string } | undefined;
  /** Whether the next connection is cut before an answer. */
  cutNext = false;
  /** Calls whose caller went away before their answer. */
  abandoned = 0;
  #held: PromiseWithResolvers<void> | undefined;
  #server: Server | undefined;
  #port = 0;
  readonly #schema;
  readonly #name: string;
  readonly #key: KeyObject;
  readonly #services: NonNullable<TestSubgraph['services']>;

  constructor(subgraph: TestSubgraph, secret: string) {
    this.#name = subgraph.name;
    this.#services = subgraph.services ?? {};
    this.#key = viewerContextKey(secret, subgraph.name);
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(sdlOf(subgraph)), resolvers: subgraph.resolvers }]);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/graphql`;
  }

  /** Keeps every answer back until `release`. */
  hold(): void {
    this.#held ??= Promise.withResolvers();
  }

  release(): void {
    this.#held?.resolve();
    this.#held = undefined;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#handle(request, response));
    await new Promise<void>((resolve) => {
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => {
      if (server) server.close(() => resolve());
      else resolve();
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: string): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    };
    if (request.url === '/health/ready') return send(200, '{}');
    const text = await bodyOf(request);
    const service = this.#services[request.url ?? ''];
    if (service) {
      const isSigned = isServiceCall(this.#key, request.headers[SERVICE_SIGNATURE_HEADER], request.url ?? '', text);
      return send(isSigned ? 200 : 401, JSON.stringify(isSigned ? service(JSON.parse(text) as never) : {}));
    }
    const { query, variables = {} } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
    if (this.cutNext) {
      this.cutNext = false;
      request.socket.destroy();
      return;
    }
    const context = verifyViewerContext(request.headers[VIEWER_CONTEXT_HEADER], this.#name, this.#key);
    if ('fault' in context) return send(401, JSON.stringify({ errors: [{ message: context.fault }] }));
    this.calls.push({ query, variables, headers: request.headers, viewer: context.claims.sub });
    response.once('close', () => {
      if (!response.writableFinished) this.abandoned += 1;
    });
    if (this.delayMs > 0) await pause(this.delayMs);
    await this.#held?.promise;
    if (this.spoiled) return send(this.spoiled.status, this.spoiled.body);
    const reports: DisclosureReport[] = [];
    const contextValue: TestContext = { ...context, report: (report) => { reports.push(report); } };
    const result = await graphql({ schema: this.#schema, source: query, variableValues: variables, contextValue });
    send(200, JSON.stringify(reports.length > 0 ? { ...result, extensions: { [DISCLOSURE_EXTENSION]: gatherReports(reports) } } : result));
  }
}
