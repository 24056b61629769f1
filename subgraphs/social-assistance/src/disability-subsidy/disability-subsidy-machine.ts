import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { DisabilitySubsidyApplication } from './disability-subsidy-application.entity.js';
import * as decision from './steps/decision.js';
import type { DisabilitySubsidyInputs } from './steps/step-inputs.js';
import * as submission from './steps/submission.js';
import * as transfer from './steps/transfer.js';
import { DisabilitySubsidyStatus, finalSubsidyStatuses, undecidedStatuses } from './subsidy-enums.js';

const { SUBMITTED, ACCEPTED, SENT_HOME, RETURNED_FOR_MORE, DECIDED, RESULT_SENT, CLOSED, WITHDRAWN } = DisabilitySubsidyStatus;

type Clock = ClockRule<DisabilitySubsidyApplication>;
const clock = (name: string, onlyFor?: Clock['onlyFor']): Clock => ({ name, parameter: `assistance.disability.${name}`, ...(onlyFor ? { onlyFor } : {}) });
const transferClock = clock('transfer', ({ crossRegion }) => crossRegion);
const decisionAtHome = clock('home-decision', ({ crossRegion }) => !crossRegion);
const resultClock = clock('result');

/** The application for a disability subsidy, accepted by any township and decided by the home county (workflows W24, 跨省通办). */
export const disabilitySubsidyMachine: Machine<DisabilitySubsidyStatus, DisabilitySubsidyApplication, DisabilitySubsidyInputs> = defineMachine<
  DisabilitySubsidyStatus, DisabilitySubsidyApplication, DisabilitySubsidyInputs
>({
  name: 'DisabilitySubsidyApplication',
  entity: DisabilitySubsidyApplication,
  states: Object.values(DisabilitySubsidyStatus),
  final: finalSubsidyStatuses,
  transitions: {
    submitDisabilitySubsidy: {
      from: [], to: SUBMITTED, actors: ['citizen', 'village', 'town.assist'], guards: [submission.isWellStated, submission.mayFile, submission.isOnlySubsidy, submission.isNotExcluded], effect: submission.file,
    },
    acceptDisabilitySubsidy: {
      from: [SUBMITTED], to: ACCEPTED, actors: ['town.assist'], guards: [submission.isAcceptingTownship, submission.isNotFiler], effect: submission.accept, starts: [transferClock, decisionAtHome],
    },
    transferCrossProvince: {
      from: [ACCEPTED], to: SENT_HOME, actors: ['town.assist'], guards: [submission.isAcceptingTownship, transfer.isElsewhere], effect: transfer.send, stops: ['transfer'], starts: [clock('home-decision')],
    },
    returnDisabilitySubsidy: {
      from: [ACCEPTED, SENT_HOME], to: RETURNED_FOR_MORE, actors: ['county.assist', 'county.assist.approver'], guards: [transfer.liesAtHome, transfer.tellsAllAtOnce], effect: transfer.sendBack,
      stops: ['home-decision'], starts: [clock('supplement')],
    },
    supplementDisabilitySubsidy: {
      from: [RETURNED_FOR_MORE], to: ACCEPTED, actors: ['town.assist'], guards: [submission.isAcceptingTownship], effect: transfer.takeBack, stops: ['supplement'], starts: [transferClock, decisionAtHome],
    },
    checkDisabilitySubsidy: { from: [ACCEPTED, SENT_HOME], actors: ['county.assist'], guards: [transfer.liesAtHome, decision.agreesWithRegister, decision.isAmount], effect: decision.check },
    approveDisabilitySubsidy: {
      from: [ACCEPTED, SENT_HOME], to: DECIDED, actors: ['county.assist.approver'], guards: [transfer.liesAtHome, decision.isNoClerk, decision.stillQualifies], effect: decision.approve,
      stops: 'all', starts: [resultClock],
    },
    refuseDisabilitySubsidy: {
      from: [ACCEPTED, SENT_HOME], to: DECIDED, actors: ['county.assist.approver'], guards: [transfer.liesAtHome, decision.isNoClerk, decision.isChecked, decision.statesGrounds], effect: decision.refuse,
      stops: 'all', starts: [resultClock],
    },
    recordHomeDecision: {
      from: [SENT_HOME], to: DECIDED, actors: ['town.assist', 'county.assist'], guards: [decision.isOfOtherProvince, decision.isDecided], effect: decision.enterDecision, stops: 'all', starts: [resultClock],
    },
    sendDisabilityResult: { from: [DECIDED], to: RESULT_SENT, actors: ['county.assist'], guards: [transfer.liesAtHome, transfer.cameFromElsewhere], effect: transfer.sendResult },
    closeDisabilitySubsidy: { from: [DECIDED, RESULT_SENT], to: CLOSED, actors: ['town.assist'], guards: [submission.isAcceptingTownship, transfer.hasResult], effect: decision.end, stops: 'all' },
    withdrawDisabilitySubsidy: { from: undecidedStatuses, to: WITHDRAWN, actors: ['citizen', 'village'], effect: decision.end, stops: 'all' },
  },
});
