import type { SubgraphReply } from './send-request.js';
import { SubgraphUnavailable } from './subgraph-connection.js';

/** A fetch that several askers may wait for. It is given up once all of them went away. */
export class SharedFetch {
  readonly #reply: Promise<SubgraphReply>;
  readonly #controller = new AbortController();
  #waiting = 0;

  constructor(begin: (abandoned: AbortSignal) => Promise<SubgraphReply>) {
    this.#reply = begin(this.#controller.signal);
    // Where the last asker leaves at once, nobody is left to hear that the fetch was given up.
    this.#reply.catch(() => undefined);
  }

  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /**
   * Waits for the reply, as long as the asker does.
   * @throws {SubgraphUnavailable}
   */
  async wait(signal: AbortSignal | undefined): Promise<SubgraphReply> {
    this.#waiting += 1;
    if (!signal) return this.#reply;
    const { promise: left, reject } = Promise.withResolvers<never>();
    const leave = (): void => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#controller.abort();
      reject(new SubgraphUnavailable('abandoned'));
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([this.#reply, left]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }
}
