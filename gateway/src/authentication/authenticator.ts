import { hash } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import { anonymousClaims, parseClaims, type Viewer, viewerOf } from '@civil/schema/identity';
import type { GraphQLError } from 'graphql';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { createKeySet, type KeySource } from './key-set.js';

export interface TokenOptions {
  readonly keys: KeySource;
  readonly issuer: string;
  readonly audience: string;
}

/** Asymmetric algorithms only: with a symmetric one whoever can verify can also sign. */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];
const CLOCK_SKEW_SECONDS = 5;

interface Verified {
  viewer: Viewer;
  expiresAt: number;
}

/** What the token is bound to (RFC 7800); a way that is not known here binds it to what nobody can show. */
function boundTo({ cnf }: JWTPayload): string | undefined {
  if (cnf === undefined) return undefined;
  const { 'x5t#S256': thumbprint, ...others } = Object(cnf) as Record<string, unknown>;
  return typeof thumbprint === 'string' && Object.keys(others).length === 0 ? thumbprint : '';
}

/** A signature costs twice what the rest of a small request costs, so one that held is not verified again at once. */
const VERIFIED_MS = 10_000;
const MAX_VERIFIED = 10_000;

const faultOf = (cause: unknown): GraphQLError => {
  if (cause instanceof errors.JWTExpired) return civilError('TOKEN_EXPIRED', {}, { originalError: cause });
  if (cause instanceof errors.JWKSInvalid || !(cause instanceof errors.JOSEError)) {
    return civilError('UPSTREAM_UNAVAILABLE', {}, { originalError: cause instanceof Error ? cause : null });
  }
  return civilError('UNAUTHENTICATED', {}, { originalError: cause });
};

/**
 * Tells who asks from the `Authorization` header. Without the header it is the anonymous public; with one that does not hold,
 * it is nobody, never the public. A token that is bound to a certificate holds only with it, of which `thumbprint` tells (RFC 8705, section 3).
 * @throws `UNAUTHENTICATED`, `TOKEN_EXPIRED`, or `UPSTREAM_UNAVAILABLE` where the keys cannot be had.
 */
export function createAuthenticator(
  { keys, issuer, audience }: TokenOptions,
  warn: (message: string) => void = () => undefined,
): (authorization: string | undefined, thumbprint?: () => string | undefined) => Promise<Viewer> {
  const keySet = createKeySet(keys, warn);
  const anonymous = viewerOf(anonymousClaims);
  const verified = new LRUCache<string, Verified>({ max: MAX_VERIFIED, ttl: VERIFIED_MS });
  const verify = async (token: string): Promise<Verified> => {
    const { payload } = await jwtVerify(token, keySet, {
      issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCK_SKEW_SECONDS, requiredClaims: ['exp', 'sub'],
    }).catch((cause: unknown) => { throw faultOf(cause); });
    // jose looks at the time of issue only where a token may not be older than something.
    if (payload.iat !== undefined && payload.iat > Date.now() / 1000 + CLOCK_SKEW_SECONDS) throw civilError('UNAUTHENTICATED');
    const certificate = boundTo(payload);
    return { viewer: viewerOf({ ...parseClaims(payload), ...(certificate === undefined ? {} : { certificate }) }), expiresAt: ((payload.exp ?? 0) + CLOCK_SKEW_SECONDS) * 1000 };
  };
  const held = ({ viewer }: Verified, thumbprint: () => string | undefined): Viewer => {
    const { certificate } = viewer.claims;
    if (certificate !== undefined && certificate !== thumbprint()) throw civilError('UNAUTHENTICATED');
    return viewer;
  };
  return async (authorization, thumbprint = () => undefined) => {
    if (authorization === undefined) return anonymous;
    const token = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i.exec(authorization)?.[1];
    if (!token || token.length > 8192) throw civilError('UNAUTHENTICATED');
    const key = hash('sha256', token);
    const known = verified.get(key);
    if (known && known.expiresAt > Date.now()) return held(known, thumbprint);
    const fresh = await verify(token);
    verified.set(key, fresh);
    return held(fresh, thumbprint);
  };
}
