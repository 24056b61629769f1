import { randomUUID } from 'node:crypto';
import type { PublicJwk } from '@civil/schema/sharing';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

/** The issuer of the tests, which assertions are made for. */
export const ISSUER = 'civil-development-issuer';

export interface ClientKey {
  readonly privateJwk: JWK & { readonly kid: string };
  readonly publicJwk: PublicJwk;
}

/** A key as a machine client registers it. */
export async function makeClientKey(alg: string): Promise<ClientKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { privateJwk: { ...(await exportJWK(privateKey)), kid, alg }, publicJwk: { ...jwk, kid, alg } as unknown as PublicJwk };
}

export interface AssertionParts { sub?: string; iss?: string; aud?: string; jti?: string | null; seconds?: number; alg?: string; header?: Record<string, string> }

/** A statement of a client that it has its key (RFC 7523). */
export async function makeAssertion(key: JWK, { sub = 'u-puller', iss = sub, aud = ISSUER, jti = randomUUID(), seconds = 60, alg = key.alg ?? 'EdDSA', header = {} }: AssertionParts = {}): Promise<string> {
  const made = new SignJWT().setProtectedHeader({ alg, ...(key.kid ? { kid: key.kid } : {}), ...header }).setIssuer(iss).setSubject(sub).setAudience(aud).setIssuedAt().setExpirationTime(Math.floor(Date.now() / 1000) + seconds);
  if (jti !== null) made.setJti(jti);
  return made.sign(await importJWK(key, alg));
}

/** The form that brings an assertion. */
export const assertionForm = (client_assertion: string, more: Record<string, string> = {}): Record<string, string> => ({
  grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion, ...more,
});
