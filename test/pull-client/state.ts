import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a pull has safely on the disk, and where it goes on. It stands beside the file that it vouches for. */
export interface PullState {
  readonly resource: string;
  readonly fields: string | null;
  readonly grant: string | null;
  /** `null` before the first answer. */
  readonly cursor: string | null;
  /** Bytes of the file that answers with a digest that held have brought. */
  readonly bytes: number;
  /** SM3 of these bytes. */
  readonly sm3: string;
  readonly records: number;
  readonly tombstones: number;
}

/** What keeps a file from being gone on with. */
export class StateFault extends Error {}

const hasCode = (cause: unknown, code: string): boolean => (cause as { code?: unknown } | null)?.code === code;

export const emptyState = (what: Pick<PullState, 'resource' | 'fields' | 'grant'>): PullState => ({ ...what, cursor: null, bytes: 0, sm3: createHash('sm3').digest('hex'), records: 0, tombstones: 0 });

export async function readState(file: string): Promise<PullState | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PullState;
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return undefined;
    throw new StateFault(`${file} 不可读取。${file} cannot be read.`, { cause });
  }
}

/** Replaces the state in one step: whoever is killed meanwhile leaves the one before or the one after. */
export async function writeState(file: string, state: PullState): Promise<void> {
  const draft = `${file}.draft`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(state));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  const directory = await open(dirname(file), 'r');
  await directory.sync().catch(() => undefined); // not every file system can
  await directory.close();
}

/**
 * Opens the file that a state vouches for, cut to what it vouches for, with the digest of that.
 * @throws {StateFault} where the file is shorter, or not what was written.
 */
export async function openLog(file: string, { bytes, sm3 }: Pick<PullState, 'bytes' | 'sm3'>): Promise<{ handle: FileHandle; digest: Hash }> {
  const handle = await open(file, 'a+', 0o600).then(async (created) => {
    await created.close();
    return open(file, 'r+');
  });
  const digest = createHash('sm3');
  try {
    if ((await stat(file)).size < bytes) throw new StateFault(`${file} 短于已确认的长度。${file} is shorter than what was confirmed.`);
    if (bytes > 0) for await (const chunk of createReadStream(file, { end: bytes - 1 })) digest.update(chunk as Buffer);
    if (digest.copy().digest('hex') !== sm3) throw new StateFault(`${file} 与已确认的摘要不符。${file} does not have the digest that was confirmed.`);
    await handle.truncate(bytes);
    return { handle, digest };
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}
