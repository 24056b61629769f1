/** One graph with the requests that run on it. */
interface Held<G> {
  readonly graph: G;
  underway: number;
  /** Called when the last request ended, once nobody new can come. */
  onIdle: (() => void) | undefined;
}

export interface GraphHolderOptions<G> {
  /** Lets go of what a graph holds. */
  readonly close: (graph: G) => Promise<void>;
  /** Milliseconds after which a graph that was replaced is closed, whoever still runs on it. */
  readonly limitMs: number;
  /** Told of a graph that was closed with requests still on it. */
  readonly onOverdue: (underway: number) => void;
}

/**
 * Holds the graph that is served. A request takes it once and keeps it to its end, so a swap changes nothing under its feet; the old
 * graph is closed when its last request ended.
 */
export class GraphHolder<G> {
  readonly #options: GraphHolderOptions<G>;
  readonly #retired = new Map<Held<G>, Promise<void>>();
  #held: Held<G>;

  constructor(first: G, options: GraphHolderOptions<G>) {
    this.#held = { graph: first, underway: 0, onIdle: undefined };
    this.#options = options;
  }

  get current(): G {
    return this.#held.graph;
  }

  /** Graphs not yet closed, the current one among them. */
  get open(): number {
    return this.#retired.size + 1;
  }

  /** Runs a piece of work on the graph that is current now. */
  async use<T>(work: (graph: G) => Promise<T>): Promise<T> {
    const held = this.#held;
    held.underway += 1;
    try {
      return await work(held.graph);
    } finally {
      held.underway -= 1;
      if (held.underway === 0) held.onIdle?.();
    }
  }

  /** Serves another graph from the next request on. */
  swap(next: G): void {
    const old = this.#held;
    this.#held = { graph: next, underway: 0, onIdle: undefined };
    this.#retired.set(old, this.#retire(old).finally(() => { this.#retired.delete(old); }));
  }

  /** Closes every graph. Whoever calls it has seen to it that no request runs any more. */
  async close(): Promise<void> {
    for (const { onIdle } of this.#retired.keys()) onIdle?.();
    await Promise.all([...this.#retired.values(), this.#options.close(this.#held.graph)]);
  }

  async #retire(held: Held<G>): Promise<void> {
    if (held.underway > 0) {
      await new Promise<void>((resolve) => {
        const limit = setTimeout(resolve, this.#options.limitMs);
        limit.unref();
        held.onIdle = () => {
          clearTimeout(limit);
          resolve();
        };
      });
      if (held.underway > 0) this.#options.onOverdue(held.underway);
    }
    await this.#options.close(held.graph);
  }
}
