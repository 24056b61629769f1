import { Departure, type LeaveSignal } from '../load/departure.js';
import type { SubgraphReply } from './send-request.js';
import { SubgraphUnavailable } from './subgraph-connection.js';

/** A fetch that several askers may wait for. It is given up once all of them went away. */
export class SharedFetch {
  readonly #reply: Promise<SubgraphReply>;
  readonly #abandoned = new Departure();
  #waiting = 0;

  /** `ended` is told when there is a reply, or that there will be none. */
  constructor(begin: (abandoned: LeaveSignal) => Promise<SubgraphReply>, ended: () => void) {
    this.#reply = begin(this.#abandoned);
    // Where the last asker leaves at once, nobody else is left to hear that the fetch was given up.
    this.#reply.then(ended, ended);
  }

  get isAbandoned(): boolean {
    return this.#abandoned.aborted;
  }

  /**
   * Waits for the reply, as long as the asker does.
   * @throws {SubgraphUnavailable}
   */
  wait(signal: LeaveSignal | undefined): Promise<SubgraphReply> {
    this.#waiting += 1;
    if (!signal) return this.#reply;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#abandoned.leave();
        reject(new SubgraphUnavailable('abandoned'));
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave);
      this.#reply.then(
        (reply) => {
          signal.removeEventListener('abort', leave);
          resolve(reply);
        },
        (cause: unknown) => {
          signal.removeEventListener('abort', leave);
          reject(cause);
        },
      );
    });
  }
}
