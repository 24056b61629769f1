import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lines, readLines } from './line.js';
import { writeAtomically } from './write-atomically.js';

/** One file of entries. Only the last one of a queue grows. */
export interface Segment {
  readonly name: string;
  /** Bytes that are written for good; what stands behind them is a line that was cut off. */
  size: number;
  /** Whether nothing is added any more. */
  isSealed: boolean;
}

/** Entries to be delivered together, and where they were read. */
export interface Batch extends Lines {
  readonly segment: Segment;
}

/** Bytes read at once, which also bounds the body of a delivery: the platform takes bodies of 4 MiB. */
const READ_BYTES = 1024 * 1024;
const POSITION = 'position.json';
const isSegment = (name: string): boolean => /^\d{6,}\.jsonl$/.test(name);

/** Name of the segment after this many; names sort in the order of writing. */
export const segmentName = (number: number): string => `${String(number).padStart(6, '0')}.jsonl`;

const countLines = (bytes: Buffer): number => {
  let count = 0;
  for (let feed = bytes.indexOf(0x0a); feed >= 0; feed = bytes.indexOf(0x0a, feed + 1)) count += 1;
  return count;
};

/** Bytes of an entry within which its instant stands. */
const INSTANT_WITHIN = 256;
const instantOf = (json: Buffer | undefined): number => Date.parse(/"at":"([^"]{1,40})"/.exec(json?.toString('latin1', 0, INSTANT_WITHIN) ?? '')?.[1] ?? '');

/** The segments of one directory in order, and how far they are delivered. */
export class SegmentQueue {
  directory: string;
  readonly #segments: Segment[] = [];
  #offset = 0;
  #waiting = 0;
  #settled = 0;
  #oldest: number | undefined;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Takes up what a process that is gone left behind. Entries whose receipt was not noted are delivered again, which the platform notices. */
  static async leftBehind(directory: string): Promise<SegmentQueue> {
    const queue = new SegmentQueue(directory);
    const names = (await readdir(directory)).filter(isSegment).sort();
    const position = await readPosition(directory);
    for (const name of names) {
      const file = join(directory, name);
      const bytes = await readFile(file);
      const offset = position?.segment === name && queue.isEmpty ? Math.min(position.offset, bytes.length) : 0;
      if (queue.isEmpty) queue.#offset = offset;
      const waiting = countLines(bytes.subarray(offset));
      if (waiting > 0) queue.#oldest ??= (await stat(file)).mtimeMs;
      queue.#segments.push({ name, size: bytes.length, isSealed: true });
      queue.#waiting += waiting;
    }
    return queue;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Entries that needed no more delivery, so far. */
  get settled(): number {
    return this.#settled;
  }

  /** When the oldest entry that waits was made, in milliseconds since the epoch. */
  get oldest(): number | undefined {
    return this.#waiting > 0 ? this.#oldest : undefined;
  }

  get bytes(): number {
    return this.#segments.reduce((sum, { size }) => sum + size, 0);
  }

  get isEmpty(): boolean {
    return this.#segments.length === 0;
  }

  add(segment: Segment): void {
    this.#segments.push(segment);
  }

  /** Notes that entries were added to the last segment. */
  grew(entries: number): void {
    if (this.#waiting === 0) this.#oldest = Date.now();
    this.#waiting += entries;
  }

  /** Reads the next entries, at most so many; nothing where none wait. */
  async read(most: number): Promise<Batch | undefined> {
    await this.reap();
    const [segment] = this.#segments;
    if (!segment || this.#offset >= segment.size) return undefined;
    const bytes = await this.#bytesOf(segment);
    if (!bytes) {
      this.#drop(segment);
      return this.read(most);
    }
    const lines = readLines(bytes, most);
    if (lines.end > 0) {
      const instant = instantOf(lines.entries[0]);
      if (!Number.isNaN(instant)) this.#oldest = instant;
      return { ...lines, segment };
    }
    // No line feed in a whole stretch, or none up to the end of a sealed segment: a write that a crash cut off.
    if (!segment.isSealed && bytes.length < READ_BYTES) return undefined;
    this.#offset += bytes.length;
    return this.read(most);
  }

  /**
   * Notes that a batch needs no more delivery.
   * @throws where the note could not be written; the batch counts as delivered all the same.
   */
  async advance({ segment, end, entries, damaged }: Batch): Promise<void> {
    this.#offset += end;
    this.#settled += entries.length + damaged.length;
    this.#waiting = Math.max(0, this.#waiting - entries.length - damaged.length);
    const noted = { segment: segment.name, offset: this.#offset };
    await this.reap();
    if (this.#segments[0] === segment) await writeAtomically(join(this.directory, POSITION), JSON.stringify(noted), false); // lost with the machine it costs one more delivery
  }

  /** Deletes the segments that are delivered and closed. */
  async reap(): Promise<void> {
    for (let [segment] = this.#segments; segment?.isSealed && this.#offset >= segment.size; [segment] = this.#segments) {
      this.#segments.shift();
      this.#offset = 0;
      await rm(join(this.directory, segment.name), { force: true });
    }
  }

  /** Nothing where the segment is gone: another process took this one for dead and delivers what it had. */
  async #bytesOf({ name, size }: Segment): Promise<Buffer | undefined> {
    const bytes = Buffer.allocUnsafe(Math.min(READ_BYTES, size - this.#offset));
    const file = await open(join(this.directory, name), 'r').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
      return undefined;
    });
    if (!file) return undefined;
    try {
      const { bytesRead } = await file.read(bytes, 0, bytes.length, this.#offset);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  #drop(segment: Segment): void {
    segment.isSealed = true;
    this.#segments.splice(this.#segments.indexOf(segment), 1);
    this.#offset = 0;
    if (this.#segments.length === 0) this.#waiting = 0;
  }
}

async function readPosition(directory: string): Promise<{ segment: string; offset: number } | undefined> {
  try {
    const { segment, offset } = JSON.parse(await readFile(join(directory, POSITION), 'utf8')) as { segment: unknown; offset: unknown };
    return typeof segment === 'string' && Number.isSafeInteger(offset) && (offset as number) >= 0 ? { segment, offset: offset as number } : undefined;
  } catch {
    return undefined; // never written, or not readable: everything is delivered once more
  }
}
