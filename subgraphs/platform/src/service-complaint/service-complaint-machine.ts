import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { countyApprovers, countyOfficers, isOfOwnLine, prefectureOfficers, provinceOfficers, townshipClerks } from '../business-line.js';
import { ServiceComplaint, ServiceComplaintStatus } from './service-complaint.entity.js';
import * as steps from './service-complaint-steps.js';

const { FILED, ACCEPTED, DECLINED, ANSWERED, ESCALATED, CLOSED } = ServiceComplaintStatus;

const clock = (name: string): ClockRule<ServiceComplaint> => ({ name: `complaint-${name}`, parameter: `services.complaint.${name}` });

/** A complaint about a service, from whoever makes it to the answer of the county, or of the authority above where that does not satisfy. */
export const serviceComplaintMachine: Machine<ServiceComplaintStatus, ServiceComplaint, steps.ServiceComplaintInputs> = defineMachine<ServiceComplaintStatus, ServiceComplaint, steps.ServiceComplaintInputs>({
  name: 'ServiceComplaint',
  entity: ServiceComplaint,
  states: Object.values(ServiceComplaintStatus),
  final: [DECLINED, CLOSED],
  transitions: {
    fileServiceComplaint: {
      from: [], to: FILED, actors: ['citizen', 'village', ...townshipClerks, ...countyOfficers, 'org', 'facility', 'hotline'], guards: [steps.isWithinRate], effect: steps.file, starts: [clock('acceptance')],
    },
    acceptServiceComplaint: { from: [FILED], to: ACCEPTED, actors: countyOfficers, guards: [isOfOwnLine], effect: steps.tellState, stops: ['complaint-acceptance'], starts: [clock('answer')] },
    declineServiceComplaint: { from: [FILED], to: DECLINED, actors: countyOfficers, guards: [isOfOwnLine], effect: steps.decline, stops: 'all' },
    answerServiceComplaint: { from: [ACCEPTED], to: ANSWERED, actors: [...countyOfficers, ...countyApprovers], guards: [isOfOwnLine, steps.hasNoHandInCase], effect: steps.answer, stops: ['complaint-answer'] },
    escalateServiceComplaint: { from: [ANSWERED], to: ESCALATED, actors: ['citizen'], guards: [steps.isInTime], effect: steps.escalate, starts: [clock('review')] },
    answerServiceEscalation: { from: [ESCALATED], to: CLOSED, actors: [...prefectureOfficers, ...provinceOfficers], guards: [isOfOwnLine, steps.hasNoHandInCase], effect: steps.answerAbove, stops: 'all' },
    closeServiceComplaint: { from: [ANSWERED], to: CLOSED, actors: ['SYSTEM'], guards: [steps.isTimeOver], effect: steps.close, stops: 'all' },
  },
});
