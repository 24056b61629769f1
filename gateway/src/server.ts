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
import { observeRequests } from './observability/observe-requests.js';
import { observeProcess } from './observability/process-metrics.js';
import { createMetrics, type PrometheusMetrics } from './observability/prometheus-metrics.js';
import { listenForMetrics, type MetricsListenerOptions, serveMetrics } from './observability/serve-metrics.js';
import { openTracing, type TracingOptions } from './observability/tracing.js';
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
  /** Serves `/metrics` on a port of its own; without it, beside the graph, but never in production. */
  readonly metricsListener?: MetricsListenerOptions;
  /** Keeps traces; without it nothing of tracing is loaded. */
  readonly tracing?: TracingOptions;
}

export interface Gateway {
  /** The HTTP server, also to be asked without a port by `app.inject`. */
  readonly app: FastifyInstance;
  readonly metrics: PrometheusMetrics;
  /** Where `/metrics` is, where it has a port of its own; known once the gateway listens. */
  readonly metricsAddress: () => string | undefined;
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
  const metrics = createMetrics();
  const tracing = options.tracing ? await openTracing(options.tracing) : undefined;
  const graph = await loadGraph({
    supergraphSdl: options.supergraphSdl,
    subgraphs: options.subgraphs,
    subgraphTimeoutMs: options.subgraphTimeoutMs ?? 3000,
    viewerContextSecret: options.viewerContextSecret,
    metrics,
    warn: (message) => app.log.warn({ detail: message }, 'supergraph'),
  });
  observeRequests(app, { metrics, tracing });
  const isStopping = refuseWhileStopping(app);
  answerFailures(app, { bodyLimitBytes, explain });
  allowOrigins(app, options.corsOrigins ?? defaultOrigins);
  serveHealth(app, graph.readiness, isStopping);
  serveGraphql(app, {
    authenticate: createAuthenticator(options.token),
    answerOperation: createOperations(graph, { ...defaultLimits, ...options.limits }),
    explain,
  });
  if (!production && !options.metricsListener) serveMetrics(app, metrics.registry);
  const stopObserving = observeProcess(metrics.registry);
  let metricsListener: Awaited<ReturnType<typeof listenForMetrics>> | undefined;
  app.addHook('onClose', async () => {
    stopObserving();
    await Promise.all([graph.stop(), metricsListener?.close(), tracing?.stop()]);
  });
  await app.ready();
  return {
    app,
    metrics,
    metricsAddress: () => metricsListener?.address,
    listen: async ({ port = 0, host = '127.0.0.1' } = {}) => {
      if (options.metricsListener) metricsListener = await listenForMetrics(metrics.registry, options.metricsListener);
      await app.listen({ port, host });
      const { port: taken } = app.server.address() as AddressInfo;
      return `http://${host}:${taken}`;
    },
    close: () => app.close(),
  };
}
