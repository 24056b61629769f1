import type { Guard, Step } from '@civil/subgraph-kernel';
import type { RescueEpisode } from '../rescue-episode.entity.js';
import type {
  AdmitPersonInput, ArrangeReturnInput, ConfirmIdentityInput, PublishTracingNoticeInput, RecordIdentitySearchInput, RecordRescueServiceInput, RecordSettlementInput, RescueStepInput, TransferMinorInput,
} from './step-inputs.js';

/** Every step of a stay, with what it takes. */
export interface RescueInputs {
  admitPerson: AdmitPersonInput;
  recordRescueService: RecordRescueServiceInput;
  recordIdentitySearch: RecordIdentitySearchInput;
  publishTracingNotice: PublishTracingNoticeInput;
  withdrawTracingNotice: RescueStepInput;
  confirmIdentity: ConfirmIdentityInput;
  arrangeReturn: ArrangeReturnInput;
  recordReturn: RescueStepInput;
  settlePerson: RescueStepInput;
  recordSettlement: RecordSettlementInput;
  transferMinor: TransferMinorInput;
  leaveOnOwnWish: RescueStepInput;
  recordDeathInCare: RescueStepInput;
}

export type RescueStep<E extends keyof RescueInputs> = Step<RescueEpisode, RescueInputs[E]>;
/** A guard of any step: it looks at the stay alone. */
export type RescueGuard = Guard<RescueEpisode, unknown>;
