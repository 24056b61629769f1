import { procedureWork, type SubgraphWork } from '@civil/subgraph-kernel';
import { closeEndedNotices, publishResults } from './assistance-application/system-steps.js';
import { collectReceipts, sendLedgers } from './payment-batch/system-steps.js';

const EVERY_MINUTES = 5;

/** What the system itself does with applications whose day has come. */
export const work: SubgraphWork = procedureWork(EVERY_MINUTES, [
  { name: 'notices that have ended', run: closeEndedNotices },
  { name: 'results to publish', run: publishResults },
  { name: 'ledgers to send', run: (em) => sendLedgers(em) },
  { name: 'receipts of the bank', run: (em) => collectReceipts(em) },
]);
