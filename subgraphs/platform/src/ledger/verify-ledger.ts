import { chainHash, type DisclosureEntry, type LedgerReceipt } from '@civil/schema/ledger';
import type { EntityManager } from '@mikro-orm/core';
import { readAnchor } from './anchor-file.js';
import { isEntry } from './check-delivery.js';
import { type ChainEnd, type Checkpoint, EMPTY_CHAIN, isSignedCheckpoint, isSignedHead } from './checkpoint.js';
import { fieldsOf, subjectLines } from './entry-rows.js';
import { LedgerReader, type StoredEntry, type StoredLine } from './ledger-reader.js';
import type { SignatureCheck } from './signing-key.js';

/** What is wrong: with an entry, the lines of its subjects, a checkpoint, the head, the file of anchors, or the triggers. */
export type FaultKind = 'changed' | 'removed' | 'reordered' | 'inserted' | 'duplicated' | 'subjects' | 'checkpoint' | 'head' | 'anchor' | 'unprotected';

export interface Fault {
  readonly kind: FaultKind;
  /** Place of the first entry, or of the checkpoint, that it is about. */
  readonly sequence?: number;
  /** Last place that a good checkpoint vouches for: what is wrong stands behind it. */
  readonly after?: number;
}

export interface Verification {
  /** Entries from the first on that are as they were taken. */
  readonly entries: number;
  readonly checkpoints: number;
  readonly anchors: number;
  /** Lines of the file of anchors that cannot be read, as after a crash. */
  readonly unreadable: number;
  readonly faults: readonly Fault[];
}

export interface VerifyOptions {
  readonly isSigned: SignatureCheck;
  /** Files of anchors; none where they are not at hand, and then a cut that took the checkpoints along is not found. */
  readonly anchorFiles: readonly string[];
  /** Receipts that gateways keep: places that the chain led to when they were given. They reach further than the last checkpoint. */
  readonly receipts?: readonly LedgerReceipt[];
  readonly progress?: (entries: number) => void;
}

const BATCH = 1000;
/** Places on either side of an entry, and behind the last one, among which it is looked where it belongs. */
const SOUGHT_PLACES = 100_000;
const SOUGHT_BEHIND = 1000;

const isGenuine = (previousHash: string, sequence: number, entry: DisclosureEntry | undefined, hash: string): boolean =>
  entry !== undefined && chainHash(previousHash, sequence, entry) === hash;
const isInPlace = (row: StoredEntry, end: ChainEnd): boolean =>
  row.sequence === end.sequence + 1 && row.previousHash === end.hash && isEntry(row.entry) && isGenuine(end.hash, row.sequence, row.entry, row.hash);

function placeOf({ previousHash, entry, hash, sequence }: StoredEntry, lastEntry: number): number | undefined {
  const upTo = Math.min(sequence + SOUGHT_PLACES, lastEntry + SOUGHT_BEHIND);
  for (let place = Math.max(1, sequence - SOUGHT_PLACES); place <= upTo; place++) if (isGenuine(previousHash, place, entry, hash)) return place;
  return undefined;
}

/** Says what happened where the chain does not go on: `row` stands behind its end and does not belong there. */
async function faultAt(reader: LedgerReader, end: ChainEnd, row: StoredEntry, lastEntry: number): Promise<Fault> {
  const sequence = end.sequence + 1;
  if (row.sequence < 1) return { kind: 'inserted', sequence: row.sequence };
  if (row.sequence < sequence || (await reader.countOfId(row.id)) > 1) return { kind: 'duplicated', sequence: row.sequence };
  const genuine = (await reader.successorsOf(end.hash)).find((other) => other.sequence !== sequence && isGenuine(end.hash, sequence, other.entry, other.hash));
  if (row.sequence > sequence) return { kind: genuine ? 'reordered' : 'removed', sequence };
  const belongs = placeOf(row, lastEntry);
  if (genuine) return { kind: belongs === undefined || belongs === sequence ? 'inserted' : 'reordered', sequence };
  return { kind: belongs !== undefined && belongs > sequence ? 'removed' : 'changed', sequence };
}

const isDerived = ({ sequence, entry, fields }: StoredEntry, lines: readonly StoredLine[]): boolean => {
  if (!entry) return false;
  const wanted = subjectLines(sequence, entry).map((line) => JSON.stringify([String(line.id), line.subject, entry.at, entry.purpose, line.fields]));
  return JSON.stringify(fieldsOf(entry)) === JSON.stringify(JSON.parse(fields)) && wanted.length === lines.length && wanted.every((text, place) => text === lines[place]?.text);
};

interface ChainCheck {
  readonly end: ChainEnd;
  readonly checkpoints: number;
  /** Last place that a good checkpoint vouches for. */
  readonly vouched: number;
  readonly fault: Fault | undefined;
}

/** Goes along the chain in batches, so that memory stays the same however long it is, and meets checkpoints on the way. */
async function checkChain(reader: LedgerReader, upTo: number, { isSigned, progress }: VerifyOptions): Promise<ChainCheck> {
  let end: ChainEnd = EMPTY_CHAIN;
  let checkpoints = 0;
  let vouched = 0;
  let lineCount = 0;
  const stopped = (fault: Fault | undefined): ChainCheck => ({ end, checkpoints, vouched, fault });
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await reader.entriesAfter(after, upTo, BATCH);
    const [last] = rows.slice(-1);
    if (!last) break;
    after = last.sequence;
    const lines = await reader.linesBetween(end.sequence, last.sequence);
    const signed = new Map((await reader.checkpointsBetween(end.sequence, last.sequence)).map((checkpoint) => [checkpoint.sequence, checkpoint]));
    for (const row of rows) {
      if (!isInPlace(row, end)) return stopped(await faultAt(reader, end, row, upTo));
      const own = lines.get(row.sequence) ?? [];
      if (!isDerived(row, own)) return stopped({ kind: 'subjects', sequence: row.sequence });
      lineCount += own.length;
      end = { sequence: row.sequence, hash: row.hash };
      const checkpoint = signed.get(row.sequence);
      if (!checkpoint) continue;
      if (!isGoodCheckpoint(checkpoint, end, isSigned)) return stopped({ kind: 'checkpoint', sequence: row.sequence, after: vouched });
      checkpoints++;
      vouched = row.sequence;
    }
    progress?.(end.sequence);
  }
  const counts = await reader.counts(upTo);
  if (counts.entries !== end.sequence) return stopped({ kind: 'duplicated' });
  return stopped(counts.lines === lineCount ? undefined : { kind: 'subjects' });
}

const isGoodCheckpoint = (checkpoint: Checkpoint, end: ChainEnd, isSigned: SignatureCheck): boolean =>
  checkpoint.sequence === end.sequence && checkpoint.hash === end.hash && checkpoint.entries === end.sequence && isSignedCheckpoint(checkpoint, isSigned);

/** Compares one file of anchors with the tables. */
async function checkAnchors(reader: LedgerReader, file: string, isSigned: SignatureCheck): Promise<{ anchors: number; unreadable: number; fault: Fault | undefined }> {
  let anchors = 0;
  let unreadable = 0;
  let fault: Fault | undefined;
  let batch: Checkpoint[] = [];
  const compare = async (): Promise<void> => {
    // Read after the lines: an anchor is written when what it vouches for is there.
    const { lastEntry } = await reader.end();
    const stands = await reader.standsAt(batch.map(({ sequence }) => sequence));
    for (const checkpoint of batch) {
      const { sequence, hash, signature } = checkpoint;
      if (!isSignedCheckpoint(checkpoint, isSigned)) fault ??= { kind: 'anchor', sequence };
      else if (sequence > lastEntry) fault ??= { kind: 'removed', sequence: lastEntry + 1 };
      else if (stands.get(sequence)?.hash !== hash) fault ??= { kind: 'changed', sequence };
      else if (stands.get(sequence)?.signature !== signature) fault ??= { kind: 'checkpoint', sequence };
      else anchors++;
    }
    batch = [];
  };
  for await (const { checkpoint } of readAnchor(file)) {
    if (checkpoint) batch.push(checkpoint);
    else unreadable++;
    if (batch.length >= BATCH) await compare();
  }
  if (batch.length > 0) await compare();
  return { anchors, unreadable, fault };
}

/** Compares what gateways were told with what stands there. */
async function checkReceipts(reader: LedgerReader, receipts: readonly LedgerReceipt[]): Promise<Fault[]> {
  const { lastEntry } = await reader.end();
  const stands = await reader.standsAt(receipts.map(({ sequence }) => sequence));
  return receipts.flatMap(({ sequence, hash }): Fault[] => {
    if (sequence > lastEntry) return [{ kind: 'removed', sequence: lastEntry + 1 }];
    return stands.get(sequence)?.hash === hash ? [] : [{ kind: 'changed', sequence }];
  });
}

/**
 * Checks the whole ledger: that the chain is whole from its first entry to its signed head, that what is kept beside the entries follows from
 * them, that checkpoints are signed and say the same, that the anchors and receipts outside the database do, and that the database still
 * refuses changes.
 */
export async function verifyLedger(em: EntityManager, options: VerifyOptions): Promise<Verification> {
  const reader = new LedgerReader(em);
  const { head, lastEntry, lastCheckpoint } = await reader.end();
  const { isSigned, anchorFiles } = options;
  const faults: Fault[] = [];
  const add = (fault: Fault | undefined): void => {
    if (fault && !faults.some(({ kind, sequence }) => kind === fault.kind && sequence === fault.sequence)) faults.push(fault);
  };
  // What comes in from here on stands behind `upTo`, whose end was read in one statement.
  const upTo = Math.max(lastEntry, head?.sequence ?? 0, lastCheckpoint);
  const { end, checkpoints, vouched, fault } = await checkChain(reader, lastEntry, options);
  add(fault);
  if (!fault) {
    const isEmpty = head?.sequence === 0 && head.hash === EMPTY_CHAIN.hash;
    if (!head || (!isEmpty && !isSignedHead(head, isSigned))) add({ kind: 'head', after: vouched });
    if (upTo > end.sequence) add({ kind: 'removed', sequence: end.sequence + 1 });
    else if (head && head.sequence < end.sequence) add({ kind: 'inserted', sequence: head.sequence + 1 });
    else if (head && head.hash !== end.hash) add({ kind: 'head', after: vouched });
  }
  let anchors = 0;
  let unreadable = 0;
  for (const file of anchorFiles) {
    try {
      const checked = await checkAnchors(reader, file, isSigned);
      anchors += checked.anchors;
      unreadable += checked.unreadable;
      if (!fault) add(checked.fault);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      if (lastCheckpoint > 0) add({ kind: 'anchor' });
    }
  }
  if (!fault && options.receipts?.length) for (const found of await checkReceipts(reader, options.receipts)) add(found);
  if (!(await reader.isProtected())) add({ kind: 'unprotected' });
  return { entries: end.sequence, checkpoints, anchors, unreadable, faults };
}
