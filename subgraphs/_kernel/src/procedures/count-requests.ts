import type { EntityManager } from '@mikro-orm/core';
import { oneAtATime } from '../orm/sql.js';
import { RequestRecord } from './request-record.entity.js';

const DAY_MS = 24 * 3_600_000;

/**
 * How many requests an account has made of these operations within a day, with the one under way. Requests are remembered for a day with their
 * account, so that nothing else need keep who handed in what, and by the clock of the machine, whatever day the graph takes for today; of two at
 * once, the second waits here, by the name of what is counted, and then counts the first.
 */
export async function countRequests(em: EntityManager, name: string, actor: string, operations: readonly string[]): Promise<number> {
  await oneAtATime(em, `${name}:${actor}`);
  return em.count(RequestRecord, { actor, operation: { $in: [...operations] }, at: { $gt: new Date(Date.now() - DAY_MS) } });
}
