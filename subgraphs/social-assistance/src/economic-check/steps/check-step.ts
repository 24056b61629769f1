import type { Step } from '@civil/subgraph-kernel';
import type { RecordEconomicCheckInput } from '../../assistance-application/steps/step-inputs.js';
import type { CheckStopReason } from '../check-enums.js';
import type { CheckLimits } from '../check-limits.js';
import type { CheckReply } from '../check-reply.entity.js';
import type { FinaliseEconomicCheckInput, RecordDepartmentReplyInput, RequestRecheckInput } from '../economic-check.inputs.js';
import type { EconomicCheck } from '../economic-check.entity.js';

/** What the system itself is told of a step: nothing. */
export type NoInput = Record<string, never>;

/** Every step of a check, with what it takes. */
export interface CheckInputs {
  requestEconomicCheck: NoInput;
  requestRecheck: RequestRecheckInput;
  beginRecheck: NoInput;
  askSources: NoInput;
  recordDepartmentReply: RecordDepartmentReplyInput;
  reportCheck: { replies: readonly CheckReply[]; limits: CheckLimits };
  finaliseEconomicCheck: FinaliseEconomicCheckInput;
  recordEconomicCheck: RecordEconomicCheckInput;
  stopCheck: { reason: CheckStopReason };
}

export type CheckStep<E extends keyof CheckInputs> = Step<EconomicCheck, CheckInputs[E]>;
