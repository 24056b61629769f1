import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A key that signs, and the name under which its signatures are told apart from those of other keys. */
export interface SigningKey {
  readonly id: string;
  readonly sign: (text: string) => string;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
const isThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** The name of a key: the beginning of the SHA-256 of its public half. */
const keyIdOf = (publicKey: KeyObject): string => createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 16);

const refuseOthers = (file: string, key: KeyObject): KeyObject => {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds no Ed25519 key`);
  return key;
};

/** Makes a key that only its owner may read. Of several processes that start together one makes it and all take it. */
function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

function readPem(file: string, mayMake: boolean): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (!mayMake) throw new Error(`the key file ${file} of the ledger does not exist`);
    makeKey(file);
    return readFileSync(file);
  }
}

/** Reads a PEM text as `read` does, without quoting it when it is none. */
function parsed(file: string, pem: Buffer, read: (pem: Buffer) => KeyObject): KeyObject {
  try {
    return read(pem);
  } catch {
    throw new Error(`${file} holds no key in PEM`);
  }
}

/**
 * Reads the key that signs checkpoints.
 * @throws {Error} naming the file where it holds no Ed25519 key, or is missing and may not be made.
 */
export function readSigningKey(file: string, mayMake: boolean): SigningKey {
  const key = refuseOthers(file, parsed(file, readPem(file, mayMake), (pem) => createPrivateKey(pem)));
  return { id: keyIdOf(createPublicKey(key)), sign: (text) => sign(null, Buffer.from(text), key).toString('base64url') };
}

/** Whether a text was signed with one of some keys, told apart by name. */
export type SignatureCheck = (keyId: string, text: string, signature: string) => boolean;

/** Reads the public halves of key files, be they private or public, that checkpoints may be signed with. */
export function readSignatureCheck(files: readonly string[]): SignatureCheck {
  const keys = new Map(files.map((file) => {
    const key = refuseOthers(file, parsed(file, readPem(file, false), (pem) => createPublicKey(pem)));
    return [keyIdOf(key), key] as const;
  }));
  return (keyId, text, signature) => {
    const key = keys.get(keyId);
    return key !== undefined && /^[A-Za-z0-9_-]{86}$/.test(signature) && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
  };
}
