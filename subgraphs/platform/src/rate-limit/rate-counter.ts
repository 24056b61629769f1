import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts what a user does within a span of time. */
export interface RateCounter {
  /** Takes one from the allowance of the key; false when it is used up. */
  take: (key: string) => Promise<boolean>;
  close: () => Promise<void>;
}

export interface RateCounterOptions {
  /** Tells the counts of one kind from those of another. */
  name: string;
  limit: number;
  seconds: number;
  /** Redis in which all replicas count together; without it each process counts by itself. */
  redisUrl: string | undefined;
  /** Is told once when Redis is lost, and once when it is back. */
  onRedis?: (state: 'lost' | 'back') => void;
}

/** Longest that a look-up waits for Redis before it is counted here alone. */
const REDIS_MS = 500;
const LONGEST_RETRY_MS = 5000;

/** Whether the limiter lets one more pass; anything but its own refusal is thrown on. */
async function passes(limiter: RateLimiterMemory | RateLimiterRedis, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

/**
 * A counter of `limit` in `seconds` for each key. Every process counts for itself whether there is a Redis or not: when Redis is lost, what
 * passed before counts on, and nobody is ever without a limit.
 */
export function createRateCounter({ name, limit, seconds, redisUrl, onRedis }: RateCounterOptions): RateCounter {
  const own = new RateLimiterMemory({ keyPrefix: name, points: limit, duration: seconds });
  if (!redisUrl) return { take: (key) => passes(own, key), close: () => Promise.resolve() };

  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false, maxRetriesPerRequest: 0, connectTimeout: REDIS_MS, commandTimeout: REDIS_MS,
    retryStrategy: (tries) => Math.min(tries * 100, LONGEST_RETRY_MS),
  });
  const opened = new Promise<void>((resolve) => {
    redis.once('ready', () => resolve());
    redis.once('error', () => resolve());
  });
  redis.on('error', () => undefined); // told by what fails for want of it; without a listener it would end the process
  const shared = new RateLimiterRedis({ storeClient: redis, keyPrefix: `civil:${name}`, points: limit, duration: seconds, rejectIfRedisNotReady: true });
  let isLost = false;
  const tell = (lost: boolean): void => {
    if (isLost !== lost) onRedis?.(lost ? 'lost' : 'back');
    isLost = lost;
  };
  return {
    take: async (key) => {
      if (!(await passes(own, key))) return false;
      await opened;
      try {
        const isAllowed = await passes(shared, key);
        tell(false);
        return isAllowed;
      } catch {
        tell(true);
        return true;
      }
    },
    close: async () => redis.disconnect(),
  };
}
