import type { Guard, Step } from '@civil/subgraph-kernel';
import type { AssistanceApplication } from '../assistance-application.entity.js';
import type {
  AmendDraftInput, ApplicationStepInput, AssessSelfCareInput, DraftApplicationInput, ProposeOpinionInput, PublishNoticeInput, RaiseObjectionInput, RecordDemocraticReviewInput,
  RecordEconomicCheckInput, RecordHomeVisitInput, RefuseApplicationInput, RequestSupplementInput, ReturnForCheckInput, SubmitApplicationInput, SupplementApplicationInput, TerminateApplicationInput,
} from './step-inputs.js';

/** What the system itself is told of a step: nothing. */
export type NoInput = Record<string, never>;

/** Every step of the procedure, with what it takes. */
export interface ApplicationInputs {
  draftApplication: DraftApplicationInput;
  amendDraft: AmendDraftInput;
  submitApplication: SubmitApplicationInput;
  requestSupplement: RequestSupplementInput;
  supplementApplication: SupplementApplicationInput;
  acceptApplication: ApplicationStepInput;
  startInvestigation: ApplicationStepInput;
  recordHomeVisit: RecordHomeVisitInput;
  requestEconomicCheck: ApplicationStepInput;
  recordEconomicCheck: RecordEconomicCheckInput;
  recordDemocraticReview: RecordDemocraticReviewInput;
  assessSelfCare: AssessSelfCareInput;
  proposeOpinion: ProposeOpinionInput;
  publishNotice: PublishNoticeInput;
  forwardOpinion: ApplicationStepInput;
  raiseObjection: RaiseObjectionInput;
  closeNotice: NoInput;
  recordCountyVisit: RecordHomeVisitInput;
  confirmApplication: ApplicationStepInput;
  refuseApplication: RefuseApplicationInput;
  returnForCheck: ReturnForCheckInput;
  deliverRefusalLetter: ApplicationStepInput;
  publishResult: NoInput;
  revokeAuthorisation: ApplicationStepInput;
  withdrawApplication: ApplicationStepInput;
  terminateApplication: TerminateApplicationInput;
}

export type ApplicationStep<E extends keyof ApplicationInputs> = Step<AssistanceApplication, ApplicationInputs[E]>;
/** A guard of any step: it looks at the application alone. */
export type ApplicationGuard = Guard<AssistanceApplication, unknown>;
