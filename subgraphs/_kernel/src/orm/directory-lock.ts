import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const held = new Set<string>();

/** A process by its number and start time: a restarted container gets the same numbers again. */
function identityOf(pid: number): string | undefined {
  try {
    return `${pid} ${readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

/**
 * Locks a PGlite directory, which PGlite itself does not: two processes on one directory silently lose each other's rows.
 * A lock whose owner is gone, as after kill -9, is taken over.
 * @returns what gives the lock back.
 * @throws {Error} naming the process that has the directory open.
 */
export function lockDirectory(directory: string): () => void {
  const file = `${resolve(directory)}.lock`;
  if (held.has(file)) throw new Error(`${directory} is already open in this process`);
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, identityOf(process.pid) ?? String(process.pid), { flag: 'wx' });
      held.add(file);
      const release = (): void => {
        process.off('exit', release);
        if (held.delete(file)) rmSync(file, { force: true });
      };
      process.once('exit', release);
      return release;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = readOwner(file);
    if (owner && identityOf(Number.parseInt(owner, 10)) === owner) throw new Error(`${directory} is open in process ${owner.split(' ')[0]}`);
    rmSync(file, { force: true });
  }
  throw new Error(`cannot lock ${directory}`);
}

function readOwner(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
