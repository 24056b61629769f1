import { setImmediate as nextTurn } from 'node:timers/promises';
import { roles } from '@civil/schema/access';
import { anonymousClaims, type Viewer, viewerOf } from '@civil/schema/identity';
import type { UsedOperation } from './used-operations.js';

/** What came of the operations that a graph was warmed with. */
export interface WarmUp {
  /** Prepared and planned. */
  readonly planned: number;
  /** No longer to be run on this graph. */
  readonly dropped: number;
  /** Not reached within the time. */
  readonly left: number;
}

/** Prepares and plans one operation for the viewers of some roles; tells whether it can be run. */
export type Warm = (operation: Pick<UsedOperation, 'query' | 'operationName' | 'isTrusted'>, viewer: Viewer) => Promise<boolean>;

/** Every trusted operation for every role: none of their callers shall wait for a plan. */
export const trustedUses = (texts: readonly string[]): UsedOperation[] =>
  roles.flatMap(({ code }) => texts.map((query) => ({ query, operationName: undefined, roles: [code], isTrusted: true })));

/**
 * Warms a graph that is not served yet, most used operations first. Between two of them the event loop takes a turn, because the old
 * graph goes on answering in this very process. It ends when it may not go on: the new graph may have been made to close a gap.
 */
export async function warmUp(warm: Warm, operations: readonly UsedOperation[], mayGoOn: () => boolean): Promise<WarmUp> {
  let planned = 0;
  let dropped = 0;
  for (const operation of operations) {
    if (!mayGoOn()) break;
    await nextTurn();
    if (await warm(operation, viewerOf({ ...anonymousClaims, roles: [...operation.roles] }))) planned += 1;
    else dropped += 1;
  }
  return { planned, dropped, left: operations.length - planned - dropped };
}
