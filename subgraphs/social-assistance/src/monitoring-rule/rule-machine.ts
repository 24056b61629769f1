import { defineMachine, type Machine } from '@civil/subgraph-kernel';
import { MonitoringRule, MonitoringRuleStatus } from './monitoring-rule.entity.js';
import * as steps from './rule-steps.js';

const { PROPOSED, APPROVED, REJECTED } = MonitoringRuleStatus;

/** A rule of the monitoring: proposed by one officer of the province, put in force by another. */
export const ruleMachine: Machine<MonitoringRuleStatus, MonitoringRule, steps.RuleInputs> = defineMachine<MonitoringRuleStatus, MonitoringRule, steps.RuleInputs>({
  name: 'MonitoringRule',
  entity: MonitoringRule,
  states: Object.values(MonitoringRuleStatus),
  final: [APPROVED, REJECTED],
  transitions: {
    proposeMonitoringRule: { from: [], to: PROPOSED, actors: ['prov.assist'], effect: steps.propose },
    approveMonitoringRule: { from: [PROPOSED], to: APPROVED, actors: ['prov.assist'], guards: [steps.isNotProposer, steps.startsInTime], effect: steps.approve },
    rejectMonitoringRule: {
      from: [PROPOSED], to: REJECTED, actors: ['prov.assist'], guards: [steps.isNotProposer, steps.statesReason], note: ({ input }) => input.reason.trim(),
    },
    endMonitoringRule: { from: [APPROVED], actors: ['prov.assist'], guards: [steps.isNotProposer], effect: steps.end },
  },
});
