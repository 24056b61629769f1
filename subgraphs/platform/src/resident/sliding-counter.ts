/** Counts what a user does within a span of time. Where several processes answer, they must share one. */
export interface RateCounter {
  /** Takes one from the allowance of the key; false when it is used up, which costs nothing. */
  take: (key: string) => Promise<boolean>;
}

export interface SlidingCounterOptions {
  limit: number;
  windowMs: number;
  now?: () => number;
}

/** A counter in this process: at most `limit` within any window, not per clock minute. */
export function slidingCounter({ limit, windowMs, now = Date.now }: SlidingCounterOptions): RateCounter {
  const taken = new Map<string, number[]>();
  let nextSweep = 0;

  /** Forgets users who have gone quiet, so that the map is as large as one window's users. */
  function sweep(moment: number): void {
    if (moment < nextSweep) return;
    nextSweep = moment + windowMs;
    for (const [key, moments] of taken) if ((moments.at(-1) ?? 0) <= moment - windowMs) taken.delete(key);
  }

  return {
    take: async (key) => {
      const moment = now();
      sweep(moment);
      const recent = (taken.get(key) ?? []).filter((earlier) => earlier > moment - windowMs);
      const isAllowed = recent.length < limit;
      taken.set(key, isAllowed ? [...recent, moment] : recent);
      return isAllowed;
    },
  };
}
