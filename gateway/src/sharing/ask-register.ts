import { civilError } from '@civil/schema/errors';
import type { CallService } from '../subgraph-client/service-client.js';
import { SubgraphUnavailable } from '../subgraph-client/subgraph-connection.js';

const REGISTER = 'platform';

/** Asks the register of what is shared, with whom. @throws `UPSTREAM_UNAVAILABLE` where it cannot be asked. */
export async function askRegister(callService: CallService, path: string, question: object): Promise<unknown> {
  try {
    const { status, body } = await callService(REGISTER, path, question);
    if (status === 200) return body;
  } catch (cause) {
    if (cause instanceof SubgraphUnavailable) throw civilError('UPSTREAM_UNAVAILABLE', { subgraph: REGISTER }, { originalError: cause });
    throw cause;
  }
  throw civilError('UPSTREAM_UNAVAILABLE', { subgraph: REGISTER });
}
