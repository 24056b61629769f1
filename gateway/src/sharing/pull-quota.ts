import { chinaTime } from '@civil/schema/scalars';
import type { ClientGrant } from '@civil/schema/sharing';
import type { SharedStoreOptions } from '../redis/open-redis.js';

/** Rows taken out of a quota before they are read. */
export interface TakenRows {
  /** Fewer than were asked for where no more are left, at last 0. */
  readonly rows: number;
  /** Gives back what was taken and not read. */
  giveBack(rows: number): Promise<void>;
}

/** Rows that grants may still give today. */
export interface Quotas {
  take(grant: ClientGrant, rows: number): Promise<TakenRows>;
}

const DAY_SECONDS = 24 * 60 * 60;
/** Counts of days gone by are no longer looked at; this leaves room for clocks that differ. */
const KEPT_SECONDS = 2 * DAY_SECONDS;

const dayIn = (now: number): string => chinaTime(new Date(now)).slice(0, 10);

/** Seconds until the day turns and quotas begin anew, for the header. */
export const secondsToMidnight = (now = Date.now()): number => DAY_SECONDS - (Math.floor(now / 1000) + 8 * 3600) % DAY_SECONDS;

/** Takes up to ARGV[1] of what ARGV[2] leaves, in one step: two replicas never give the same row of the quota. */
const TAKE = `
  local used = tonumber(redis.call('get', KEYS[1]) or '0')
  local taken = math.max(0, math.min(tonumber(ARGV[1]), tonumber(ARGV[2]) - used))
  if taken > 0 then redis.call('incrby', KEYS[1], taken) redis.call('expire', KEYS[1], ARGV[3]) end
  return taken`;

/** Counts rows by grant and day: in Redis where there is one, else, or while it is away, in this process. */
export function createQuotas({ redis, keyPrefix = 'civil:' }: SharedStoreOptions = {}, now: () => number = Date.now): Quotas {
  let day = '';
  let own = new Map<string, number>();
  const today = (): string => {
    const turned = dayIn(now());
    if (turned !== day) own = new Map();
    day = turned;
    return day;
  };
  const takeHere = (id: string, rows: number, most: number): number => {
    today();
    const used = own.get(id) ?? 0;
    const taken = Math.max(0, Math.min(rows, most - used));
    own.set(id, used + taken);
    return taken;
  };
  return {
    take: async ({ id, quotaPerDay }, asked) => {
      // What this process counts holds where Redis does not answer, so it is counted in any case.
      const here = takeHere(id, asked, quotaPerDay);
      const counts = own;
      const key = `${keyPrefix}quota:${day}:${id}`;
      const giveBackHere = (rows: number): void => { counts.set(id, (counts.get(id) ?? 0) - rows); };
      const rows = redis && here > 0 ? await redis.eval(TAKE, 1, key, String(here), String(quotaPerDay), String(KEPT_SECONDS)).then(Number, () => here) : here;
      giveBackHere(here - rows);
      return {
        rows,
        giveBack: async (unread) => {
          if (unread <= 0) return;
          giveBackHere(unread);
          await redis?.decrby(key, unread).catch(() => undefined);
        },
      };
    },
  };
}
