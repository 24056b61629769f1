import { createHash, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

/** Header of a call that the gateway makes on its own behalf, where no viewer stands behind it: entries for the ledger, questions about a case. */
export const SERVICE_SIGNATURE_HEADER = 'x-service-signature';

/** Seconds for which a signed call is good. */
const SERVICE_CALL_SECONDS = 60;

const macOf = (key: KeyObject, moment: string, path: string, body: string | Buffer): Buffer =>
  createHmac('sha256', key).update(`service-call\n${moment}\n${path}\n${createHash('sha256').update(body).digest('hex')}`).digest();

/**
 * Signs one call of the gateway to a subgraph: moment, path and body. `key` is that of the subgraph (`viewerContextKey`); `now` in
 * milliseconds since the epoch.
 */
export function signServiceCall(key: KeyObject, path: string, body: string | Buffer, now = Date.now()): string {
  const moment = String(Math.floor(now / 1000));
  return `${moment}.${macOf(key, moment, path, body).toString('base64url')}`;
}

/** Whether a call was signed for this subgraph, path and body within the last minute. */
export function isServiceCall(key: KeyObject, signature: unknown, path: string, body: string | Buffer, now = Date.now()): boolean {
  const [, moment, mac] = /^(\d{1,12})\.([A-Za-z0-9_-]{43})$/.exec(typeof signature === 'string' ? signature : '') ?? [];
  if (!moment || !mac || Math.abs(now / 1000 - Number(moment)) > SERVICE_CALL_SECONDS) return false;
  return timingSafeEqual(macOf(key, moment, path, body), Buffer.from(mac, 'base64url'));
}
