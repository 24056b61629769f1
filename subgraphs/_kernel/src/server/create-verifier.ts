import type { KeyObject } from 'node:crypto';
import { type VerifiedViewerContext, verifyViewerContext } from '@civil/schema/identity';
import { LRUCache } from 'lru-cache';

type Held = Extract<VerifiedViewerContext, { claims: unknown }>;

/** Contexts that are remembered; the gateway makes one in some seconds for each viewer. */
const MOST_CONTEXTS = 2000;

/**
 * Verifies the viewer contexts of one subgraph. The calls of one operation, and of one viewer within some seconds, carry the same text, and a
 * signature that held does hold for as long as the context does. What was refused is not remembered.
 */
export function createVerifier(subgraph: string, key: KeyObject): (token: unknown, now?: number) => VerifiedViewerContext {
  const held = new LRUCache<string, Held>({ max: MOST_CONTEXTS });
  return (token, now = Date.now()) => {
    const known = typeof token === 'string' ? held.get(token) : undefined;
    if (known && now <= known.until) return known;
    const verified = verifyViewerContext(token, subgraph, key, now);
    if ('claims' in verified) held.set(token as string, verified);
    return verified;
  };
}
