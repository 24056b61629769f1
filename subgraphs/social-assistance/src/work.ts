import { procedureWork, type SubgraphWork } from '@civil/subgraph-kernel';
import { closeAidNotices, settleAids } from './temporary-aid/system-steps.js';
import { moveGracePeriods, noteMajorities, openDueReviews } from './assistance-enrollment/system-steps.js';
import { lapseAgreements } from './care-service-agreement/care-agreement-machine.js';
import { lapseReservations } from './device-reservation/reservation-machine.js';
import { applyStandards } from './standard-adjustment/standard-adjustment-machine.js';
import { closeEndedNotices, publishResults } from './assistance-application/system-steps.js';
import { compareCounties } from './disability-certificate/system-steps.js';
import { makePriceLines } from './price-linkage/system-steps.js';
import { closeAnsweredComplaints } from './complaint/close-complaints.js';
import { followBenefits } from './duty-visit/visit-duties.js';
import { outdateCards } from './information-card/card-machine.js';
import { askSources } from './economic-check/ask-sources.js';
import { requestDueRechecks } from './economic-check/due-rechecks.js';
import { collectReceipts, sendLedgers } from './payment-batch/system-steps.js';
import { recountMarked } from './statistics/roll-up/recount.js';

const EVERY_MINUTES = 5;

/** What the system itself does with applications whose day has come. */
export const work: SubgraphWork = procedureWork(EVERY_MINUTES, [
  { name: 'notices that have ended', run: closeEndedNotices },
  { name: 'results to publish', run: publishResults },
  { name: 'notices of temporary aid that have ended', run: closeAidNotices },
  { name: 'certificates to compare', run: compareCounties },
  { name: 'price-linked subsidies to list', run: makePriceLines },
  { name: 'complaints that were answered', run: closeAnsweredComplaints },
  { name: 'information cards that are outdated', run: outdateCards },
  { name: 'duties to visit', run: followBenefits },
  { name: 'benefits to check again', run: requestDueRechecks },
  { name: 'sources of economic checks to ask', run: (em) => askSources(em) },
  { name: 'standards that come into force', run: (em) => applyStandards(em) },
  { name: 'reviews that are due', run: openDueReviews },
  { name: 'persons who come of age', run: noteMajorities },
  { name: 'grace periods', run: moveGracePeriods },
  { name: 'care agreements that lapse', run: lapseAgreements },
  { name: 'reservations of devices that lapse', run: lapseReservations },
  { name: 'ledgers to send', run: (em) => sendLedgers(em) },
  { name: 'receipts of the bank', run: (em) => collectReceipts(em) },
  { name: 'temporary aid that has arrived', run: settleAids },
  { name: 'statistics to count again', run: recountMarked },
]);
