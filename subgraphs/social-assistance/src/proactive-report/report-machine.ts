import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { isWithinRate } from '../report-receipt/report-receipt.service.js';
import { HardshipReportStatus, ProactiveReport } from './proactive-report.entity.js';
import * as steps from './report-steps.js';

const { RECEIVED, ASSIGNED, VISITED, CONCLUDED } = HardshipReportStatus;

const clock = (name: string, parameter: ClockRule<ProactiveReport>['parameter']): ClockRule<ProactiveReport> => ({ name, parameter });

/** A report of hardship, from whoever sees it to what was done about it (workflow W14). */
export const reportMachine: Machine<HardshipReportStatus, ProactiveReport, steps.ReportInputs> = defineMachine<HardshipReportStatus, ProactiveReport, steps.ReportInputs>({
  name: 'ProactiveReport',
  entity: ProactiveReport,
  states: Object.values(HardshipReportStatus),
  final: [CONCLUDED],
  transitions: {
    reportHardship: {
      from: [], to: RECEIVED, actors: ['citizen', 'village', 'town.assist', 'county.assist', 'org', 'facility', 'hotline'], guards: [isWithinRate], effect: steps.receive,
      isAnonymous: ({ input }) => input.anonymous === true,
      starts: [clock('report-assignment', 'assistance.report.assignment'), clock('report-visit', steps.visitLimitOf)],
    },
    assignHardshipReport: { from: [RECEIVED, ASSIGNED], to: ASSIGNED, actors: ['town.assist', 'county.assist'], effect: steps.assign, stops: ['report-assignment'] },
    recordHardshipVisit: {
      from: [ASSIGNED, VISITED], to: VISITED, actors: ['village', 'town.assist'], effect: steps.visit, stops: ['report-visit', 'report-conclusion'],
      starts: [clock('report-conclusion', 'assistance.report.conclusion')],
    },
    concludeHardshipReport: {
      from: [VISITED], to: CONCLUDED, actors: ['town.assist', 'county.assist'], guards: [steps.hasMetSomebody, steps.namesApplications], effect: steps.conclude, stops: 'all',
      note: ({ input }) => input.outcome,
    },
  },
});
