import { hash } from 'node:crypto';
import { describeCause } from '../errors/describe-cause.js';
import type { Metrics } from '../observability/metrics.js';
import type { Caller, Operations, Outcome } from '../operations/answer-operation.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { Log } from '../subgraph-client/call-context.js';
import type { Graph } from '../supergraph/graph.js';
import { assertProjectable, assertWhole } from './examine-supergraph.js';
import { GraphHolder } from './graph-holder.js';
import { type Look, watchSupergraphFile } from './supergraph-file.js';
import { createUsedOperations, type UsedOperations } from './used-operations.js';
import { trustedUses, type WarmUp, warmUp } from './warm-up.js';

/** A loaded supergraph with all that is bound to it: caches go with their graph, so none can answer for another. */
export interface Serving {
  readonly graph: Graph;
  readonly operations: Operations;
  /** First twelve digits of the SHA-256 of the file, as `sha256sum` tells it. */
  readonly version: string;
  readonly loadedAt: Date;
}

/** Where new supergraphs are found. */
export interface SupergraphFileSettings {
  readonly path: string;
  /** Milliseconds between two looks; 0 looks only when asked to. */
  readonly pollMs: number;
}

export interface ServedSupergraphOptions {
  readonly supergraphSdl: string;
  readonly file: SupergraphFileSettings | undefined;
  /** Refuses a supergraph that has no digest at its head. */
  readonly requireDigest: boolean;
  readonly load: (supergraphSdl: string) => Promise<Graph>;
  readonly operate: (graph: Graph, used: UsedOperations) => Operations;
  readonly metrics: Pick<Metrics, 'supergraphLoaded' | 'supergraphRefused' | 'watchKept'>;
  readonly log: Log;
  /** Texts of the trusted operations, which are planned for every role before a supergraph is served. */
  readonly trusted?: readonly string[];
  /** Milliseconds that the trusted and the most used operations of a supergraph may take to be planned. */
  readonly warmUpMs?: number;
  /** Milliseconds after which a replaced supergraph is closed, whoever still runs on it. */
  readonly retireMs?: number;
}

export interface ServedSupergraph {
  /** What a request that begins now is answered by. */
  readonly current: Serving;
  /** Supergraphs not yet let go of, the current one among them. */
  readonly open: number;
  /** Whether the trusted operations are planned, or the time for it is over. */
  readonly isWarm: boolean;
  /** Answers an operation on the supergraph that is current as it begins. */
  answer(request: GraphqlRequest, caller: Caller): Promise<Outcome>;
  /** Takes a new supergraph, or refuses it with a line in the log and serves the old one on; tells which. */
  replace(supergraphSdl: string): Promise<boolean>;
  /** Looks at the file now; `undefined` where there is none. */
  look(): Promise<Look | undefined>;
  close(): Promise<void>;
}

const WARM_UP_MS = 10_000;
/** Milliseconds after which a first supergraph is served though some trusted operations are not planned yet, and until when it goes on with these. */
const READY_MS = 1_500;
const FIRST_WARM_UP_MS = 60_000;
const RETIRE_MS = 60_000;

/**
 * Loads a supergraph and serves it until another replaces it.
 * @throws {Error} when the first one is not fit to be served.
 */
export async function serveSupergraph(options: ServedSupergraphOptions): Promise<ServedSupergraph> {
  const { metrics, log, warmUpMs = WARM_UP_MS, retireMs = RETIRE_MS } = options;
  const used = createUsedOperations();
  const trusted = trustedUses(options.trusted ?? []);

  /** Everything that can go wrong with a supergraph goes wrong here, before anyone is served by it. */
  const open = async (supergraphSdl: string): Promise<Serving> => {
    assertWhole(supergraphSdl, options.requireDigest, (message) => log.warn({}, message));
    const graph = await options.load(supergraphSdl);
    try {
      await assertProjectable(graph);
    } catch (cause) {
      await graph.stop();
      throw cause;
    }
    return { graph, operations: options.operate(graph, used), version: hash('sha256', supergraphSdl).slice(0, 12), loadedAt: new Date() };
  };

  let isClosing = false;
  const warm = ({ operations }: Serving, within = warmUpMs): Promise<WarmUp> => {
    const end = performance.now() + within;
    return warmUp(operations.warm, [...trusted, ...used.list()], () => !isClosing && performance.now() < end);
  };

  const first = await open(options.supergraphSdl);
  let isWarm = trusted.length === 0;
  // Subgraphs start at the same time, and whoever waits for them waits for this as well, for a while: then whoever comes before their plan waits for it alone.
  const impatience = setTimeout(() => { isWarm = true; }, READY_MS).unref();
  const warming = warm(first, FIRST_WARM_UP_MS).then((warmed) => {
    clearTimeout(impatience);
    isWarm = true;
    if (warmed.left > 0 && !isClosing) log.warn({ ...warmed }, 'trusted operations were not all planned in time');
  });
  const holder = new GraphHolder(first, {
    close: ({ graph }) => graph.stop(),
    limitMs: retireMs,
    onOverdue: (underway) => log.warn({ underway }, 'a replaced supergraph is closed with requests still on it'),
  });
  metrics.supergraphLoaded(holder.current.version);
  metrics.watchKept(() => ({ plans: holder.current.graph.countPlans(), ...holder.current.operations.kept() }));

  const replace = async (supergraphSdl: string): Promise<boolean> => {
    const started = performance.now();
    let next: Serving | undefined;
    let warmed: WarmUp;
    try {
      next = await open(supergraphSdl);
      warmed = await warm(next);
    } catch (cause) {
      await next?.graph.stop();
      metrics.supergraphRefused();
      const { type, message } = describeCause(cause);
      log.warn({ version: hash('sha256', supergraphSdl).slice(0, 12), served: holder.current.version, reason: { type, message } }, 'supergraph refused');
      return false;
    }
    const replaced = holder.current.version;
    holder.swap(next);
    metrics.supergraphLoaded(next.version);
    log.info({ version: next.version, replaced, ...warmed, durationMs: Math.round(performance.now() - started) }, 'supergraph replaced');
    return true;
  };

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (supergraphSdl: string): Promise<boolean> => {
    const done = queue.then(() => replace(supergraphSdl));
    queue = done;
    return done;
  };
  const file = options.file && watchSupergraphFile({ ...options.file, served: options.supergraphSdl, take: inTurn, warn: (message) => log.warn({}, message) });
  return {
    get current() { return holder.current; },
    get open() { return holder.open; },
    get isWarm() { return isWarm; },
    answer: (request, caller) => holder.use(({ operations }) => operations.answer(request, caller)),
    replace: inTurn,
    look: async () => file?.look(),
    close: async () => {
      isClosing = true;
      file?.stop();
      await Promise.all([queue, warming]);
      await holder.close();
    },
  };
}
