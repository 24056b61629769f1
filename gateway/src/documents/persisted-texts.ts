import { hash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';

/** Texts that clients registered by their digest, so that they need to send them only once. */
export interface PersistedTexts {
  find(sha256: string): Promise<string | undefined>;
  /** Keeps a text that was found fit to run. */
  keep(sha256: string, text: string): void;
}

export interface PersistedTextsOptions {
  /** Shares the texts with the other processes of the gateway. */
  readonly redis?: Redis | undefined;
  /** Begins each key in Redis. */
  readonly keyPrefix?: string;
}

/** Characters of the texts kept in this process, and of the longest text kept. */
const KEPT_CHARACTERS = 4_000_000;
const LONGEST_TEXT = 32_768;
const KEPT_SECONDS = 24 * 60 * 60;

/** Builds a store of texts: in this process, and behind it in Redis where there is one. Without Redis, and while it is away, each process learns for itself. */
export function createPersistedTexts({ redis, keyPrefix = 'civil:' }: PersistedTextsOptions = {}): PersistedTexts {
  const kept = new LRUCache<string, string>({ maxSize: KEPT_CHARACTERS, sizeCalculation: (text) => text.length + 1 });
  const keyOf = (sha256: string): string => `${keyPrefix}persisted:${sha256}`;
  const fetch = async (sha256: string): Promise<string | undefined> => {
    const text = await redis?.get(keyOf(sha256)).catch(() => null);
    // Whoever can write to Redis must not choose what others run under a digest.
    if (typeof text !== 'string' || hash('sha256', text) !== sha256) return undefined;
    kept.set(sha256, text);
    return text;
  };
  return {
    find: async (sha256) => kept.get(sha256) ?? fetch(sha256),
    keep: (sha256, text) => {
      if (text.length > LONGEST_TEXT || kept.has(sha256)) return;
      kept.set(sha256, text);
      redis?.set(keyOf(sha256), text, 'EX', KEPT_SECONDS).catch(() => undefined);
    },
  };
}
