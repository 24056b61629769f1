import type { World } from '@civil/demo-data';

/** Variables of the operations of the monitoring: a warning that was closed, and lists that have something to show. */
export function monitoringVariables(world: World): Record<string, Record<string, unknown>> {
  const closed = world.monitored.flatMap(({ warnings }) => warnings).find(({ status }) => status === 'CLOSED');
  return {
    RiskWarning: { id: closed?.id }, RiskWarnings: { first: 20 }, NewRiskWarnings: { first: 20 }, WarningSummary: { division: '620000', by: ['COLOUR'] }, MonitoringSubjects: { first: 20 }, MonitoringLedger: { first: 20 },
    Referrals: { first: 20 }, MonitoringRuns: { first: 20 }, MonitoringRules: { first: 20 },
  };
}
