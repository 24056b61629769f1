import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { civilError } from '@civil/schema/errors';

/**
 * A cursor names the last record seen by its opaque id and the query it belongs to by a keyed digest, under one signature. It
 * holds no value of the record, so it carries no personal data whatever the list is sorted by.
 */
const MAC_BYTES = 16;

const mac = (key: KeyObject, text: string): Buffer => createHmac('sha256', key).update(text).digest().subarray(0, MAC_BYTES);

/** Digest of what a list is: its field, conditions and order. */
export const queryDigest = (key: KeyObject, query: unknown): string => mac(key, `query:${JSON.stringify(query)}`).toString('base64url');

export function encodeCursor(key: KeyObject, digest: string, id: string): string {
  const payload = Buffer.from(`${digest} ${id}`);
  return Buffer.concat([mac(key, payload.toString()), payload]).toString('base64url');
}

/**
 * The id that a cursor of this query names.
 * @throws `CURSOR_INVALID` when it was tampered with, or belongs to another query.
 */
export function decodeCursor(key: KeyObject, digest: string, cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const signature = bytes.subarray(0, MAC_BYTES);
  const payload = bytes.subarray(MAC_BYTES).toString();
  const wanted = mac(key, payload);
  const [ofQuery, id, ...rest] = payload.split(' ');
  if (signature.length !== MAC_BYTES || !timingSafeEqual(signature, wanted) || ofQuery !== digest || !id || rest.length > 0) {
    throw civilError('CURSOR_INVALID');
  }
  return id;
}
