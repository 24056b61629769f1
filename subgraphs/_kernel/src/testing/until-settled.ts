import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/core';

const POLL_MS = 20;

/**
 * Waits until every transaction that has begun by now is over. Readers of an outbox or of shared changes go no further than the oldest one under
 * way, and a server counts those of all its databases, on which other tests may be at work.
 */
export async function untilSettled(em: EntityManager): Promise<void> {
  const ask = async (what: string): Promise<bigint> => {
    const [row] = (await em.getConnection().execute(`select pg_snapshot_${what}(pg_current_snapshot())::text as id`)) as { id: string }[];
    return BigInt(row?.id ?? 0);
  };
  const begun = await ask('xmax');
  while ((await ask('xmin')) < begun) await wait(POLL_MS);
}
