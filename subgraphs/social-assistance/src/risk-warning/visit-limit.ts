import { dueAfter, policyOn } from '@civil/subgraph-kernel';
import { type RiskWarning, WarningColour } from './risk-warning.entity.js';

const parameters: Partial<Record<WarningColour, string>> = { [WarningColour.RED]: 'assistance.warning.visit-red', [WarningColour.ORANGE]: 'assistance.warning.visit-orange' };

/** Whether a warning of this colour must be visited within a time. */
export const hasVisitLimit = ({ colour }: Pick<RiskWarning, 'colour'>): boolean => parameters[colour] !== undefined;

/** Number of law that says how long the visit of a warning may take. @throws {Error} for a colour without a limit. */
export function visitLimitOf({ colour }: Pick<RiskWarning, 'colour'>): string {
  const parameter = parameters[colour];
  if (!parameter) throw new Error(`no limit for the visit of a ${colour} warning`);
  return parameter;
}

/** By when a warning is to be visited that is dispatched at a moment; null where its colour sets no limit. */
export function visitDueAt(warning: Pick<RiskWarning, 'colour' | 'acceptedOn' | 'policyDivision'>, at: Date): Date | null {
  if (!hasVisitLimit(warning)) return null;
  const { value, unit } = policyOn(visitLimitOf(warning), { on: warning.acceptedOn, division: warning.policyDivision });
  return dueAfter(at, { length: Number(value), unit: unit as 'WORKING_DAY' }).dueAt;
}
