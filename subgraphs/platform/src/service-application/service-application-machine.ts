import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { handlers, isOfOwnLine } from '../business-line.js';
import { ServiceApplication, ServiceApplicationStatus } from './service-application.entity.js';
import * as steps from './service-application-steps.js';

const { RECEIVED, HANDED_OVER, ACCEPTED, RETURNED, GRANTED, REFUSED, WITHDRAWN, REVOKED } = ServiceApplicationStatus;

const acceptance: ClockRule<ServiceApplication> = { name: 'application-acceptance', parameter: 'services.application.acceptance' };
const decision: ClockRule<ServiceApplication> = { name: 'application-decision', parameter: 'services.application.decision', onlyFor: ({ status }) => status === ACCEPTED };

/** An application for a service, from whoever sends it to the domain that handles it, and what becomes of it there. */
export const serviceApplicationMachine: Machine<ServiceApplicationStatus, ServiceApplication, steps.ServiceApplicationInputs> = defineMachine<ServiceApplicationStatus, ServiceApplication, steps.ServiceApplicationInputs>({
  name: 'ServiceApplication',
  entity: ServiceApplication,
  states: Object.values(ServiceApplicationStatus),
  final: [RETURNED, REFUSED, WITHDRAWN, REVOKED],
  transitions: {
    receiveExternalApplication: { from: [], to: RECEIVED, actors: ['platform_pull'], guards: [steps.isNewNumber], effect: steps.receive, starts: [acceptance] },
    submitWithCommitment: { from: [], to: RECEIVED, actors: ['citizen'], effect: steps.commit, starts: [acceptance] },
    handOverApplication: { from: [RECEIVED], to: HANDED_OVER, actors: ['SYSTEM'], effect: steps.handOver },
    updateExternalStatus: {
      from: [HANDED_OVER, ACCEPTED], leadsTo: [ACCEPTED, RETURNED, GRANTED, REFUSED], actors: handlers, guards: [isOfOwnLine], effect: steps.update, stops: 'all', starts: [decision],
      note: ({ subject }) => subject.remark,
    },
    withdrawServiceApplication: { from: [RECEIVED, HANDED_OVER], to: WITHDRAWN, actors: ['citizen'], effect: steps.withdraw, stops: 'all' },
    recordCommitmentCheck: { from: [GRANTED], leadsTo: [GRANTED, REVOKED], actors: handlers, guards: [isOfOwnLine], effect: steps.checkCommitment, note: ({ subject }) => subject.remark },
  },
});
