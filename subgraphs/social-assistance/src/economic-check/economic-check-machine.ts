import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { CheckStatus } from './check-enums.js';
import { EconomicCheck } from './economic-check.entity.js';
import type { CheckInputs } from './steps/check-step.js';
import * as reply from './steps/reply.js';
import * as report from './steps/report.js';
import * as request from './steps/request.js';
import { stop } from './steps/stop.js';

const { REQUESTED, COLLECTING, REPORTED, STOPPED } = CheckStatus;
const open = [REQUESTED, COLLECTING] as const;
const replies: ClockRule<EconomicCheck> = { name: 'replies', parameter: 'assistance.check.replies' };

/** The check of the economic situation of a household, from the request to the report that returns to the case (workflow W6). */
export const economicCheckMachine: Machine<CheckStatus, EconomicCheck, CheckInputs> = defineMachine<CheckStatus, EconomicCheck, CheckInputs>({
  name: 'EconomicCheck',
  entity: EconomicCheck,
  states: Object.values(CheckStatus),
  final: [REPORTED, STOPPED],
  transitions: {
    requestEconomicCheck: { from: [], to: REQUESTED, actors: ['town.assist'], starts: [replies] },
    requestRecheck: { from: [], to: REQUESTED, actors: ['county.assist'], guards: [request.mayBeChecked], effect: request.takeBenefit, starts: [replies] },
    beginRecheck: { from: [], to: REQUESTED, actors: ['SYSTEM'], starts: [replies] },
    askSources: { from: [REQUESTED], to: COLLECTING, actors: ['SYSTEM'] },
    recordDepartmentReply: { from: open, to: COLLECTING, actors: ['county.assist', 'checkhub'], guards: [reply.isAwaited], effect: reply.enterReply, note: ({ input }) => input.source },
    reportCheck: { from: open, to: REPORTED, actors: ['SYSTEM'], effect: report.report, stops: 'all', note: ({ subject }) => subject.conclusion },
    finaliseEconomicCheck: {
      from: open, to: REPORTED, actors: ['county.assist'], guards: [report.namesMissing], effect: report.finalise, stops: 'all',
      note: ({ input }) => (input.failedSources.length > 0 ? input.failedSources.join(' ').slice(0, 200) : null),
    },
    recordEconomicCheck: { from: open, to: REPORTED, actors: ['county.assist'], effect: report.enterByHand, stops: 'all' },
    stopCheck: { from: open, to: STOPPED, actors: ['SYSTEM'], effect: stop, stops: 'all', note: ({ input }) => input.reason },
  },
});
