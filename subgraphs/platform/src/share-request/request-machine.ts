import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { isGrantSound, provision, terminate } from '../share-grant/provision.js';
import type { ShareRequestInputs } from './request-inputs.js';
import * as steps from './request-steps.js';
import { ShareRequest, ShareRequestStatus } from './share-request.entity.js';

const { DRAFT, SUBMITTED, SUPPLEMENT, APPROVED, REFUSED, PROVISIONED, CLOSED } = ShareRequestStatus;

/** The time to answer runs from the day on which everything is there: anew where something was missing. */
const answerClock: ClockRule<ShareRequest> = {
  name: 'share-answer', parameter: ({ sharingClass }) => (sharingClass === 'UNCONDITIONAL' ? 'sharing.answer-unconditional' : 'sharing.answer-conditional'),
};
const extendedClock: ClockRule<ShareRequest> = { name: 'share-answer-extended', parameter: 'sharing.answer-extension', since: ({ answerDueAt, submittedAt }) => answerDueAt ?? submittedAt ?? new Date() };
const provisionClock: ClockRule<ShareRequest> = { name: 'share-provision', parameter: 'sharing.provision', onlyFor: ({ status }) => status === APPROVED };

/** A request for shared data, from the draft to the end of the grant that it led to. */
export const requestMachine: Machine<ShareRequestStatus, ShareRequest, ShareRequestInputs> = defineMachine<ShareRequestStatus, ShareRequest, ShareRequestInputs>({
  name: 'ShareRequest',
  entity: ShareRequest,
  states: Object.values(ShareRequestStatus),
  final: [REFUSED, CLOSED],
  transitions: {
    draftShareRequest: { from: [], to: DRAFT, actors: ['platform_pull', 'steward'], guards: [steps.isContentSound], effect: steps.draft },
    amendShareRequest: { from: [DRAFT, SUPPLEMENT], actors: ['platform_pull', 'steward'], guards: [steps.isContentSound], effect: steps.amend },
    submitShareRequest: { from: [DRAFT, SUPPLEMENT], to: SUBMITTED, actors: ['platform_pull', 'steward'], guards: [steps.isStillShared, steps.assertEnabled], effect: steps.submit, starts: [answerClock] },
    requestShareSupplement: { from: [SUBMITTED], to: SUPPLEMENT, actors: ['steward'], guards: [steps.isFirstTold], effect: steps.askSupplement, stops: 'all' },
    extendShareAnswer: { from: [SUBMITTED], actors: ['steward'], guards: [steps.mayBeExtended], effect: steps.extend, stops: ['share-answer'], starts: [extendedClock] },
    answerShareRequest: { from: [SUBMITTED], leadsTo: [APPROVED, REFUSED], actors: ['steward'], guards: [steps.isNotOwnRequest], effect: steps.answer, stops: 'all', starts: [provisionClock] },
    provisionGrant: { from: [APPROVED], to: PROVISIONED, actors: ['steward'], guards: [steps.assertEnabled, isGrantSound], effect: provision, stops: 'all' },
    withdrawShareRequest: { from: [DRAFT, SUBMITTED, SUPPLEMENT, APPROVED], to: CLOSED, actors: ['platform_pull', 'steward'], effect: steps.withdraw, stops: 'all' },
    terminateGrant: { from: [PROVISIONED], to: CLOSED, actors: ['platform_pull', 'steward'], effect: terminate },
  },
});
