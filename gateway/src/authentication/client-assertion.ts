import { MACHINE_CLIENT_PATH, type MachineClientAnswer, type MachineClientFacts } from '@civil/schema/sharing';
import { createLocalJWKSet, decodeJwt, errors, type JWK, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { SharedStoreOptions } from '../redis/open-redis.js';
import type { CallService } from '../subgraph-client/service-client.js';

/** Why an assertion proves nothing, for the log: its sender is told only that it does not. */
export class AssertionFault extends Error {}

export interface AssertionOptions {
  readonly callService: CallService;
  /** The issuer whose token is asked for: an assertion made for another server is worth nothing here. */
  readonly audience: string;
  readonly store: SharedStoreOptions;
}

/** Finds the client that an assertion proves. @throws {AssertionFault} */
export type ProveClient = (assertion: string) => Promise<MachineClientFacts>;

const REGISTER = 'platform';
/** Asymmetric algorithms that a client may register keys of; none that leaves a choice to the sender. */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'PS256'];
const CLOCK_SKEW_SECONDS = 5;
/** Seconds that an assertion may be good for: it is made for one request. */
const LONGEST_SECONDS = 300;
const LONGEST_TEXT = 4096;
const MAX_SEEN = 100_000;

function readClient(body: unknown): MachineClientFacts | undefined {
  const client = (body as MachineClientAnswer | null)?.client;
  return client && typeof client.id === 'string' && Array.isArray(client.keys) ? client : undefined;
}

/** Whoever holds the private key of a registered client proves it by a short signed statement, good once (RFC 7523). */
export function createClientProof({ callService, audience, store: { redis, keyPrefix = 'civil:' } }: AssertionOptions): ProveClient {
  const seen = new LRUCache<string, true>({ max: MAX_SEEN });

  /** Whether an id is here for the first time; in Redis where there is one, so that no other process takes it again. */
  const isFirst = async (id: string, seconds: number): Promise<boolean> => {
    if (seen.has(id)) return false;
    seen.set(id, true, { ttl: seconds * 1000 });
    const taken = await redis?.set(`${keyPrefix}assertion:${id}`, '1', 'EX', seconds, 'NX').catch(() => 'OK');
    return taken === undefined || taken === 'OK';
  };

  return async (assertion) => {
    const fault = (why: string, cause?: unknown): never => { throw new AssertionFault(why, { cause }); };
    if (assertion.length > LONGEST_TEXT) return fault('too long');
    try {
      const { iss, sub } = decodeJwt(assertion);
      if (typeof sub !== 'string' || iss !== sub || sub.length > 128 || sub === '') return fault('issuer is not subject');
      const { status, body } = await callService(REGISTER, MACHINE_CLIENT_PATH, { clientId: sub });
      if (status !== 200) throw new Error(`register of clients answers ${status}`);
      const client = readClient(body);
      if (client?.id !== sub) return fault('client unknown or disabled');
      const { payload } = await jwtVerify(assertion, createLocalJWKSet({ keys: client.keys as unknown as JWK[] }), {
        algorithms: ALGORITHMS, audience, issuer: sub, subject: sub, clockTolerance: CLOCK_SKEW_SECONDS, requiredClaims: ['exp', 'jti'],
      });
      const left = (payload.exp ?? 0) - Math.floor(Date.now() / 1000);
      if (left > LONGEST_SECONDS) return fault('good for too long');
      if (typeof payload.jti !== 'string' || payload.jti.length < 8 || payload.jti.length > 128) return fault('id malformed');
      if (!(await isFirst(`${sub}:${payload.jti}`, Math.max(1, left + 2 * CLOCK_SKEW_SECONDS)))) return fault('used before');
      return client;
    } catch (cause) {
      if (cause instanceof errors.JOSEError || cause instanceof TypeError) return fault('does not hold', cause);
      throw cause;
    }
  };
}
