import { createReadStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Checkpoint } from './checkpoint.js';

const LINE_FEED = 0x0a;

/**
 * Adds checkpoints to a file outside the database, one line of JSON each, and brings them to the disk. A line that a crash cut off is
 * closed first, so that it spoils no other.
 */
export async function anchor(file: string, checkpoints: readonly Checkpoint[]): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await using handle = await open(file, 'a+', 0o600);
  const { size } = await handle.stat();
  const last = Buffer.alloc(1);
  if (size > 0) await handle.read(last, 0, 1, size - 1);
  const opening = size > 0 && last[0] !== LINE_FEED ? '\n' : '';
  await handle.appendFile(opening + checkpoints.map((checkpoint) => `${JSON.stringify(checkpoint)}\n`).join(''));
  await handle.datasync();
}

const isCheckpoint = (value: unknown): value is Checkpoint => {
  const { sequence, hash, entries, at, keyId, signature } = (value ?? {}) as Record<string, unknown>;
  return Number.isSafeInteger(sequence) && Number.isSafeInteger(entries) && [hash, at, keyId, signature].every((part) => typeof part === 'string');
};

function readLine(line: string): Checkpoint | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isCheckpoint(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** One line of an anchor file; without a checkpoint where it cannot be read. */
export interface AnchorLine {
  readonly number: number;
  readonly checkpoint: Checkpoint | undefined;
}

/** Reads the lines of an anchor file one by one. @throws where there is no such file. */
export async function* readAnchor(file: string): AsyncGenerator<AnchorLine> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line !== '') yield { number, checkpoint: readLine(line) };
  }
}
