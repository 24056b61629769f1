import { procedureWork, type SubgraphWork } from '@civil/subgraph-kernel';
import { moveGracePeriods, noteMajorities, openDueReviews } from './assistance-enrollment/system-steps.js';
import { lapseAgreements } from './care-service-agreement/care-agreement-machine.js';
import { applyStandards } from './standard-adjustment/standard-adjustment-machine.js';
import { closeEndedNotices, publishResults } from './assistance-application/system-steps.js';

const EVERY_MINUTES = 5;

/** What the system itself does with applications whose day has come. */
export const work: SubgraphWork = procedureWork(EVERY_MINUTES, [
  { name: 'notices that have ended', run: closeEndedNotices },
  { name: 'results to publish', run: publishResults },
  { name: 'standards that come into force', run: (em) => applyStandards(em) },
  { name: 'reviews that are due', run: openDueReviews },
  { name: 'persons who come of age', run: noteMajorities },
  { name: 'grace periods', run: moveGracePeriods },
  { name: 'care agreements that lapse', run: lapseAgreements },
]);
