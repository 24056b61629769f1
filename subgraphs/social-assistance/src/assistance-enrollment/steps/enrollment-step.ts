import type { Guard, Step } from '@civil/subgraph-kernel';
import type { AssistanceEnrollment } from '../assistance-enrollment.entity.js';
import type {
  DeliverDecisionInput, EnrollmentStepInput, HearRecipientInput, ProposeChangeInput, ReassessSelfCareInput, RecordDeathInput, RecordSchoolingInput, ReturnChangeInput, ReviewFindingInput,
  SuspendBenefitInput,
} from './step-inputs.js';

/** What the system itself is told of a step: nothing. */
type NoInput = Record<string, never>;

/** Every step of a benefit, with what it takes. */
export interface EnrollmentInputs {
  enroll: NoInput;
  startReview: EnrollmentStepInput;
  openReview: NoInput;
  reassessSelfCare: ReassessSelfCareInput;
  keepBenefit: ReviewFindingInput;
  proposeChange: ProposeChangeInput;
  hearRecipient: HearRecipientInput;
  decideChange: EnrollmentStepInput;
  returnChange: ReturnChangeInput;
  deliverDecision: DeliverDecisionInput;
  suspendBenefit: SuspendBenefitInput;
  resumeBenefit: EnrollmentStepInput;
  recordDeath: RecordDeathInput;
  recordSchooling: RecordSchoolingInput;
  comeOfAge: NoInput;
  stepDownGrace: NoInput;
  endGrace: NoInput;
  adjustStandard: NoInput;
}

export type EnrollmentStep<E extends keyof EnrollmentInputs> = Step<AssistanceEnrollment, EnrollmentInputs[E]>;
/** A guard of any step: it looks at the benefit alone. */
export type EnrollmentGuard = Guard<AssistanceEnrollment, unknown>;
