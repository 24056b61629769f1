import { openLedger } from '../ledger/ledger.js';
import { createMetrics } from '../observability/prometheus-metrics.js';
import { entryOf } from './entries.js';

/**
 * A process that records entries until it is killed, and names on standard output those that are kept, as an answer would be sent.
 * Arguments: directory, address of the platform, secret.
 */
const [directory = '', platformUrl = '', secret = ''] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const ledger = await openLedger({ directory }, { platformUrl, viewerContextSecret: secret, metrics: createMetrics(), log: silent });
for (let number = 0; ; number++) {
  const entry = entryOf({ requestId: `${process.pid}-${number}` });
  await ledger.record([entry]);
  process.stdout.write(`${entry.id}\n`);
}
