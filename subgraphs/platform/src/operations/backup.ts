import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The newest file of a folder, as whoever runs the platform needs to know of it. */
export interface BackupFile {
  readonly name: string;
  readonly madeAt: Date;
  readonly bytes: number;
}

/**
 * The newest backup in a folder; null where there is none. What is empty, hidden or still being written under another name is no backup.
 * @throws {Error} where the folder cannot be read.
 */
export async function newestBackup(folder: string): Promise<BackupFile | null> {
  let newest: BackupFile | null = null;
  for (const name of await readdir(folder)) {
    if (name.startsWith('.') || /\.(tmp|part|partial)$/.test(name)) continue;
    const found = await stat(join(folder, name));
    if (!found.isFile() || found.size === 0) continue;
    if (newest === null || found.mtime > newest.madeAt) newest = { name, madeAt: found.mtime, bytes: found.size };
  }
  return newest;
}
