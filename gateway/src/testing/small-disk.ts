import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that can be filled up for real. */
export interface SmallDisk {
  readonly directory: string;
  /** What stands in for a full disk: a file system of its own, or a limit on what this process may write. */
  readonly kind: 'tmpfs' | 'write limit';
  fill(): void;
  empty(): void;
  remove(): void;
}

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'pipe' });
};

/** Lets this process write files up to this size and no further; a write beyond it fails as on a full disk, without any privilege. */
export function limitFileSize(bytes: number | 'unlimited'): void {
  if (process.listenerCount('SIGXFSZ' as NodeJS.Signals) === 0) process.on('SIGXFSZ' as NodeJS.Signals, () => undefined);
  run('prlimit', `--pid=${process.pid}`, `--fsize=${bytes}:`);
}

function fillUp(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const size of [4096, 256, 1]) {
      try {
        for (;;) writeSync(handle, Buffer.alloc(size));
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
      }
    }
  } finally {
    closeSync(handle);
  }
}

/** Mounts a small file system where that is permitted; elsewhere the limit of the process stands in for it. */
export function mountSmallDisk(): SmallDisk {
  const directory = mkdtempSync(join(tmpdir(), 'civil-small-disk-'));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', directory);
  } catch {
    return { directory, kind: 'write limit', fill: () => limitFileSize(0), empty: () => limitFileSize('unlimited'), remove };
  }
  const filler = join(directory, 'filler');
  return {
    directory, kind: 'tmpfs', fill: () => fillUp(filler), empty: () => rmSync(filler, { force: true }),
    remove: () => {
      run('umount', '-l', directory);
      remove();
    },
  };
}
