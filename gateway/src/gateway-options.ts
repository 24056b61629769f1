import type { Environment } from './environment.js';
import type { GatewayOptions } from './server.js';

/** What a gateway is built with, from what the environment says. */
export function gatewayOptionsOf(environment: Environment, supergraphSdl: string): GatewayOptions {
  const { JWKS_URL, JWKS_FILE, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = environment;
  const production = environment.NODE_ENV === 'production';
  return {
    supergraphSdl,
    supergraphFile: { path: environment.SUPERGRAPH_FILE, pollMs: environment.SUPERGRAPH_POLL_MS },
    requireDigest: environment.SUPERGRAPH_REQUIRE_DIGEST === 'on' || (environment.SUPERGRAPH_REQUIRE_DIGEST === 'auto' && production),
    subgraphs: environment.subgraphs,
    viewerContextSecret: environment.VIEWER_CONTEXT_SECRET,
    token: {
      keys: JWKS_URL ? { url: JWKS_URL, staleMs: environment.JWKS_STALE_MS } : { file: JWKS_FILE ?? '' },
      issuer: environment.TOKEN_ISSUER,
      audience: environment.TOKEN_AUDIENCE,
    },
    production,
    limits: {
      maxDepth: environment.MAX_DEPTH,
      maxAliases: environment.MAX_ALIASES,
      maxRootFields: environment.MAX_ROOT_FIELDS,
      maxFields: environment.MAX_FIELDS,
      maxTokens: environment.MAX_TOKENS,
    },
    bodyLimitBytes: environment.BODY_LIMIT_BYTES,
    subgraphTimeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
    corsOrigins: environment.CORS_ORIGINS,
    log: { level: environment.LOG_LEVEL },
    ...(production ? { metricsListener: { port: environment.METRICS_PORT, host: environment.METRICS_HOST } } : {}),
    ...(endpoint ? { tracing: { endpoint, ratio: environment.OTEL_TRACES_SAMPLER_ARG } } : {}),
  };
}
