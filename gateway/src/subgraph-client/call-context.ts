import type { Viewer } from '@civil/schema/identity';
import type { Disclosures } from '../ledger/disclosures.js';
import type { LeaveSignal } from '../load/departure.js';
import type { RequestStats } from '../observability/request-stats.js';

/** The part of a logger that the gateway's inner parts use. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What every call to a subgraph made for one request goes with. */
export interface CallContext {
  readonly viewer: Viewer;
  /** Stands for everything a subgraph may let its answer depend on: two viewers with equal keys get equal rows. */
  readonly viewerKey: string;
  readonly requestId: string;
  readonly log: Log;
  /** Where the calls made for this request are counted. */
  readonly stats: RequestStats;
  /** Takes what the subgraphs tell of the personal data in their answers. */
  readonly disclosures?: Disclosures | undefined;
  /** Tells that the client went away: what only changes nothing need not be finished for it. */
  readonly signal?: LeaveSignal | undefined;
}
