import { readFile, stat } from 'node:fs/promises';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { createRemoteKeySet } from './remote-key-set.js';

/** Where the public keys of the token issuer are found. */
export type KeySource = { readonly url: string; readonly staleMs?: number } | { readonly file: string };

/** Milliseconds for which the last keys of an address are trusted while it is down. */
const STALE_MS = 24 * 60 * 60 * 1000;

async function readKeySet(file: string): Promise<{ keys: JWTVerifyGetKey; stamp: string }> {
  const { mtimeMs, ino, size } = await stat(file);
  const set = JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet;
  return { keys: createLocalJWKSet(set), stamp: `${mtimeMs}:${ino}:${size}` };
}

const stampOf = async (file: string): Promise<string | undefined> => {
  const found = await stat(file).catch(() => undefined);
  return found && `${found.mtimeMs}:${found.ino}:${found.size}`;
};

/** Keys of a file, read again when a token names a key that the file did not have and the file has changed since. */
function createFileKeySet(file: string): JWTVerifyGetKey {
  let current: Promise<{ keys: JWTVerifyGetKey; stamp: string }> | undefined;
  const load = () => {
    const loading = readKeySet(file);
    loading.catch(() => { if (current === loading) current = undefined; });
    current = loading;
    return loading;
  };
  return async (header, token) => {
    if (!current && (await stampOf(file)) === undefined) throw new errors.JWKSNoMatchingKey(); // no issuer has signed anything yet
    const known = await (current ?? load());
    try {
      return await known.keys(header, token);
    } catch (cause) {
      if (!(cause instanceof errors.JWKSNoMatchingKey)) throw cause;
      if ((await stampOf(file)) === known.stamp) throw cause;
      return (await load()).keys(header, token);
    }
  };
}

/** The keys that tokens are verified with. */
export const createKeySet = (source: KeySource, warn: (message: string) => void): JWTVerifyGetKey =>
  'url' in source ? createRemoteKeySet({ url: source.url, staleMs: source.staleMs ?? STALE_MS, warn }) : createFileKeySet(source.file);
