import { civilError } from '@civil/schema/errors';
import type { CallService } from './service-client.js';
import { SubgraphUnavailable } from './subgraph-connection.js';

/** Asks a subgraph for what the gateway cannot go on without. @throws `UPSTREAM_UNAVAILABLE` where it does not answer, or with another status than 200. */
export async function askService(callService: CallService, subgraph: string, path: string, question: object): Promise<unknown> {
  try {
    const { status, body } = await callService(subgraph, path, question);
    if (status === 200) return body;
  } catch (cause) {
    if (cause instanceof SubgraphUnavailable) throw civilError('UPSTREAM_UNAVAILABLE', { subgraph }, { originalError: cause });
    throw cause;
  }
  throw civilError('UPSTREAM_UNAVAILABLE', { subgraph });
}
