import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { POLICY_VERSION } from '../access/policy.js';
import { type Claims, parseClaims, readBoundCase, readBoundGrant } from './claims.js';

/**
 * The viewer context: what the gateway vouches for on every call to a subgraph. A compact JWS (RFC 7515, HS256) whose key is
 * derived from the secret and the name of the subgraph, so that a context for one subgraph is worth nothing at another, and a
 * subgraph cannot make one for its neighbours.
 */
export const VIEWER_CONTEXT_HEADER = 'x-viewer-context';
export const REQUEST_ID_HEADER = 'x-request-id';

/** Signs viewer contexts on a developer's machine only: gateway and subgraphs refuse to start with it in production. */
export const DEVELOPMENT_VIEWER_CONTEXT_SECRET = 'development-only-viewer-context-secret';

/** Seconds that a context is good for: long enough for a slow call, too short to be worth stealing. */
export const VIEWER_CONTEXT_SECONDS = 60;
/** Seconds by which the clocks of two machines may differ. */
const CLOCK_SKEW_SECONDS = 5;

const ISSUER = 'civil-gateway';
const HEADER = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url');

/** The key of one subgraph; an object, as bytes are made into one at every use. `secret` has at least 32 characters. */
export function viewerContextKey(secret: string, subgraph: string): KeyObject {
  if (secret.length < 32) throw new Error('the viewer context secret needs at least 32 characters');
  return createSecretKey(createHmac('sha256', secret).update(`viewer-context:${subgraph}`).digest());
}

const mac = (key: KeyObject, signed: string): Buffer => createHmac('sha256', key).update(signed).digest();

/** Signs `claims` for the subgraph that `key` belongs to. `now` in milliseconds since the epoch. */
export function signViewerContext(claims: Claims, subgraph: string, key: KeyObject, now = Date.now()): string {
  const iat = Math.floor(now / 1000);
  const payload = { iss: ISSUER, aud: subgraph, iat, exp: iat + VIEWER_CONTEXT_SECONDS, policy: POLICY_VERSION, claims };
  const signed = `${HEADER}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  return `${signed}.${mac(key, signed).toString('base64url')}`;
}

export type ViewerContextFault = 'missing' | 'malformed' | 'signature' | 'audience' | 'expired' | 'policy';

/** A context that holds, and until when it does, in milliseconds since the epoch; or why it was refused, for the log only. */
export type VerifiedViewerContext = { readonly claims: Claims; readonly until: number } | { readonly fault: ViewerContextFault };

/** Verifies a context at the subgraph it names. */
export function verifyViewerContext(token: unknown, subgraph: string, key: KeyObject, now = Date.now()): VerifiedViewerContext {
  if (typeof token !== 'string' || token === '') return { fault: 'missing' };
  const [header, body, signature, ...rest] = token.split('.');
  if (header !== HEADER || !body || !signature || rest.length > 0) return { fault: 'malformed' };
  const wanted = mac(key, `${header}.${body}`);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return { fault: 'signature' };
  try {
    const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const seconds = now / 1000;
    if (payload['iss'] !== ISSUER || payload['aud'] !== subgraph) return { fault: 'audience' };
    if (typeof payload['exp'] !== 'number' || payload['exp'] + CLOCK_SKEW_SECONDS < seconds) return { fault: 'expired' };
    if (typeof payload['iat'] !== 'number' || payload['iat'] - CLOCK_SKEW_SECONDS > seconds) return { fault: 'expired' };
    if (payload['policy'] !== POLICY_VERSION) return { fault: 'policy' };
    const given = payload['claims'] as Record<string, unknown>;
    const claims = parseClaims(given);
    const boundCase = readBoundCase(given['boundCase']);
    const boundGrant = readBoundGrant(given['boundGrant']);
    return { claims: { ...claims, ...(boundCase ? { boundCase } : {}), ...(boundGrant ? { boundGrant } : {}) }, until: (payload['exp'] + CLOCK_SKEW_SECONDS) * 1000 };
  } catch {
    return { fault: 'malformed' };
  }
}
