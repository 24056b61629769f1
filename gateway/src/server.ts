import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { createAuthenticator, type TokenOptions } from './authentication/authenticator.js';
import type { OperationLimits } from './documents/limits.js';
import { allowOrigins } from './http/browser-safety.js';
import { answerFailures } from './http/failures.js';
import { serveGraphql } from './http/graphql-route.js';
import { serveHealth } from './http/health.js';
import { type LogOptions, loggerOptionsOf } from './http/logger.js';
import { requestIdOf } from './http/request-facts.js';
import { refuseWhileStopping } from './http/stopping.js';
import { createOperations } from './operations/answer-operation.js';
import { loadGraph, type SubgraphAddress } from './supergraph/graph.js';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphAddress[];
  /** At least 32 characters, shared with the subgraphs. */
  readonly viewerContextSecret: string;
  readonly token: TokenOptions;
  /** Hides the wording of graphql-js from clients. */
  readonly production?: boolean;
  readonly limits?: Partial<OperationLimits>;
  readonly bodyLimitBytes?: number;
  readonly subgraphTimeoutMs?: number;
  readonly corsOrigins?: readonly string[];
  readonly log?: LogOptions;
}

export interface Gateway {
  /** The HTTP server, also to be asked without a port by `app.inject`. */
  readonly app: FastifyInstance;
  /** Listens and returns the address. */
  listen(options?: { port?: number; host?: string }): Promise<string>;
  /** Takes no new requests, lets those under way finish, then lets go of everything. */
  close(): Promise<void>;
}

/** Milliseconds a client has to send a whole request; who dribbles one in holds a connection. */
const REQUEST_TIMEOUT_MS = 30_000;

const defaultLimits: OperationLimits = { maxDepth: 12, maxAliases: 60, maxRootFields: 20, maxFields: 1000, maxTokens: 4000 };
const defaultOrigins = ['https://studio.apollographql.com', 'http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Builds a gateway that does not listen yet.
 * @throws {Error} when the supergraph is not fit to be served.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { production = false, bodyLimitBytes = 262_144 } = options;
  const explain = !production;
  const app: FastifyInstance = fastify({
    logger: loggerOptionsOf(options.log),
    // Fastify's own lines carry the address of a GET, and with it query and variables.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: bodyLimitBytes,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: requestIdOf,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  const graph = await loadGraph({
    supergraphSdl: options.supergraphSdl,
    subgraphs: options.subgraphs,
    subgraphTimeoutMs: options.subgraphTimeoutMs ?? 3000,
    viewerContextSecret: options.viewerContextSecret,
    warn: (message) => app.log.warn({ detail: message }, 'supergraph'),
  });
  const isStopping = refuseWhileStopping(app);
  answerFailures(app, { bodyLimitBytes, explain });
  allowOrigins(app, options.corsOrigins ?? defaultOrigins);
  serveHealth(app, graph.readiness, isStopping);
  serveGraphql(app, {
    authenticate: createAuthenticator(options.token),
    answerOperation: createOperations(graph, { ...defaultLimits, ...options.limits }),
    explain,
  });
  app.addHook('onClose', () => graph.stop());
  await app.ready();
  return {
    app,
    listen: async ({ port = 0, host = '127.0.0.1' } = {}) => {
      await app.listen({ port, host });
      const { port: taken } = app.server.address() as AddressInfo;
      return `http://${host}:${taken}`;
    },
    close: () => app.close(),
  };
}
