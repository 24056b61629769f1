import { setImmediate as nextTurn } from 'node:timers/promises';
import { roles } from '@civil/schema/access';
import { anonymousClaims, viewerOf } from '@civil/schema/identity';
import { sealOfSupergraph } from '@civil/schema/supergraph';
import type { Graph } from '../supergraph/graph.js';

/**
 * Checks that the text of a supergraph is whole.
 * @throws {Error} where it is not, or where nothing tells and something must.
 */
export function assertWhole(supergraphSdl: string, requireDigest: boolean, warn: (message: string) => void): void {
  const seal = sealOfSupergraph(supergraphSdl);
  if (seal === 'broken') throw new Error('the supergraph is not the text its digest was made of: it is half written or was changed by hand');
  if (seal === 'sound') return;
  if (requireDigest) throw new Error('the supergraph has no digest at its head, and SUPERGRAPH_REQUIRE_DIGEST asks for one');
  warn('the supergraph has no digest at its head: a file half written would not be told from a whole one');
}

/**
 * Builds the schema of every role, with a turn of the event loop between two.
 * @throws {Error} naming the first role that would have none.
 */
export async function assertProjectable(graph: Pick<Graph, 'project'>): Promise<void> {
  for (const { code } of roles) {
    await nextTurn();
    graph.project(viewerOf({ ...anonymousClaims, roles: [code] }));
  }
}
