import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { isWithinRate } from '../report-receipt/report-receipt.service.js';
import { Complaint, ComplaintStatus } from './complaint.entity.js';
import * as steps from './complaint-steps.js';

const { FILED, ACCEPTED, DECLINED, ANSWERED, ESCALATED, CLOSED } = ComplaintStatus;

const clock = (name: string): ClockRule<Complaint> => ({ name: `complaint-${name}`, parameter: `assistance.complaint.${name}` });

/** A complaint, from whoever makes it to the answer of the county, or of the authority above where that does not satisfy. */
export const complaintMachine: Machine<ComplaintStatus, Complaint, steps.ComplaintInputs> = defineMachine<ComplaintStatus, Complaint, steps.ComplaintInputs>({
  name: 'Complaint',
  entity: Complaint,
  states: Object.values(ComplaintStatus),
  final: [DECLINED, CLOSED],
  transitions: {
    fileComplaint: {
      from: [], to: FILED, actors: ['citizen', 'village', 'town.assist', 'county.assist', 'org', 'facility', 'hotline'], guards: [isWithinRate], effect: steps.file,
      isAnonymous: ({ input }) => input.anonymous === true, starts: [clock('acceptance')],
    },
    acceptComplaint: { from: [FILED], to: ACCEPTED, actors: ['county.assist'], effect: steps.accept, stops: ['complaint-acceptance'], starts: [clock('answer')] },
    declineComplaint: { from: [FILED], to: DECLINED, actors: ['county.assist'], effect: steps.decline, stops: 'all' },
    answerComplaint: { from: [ACCEPTED], to: ANSWERED, actors: ['county.assist', 'county.assist.approver'], guards: [steps.hasNoHandInCase], effect: steps.answer, stops: ['complaint-answer'] },
    escalateComplaint: { from: [ANSWERED], to: ESCALATED, actors: ['citizen'], guards: [steps.isInTime], effect: steps.escalate, starts: [clock('review')] },
    answerEscalation: { from: [ESCALATED], to: CLOSED, actors: ['pref.assist', 'prov.assist'], guards: [steps.hasNoHandInCase], effect: steps.answerAbove, stops: 'all' },
    closeComplaint: { from: [ANSWERED], to: CLOSED, actors: ['SYSTEM'], guards: [steps.isTimeOver], effect: steps.close, stops: 'all' },
  },
});
