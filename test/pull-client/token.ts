import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importJWK, type JWK, SignJWT } from 'jose';

/** Gives a token that is good for the next request. */
export type TokenSource = () => Promise<string>;

const ASSERTION_SECONDS = 60;
/** Seconds before its end at which a token is given up. */
const MARGIN_SECONDS = 30;

const algorithmOf = ({ alg, kty, crv }: JWK): string => alg ?? (kty === 'OKP' ? 'EdDSA' : crv === 'P-256' ? 'ES256' : 'PS256');

/** Signs in with the private key of a client (RFC 7523), again whenever the token comes to its end. */
export async function tokenByKey(base: string, client: string, keyFile: string, audience: string): Promise<TokenSource> {
  const jwk = JSON.parse(await readFile(keyFile, 'utf8')) as JWK;
  const alg = algorithmOf(jwk);
  const key = await importJWK(jwk, alg);
  const endpoint = new URL('/oauth/token', base).href;
  let token = '';
  let goodUntil = 0;
  return async () => {
    if (Date.now() / 1000 < goodUntil) return token;
    const assertion = await new SignJWT().setProtectedHeader({ alg, ...(jwk.kid ? { kid: jwk.kid } : {}) })
      .setIssuer(client).setSubject(client).setAudience(audience).setJti(randomUUID()).setIssuedAt().setExpirationTime(`${ASSERTION_SECONDS}s`).sign(key);
    const response = await fetch(endpoint, {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion }),
    });
    const answer = (await response.json()) as { access_token?: string; expires_in?: number; error?: string };
    if (!response.ok || !answer.access_token) throw new Error(`登录失败。Signing in failed: ${answer.error ?? response.status}`);
    token = answer.access_token;
    goodUntil = Date.now() / 1000 + (answer.expires_in ?? 0) - MARGIN_SECONDS;
    return token;
  };
}
