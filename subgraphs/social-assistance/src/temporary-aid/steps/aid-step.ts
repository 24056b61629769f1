import { type Guard, Refusal, type Step } from '@civil/subgraph-kernel';
import type { NoInput } from '../../assistance-application/steps/application-step.js';
import type { RaiseObjectionInput } from '../../assistance-application/steps/step-inputs.js';
import type { TemporaryAid } from '../temporary-aid.entity.js';
import type {
  AddLaterPapersInput, AidStepInput, AmendAidInput, CorrectAidInput, DeliverAidInput, DraftAidInput, EndEmergencyInput, GrantUrgentAidInput, ProposeAidInput, PublishAidNoticeInput, RecordAidVisitInput,
  RefuseAidInput, SubmitAidInput, TerminateAidInput,
} from './step-inputs.js';

/** Every step of the procedure, with what it takes. */
export interface AidInputs {
  grantUrgentAid: GrantUrgentAidInput;
  endEmergency: EndEmergencyInput;
  addLaterPapers: AddLaterPapersInput;
  draftAid: DraftAidInput;
  amendAid: AmendAidInput;
  submitAid: SubmitAidInput;
  acceptAid: AidStepInput;
  recordAidVisit: RecordAidVisitInput;
  proposeAid: ProposeAidInput;
  publishAidNotice: PublishAidNoticeInput;
  objectToAid: RaiseObjectionInput;
  closeAidNotice: NoInput;
  confirmAid: AidStepInput;
  refuseAid: RefuseAidInput;
  deliverAidRefusal: AidStepInput;
  deliverAid: DeliverAidInput;
  settleAid: NoInput;
  correctAid: CorrectAidInput;
  withdrawAid: AidStepInput;
  terminateAid: TerminateAidInput;
}

export type AidStep<E extends keyof AidInputs> = Step<TemporaryAid, AidInputs[E]>;
/** A guard of any step: it looks at the aid alone. */
export type AidGuard = Guard<TemporaryAid, unknown>;

/** Where and when an aid is judged. */
export const placeOf = ({ acceptedOn, placeDivisionCode }: TemporaryAid, today: string) => ({ on: acceptedOn ?? today, division: placeDivisionCode });

/** The place of registration reads what became of its people elsewhere, and leaves it to those who handle it. */
export const isOurs: AidGuard = ({ subject: { placeDivisionCode, villageDivisionCode }, actor: { scopePrefix } }) => {
  if (scopePrefix !== undefined && ![placeDivisionCode, villageDivisionCode].some((code) => code.startsWith(scopePrefix))) throw new Refusal('PLACE_NOT_OURS');
};
