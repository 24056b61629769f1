import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { RiskWarning, WarningStatus } from './risk-warning.entity.js';
import { raise } from './steps/raising.js';
import * as verification from './steps/verification.js';
import type { WarningInputs } from './steps/warning-step.js';
import { hasVisitLimit, visitLimitOf } from './visit-limit.js';

const { NEW, DISPATCHED, VERIFYING, RESOLVED, CLOSED } = WarningStatus;

export const dispatchClock: ClockRule<RiskWarning> = { name: 'dispatch', parameter: 'assistance.warning.dispatch' };
export const visitClock: ClockRule<RiskWarning> = { name: 'visit', parameter: visitLimitOf, onlyFor: hasVisitLimit };

/** A warning, from the fact that raised it to its closing by the county (domain model A1.3). The monthly run raises most of them, in one statement. */
export const warningMachine: Machine<WarningStatus, RiskWarning, WarningInputs> = defineMachine<WarningStatus, RiskWarning, WarningInputs>({
  name: 'RiskWarning',
  entity: RiskWarning,
  states: Object.values(WarningStatus),
  final: [CLOSED],
  transitions: {
    raiseRiskWarning: { from: [], to: NEW, actors: ['town.assist', 'county.assist'], effect: raise, starts: [dispatchClock] },
    dispatchWarning: {
      from: [NEW, DISPATCHED], to: DISPATCHED, actors: ['county.assist'], guards: [verification.staysInPlace], effect: verification.dispatch, stops: ['dispatch', 'visit'], starts: [visitClock],
    },
    startVerification: { from: [DISPATCHED], to: VERIFYING, actors: ['village', 'town.assist'], guards: [verification.isAssigned] },
    recordWarningVisit: { from: [VERIFYING], actors: ['village', 'town.assist'], guards: [verification.isAssigned], effect: verification.visit, stops: ['visit'] },
    resolveWarning: {
      from: [DISPATCHED, VERIFYING], to: RESOLVED, actors: ['town.assist', 'county.assist'], guards: [verification.isVisited, verification.isReferred], effect: verification.resolve, stops: 'all',
    },
    closeWarning: {
      from: [NEW, DISPATCHED, VERIFYING, RESOLVED], to: CLOSED, actors: ['county.assist', 'county.assist.approver'],
      guards: [verification.isVisited, verification.hasOutcome, verification.isNotResolver], effect: verification.close, stops: 'all',
    },
  },
});
