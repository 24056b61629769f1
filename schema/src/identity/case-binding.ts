import { type BoundCase, readBoundCase } from './claims.js';

/** Path of a subgraph that keeps a register of cases, asked in signed service calls. */
export const CASE_BINDING_PATH = '/cases/binding';

/** Whether a case is open and handled by a unit, and whom it lists. */
export interface CaseBindingQuestion {
  readonly caseNo: string;
  readonly unit: string;
}

/** `null` for a case that is not there, is closed, or is another unit's: which of them is nobody's business but its handler's. */
export interface CaseBindingAnswer {
  readonly boundCase: BoundCase | null;
}

/** Reads an answer; a malformed one binds nothing. */
export const readCaseBinding = (value: unknown): BoundCase | null => readBoundCase((value as CaseBindingAnswer | null)?.boundCase) ?? null;
