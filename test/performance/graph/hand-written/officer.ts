import { createPublicKey, type JsonWebKeyInput, type KeyObject, verify } from 'node:crypto';

/** Who asks: an officer for social assistance of a county, the one role that this server was written for. */
export interface Officer {
  /** Pattern of the division codes within the officer's own. */
  readonly pattern: string;
  readonly prefix: string;
}

interface Verified {
  readonly officer: Officer;
  readonly until: number;
}

/** As long as a token that held is taken without looking at its signature again, in milliseconds: what our gateway does too. */
const VERIFIED_MS = 10_000;
const MOST_VERIFIED = 10_000;
const CLOCK_SKEW_SECONDS = 30;

const parsed = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

/** Makes the check of a bearer token against the public keys of the issuer. It answers `undefined` for whoever is not such an officer. */
export function authenticator(keySet: { keys: readonly (JsonWebKeyInput['key'] & { kid?: string })[] }): (authorization: string | undefined) => Officer | undefined {
  const keys = new Map<unknown, KeyObject>(keySet.keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
  const known = new Map<string, Verified>();

  function check(token: string): Verified | undefined {
    const [head, payload, signature, ...rest] = token.split('.');
    if (!head || !payload || !signature || rest.length > 0) return undefined;
    const { alg, kid } = parsed(head);
    const key = keys.get(kid);
    if (alg !== 'EdDSA' || !key || !verify(null, Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'))) return undefined;
    const { iss, aud, exp, roles, scopePrefix } = parsed(payload) as { iss?: unknown; aud?: unknown; exp?: number; roles?: unknown[]; scopePrefix?: string };
    const isHeld = iss === 'civil-development-issuer' && aud === 'civil-graph' && typeof exp === 'number' && exp + CLOCK_SKEW_SECONDS > Date.now() / 1000;
    if (!isHeld || roles?.length !== 1 || roles[0] !== 'county.assist' || !/^\d{4,6}$/.test(scopePrefix ?? '')) return undefined;
    return { officer: { prefix: scopePrefix as string, pattern: `${scopePrefix}%` }, until: Math.min(Date.now() + VERIFIED_MS, exp * 1000) };
  }

  return (authorization) => {
    if (!authorization?.startsWith('Bearer ')) return undefined;
    const token = authorization.slice(7);
    const before = known.get(token);
    if (before && before.until > Date.now()) return before.officer;
    const verified = check(token);
    if (!verified) return undefined;
    if (known.size >= MOST_VERIFIED) known.clear();
    known.set(token, verified);
    return verified.officer;
  };
}
