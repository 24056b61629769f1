import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Claims, parseClaims } from '@civil/schema/identity';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { isProductionProcess, variables } from '../environment.js';

export interface DevelopmentTokenOptions {
  readonly expiresInSeconds?: number;
  readonly issuer?: string;
  readonly audience?: string;
}

const HALF_A_DAY = 12 * 60 * 60;
const OWNER_ONLY = { mode: 0o600 };

const isErrorWithCode = (cause: unknown, code: string): boolean => (cause as { code?: unknown } | null)?.code === code;

function refuseInProduction(): void {
  if (isProductionProcess()) throw new Error('the development issuer does not sign in production');
}

async function readKey(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (cause) {
    if (isErrorWithCode(cause, 'ENOENT')) return undefined;
    throw cause;
  }
}

/** Of several processes that start at once, the first to link its key has made the key of all. */
async function createKey(directory: string, file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const draft = join(directory, `.${randomUUID()}.draft`);
  await writeFile(draft, JSON.stringify({ ...jwk, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(jwk) }), OWNER_ONLY);
  try {
    await link(draft, file);
  } catch (cause) {
    if (!isErrorWithCode(cause, 'EEXIST')) throw cause;
  } finally {
    await rm(draft, { force: true });
  }
  const key = await readKey(file);
  if (!key) throw new Error(`the development key vanished from ${file}`);
  return key;
}

/** Writes the public half. It follows from the private key alone, so it does not matter who writes it last. */
async function publishKey(directory: string, { d: _private, ...publicKey }: JWK): Promise<void> {
  const file = join(directory, 'jwks.json');
  const wanted = JSON.stringify({ keys: [publicKey] });
  if ((await readFile(file, 'utf8').catch(() => undefined)) === wanted) return;
  const draft = join(directory, `.${randomUUID()}.draft`);
  await writeFile(draft, wanted, OWNER_ONLY);
  await rename(draft, file);
}

/**
 * Makes sure of a key pair for development tokens under a directory: `private.jwk`, and `jwks.json` for the gateway.
 * @throws {Error} in production.
 */
export async function ensureDevelopmentIssuer(directory: string): Promise<{ privateKey: JWK; jwksFile: string }> {
  refuseInProduction();
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'private.jwk');
  const privateKey = (await readKey(file)) ?? (await createKey(directory, file));
  await publishKey(directory, privateKey);
  return { privateKey, jwksFile: join(directory, 'jwks.json') };
}

/**
 * A token for these claims, signed by the development issuer of a directory.
 * @throws {Error} in production, and for claims that the gateway would not accept.
 */
export async function issueDevelopmentToken(directory: string, claims: Omit<Claims, 'kind'>, options: DevelopmentTokenOptions = {}): Promise<string> {
  refuseInProduction();
  const { kind: _derived, ...payload } = parseClaims({ ...claims });
  const { privateKey } = await ensureDevelopmentIssuer(directory);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...payload })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', ...(privateKey.kid ? { kid: privateKey.kid } : {}) })
    .setIssuer(options.issuer ?? variables.TOKEN_ISSUER.development)
    .setAudience(options.audience ?? variables.TOKEN_AUDIENCE.development)
    .setIssuedAt(now)
    .setExpirationTime(now + (options.expiresInSeconds ?? HALF_A_DAY))
    .sign(await importJWK(privateKey, 'EdDSA'));
}
