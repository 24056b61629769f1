import type { EntityManager } from '@mikro-orm/core';
import { executeSql, tableOf } from '../orm/sql.js';
import { TimelineEntry } from '../procedures/timeline-entry.entity.js';
import { insertRows } from './seed-subgraph.js';

/** Places of entries are given here, since a sequence would tell how often the load was begun; the sequence then goes on behind them. */
export async function insertTimeline(em: EntityManager, entries: readonly Omit<TimelineEntry, 'position'>[], progress: (count: number) => void): Promise<void> {
  const table = tableOf(em, TimelineEntry);
  const [row] = await executeSql<{ last: string | null }>(em, `select max(position) as last from ${table}`);
  const first = Number(row?.last ?? 0) + 1;
  await insertRows(em, TimelineEntry, entries.map((entry, place) => ({ ...entry, position: String(first + place) })), progress);
  await executeSql(em, `select setval(pg_get_serial_sequence('${table}', 'position'), (select max(position) from ${table}))`);
}
