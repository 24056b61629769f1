import { procedureWork, type SubgraphWork } from '@civil/subgraph-kernel';
import { keepSubjectsInStep } from './monitoring-subject/keep-in-step.js';
import { makeMonitoringRuns, planMonthlyRun } from './monitoring-run/system-steps.js';
import { closeEndedNotices, publishResults } from './assistance-application/system-steps.js';

const EVERY_MINUTES = 5;

/** What the system itself does with applications whose day has come. */
export const work: SubgraphWork = procedureWork(EVERY_MINUTES, [
  { name: 'notices that have ended', run: closeEndedNotices },
  { name: 'results to publish', run: publishResults },
  { name: 'subjects in step with benefits', run: keepSubjectsInStep },
  { name: 'runs to plan', run: planMonthlyRun },
  { name: 'counties compared', run: makeMonitoringRuns },
]);
