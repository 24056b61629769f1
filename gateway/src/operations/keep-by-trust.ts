import { LRUCache } from 'lru-cache';

/** What is kept of operations. */
export interface KeptByTrust<T> {
  get(key: string, isTrusted: boolean): T | undefined;
  /** `characters` is the length of the text that the value was made of. */
  set(key: string, value: T, facts: { readonly characters: number; readonly isTrusted: boolean }): void;
  readonly size: number;
}

interface Entry<T> {
  readonly value: T;
  readonly characters: number;
}

/** Trusted documents: there are some hundreds. */
const KEPT_TRUSTED = 5000;
/** Parsed, filtered and planned, a short operation takes some fifty kilobytes. */
const KEPT_OTHERS = 1000;
const KEPT_CHARACTERS = 500_000;

/** Keeps what trusted operations come to, and apart from them of all others what was asked last: no flood of these makes the gateway plan a trusted one again. */
export function keepByTrust<T extends object>(mostTrusted = KEPT_TRUSTED): KeptByTrust<T> {
  const trusted = new LRUCache<string, Entry<T>>({ max: mostTrusted });
  const others = new LRUCache<string, Entry<T>>({ max: KEPT_OTHERS, maxSize: KEPT_CHARACTERS, sizeCalculation: ({ characters }) => characters + 1 });
  return {
    get: (key, isTrusted) => {
      const known = trusted.get(key);
      if (known) return known.value;
      const other = others.get(key);
      if (other && isTrusted) {
        others.delete(key);
        trusted.set(key, other);
      }
      return other?.value;
    },
    set: (key, value, { characters, isTrusted }) => {
      (isTrusted ? trusted : others).set(key, { value, characters });
    },
    get size() {
      return trusted.size + others.size;
    },
  };
}
