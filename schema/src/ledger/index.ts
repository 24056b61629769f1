export { LEDGER_ENTRIES_PATH, type LedgerDelivery, type LedgerReceipt, MAX_DELIVERED_ENTRIES } from './delivery.js';
export {
  canonicalEntry, chainHash, type DisclosedGroup, type DisclosureEntry, type DisclosureOutcome, LEDGER_GENESIS, type RefusedField, subjectDigest,
} from './entry.js';
export { DISCLOSURE_EXTENSION, type DisclosureReport, readReports } from './report.js';
