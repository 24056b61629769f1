import { randomUUID } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import type { SharedStoreOptions } from '../redis/open-redis.js';

/** The right of one pull to go on while no other of its client and resource does. */
export interface Lease {
  /** Whether it still holds, as far as is known: one that could not be renewed in time does not. */
  readonly holds: boolean;
  release(): Promise<void>;
}

/** Lets one pull of a client and resource run at once, over all processes that share a Redis. */
export interface Leases {
  /** @throws `PULL_IN_PROGRESS` */
  take(client: string, resource: string): Promise<Lease>;
}

/** Milliseconds after which a lease that nobody renews ends: so long a crashed gateway keeps its clients waiting. */
const LEASE_MS = 15_000;

const RENEW = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) else return 0 end";
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/** Seconds after which it is worth trying again, for the header. */
export const LEASE_RETRY_SECONDS = Math.ceil(LEASE_MS / 1000);

/** While Redis is away each process keeps leases for itself: a pull is better than none, and rows are bounded by the quota. */
export function createLeases({ redis, keyPrefix = 'civil:' }: SharedStoreOptions = {}, leaseMs = LEASE_MS): Leases {
  const own = new Set<string>();
  const refuse = (): never => { throw civilError('PULL_IN_PROGRESS'); };
  return {
    take: async (client, resource) => {
      const key = `${keyPrefix}pull:${resource}:${Buffer.from(client).toString('base64url')}`;
      if (own.has(key)) return refuse();
      own.add(key);
      const token = randomUUID();
      const taken = redis ? await redis.set(key, token, 'PX', leaseMs, 'NX').catch(() => 'OK') : 'OK';
      if (taken !== 'OK') {
        own.delete(key);
        return refuse();
      }
      let isHeld = true;
      const renew = (): void => {
        redis?.eval(RENEW, 1, key, token, String(leaseMs)).then(async (renewed) => {
          if (renewed !== 0 || !isHeld) return;
          // It ran out while Redis was away, or another took it since: it is taken again where it is free.
          if ((await redis.set(key, token, 'PX', leaseMs, 'NX')) !== 'OK') isHeld = false;
        }).catch(() => undefined);
      };
      const renewing = redis ? setInterval(renew, leaseMs / 3).unref() : undefined;
      let isReleased = false;
      return {
        get holds() { return isHeld; },
        release: async () => {
          if (isReleased) return;
          isReleased = true;
          clearInterval(renewing);
          own.delete(key);
          await redis?.eval(RELEASE, 1, key, token).catch(() => undefined);
        },
      };
    },
  };
}
