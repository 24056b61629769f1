import { Redis } from 'ioredis';
import { describeCause } from '../errors/describe-cause.js';
import type { Log } from '../subgraph-client/call-context.js';

/** Where the processes of a gateway keep what they share; each keeps its own where there is no Redis. */
export interface SharedStoreOptions {
  readonly redis?: Redis | undefined;
  readonly keyPrefix?: string;
}

const CONNECT_TIMEOUT_MS = 1000;
const COMMAND_TIMEOUT_MS = 250;
const LONGEST_PAUSE_MS = 5000;

/**
 * Opens a connection to Redis that never holds a request up: while it is away commands fail at once, and it is tried again in the
 * background. The first try is waited for, failed or not. The log is told when Redis comes and goes, never what it holds.
 */
export async function openRedis(url: string, log: Log): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE_MS),
  });
  let isAway: boolean | undefined;
  redis.on('ready', () => {
    if (isAway) log.info({ store: 'Redis' }, 'Redis is back: what processes share is shared again');
    isAway = false;
  });
  redis.on('error', (cause: unknown) => {
    if (isAway) return;
    isAway = true;
    const { type, code } = describeCause(cause);
    log.warn({ store: 'in-process', cause: { type, code } }, 'Redis is away: each process counts and keeps for itself');
  });
  await redis.connect().catch(() => undefined); // told of by the event
  return redis;
}
