import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface LoadRequest {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Length of the right answer; any other is a failure. */
  readonly bytes?: number;
}

/** What is asked, by POST, in turn, over so many connections kept open; each asks again as soon as it is answered. */
export interface Load {
  readonly url: string;
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  /** Asks for so long, then waits for the answers under way. */
  readonly seconds?: number;
  /** Asks so often, where that is reached first. */
  readonly answers?: number;
}

export interface LoadResult {
  readonly answers: number;
  /** Other statuses than 200, other lengths than the right one, and broken connections. */
  readonly failures: number;
  readonly firstFailure?: string;
  readonly seconds: number;
  /** Milliseconds that half of the answers, and 99 % of them, took at most. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends load from a process of its own, so that what it costs to ask is not counted with what it costs to answer. */
export class LoadGenerator {
  readonly #process: ChildProcess;

  constructor() {
    this.#process = fork(fileURLToPath(new URL('load-process.ts', import.meta.url)));
  }

  /**
   * Runs one load to its end; loads run one after another.
   * @throws {Error} when an answer was not the right one: figures of wrong answers mean nothing.
   */
  async run(load: Load): Promise<LoadResult> {
    const result = await new Promise<LoadResult>((resolve, reject) => {
      const fail = (code: number | null): void => reject(new Error(`the load process ended with ${code}`));
      this.#process.once('exit', fail);
      this.#process.once('message', (message) => {
        this.#process.off('exit', fail);
        resolve(message as LoadResult);
      });
      this.#process.send(load);
    });
    if (result.failures > 0) throw new Error(`${result.failures} of ${result.answers} answers of ${load.url} failed: ${result.firstFailure}`);
    return result;
  }

  stop(): void {
    this.#process.disconnect();
  }
}
