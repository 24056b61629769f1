import { procedureWork, type SubgraphWork } from '@civil/subgraph-kernel';
import { keepSubjectsInStep } from '../monitoring-subject/keep-in-step.js';
import { makeMonitoringRuns, planMonthlyRun } from './system-steps.js';

const EVERY_MINUTES = 5;

const monitoringWork = procedureWork(EVERY_MINUTES, [
  { name: 'subjects in step with benefits', run: keepSubjectsInStep },
  { name: 'runs to plan', run: planMonthlyRun },
  { name: 'counties compared', run: makeMonitoringRuns },
]);

/** Adds what goes through all persons under watch, which takes minutes in a province: the other work does not wait for it. */
export const withMonitoring = (work: SubgraphWork): SubgraphWork => async (parts) => {
  const stops = [await work(parts), await monitoringWork(parts)];
  return async () => { await Promise.all(stops.map((stop) => stop())); };
};
