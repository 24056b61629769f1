import type { FastifyInstance } from 'fastify';
import type { CostBudgets } from '../cost/budgets.js';
import { createDocuments, type FindDocument, type TrustedOnly } from '../documents/find-document.js';
import { createPersistedTexts } from '../documents/persisted-texts.js';
import { createTrustedOperations } from '../documents/trusted-operations.js';
import { limitBodies } from '../load/body-budget.js';
import { createLoadGuard, type LoadGuard, type LoadLimits } from '../load/load-guard.js';
import { developmentRates, productionRates, type RateLimits } from '../load/rate-limits.js';
import type { Metrics } from '../observability/metrics.js';
import { openRedis, type SharedStoreOptions } from '../redis/open-redis.js';
import { tellCost } from './cost-header.js';
import { setSecurityHeaders } from './security-headers.js';

/** What a gateway lets its clients do; everything has a default that is safe. */
export interface ProtectionOptions {
  /** Texts of the trusted operations by their file. */
  readonly trustedOperations?: Readonly<Record<string, string>>;
  /** Who may run only these: in production the public and machines, else nobody. */
  readonly trustedOnlyFor?: TrustedOnly;
  /** What an operation may cost, where it is not the usual. */
  readonly costBudgets?: CostBudgets;
  /** Operations of one request; 1 unless told otherwise. */
  readonly maxBatch?: number;
  /** Operations a minute by kind of caller, where they are not the usual. */
  readonly rateLimits?: Partial<RateLimits>;
  readonly load?: Partial<LoadLimits>;
  /** Shares counts and registered texts with the other processes of the gateway. */
  readonly redis?: { readonly url: string; readonly keyPrefix?: string };
}

export interface ProtectionContext {
  readonly production: boolean;
  readonly bodyLimitBytes: number;
  readonly secret: string;
  readonly metrics: Metrics;
}

export interface Protection {
  readonly findDocument: FindDocument;
  /** Texts of the trusted operations. */
  readonly trusted: readonly string[];
  readonly load: LoadGuard;
  readonly maxBatch: number;
  /** What the processes of the gateway share counts in, where they do. */
  readonly shared: SharedStoreOptions;
  stop(): void;
}

/** Sets up all that keeps a gateway safe from its clients, on its server and for its operations. */
export async function protect(app: FastifyInstance, options: ProtectionOptions, { production, bodyLimitBytes, secret, metrics }: ProtectionContext): Promise<Protection> {
  const { trustedOperations = {}, trustedOnlyFor = production ? 'anonymous-and-clients' : 'none', rateLimits, load, maxBatch = 1 } = options;
  const redis = options.redis && (await openRedis(options.redis.url, app.log));
  const shared = { redis, ...(options.redis?.keyPrefix ? { keyPrefix: options.redis.keyPrefix } : {}) };
  const operations = createTrustedOperations(trustedOperations);
  setSecurityHeaders(app);
  limitBodies(app, { bodyLimitBytes });
  tellCost(app);
  const limits = { ...(production ? productionRates : developmentRates), ...rateLimits };
  const guard = createLoadGuard({ limits, secret, load, metrics, ...shared });
  app.log.info({ store: redis?.status === 'ready' ? 'Redis' : 'in-process', trustedOperations: operations.all.length, trustedOnlyFor }, 'rates and registered texts are kept');
  return {
    findDocument: createDocuments({ operations, trustedOnlyFor, persisted: createPersistedTexts(shared) }),
    trusted: operations.all.map(({ text }) => text),
    load: guard,
    maxBatch,
    shared,
    stop: () => {
      guard.stop();
      redis?.disconnect();
    },
  };
}
