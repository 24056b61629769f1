import type { ViewerKind } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { SharedStoreOptions } from '../redis/open-redis.js';
import { createClientKeys } from './client-key.js';

/** Operations a minute that one client may ask, by its kind. */
export type RateLimits = Readonly<Record<ViewerKind, number>>;

/** A person clicks; a program that a person started asks a few times a second; machines are few and known. */
export const productionRates: RateLimits = { anonymous: 300, citizen: 300, staff: 1200, officer: 1200, client: 6000 };
/** Enough that neither a developer nor a suite of tests meets it. */
export const developmentRates: RateLimits = { anonymous: 60_000, citizen: 60_000, staff: 60_000, officer: 60_000, client: 60_000 };

export interface RateLimiterOptions extends SharedStoreOptions {
  readonly limits: RateLimits;
  /** Seals the keys that clients are counted under. */
  readonly secret: string;
}

/** Counts so many against a key; tells the seconds to wait where there are too many. */
export type MinuteLimiter = (key: string, taken: number) => Promise<number | undefined>;

export interface RateLimiter {
  /** Counts operations of a viewer; tells the seconds to wait where there are too many. */
  consume(viewer: Viewer, address: string, operations: number): Promise<number | undefined>;
  /** Counts a credential that did not hold against the network it came from. */
  consumeRejected(address: string): Promise<number | undefined>;
}

const MINUTE = 60;

/** Counts under a name within windows of a minute, each key by itself: in Redis where there is one, else, or while it is away, in this process. */
export function createMinuteLimiter(name: string, points: number, { redis, keyPrefix = 'civil:' }: SharedStoreOptions): MinuteLimiter {
  const own = new RateLimiterMemory({ points, duration: MINUTE, keyPrefix: `${keyPrefix}rate:${name}` });
  const limiter = redis
    ? new RateLimiterRedis({ storeClient: redis, points, duration: MINUTE, keyPrefix: `${keyPrefix}rate:${name}`, rejectIfRedisNotReady: true, insuranceLimiter: own })
    : own;
  return async (key, taken) => {
    try {
      await limiter.consume(key, taken);
      return undefined;
    } catch (cause) {
      if (!(cause instanceof RateLimiterRes)) throw cause;
      return Math.max(1, Math.ceil(cause.msBeforeNext / 1000));
    }
  };
}

/** Counts by kind of client. */
export function createRateLimiter({ limits, secret, ...store }: RateLimiterOptions): RateLimiter {
  const keys = createClientKeys(secret);
  const limiters = new Map(Object.entries(limits).map(([kind, points]) => [kind, createMinuteLimiter(kind, points, store)]));
  const rejected = createMinuteLimiter('rejected', limits.anonymous, store);
  return {
    consume: (viewer, address, operations) => limiters.get(viewer.claims.kind)?.(keys.of(viewer, address), operations) ?? Promise.resolve(undefined),
    consumeRejected: (address) => rejected(keys.ofAddress(address), 1),
  };
}
