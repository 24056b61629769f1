import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JWK } from 'jose';
import { ensureDevelopmentIssuer } from './authentication/development-issuer.js';
import { type Environment, explorerFiles } from './environment.js';
import type { ExplorerOptions } from './explorer/serve-explorer.js';
import type { GatewayOptions } from './server.js';

/** The keys of the development issuer lie beside the public half of them that the gateway reads. */
function explorerOf({ JWKS_URL, JWKS_FILE, TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience }: Environment, production: boolean): ExplorerOptions {
  return production || JWKS_URL || !JWKS_FILE ? explorerFiles : { ...explorerFiles, issuer: { directory: dirname(JWKS_FILE), issuer, audience } };
}

/** Who signs the tokens of machine clients: a key that is configured, else the development issuer, in production nobody else. */
function signingOf({ TOKEN_SIGNING_KEY_FILE: file, JWKS_URL, JWKS_FILE }: Environment, production: boolean): Pick<NonNullable<GatewayOptions['sharing']>, 'signingKey'> {
  if (file) return { signingKey: async () => JSON.parse(await readFile(file, 'utf8')) as JWK };
  if (production || JWKS_URL || !JWKS_FILE) return {};
  return { signingKey: async () => (await ensureDevelopmentIssuer(dirname(JWKS_FILE))).privateKey };
}

/** Key and certificate of the gateway, where TLS ends here. */
function tlsOf({ TLS_KEY_FILE: key, TLS_CERT_FILE: cert }: Environment): Pick<GatewayOptions, 'tls'> {
  return key && cert ? { tls: { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } } : {};
}

/** Milliseconds between two looks for certificates to index: for about as long a revoked one may still be taken for valid. */
const CARRY_EVERY_MS = 1_000;

/** What a gateway is built with, from what the environment says. */
export function gatewayOptionsOf(environment: Environment, supergraphSdl: string, trustedOperations: Readonly<Record<string, string>>, sharedDocuments: Readonly<Record<string, string>>): GatewayOptions {
  const { COST_BUDGETS, RATE_LIMITS, TRUST_PROXY, REDIS_URL, JWKS_URL, JWKS_FILE, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = environment;
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
    trustedOperations,
    sharing: { documents: sharedDocuments, secret: environment.SHARING_SECRET, ...signingOf(environment, production) },
    certificates: { everyMs: CARRY_EVERY_MS },
    trustedOnlyFor: environment.TRUSTED_DOCUMENTS_ONLY,
    maxBatch: environment.MAX_BATCH,
    load: { maxConcurrent: environment.MAX_CONCURRENT },
    ...(COST_BUDGETS ? { costBudgets: COST_BUDGETS } : {}),
    ...(RATE_LIMITS ? { rateLimits: RATE_LIMITS } : {}),
    ...(TRUST_PROXY === undefined ? {} : { trustProxy: TRUST_PROXY }),
    ...tlsOf(environment),
    clientCertificate: environment.CLIENT_CERTIFICATE,
    ...(REDIS_URL ? { redis: { url: REDIS_URL } } : {}),
    log: { level: environment.LOG_LEVEL },
    ledger: { directory: environment.LEDGER_DIRECTORY, sync: environment.LEDGER_SYNC, maxBytes: environment.LEDGER_MAX_BYTES },
    ...(environment.WORKERS > 1 ? { metricsListener: 'elsewhere' } : production ? { metricsListener: { port: environment.METRICS_PORT, host: environment.METRICS_HOST } } : {}),
    ...(environment.EXPLORER === 'on' || (environment.EXPLORER === 'auto' && !production) ? { explorer: explorerOf(environment, production) } : {}),
    ...(endpoint ? { tracing: { endpoint, ratio: environment.OTEL_TRACES_SAMPLER_ARG } } : {}),
  };
}
