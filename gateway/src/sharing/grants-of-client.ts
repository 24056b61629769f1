import { civilError } from '@civil/schema/errors';
import type { Claims } from '@civil/schema/identity';
import { type ClientGrant, GRANTS_OF_CLIENT_PATH, type GrantsOfClientAnswer, readClientGrants } from '@civil/schema/sharing';
import { LRUCache } from 'lru-cache';
import { askService } from '../subgraph-client/ask-service.js';
import type { CallService } from '../subgraph-client/service-client.js';

/**
 * Tells which grants a client has.
 * @throws `UNAUTHENTICATED` where the register holds a certificate of the client and its token is not bound to that one, whoever issued it;
 * `UPSTREAM_UNAVAILABLE` where the register cannot be asked.
 */
export type GrantsOfClient = (claims: Pick<Claims, 'sub' | 'certificate'>) => Promise<readonly ClientGrant[]>;

const REGISTER = 'platform';
/** Milliseconds for which grants are taken for granted: one that is withdrawn stops opening anything after that. */
const KNOWN_MS = 3_000;
const MAX_CLIENTS = 1_000;

/** Asks the register of grants, of each client once for a while; every time where that is none. */
export function createGrantsOfClient(callService: CallService, knownMs = KNOWN_MS): GrantsOfClient {
  const known = new LRUCache<string, GrantsOfClientAnswer>({ max: MAX_CLIENTS });
  const answerOf = async (clientId: string): Promise<GrantsOfClientAnswer> => {
    const kept = known.get(clientId);
    if (kept) return kept;
    const answer = readClientGrants(clientId, await askService(callService, REGISTER, GRANTS_OF_CLIENT_PATH, { clientId }));
    if (knownMs > 0) known.set(clientId, answer, { ttl: knownMs });
    return answer;
  };
  return async ({ sub, certificate }) => {
    const { grants, certificateThumbprint } = await answerOf(sub);
    if (certificateThumbprint !== null && certificateThumbprint !== certificate) throw civilError('UNAUTHENTICATED', { rule: 'client-certificate' });
    return grants;
  };
}
