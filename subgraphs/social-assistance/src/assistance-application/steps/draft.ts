import { newId } from '@civil/subgraph-kernel';
import { AssistanceApplication } from '../assistance-application.entity.js';
import { NOT_ACCEPTED } from '../not-accepted.js';
import type { ApplicationStep } from './application-step.js';
import { writeDetails } from './details.js';

/** An application of which nothing is stated yet. */
export const emptyApplication = (): AssistanceApplication => Object.assign(new AssistanceApplication(), {
  id: newId('aa'), caseNo: null, storedAuthorisation: null, supplementRequest: null, homeVisits: [], reviews: [], selfCare: null, townshipOpinion: null, countyDecision: null, refusalLetter: null,
  terminationGround: null, hasObjection: false, hasComplaint: false, handlerUnit: null, acceptedDay: NOT_ACCEPTED, proposedAmount: '0.00', systemStepOn: null, enrollmentId: null, synthetic: false,
});

export const stateDetails = ({ em, subject, input, actor, today }: ApplicationStep<'draftApplication'> | ApplicationStep<'amendDraft'>): Promise<void> =>
  writeDetails(em, subject, input.details, actor, today);
