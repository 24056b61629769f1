import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { createPurposeBinder } from './access/state-purpose.js';
import { createAuthenticator, type TokenOptions } from './authentication/authenticator.js';
import { type CertificateSource, createThumbprintReader } from './authentication/client-certificate.js';
import type { OperationLimits } from './documents/limits.js';
import { type CarryOptions, carryCertificates } from './certificates/carry-certificates.js';
import { serveVerification } from './certificates/serve-verification.js';
import { allowOrigins } from './http/browser-safety.js';
import { type ExplorerOptions, serveExplorer } from './explorer/serve-explorer.js';
import { answerBadAddress, answerFailures } from './http/failures.js';
import { serveGraphql } from './http/graphql-route.js';
import { serveHealth } from './http/health.js';
import { type LogOptions, loggerOptionsOf } from './http/logger.js';
import { type ProtectionOptions, protect } from './http/protection.js';
import { requestIdOf } from './http/request-facts.js';
import { refuseWhileStopping } from './http/stopping.js';
import { type LedgerOptions, openLedger } from './ledger/ledger.js';
import { recordDisclosures } from './ledger/record-disclosures.js';
import { observeRequests } from './observability/observe-requests.js';
import { observeProcess } from './observability/process-metrics.js';
import { createMetrics, type PrometheusMetrics } from './observability/prometheus-metrics.js';
import { listenForMetrics, type MetricsListenerOptions, serveMetrics } from './observability/serve-metrics.js';
import { openTracing, type TracingOptions } from './observability/tracing.js';
import { createOperations } from './operations/answer-operation.js';
import { type ServedSupergraph, serveSupergraph, type SupergraphFileSettings } from './reload/served-supergraph.js';
import { openSharing, type SharingOptions } from './sharing/open-sharing.js';
import { rowDocumentsOf } from './sharing/shared-documents.js';
import { openConnections, type SubgraphAddress } from './subgraph-client/open-connections.js';
import { createServiceClient } from './subgraph-client/service-client.js';
import { loadGraph } from './supergraph/graph.js';

export interface GatewayOptions extends ProtectionOptions {
  readonly supergraphSdl: string;
  /** The file that the supergraph was read from, where a new one is to be taken from it. */
  readonly supergraphFile?: SupergraphFileSettings;
  /** Refuses a supergraph that has no digest at its head. */
  readonly requireDigest?: boolean;
  readonly subgraphs: readonly SubgraphAddress[];
  /** At least 32 characters, shared with the subgraphs. */
  readonly viewerContextSecret: string;
  readonly token: TokenOptions;
  /** Hides the wording of graphql-js from clients. */
  readonly production?: boolean;
  readonly limits?: Partial<OperationLimits>;
  readonly bodyLimitBytes?: number;
  /** Milliseconds a client has to send a whole request; who dribbles one in holds a connection. */
  readonly requestTimeoutMs?: number;
  /** Key and certificate (PEM) where TLS ends here; without them the gateway speaks plain HTTP, behind a proxy. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** How certificates of machine clients come here; without it none does, and a client that is to show one gets no token. */
  readonly clientCertificate?: CertificateSource;
  /** Proxies whose word on the address of a client is taken: their number, or their addresses. */
  readonly trustProxy?: number | readonly string[];
  readonly subgraphTimeoutMs?: number;
  readonly corsOrigins?: readonly string[];
  readonly log?: LogOptions;
  /** Serves `/metrics` on a port of its own, or leaves that to another process; without it, beside the graph, but never in production. */
  readonly metricsListener?: MetricsListenerOptions | 'elsewhere';
  /** Enters in the disclosure ledger what is shown of whom; only tests of other parts go without. */
  readonly ledger?: LedgerOptions;
  /** Serves shared data to machine clients; without it there are none to pull. */
  readonly sharing?: SharingOptions;
  /** Brings certificates that subgraphs issue into the index; without it none come there. */
  readonly certificates?: CarryOptions;
  /** Serves the explorer at `/`; without it there is no page. */
  readonly explorer?: ExplorerOptions;
  /** Keeps traces; without it nothing of tracing is loaded. */
  readonly tracing?: TracingOptions;
}

export interface Gateway {
  /** The HTTP server, also to be asked without a port by `app.inject`. */
  readonly app: FastifyInstance;
  readonly metrics: PrometheusMetrics;
  /** The supergraph that is served, and the way to another. */
  readonly supergraph: ServedSupergraph;
  /** Where `/metrics` is, where it has a port of its own; known once the gateway listens. */
  readonly metricsAddress: () => string | undefined;
  /** Listens and returns the address. */
  listen(options?: { port?: number; host?: string }): Promise<string>;
  /** Takes no new requests, lets those under way finish, then lets go of everything. */
  close(): Promise<void>;
}

const defaultLimits: OperationLimits = { maxDepth: 12, maxAliases: 60, maxRootFields: 20, maxFields: 1000, maxTokens: 4000 };
const defaultOrigins = ['https://studio.apollographql.com', 'http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Builds a gateway that does not listen yet.
 * @throws {Error} when the supergraph is not fit to be served.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { production = false, bodyLimitBytes = 262_144, requestTimeoutMs = 30_000, trustProxy } = options;
  const explain = !production;
  const times = { headersTimeout: Math.min(10_000, requestTimeoutMs), connectionsCheckingInterval: Math.min(5000, requestTimeoutMs) };
  // Who issued the certificate of a client does not matter: the register of clients holds its SHA-256, and tokens are bound to that.
  const server = options.tls ? { https: { ...times, ...options.tls, requestCert: options.clientCertificate === 'connection', rejectUnauthorized: false } } : { http: times };
  const app: FastifyInstance = fastify({
    logger: loggerOptionsOf(options.log),
    // Fastify's own lines carry the address of a GET, and with it query and variables.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    ...(server as { http: typeof times }), // the types of Fastify tell the two apart, nothing that is built on them does
    ...(trustProxy === undefined ? {} : { trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : [...trustProxy] }),
    genReqId: requestIdOf,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: answerBadAddress,
  });
  const metrics = createMetrics();
  const tracing = options.tracing ? await openTracing(options.tracing) : undefined;
  const connections = openConnections(options.subgraphs, options.subgraphTimeoutMs ?? 3000);
  metrics.watchBreakers(connections.breakerStates);
  const services = createServiceClient({
    subgraphs: options.subgraphs, viewerContextSecret: options.viewerContextSecret, timeoutMs: options.subgraphTimeoutMs ?? 3000,
  });
  observeRequests(app, { metrics, tracing });
  const isStopping = refuseWhileStopping(app);
  answerFailures(app, { bodyLimitBytes, explain });
  const trustedOperations = { ...options.trustedOperations, ...rowDocumentsOf(options.sharing?.documents ?? {}) };
  const { findDocument, trusted, load, maxBatch, shared, stop: stopProtecting } = await protect(app, { ...options, trustedOperations }, {
    production, bodyLimitBytes, secret: options.viewerContextSecret, metrics,
  });
  const limits = { ...defaultLimits, ...options.limits };
  const supergraph = await serveSupergraph({
    supergraphSdl: options.supergraphSdl,
    file: options.supergraphFile,
    requireDigest: options.requireDigest ?? false,
    trusted,
    load: (supergraphSdl) => loadGraph({
      supergraphSdl, connections: connections.byName, viewerContextSecret: options.viewerContextSecret, metrics,
      warn: (message) => app.log.warn({ detail: message }, 'supergraph'),
    }),
    operate: (graph, used) => createOperations(graph, { limits, findDocument, budgets: options.costBudgets, metrics, used }),
    metrics,
    log: app.log,
  });
  const platformUrl = options.subgraphs.find(({ name }) => name === 'platform')?.url ?? '';
  const ledger = options.ledger && (await openLedger(options.ledger, { platformUrl, viewerContextSecret: options.viewerContextSecret, metrics, log: app.log }));
  allowOrigins(app, options.corsOrigins ?? defaultOrigins);
  serveHealth(app, { subgraphs: connections.readiness, supergraph: () => ({ version: supergraph.current.version, loadedAt: supergraph.current.loadedAt, isWarm: supergraph.isWarm }), isStopping });
  const verifyToken = createAuthenticator(options.token, (message) => app.log.warn({}, message));
  const thumbprintOf = createThumbprintReader(options.clientCertificate ?? 'none');
  const authenticate = (request: FastifyRequest) => verifyToken(request.headers.authorization, () => thumbprintOf(request));
  const bindPurpose = createPurposeBinder(services.call);
  const answerRecorded = recordDisclosures(supergraph.answer, ledger);
  const route = { authenticate, bindPurpose, answerOperation: answerRecorded, explain, load };
  const answerOperation = options.sharing
    ? openSharing(app, options.sharing, { ...route, callService: services.call, schema: () => supergraph.current.graph.apiSchema, shared, isStopping, token: options.token, thumbprintOf })
    : answerRecorded;
  serveGraphql(app, { ...route, answerOperation, maxBatch });
  serveVerification(app, { ...route, answerOperation });
  const stopCarrying = options.certificates && carryCertificates({ ...options.certificates, callService: services.call, subgraphs: options.subgraphs.map(({ name }) => name), log: app.log });
  if (options.explorer) {
    const { trustedOperations: operations = {}, costBudgets: budgets } = options;
    serveExplorer(app, options.explorer, { authenticate, bindPurpose, load, graph: () => supergraph.current.graph, findDocument, limits, budgets, operations, production });
  }
  if (!production && !options.metricsListener) serveMetrics(app, metrics.registry);
  const stopObserving = observeProcess(metrics.registry);
  let metricsListener: Awaited<ReturnType<typeof listenForMetrics>> | undefined;
  app.addHook('onClose', async () => {
    stopObserving();
    stopProtecting();
    await stopCarrying?.();
    await Promise.all([supergraph.close(), connections.close(), ledger?.close(), services.close(), metricsListener?.close(), tracing?.stop()]);
  });
  await app.ready();
  return {
    app,
    metrics,
    supergraph,
    metricsAddress: () => metricsListener?.address,
    listen: async ({ port = 0, host = '127.0.0.1' } = {}) => {
      if (options.metricsListener && options.metricsListener !== 'elsewhere') metricsListener = await listenForMetrics(metrics.registry, options.metricsListener);
      await app.listen({ port, host });
      const { port: taken } = app.server.address() as AddressInfo;
      return `${options.tls ? 'https' : 'http'}://${host}:${taken}`;
    },
    close: () => app.close(),
  };
}
