import type { EntityManager } from '@mikro-orm/core';
import { executeSql, tableOf } from '../orm/sql.js';
import { OutboxEntry } from './outbox-entry.entity.js';

/** How far a reader has come. */
export interface OutboxPlace {
  readonly transaction: string;
  readonly position: string;
}

/** Entries of an outbox that a reader has not seen, and where to go on. */
export interface OutboxPage {
  readonly entries: readonly OutboxEntry[];
  readonly place: OutboxPlace | undefined;
}

/**
 * The next entries of an outbox. Read by transaction and position, and only up to the oldest transaction still under way: whatever commits
 * later has a higher number, so nothing is passed over, however many write at once. After a restore from a dump, whose transactions are counted
 * anew, the column `transaction` must be set to `0` once.
 */
export async function readOutbox(em: EntityManager, after: OutboxPlace | undefined, limit: number): Promise<OutboxPage> {
  const since = after ? 'and (transaction, position) > (?::xid8, ?::bigint)' : '';
  const rows = await executeSql<{ position: string }>(
    em,
    `select position from ${tableOf(em, OutboxEntry)}
     where transaction < pg_snapshot_xmin(pg_current_snapshot()) ${since} order by transaction, position limit ?`,
    [...(after ? [after.transaction, after.position] : []), limit],
  );
  const positions = rows.map(({ position }) => String(position));
  const found = positions.length > 0 ? await em.find(OutboxEntry, { position: { $in: positions } }, { filters: false }) : [];
  const byPosition = new Map(found.map((entry) => [String(entry.position), entry]));
  const entries = positions.flatMap((position) => byPosition.get(position) ?? []);
  const last = entries.at(-1);
  return { entries, place: last ? { transaction: String(last.transaction), position: String(last.position) } : after };
}
