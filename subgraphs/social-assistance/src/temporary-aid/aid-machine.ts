import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { isByNobody } from '../assistance-application/steps/notice.js';
import { finalAidStatuses, TemporaryAidStatus } from './aid-enums.js';
import { type AidInputs, isOurs } from './steps/aid-step.js';
import * as course from './steps/course.js';
import * as decision from './steps/decision.js';
import { stateDetails } from './steps/details.js';
import * as handing from './steps/handing-over.js';
import * as notice from './steps/notice.js';
import * as urgent from './steps/urgent.js';
import { TemporaryAid } from './temporary-aid.entity.js';

const { DRAFT, SUBMITTED, ACCEPTED, INVESTIGATING, PROPOSED, NOTICE, TO_CONFIRM, GRANTED, EMERGENCY, PAPERS_DUE, CLOSED, REFUSED, WITHDRAWN, TERMINATED } = TemporaryAidStatus;

const applicants = ['citizen', 'village', 'town.assist'] as const;
const deciders = ['county.assist.approver', 'town.assist'] as const;
const underWay = [SUBMITTED, ACCEPTED, INVESTIGATING, PROPOSED, NOTICE, TO_CONFIRM] as const;

const clock = (name: string, parameter: string, more: Omit<ClockRule<TemporaryAid>, 'name' | 'parameter'> = {}): ClockRule<TemporaryAid> => ({ name, parameter: `assistance.${parameter}`, ...more });
const sinceEnd = ({ emergencyEndedOn }: TemporaryAid): Date => new Date(`${emergencyEndedOn}T12:00:00+08:00`);

/** Temporary aid: at once where an emergency happened, with the papers later, or by the steps of an application for heavy expense (domain model A1.3). */
export const aidMachine: Machine<TemporaryAidStatus, TemporaryAid, AidInputs> = defineMachine<TemporaryAidStatus, TemporaryAid, AidInputs>({
  name: 'TemporaryAid',
  entity: TemporaryAid,
  states: Object.values(TemporaryAidStatus),
  final: finalAidStatuses,
  transitions: {
    grantUrgentAid: { from: [], to: EMERGENCY, actors: ['town.assist'], guards: [urgent.isPlaceOfEvent, urgent.isPaidAtOnce], effect: urgent.grantAtOnce },
    endEmergency: {
      from: [EMERGENCY], to: PAPERS_DUE, actors: ['town.assist'], guards: [isOurs, urgent.hasEnded], effect: urgent.endEmergency, starts: [clock('papers', 'temporary.papers', { since: sinceEnd })],
    },
    addLaterPapers: { from: [PAPERS_DUE], to: CLOSED, actors: ['town.assist'], guards: [isOurs], effect: urgent.addLaterPapers, stops: ['papers'] },
    draftAid: { from: [], to: DRAFT, actors: applicants, effect: stateDetails },
    amendAid: { from: [DRAFT], actors: applicants, guards: [isOurs], effect: stateDetails },
    submitAid: { from: [DRAFT], to: SUBMITTED, actors: applicants, guards: [isOurs, course.isEligibleThere], effect: course.submit },
    acceptAid: { from: [SUBMITTED], to: ACCEPTED, actors: ['town.assist'], guards: [isOurs, course.isNotFiler], effect: course.accept, starts: [clock('procedure', 'temporary.procedure')] },
    recordAidVisit: { from: [ACCEPTED, INVESTIGATING], to: INVESTIGATING, actors: ['town.assist'], guards: [isOurs, course.hasInvestigators], effect: course.visit },
    proposeAid: { from: [INVESTIGATING], to: PROPOSED, actors: ['town.assist'], guards: [isOurs, course.isNoInvestigator, course.answersObjection], effect: course.propose },
    publishAidNotice: { from: [PROPOSED], to: NOTICE, actors: ['town.assist'], guards: [isOurs, notice.isApproval], effect: notice.putUp },
    objectToAid: { from: [NOTICE], to: INVESTIGATING, actors: ['citizen', 'village', 'town.assist', 'county.assist'], guards: [notice.isInTime], effect: notice.object, isAnonymous: isByNobody },
    closeAidNotice: { from: [NOTICE], to: TO_CONFIRM, actors: ['SYSTEM'], guards: [notice.isNoticeOver], effect: notice.takeDown },
    confirmAid: {
      from: [PROPOSED, NOTICE, TO_CONFIRM], to: GRANTED, actors: deciders, effect: decision.grant, stops: 'all',
      guards: [isOurs, notice.isApproval, notice.hasBeenOnNotice, notice.isNoticeOver, decision.isInAuthority, decision.isNotProposer, course.isNoInvestigator, decision.isWithinFrequency],
    },
    refuseAid: {
      from: [PROPOSED, TO_CONFIRM], to: REFUSED, actors: deciders, guards: [isOurs, decision.isInAuthority, decision.isNotProposer, course.isNoInvestigator, decision.statesGrounds],
      effect: decision.refuse, stops: 'all', starts: [clock('refusal-letter', 'refusal-letter')],
    },
    deliverAidRefusal: { from: [REFUSED], actors: ['county.assist', 'town.assist'], guards: [isOurs], effect: decision.deliverRefusal, stops: ['refusal-letter'] },
    deliverAid: { from: [GRANTED], leadsTo: [GRANTED, CLOSED], actors: ['town.assist'], guards: [isOurs, handing.isHandedOnce], effect: handing.deliver },
    settleAid: { from: [GRANTED], leadsTo: [GRANTED, CLOSED], actors: ['SYSTEM'], guards: [handing.hasArrived], effect: handing.settle },
    correctAid: {
      from: [EMERGENCY, PAPERS_DUE, GRANTED, CLOSED], actors: ['county.assist'], guards: [isOurs, decision.isNotGranter, decision.isRecoverable], effect: decision.correct, note: ({ input }) => input.ground,
    },
    withdrawAid: { from: [DRAFT, ...underWay], to: WITHDRAWN, actors: ['citizen', 'village'], guards: [isOurs], effect: course.withdraw, stops: 'all' },
    terminateAid: { from: underWay, to: TERMINATED, actors: ['town.assist'], guards: [isOurs], effect: course.terminate, stops: 'all', note: ({ input }) => input.ground },
  },
});
