import type { ViewerKind } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { createClientKeys } from './client-key.js';

/** Operations a minute that one client may ask, by its kind. */
export type RateLimits = Readonly<Record<ViewerKind, number>>;

/** A person clicks; a program that a person started asks a few times a second; machines are few and known. */
export const productionRates: RateLimits = { anonymous: 300, citizen: 300, staff: 1200, officer: 1200, client: 6000 };
/** Enough that neither a developer nor a suite of tests meets it. */
export const developmentRates: RateLimits = { anonymous: 60_000, citizen: 60_000, staff: 60_000, officer: 60_000, client: 60_000 };

export interface RateLimiterOptions {
  readonly limits: RateLimits;
  /** Seals the keys that clients are counted under. */
  readonly secret: string;
  readonly redis?: Redis | undefined;
  readonly keyPrefix?: string;
}

export interface RateLimiter {
  /** Counts operations of a viewer; tells the seconds to wait where there are too many. */
  consume(viewer: Viewer, address: string, operations: number): Promise<number | undefined>;
  /** Counts a credential that did not hold against the network it came from. */
  consumeRejected(address: string): Promise<number | undefined>;
}

const MINUTE = 60;

/** Counts by kind of client within windows of a minute: in Redis where there is one, else, or while it is away, in this process. */
export function createRateLimiter({ limits, secret, redis, keyPrefix = 'civil:' }: RateLimiterOptions): RateLimiter {
  const keys = createClientKeys(secret);
  const limiterOf = (name: string, points: number): RateLimiterMemory | RateLimiterRedis => {
    const own = new RateLimiterMemory({ points, duration: MINUTE, keyPrefix: `${keyPrefix}rate:${name}` });
    if (!redis) return own;
    return new RateLimiterRedis({
      storeClient: redis, points, duration: MINUTE, keyPrefix: `${keyPrefix}rate:${name}`, rejectIfRedisNotReady: true, insuranceLimiter: own,
    });
  };
  const limiters = new Map(Object.entries(limits).map(([kind, points]) => [kind, limiterOf(kind, points)]));
  const rejected = limiterOf('rejected', limits.anonymous);
  const take = async (limiter: RateLimiterMemory | RateLimiterRedis, key: string, points: number): Promise<number | undefined> => {
    try {
      await limiter.consume(key, points);
      return undefined;
    } catch (cause) {
      if (!(cause instanceof RateLimiterRes)) throw cause;
      return Math.max(1, Math.ceil(cause.msBeforeNext / 1000));
    }
  };
  return {
    consume: (viewer, address, operations) => {
      const limiter = limiters.get(viewer.claims.kind);
      return limiter ? take(limiter, keys.of(viewer, address), operations) : Promise.resolve(undefined);
    },
    consumeRejected: (address) => take(rejected, keys.ofAddress(address), 1),
  };
}
