import { type ClientGrant, GRANTS_OF_CLIENT_PATH, readClientGrants } from '@civil/schema/sharing';
import { LRUCache } from 'lru-cache';
import { askService } from '../subgraph-client/ask-service.js';
import type { CallService } from '../subgraph-client/service-client.js';

/** Tells which grants a client has. @throws `UPSTREAM_UNAVAILABLE` where the register cannot be asked. */
export type GrantsOfClient = (clientId: string) => Promise<readonly ClientGrant[]>;

const REGISTER = 'platform';
/** Milliseconds for which grants are taken for granted: one that is withdrawn stops opening anything after that. */
const KNOWN_MS = 3_000;
const MAX_CLIENTS = 1_000;

/** Asks the register of grants, of each client once for a while; every time where that is none. */
export function createGrantsOfClient(callService: CallService, knownMs = KNOWN_MS): GrantsOfClient {
  const known = new LRUCache<string, readonly ClientGrant[]>({ max: MAX_CLIENTS });
  return async (clientId) => {
    const kept = known.get(clientId);
    if (kept) return kept;
    const grants = readClientGrants(clientId, await askService(callService, REGISTER, GRANTS_OF_CLIENT_PATH, { clientId }));
    if (knownMs > 0) known.set(clientId, grants, { ttl: knownMs });
    return grants;
  };
}
