import { procedureWork, type SubgraphWork } from '@civil/subgraph-kernel';
import { closeEndedNotices, publishResults } from './assistance-application/system-steps.js';
import { askSources } from './economic-check/ask-sources.js';
import { requestDueRechecks } from './economic-check/due-rechecks.js';

const EVERY_MINUTES = 5;

/** What the system itself does with applications whose day has come. */
export const work: SubgraphWork = procedureWork(EVERY_MINUTES, [
  { name: 'notices that have ended', run: closeEndedNotices },
  { name: 'results to publish', run: publishResults },
  { name: 'benefits to check again', run: requestDueRechecks },
  { name: 'sources of economic checks to ask', run: (em) => askSources(em) },
]);
