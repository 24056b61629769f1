import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env as ownEnvironment } from 'node:process';
import { subgraphRegistry } from '@civil/schema/registry';
import { freePort, repository } from '../kit/processes.js';

/** A folder that is gone again when the tests of a file are done. */
export const folder = (name: string): { path: string; remove: () => Promise<void> } => {
  const path = mkdtempSync(join(tmpdir(), `civil-${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};

/** A program under way, with what it has written so far. */
export interface Program {
  child: ChildProcess;
  output: () => string;
  /** How it ended: its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** Resolves as soon as the output matches; rejects when the program ends without. */
  says: (pattern: RegExp, withinMs?: number) => Promise<void>;
}

/** Runs the project's own Node, and gathers standard output and errors together. */
export function runNode(args: string[], env: Record<string, string>, options: SpawnOptions = {}): Program {
  const child = spawn(process.execPath, args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'], env: { ...ownEnvironment, ...env }, ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { output += text; });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null);
  const says = async (pattern: RegExp, withinMs = 60_000): Promise<void> => {
    const deadline = Date.now() + withinMs;
    while (!pattern.test(output)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended with ${child.exitCode ?? child.signalCode} before saying ${pattern}:\n${output}`);
      if (Date.now() > deadline) throw new Error(`did not say ${pattern} in time:\n${output}`);
      await pause(10);
    }
  };
  return { child, output: () => output, ended, says };
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Waits until a condition holds; tells what did not come about. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, withinMs = 30_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${withinMs} ms`);
    await pause(50);
  }
}

/** Variables that put a whole graph on ports nobody listens on. */
export async function freePorts(): Promise<Record<string, string>> {
  const ports: Record<string, string> = { PORT: String(await freePort()) };
  for (const { databaseSchema } of subgraphRegistry) ports[`${databaseSchema.toUpperCase()}_PORT`] = String(await freePort());
  return ports;
}

const parentOf = (pid: string): number | undefined => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return undefined;
  }
};

/** A process and all that it started, by their numbers. */
export function processTree(root: number): number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => [Number(pid), parentOf(pid)] as const);
  const below = (pid: number): number[] => [pid, ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child))];
  return below(root);
}

/** Whether a process runs. One that ended and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Memory that processes hold together, in megabytes. */
export const residentMegabytes = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0), 0) / 1024;
