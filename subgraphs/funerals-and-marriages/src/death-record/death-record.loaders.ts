import type { Loaders } from '@civil/subgraph-kernel';
import { DeathRecord } from './death-record.entity.js';

/** The death record of a resident: a verified one before a mere report, the earlier entry before a later. */
export async function deathRecordOf(residentId: string, loaders: Loaders): Promise<DeathRecord | null> {
  const records = await loaders.many(DeathRecord, 'residentId', { orderBy: { verified: 'desc', id: 'asc' } }).load(residentId);
  return records[0] ?? null;
}
