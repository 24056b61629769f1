import type { Guard, Step } from '@civil/subgraph-kernel';
import type { RiskWarning } from '../risk-warning.entity.js';
import type { DispatchWarningInput, RaiseRiskWarningInput, RecordWarningVisitInput, ResolveWarningInput, WarningStepInput } from './step-inputs.js';

/** Every step of a warning, with what it takes. */
export interface WarningInputs {
  raiseRiskWarning: RaiseRiskWarningInput;
  dispatchWarning: DispatchWarningInput;
  startVerification: WarningStepInput;
  recordWarningVisit: RecordWarningVisitInput;
  resolveWarning: ResolveWarningInput;
  closeWarning: WarningStepInput;
}

export type WarningStep<E extends keyof WarningInputs> = Step<RiskWarning, WarningInputs[E]>;
export type WarningGuard = Guard<RiskWarning, unknown>;
