import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

export interface RemoteKeySetOptions {
  readonly url: string;
  /** Milliseconds for which keys that were had once are trusted while they cannot be fetched again. */
  readonly staleMs: number;
  readonly warn: (message: string) => void;
}

/** The keys that a token must be verified with cannot be had. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';

  constructor(options?: ErrorOptions) {
    super('the keys of the token issuer cannot be had', options);
  }
}

/** Milliseconds that an answer of the issuer has. */
const TIMEOUT_MS = 3000;
/** Milliseconds after which keys are fetched again. */
const FRESH_MS = 600_000;
/** Milliseconds in which a key that was not among those just fetched is not looked for again, whoever names it. */
const COOLDOWN_MS = 30_000;
/** Milliseconds between two tries while the issuer does not answer: with some keys in hand, and with none. */
const RETRY_MS = 10_000;
const COLD_RETRY_MS = 1000;

/**
 * Keys of an address. `jose` would drop them after ten minutes however the issuer fares, and would try the issuer again at every
 * request while it is down; here the last good keys are kept for a bounded time, and tries are bounded too.
 */
export function createRemoteKeySet({ url, staleMs, warn }: RemoteKeySetOptions): JWTVerifyGetKey {
  // With nothing ever growing old for it, jose fetches only when told to.
  const keys = createRemoteJWKSet(new URL(url), { timeoutDuration: TIMEOUT_MS, cacheMaxAge: Number.POSITIVE_INFINITY, cooldownDuration: Number.POSITIVE_INFINITY });
  let fetchedAt: number | undefined;
  let failedAt: number | undefined;
  let fault: unknown;
  let underway: Promise<void> | undefined;

  const fetchKeys = async (): Promise<void> => {
    try {
      await keys.reload();
      fetchedAt = Date.now();
      failedAt = undefined;
    } catch (cause) {
      if (failedAt === undefined) warn(fetchedAt === undefined ? 'the keys of the token issuer cannot be fetched' : 'the keys of the token issuer cannot be fetched; the last ones are used on');
      failedAt = Date.now();
      fault = cause;
    } finally {
      underway = undefined;
    }
  };
  /** Fetches the keys, unless that failed a moment ago; equal wishes share one fetch. */
  const refresh = async (): Promise<void> => {
    const pauseMs = fetchedAt === undefined ? COLD_RETRY_MS : RETRY_MS;
    if (!underway && failedAt !== undefined && Date.now() - failedAt < pauseMs) return;
    underway ??= fetchKeys();
    await underway;
  };
  const ageMs = (): number => (fetchedAt === undefined ? Number.POSITIVE_INFINITY : Date.now() - fetchedAt);
  const assertUsable = (): void => {
    if (ageMs() > Math.max(staleMs, FRESH_MS)) throw new KeysUnavailable({ cause: fault });
  };

  return async (header, token) => {
    if (ageMs() > FRESH_MS) {
      const refreshed = refresh();
      // While the issuer is known to be down, nobody waits to hear so again.
      if (failedAt === undefined || ageMs() > staleMs) await refreshed;
    }
    assertUsable();
    try {
      return await keys(header, token);
    } catch (cause) {
      if (!(cause instanceof errors.JWKSNoMatchingKey) || ageMs() < COOLDOWN_MS) throw cause;
      await refresh();
      // Whether the issuer has this key by now is not known, so the bearer is not to blame.
      if (failedAt !== undefined) throw new KeysUnavailable({ cause: fault });
      return keys(header, token);
    }
  };
}
