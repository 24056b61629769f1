import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { POLICY_VERSION } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import type { ClientGrant } from '@civil/schema/sharing';

/** How far a client has come in a resource, and under what. */
export interface PullPlace {
  readonly client: string;
  readonly resource: string;
  readonly grantId: string;
  readonly grantVersion: number;
  readonly policy: string;
  /** Cursor of the subgraph. */
  readonly inner: string;
  /** Items asked for, where they are not all that the grant opens: whoever goes on goes on with these. */
  readonly fields: readonly string[] | undefined;
  /** Day since the epoch on which it was issued: the same place issued twice a day is the same text. */
  readonly issuedOn: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days after which a cursor is no longer taken: who comes back later takes a full snapshot. */
const GOOD_DAYS = 30;
const MAC_BYTES = 16;
const LONGEST = 4096;

export const dayOf = (now: number): number => Math.floor(now / DAY_MS);

const mac = (key: KeyObject, text: string): Buffer => createHmac('sm3', key).update(text).digest().subarray(0, MAC_BYTES);

/** Writes a place down so that only the gateway can have written it. It names no record and holds no value. */
export function writePullCursor(key: KeyObject, place: PullPlace): string {
  const { client, resource, grantId, grantVersion, policy, inner, fields, issuedOn } = place;
  const text = JSON.stringify([client, resource, grantId, grantVersion, policy, inner, fields ?? null, issuedOn]);
  return Buffer.concat([mac(key, text), Buffer.from(text)]).toString('base64url');
}

const isText = (value: unknown): value is string => typeof value === 'string';

function readPlace(key: KeyObject, cursor: string): PullPlace | undefined {
  if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  // Several texts decode to the same bytes; a cursor is taken in the form it was given in.
  if (bytes.length <= MAC_BYTES || bytes.toString('base64url') !== cursor) return undefined;
  const text = bytes.subarray(MAC_BYTES).toString();
  if (!timingSafeEqual(mac(key, text), bytes.subarray(0, MAC_BYTES))) return undefined;
  const [client, resource, grantId, grantVersion, policy, inner, fields, issuedOn] = JSON.parse(text) as unknown[];
  if (![client, resource, grantId, policy, inner].every(isText)) return undefined;
  return {
    client: client as string, resource: resource as string, grantId: grantId as string, grantVersion: Number(grantVersion), policy: policy as string, inner: inner as string,
    fields: Array.isArray(fields) ? (fields as string[]) : undefined, issuedOn: Number(issuedOn),
  };
}

/**
 * Reads a cursor of a client and resource.
 * @throws `CURSOR_INVALID` where it was tampered with or is another's, `CURSOR_EXPIRED` where it is too old, `POLICY_CHANGED` where it comes from before.
 */
export function readPullCursor(key: KeyObject, cursor: string, { client, resource }: Pick<PullPlace, 'client' | 'resource'>, now = Date.now()): PullPlace {
  const place = readPlace(key, cursor);
  if (place?.client !== client || place.resource !== resource) throw civilError('CURSOR_INVALID');
  if (dayOf(now) - place.issuedOn > GOOD_DAYS) throw civilError('CURSOR_EXPIRED', { restart: true });
  if (place.policy !== POLICY_VERSION) throw civilError('POLICY_CHANGED', { restart: true });
  return place;
}

/** Whether a grant is the one that a place was reached under, as it was then. */
export const isOfGrant = ({ grantId, grantVersion }: Pick<PullPlace, 'grantId' | 'grantVersion'>, { id, version }: ClientGrant): boolean => grantId === id && grantVersion === version;
