import type { DisclosureEntry } from './entry.js';

/** Path of the platform subgraph that takes entries of the ledger, in signed service calls. */
export const LEDGER_ENTRIES_PATH = '/ledger/entries';

/** Entries that one delivery may carry. */
export const MAX_DELIVERED_ENTRIES = 500;

/** Body of a delivery. */
export interface LedgerDelivery {
  readonly entries: readonly DisclosureEntry[];
}

/** Answer to a delivery: where the chain stands once all of its entries are kept. */
export interface LedgerReceipt {
  readonly sequence: number;
  readonly hash: string;
}
