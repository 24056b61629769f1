import { createPublicKey } from 'node:crypto';
import type { PublicJwk } from '@civil/schema/sharing';
import { Refusal } from '@civil/subgraph-kernel';

const MOST_KEYS = 4;
const LONGEST_TEXT = 8_000;
const LEAST_RSA_BITS = 2048;
/** Members of a private or secret key: whoever sends one has given it away. */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** Which algorithms go with a key, by its type and curve, and the members that make it up. */
const kinds: Readonly<Record<string, { readonly algs: readonly string[]; readonly members: readonly string[] }>> = {
  'OKP Ed25519': { algs: ['EdDSA', 'Ed25519'], members: ['kty', 'crv', 'x'] },
  'EC P-256': { algs: ['ES256'], members: ['kty', 'crv', 'x', 'y'] },
  'EC P-384': { algs: ['ES384'], members: ['kty', 'crv', 'x', 'y'] },
  'RSA ': { algs: ['PS256', 'RS256'], members: ['kty', 'n', 'e'] },
};

function readKey(value: unknown): PublicJwk | undefined {
  const jwk = (value ?? {}) as Record<string, unknown>;
  const kind = kinds[`${String(jwk['kty'])} ${jwk['kty'] === 'RSA' ? '' : String(jwk['crv'])}`];
  const { kid } = jwk;
  const alg = jwk['alg'] ?? kind?.algs[0];
  if (!kind || typeof alg !== 'string' || !kind.algs.includes(alg) || typeof kid !== 'string' || !/^[\w.-]{1,64}$/.test(kid)) return undefined;
  if (privateMembers.some((member) => member in jwk) || (jwk['use'] ?? 'sig') !== 'sig') return undefined;
  const members = kind.members.map((member) => [member, jwk[member]] as const);
  if (members.some(([, member]) => typeof member !== 'string')) return undefined;
  const key = Object.fromEntries(members) as PublicJwk;
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: key as never, format: 'jwk' });
    if (key['kty'] === 'RSA' && (asymmetricKeyDetails?.modulusLength ?? 0) < LEAST_RSA_BITS) return undefined;
  } catch {
    return undefined;
  }
  return { ...key, kid, alg, use: 'sig' };
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_TEXT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The public keys of a JWKS. @throws Refusal `CLIENT_KEYS` for one that is malformed, holds a private part, a weak or a second key of an id. */
export function readJwks(text: string): PublicJwk[] {
  const given: unknown = (parsed(text) as { keys?: unknown } | undefined)?.keys;
  const keys = Array.isArray(given) ? given.map(readKey) : [];
  const read = keys.filter((key) => key !== undefined);
  if (keys.length === 0 || keys.length > MOST_KEYS || read.length < keys.length || new Set(read.map((key) => key['kid'])).size < read.length) throw new Refusal('CLIENT_KEYS', ['input', 'jwks']);
  return read;
}
