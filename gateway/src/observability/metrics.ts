import type { ViewerKind } from '@civil/schema/access';

/** What a request came to, worst first where several things happened to it. */
export type RequestOutcome = 'failed' | 'limited' | 'rejected' | 'denied' | 'ok';

/** How one call to a subgraph ended; all but the first brought no answer. */
export type FetchOutcome = 'ok' | 'out-of-turn' | 'timeout' | 'connection' | 'paused' | 'abandoned';

/** Why a request was sent away without looking at what it asks. */
export type ShedReason = 'concurrency' | 'rate' | 'cost' | 'stopping';

export type BreakerState = 'closed' | 'half-open' | 'open';

/** What is counted of an answered request. */
export interface AnsweredRequest {
  /** Role codes of the caller, as the claims have them. */
  readonly roles: readonly string[];
  readonly kind: ViewerKind | undefined;
  /** Name of a trusted operation. Never a name that the client chose: each new name would be a new time series. */
  readonly operation: string | undefined;
  readonly outcome: RequestOutcome;
  /** How often each error code is told in the answer. */
  readonly codes: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly bytes: number;
}

/** How far the disclosure ledger is behind. */
export interface LedgerState {
  /** Entries that are not yet written for good. */
  readonly waiting: number;
  /** Age of the oldest of them in seconds, 0 where none waits. */
  readonly oldestSeconds: number;
  readonly spoolBytes: number;
}

/** How much is kept of operations that were asked. */
export interface KeptOperations {
  readonly plans: number;
  readonly documents: number;
  readonly operations: number;
}

/**
 * What the parts of a gateway tell of their work. They receive it as a parameter, so that several gateways of one process count apart.
 * The methods named `watch…` take a function that is asked whenever somebody reads the metrics.
 */
export interface Metrics {
  answered(request: AnsweredRequest): void;
  /** A request was sent away by a limit. */
  shed(reason: ShedReason): void;
  /** Cost of an operation as estimated before, and as counted after it ran. */
  costed(estimated: number, actual?: number): void;
  /** A query plan was made, or found in the cache. */
  planned(seconds: number, isCached: boolean): void;
  watchKept(read: () => KeptOperations): void;
  fetched(subgraph: string, outcome: FetchOutcome, seconds: number): void;
  /** A fetch was answered by an equal one that was under way. */
  shared(subgraph: string): void;
  /** Entities were asked of a subgraph, `spared` of them equal to another of the same fetch. */
  represented(subgraph: string, sent: number, spared: number): void;
  watchBreakers(read: () => Iterable<readonly [subgraph: string, state: BreakerState]>): void;
  ledgerWrote(entries: number): void;
  /** The ledger could not write; what it holds still waits. */
  ledgerFailed(): void;
  watchLedger(read: () => LedgerState): void;
  /** A supergraph of this version (a digest) is served from now on. */
  supergraphLoaded(version: string): void;
  /** A new supergraph was not taken, and the old one is still served. */
  supergraphRefused(): void;
}
