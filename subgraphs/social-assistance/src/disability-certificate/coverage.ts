import { findPolicy, policyNumber } from '@civil/subgraph-kernel';
import { AssistanceProgram } from '../program.js';

/** Intellectual and mental disability (GB/T 26341), to which the nursing subsidy reaches further. */
const mental = ['5', '6'] as const;
const GRAVEST = 1;

export interface SubsidyPlace {
  readonly on: string;
  readonly division: string;
}

/** Lightest grades that the nursing subsidy covers where and when a case is judged, and the programmes that make somebody low-income for the living subsidy. */
export interface Coverage {
  readonly grade: number;
  readonly mentalGrade: number;
  readonly mentalCategories: readonly string[];
  readonly lowIncome: readonly AssistanceProgram[];
}

/** Whom the two subsidies cover on a day in a division: the reach grows with the plan, by dated parameters. */
export function coverageOn(place: SubsidyPlace): Coverage {
  const grade = policyNumber('assistance.disability.nursing-grade', place);
  const reachesMargin = findPolicy('assistance.disability.living-reaches-margin', place)?.value === '1';
  return {
    grade, mentalGrade: Math.max(grade, Number(findPolicy('assistance.disability.nursing-grade-mental', place)?.value ?? GRAVEST)), mentalCategories: mental,
    lowIncome: reachesMargin ? [AssistanceProgram.DIBAO, AssistanceProgram.MARGIN] : [AssistanceProgram.DIBAO],
  };
}

/** Whether a certificate is grave enough for the nursing subsidy. */
export const coversNursing = ({ grade, mentalGrade, mentalCategories }: Coverage, certificate: { readonly categoryCode: string; readonly grade: number }): boolean =>
  certificate.grade <= (mentalCategories.includes(certificate.categoryCode) ? mentalGrade : grade);
