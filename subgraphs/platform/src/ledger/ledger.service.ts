import { type EntityManager, LockMode } from '@mikro-orm/core';
import { chainHash, type DisclosureEntry, type LedgerReceipt } from '@civil/schema/ledger';
import { appendRows, appendRuns, type RowRun } from '@civil/subgraph-kernel';
import { type ChainEnd, type Checkpoint, signCheckpoint, signHead } from './checkpoint.js';
import { DataAccess, DataAccessSubject, LedgerCheckpoint, LedgerHead } from './data-access.entity.js';
import { fieldsOf, runsOf } from './entry-rows.js';
import type { SigningKey } from './signing-key.js';

/** Entries after which a checkpoint is made. */
export const CHECKPOINT_ENTRIES = 256;
/** Longest that entries wait for a checkpoint. */
export const CHECKPOINT_MINUTES = 5;

const HEAD = 1;

/** Where the chain stands after a delivery, and the checkpoint it led to. */
export interface Appended {
  readonly receipt: LedgerReceipt;
  readonly checkpoint: Checkpoint | undefined;
}

/** Locks the end of the chain: whoever else appends, in whatever replica, waits until this transaction ends. */
async function lockHead(em: EntityManager): Promise<LedgerHead> {
  return em.findOneOrFail(LedgerHead, { id: HEAD }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Makes a checkpoint where enough entries or time have passed since the last one. */
async function checkpointIfDue(em: EntityManager, end: ChainEnd, now: Date, key: SigningKey): Promise<Checkpoint | undefined> {
  const [last] = await em.find(LedgerCheckpoint, {}, { orderBy: { sequence: 'desc' }, limit: 1 });
  if (last && end.sequence - last.sequence < CHECKPOINT_ENTRIES && now.getTime() - last.at.getTime() < CHECKPOINT_MINUTES * 60_000) return undefined;
  return addCheckpoint(em, end, now, key);
}

async function addCheckpoint(em: EntityManager, end: ChainEnd, now: Date, key: SigningKey): Promise<Checkpoint> {
  const checkpoint = signCheckpoint(end, now, key);
  await em.insert(LedgerCheckpoint, { ...checkpoint, at: now });
  return checkpoint;
}

/** The entries that are not kept yet, each once, in the order of delivery. */
async function unknownEntries(em: EntityManager, entries: readonly DisclosureEntry[]): Promise<DisclosureEntry[]> {
  const byId = new Map<string, DisclosureEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const known = await em.find(DataAccess, { id: { $in: [...byId.keys()] } }, { fields: ['id'] });
  for (const { id } of known) byId.delete(id);
  return [...byId.values()];
}

/**
 * Appends entries to the chain in the order of delivery, all or none, and moves its end. Entries that are there already are passed over,
 * so that a delivery may be repeated.
 */
export function appendEntries(em: EntityManager, entries: readonly DisclosureEntry[], key: SigningKey): Promise<Appended> {
  return em.transactional(async (tx) => {
    const head = await lockHead(tx);
    const added = await unknownEntries(tx, entries);
    let end: ChainEnd = { sequence: head.sequence, hash: head.hash };
    if (added.length === 0) return { receipt: end, checkpoint: undefined };
    const rows: DataAccess[] = [];
    const lines: RowRun<DataAccessSubject>[] = [];
    for (const entry of added) {
      const sequence = end.sequence + 1;
      const at = new Date(entry.at);
      const hash = chainHash(end.hash, sequence, entry);
      rows.push({ ...entry, roles: [...entry.roles], sequence, at, fields: fieldsOf(entry), previousHash: end.hash, hash });
      for (const { subjects, fields, ...run } of runsOf(sequence, entry)) lines.push({ first: { ...run, at, purpose: entry.purpose, fields: [...fields] }, texts: subjects });
      end = { sequence, hash };
    }
    await appendRows(tx, DataAccess, rows);
    await appendRuns(tx, DataAccessSubject, { counted: 'id', listed: 'subject' }, lines);
    const now = new Date();
    await tx.nativeUpdate(LedgerHead, { id: HEAD }, { ...signHead(end, now, key), at: now });
    return { receipt: end, checkpoint: await checkpointIfDue(tx, end, now, key) };
  });
}

/** Makes a checkpoint of what was appended since the last one, where anything was. */
export function sealTail(em: EntityManager, key: SigningKey): Promise<Checkpoint | undefined> {
  return em.transactional(async (tx) => {
    const { sequence, hash } = await lockHead(tx);
    const sealed = await tx.count(LedgerCheckpoint, { sequence });
    return sequence === 0 || sealed > 0 ? undefined : addCheckpoint(tx, { sequence, hash }, new Date(), key);
  });
}
