import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * Every process writes to a directory of its own, whose name says who that is: machine, number and start time of the process. The name
 * is the lock. A rename takes the directory of a process that is gone over, and of several who try it one succeeds.
 */

const LEFT = 'left';
const machine = hostname().replace(/[^A-Za-z0-9-]/g, '-').slice(0, 64) || 'machine';

/** Milliseconds without a sign of life after which a process of another machine, which cannot be looked up, counts as gone. */
const SILENCE_MS = 10 * 60_000;

/** When a process started, in ticks since the machine did: numbers of processes are given again. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
}

function isRunning(pid: number, start: string): boolean {
  const started = startOf(pid);
  if (started !== undefined) return start === started || start === '0';
  try {
    process.kill(pid, 0);
    return start === '0'; // a system without /proc tells no start times
  } catch (cause) {
    return start === '0' && (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const tag = (): string => randomUUID().slice(0, 8);

/** A new name that says that this process writes there. */
export const ownName = (): string => `${machine}.${process.pid}.${startOf(process.pid) ?? '0'}.${tag()}`;

/** A new name for what nobody writes to any more. */
export const leftName = (): string => `${LEFT}.${tag()}`;

async function isAbandoned(root: string, name: string): Promise<boolean> {
  const [owner, pid = '', start = '', ...rest] = name.split('.');
  if (owner === LEFT) return rest.length === 0;
  if (!/^\d+$/.test(pid) || !/^\d+$/.test(start) || rest.length !== 1) return false;
  if (owner === machine) return !isRunning(Number(pid), start);
  return Date.now() - (await stat(join(root, name))).mtimeMs > SILENCE_MS;
}

/** Takes over the directories whose processes are gone, and returns them. */
export async function adoptAbandoned(root: string): Promise<string[]> {
  const adopted: string[] = [];
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const directory = join(root, ownName());
    try {
      if (!(await isAbandoned(root, entry.name))) continue;
      await rename(join(root, entry.name), directory);
      adopted.push(directory);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause; // another process was quicker
    }
  }
  return adopted;
}

/** Gives a directory up: removes it, or leaves what is in it to the next process. */
export async function leaveDirectory(root: string, directory: string, isEmpty: boolean): Promise<void> {
  if (isEmpty) await rm(directory, { recursive: true, force: true });
  else await rename(directory, join(root, leftName())).catch(() => undefined); // its process is gone soon, which says the same
}
