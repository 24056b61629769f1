import { writeSync } from 'node:fs';
import { type FileHandle, mkdir, open, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { joinBytes } from '../join-bytes.js';
import { lineOf } from './line.js';
import { type Segment, SegmentQueue, segmentName } from './segment-queue.js';
import { ownName } from './spool-directory.js';

/** When the operating system is told to bring entries to the disk: before each answer, soon, or whenever it likes. */
export type SyncPolicy = 'always' | 'interval' | 'never';

export interface SpoolOptions {
  /** Where the directories of all processes are. */
  readonly root: string;
  readonly sync: SyncPolicy;
  /** Bytes that the spool may take, with what earlier processes left. */
  readonly maxBytes: number;
  /** Bytes that others have taken of them. */
  readonly bytesElsewhere: () => number;
  /** Is told when entries that were written could not be brought to the disk. */
  readonly onSyncFailure: (cause: unknown) => void;
}

/** Entries could not be kept, so what they tell of must not be shown. */
export class SpoolUnavailable extends Error {
  override readonly name = 'SpoolUnavailable';

  constructor(fault: 'full' | 'write', options?: ErrorOptions) {
    super(`ledger spool is unavailable: ${fault}`, options);
  }
}

interface Waiting {
  readonly bytes: Buffer;
  readonly entries: number;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

const SYNC_MS = 200;
const PROBE_BYTES = 4096;
/** A segment is closed at this size, so that what is delivered can be deleted soon. */
const SEGMENT_BYTES = 1024 * 1024;

/**
 * Keeps entries in files until they are delivered. Entries of one turn of the event loop are written together; after the write they
 * outlive this process, after the sync the machine.
 */
export class Spool {
  readonly #options: SpoolOptions;
  readonly queue: SegmentQueue;
  readonly #segmentBytes: number;
  #open: { readonly segment: Segment; readonly file: FileHandle } | undefined;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #syncing: NodeJS.Timeout | undefined;
  #segments = 0;
  #hasFailed = false;

  constructor(options: SpoolOptions) {
    this.#options = options;
    this.#segmentBytes = Math.min(SEGMENT_BYTES, Math.ceil(options.maxBytes / 4));
    this.queue = new SegmentQueue(join(options.root, ownName()));
  }

  /**
   * Keeps JSON, all or none.
   * @throws {SpoolUnavailable}
   */
  append(jsons: readonly Buffer[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bytes: joinBytes(jsons.map(lineOf)), entries: jsons.length, resolve, reject });
      this.#writing ??= this.#writeWaiting();
    });
  }

  /** Whether entries can be kept, as far as can be told before there is one. */
  async admits(): Promise<boolean> {
    if (!this.#hasFailed) return true;
    const { root, maxBytes } = this.#options;
    if (this.#bytes() + PROBE_BYTES > maxBytes) return false;
    const probe = join(root, `${ownName()}.probe`);
    try {
      await writeFile(probe, Buffer.alloc(PROBE_BYTES), { flush: true });
      return true;
    } catch {
      return false;
    } finally {
      await rm(probe, { force: true }).catch(() => undefined);
    }
  }

  /** Gives a sign of life to processes of other machines; where one has taken the directory over, goes on in a new one. */
  async beat(): Promise<void> {
    if (this.queue.isEmpty) return;
    const now = new Date();
    await utimes(this.queue.directory, now, now).catch(async () => {
      while (this.#writing) await this.#writing;
      await this.seal();
    });
  }

  /** Closes the segment that is written to, so that it can be deleted once it is delivered. */
  async seal(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    open.segment.isSealed = true;
    await this.#sync(open.file);
    await open.file.close().catch(this.#options.onSyncFailure);
  }

  /** Writes what waits, brings it to the disk and takes no more. */
  async close(): Promise<void> {
    while (this.#writing) await this.#writing;
    clearTimeout(this.#syncing);
    await this.seal();
  }

  #bytes(): number {
    return this.queue.bytes + this.#options.bytesElsewhere();
  }

  async #writeWaiting(): Promise<void> {
    await nextTurn();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(joinBytes(batch.map(({ bytes }) => bytes)), batch.reduce((sum, { entries }) => sum + entries, 0));
        this.#hasFailed = false;
        for (const { resolve } of batch) resolve();
      } catch (cause) {
        this.#hasFailed = true;
        for (const { reject } of batch) reject(cause);
      }
    }
    this.#writing = undefined;
  }

  async #write(bytes: Buffer, entries: number): Promise<void> {
    const { maxBytes, sync } = this.#options;
    if (this.#bytes() + bytes.length > maxBytes) {
      await this.seal();
      await this.queue.reap();
      if (this.#bytes() + bytes.length > maxBytes) throw new SpoolUnavailable('full');
    }
    try {
      this.#open ??= await this.#openSegment();
      const { segment, file } = this.#open;
      for (let done = 0; done < bytes.length; ) {
        // A few kilobytes into the page cache cost less than waking another thread; it is the sync that waits for the disk.
        const bytesWritten = writeSync(file.fd, bytes, done, bytes.length - done, segment.size + done);
        if (bytesWritten === 0) throw new Error('nothing was written');
        done += bytesWritten;
      }
      if (sync === 'always') await file.datasync();
      segment.size += bytes.length;
    } catch (cause) {
      await this.#abandon().catch(() => undefined);
      throw new SpoolUnavailable('write', { cause });
    }
    this.queue.grew(entries);
    if (this.#open.segment.size >= this.#segmentBytes) await this.seal();
    else if (sync === 'interval') this.#syncing ??= setTimeout(() => this.#syncSoon(), SYNC_MS).unref();
  }

  async #openSegment(): Promise<{ segment: Segment; file: FileHandle }> {
    const { directory } = this.queue;
    await mkdir(directory, { recursive: true });
    this.#segments += 1;
    const name = segmentName(this.#segments);
    const file = await open(join(directory, name), 'wx');
    const segment: Segment = { name, size: 0, isSealed: false };
    this.queue.add(segment);
    return { segment, file };
  }

  /** Cuts off what a failed write left, and closes the segment: nothing may be written behind a broken line. */
  async #abandon(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    await open.file.truncate(open.segment.size).catch(() => undefined);
    await this.seal();
    await this.queue.reap();
  }

  #syncSoon(): void {
    this.#syncing = undefined;
    if (this.#open) void this.#sync(this.#open.file);
  }

  async #sync(file: FileHandle): Promise<void> {
    if (this.#options.sync === 'never') return;
    await file.datasync().catch(this.#options.onSyncFailure);
  }
}
