import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentWith } from './environment.js';

export interface ProcessOptions {
  /** What is run; by default the project's Node, on the built packages, since the sources' conditions are not handed on. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly directory?: string;
  /** The port on 127.0.0.1 that it listens on once it is ready. */
  readonly port: number;
  /** Takes what it prints, of which the end is told where it dies. */
  readonly logFile: string;
  /** Milliseconds it has to become ready. */
  readonly readyWithinMs?: number;
}

export interface RunningProcess {
  readonly pid: number;
  readonly url: string;
  /** Ends it, and kills it where it does not end. */
  readonly stop: () => Promise<void>;
}

/** No process outlives the benchmark, however that ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const LAST_WORDS = 2000;
const STOP_WITHIN_MS = 5000;

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1').once('error', () => resolve(false)).once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

/**
 * Starts a process and waits until it listens on its port.
 * @throws {Error} with the last that it printed, when it ends or does not listen in time.
 */
export async function startProcess({ program = process.execPath, args, env = {}, directory, port, logFile, readyWithinMs = 60_000 }: ProcessOptions): Promise<RunningProcess> {
  const log = openSync(logFile, 'w');
  const child = spawn(program, args, { stdio: ['ignore', log, log], env: environmentWith(env), ...(directory === undefined ? {} : { cwd: directory }) });
  closeSync(log);
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let isEnded = false;
  void ended.then(() => {
    isEnded = true;
    running.delete(child);
  });
  const stop = async (): Promise<void> => {
    if (isEnded) return;
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(patience);
  };
  const deadline = Date.now() + readyWithinMs;
  while (!(await isListening(port))) {
    if (isEnded || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} ${args.join(' ').slice(0, 200)} does not listen on ${port}: ${readFileSync(logFile, 'utf8').slice(-LAST_WORDS)}`);
    }
    await pause(50);
  }
  return { pid: child.pid as number, url: `http://127.0.0.1:${port}`, stop };
}
