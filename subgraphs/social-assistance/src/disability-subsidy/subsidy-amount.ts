import { policyOn } from '@civil/subgraph-kernel';
import { coversNursing, type Coverage, type SubsidyPlace } from '../disability-certificate/coverage.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram } from '../program.js';
import { SubsidyRefusalGround } from './subsidy-enums.js';

/** What decides whether somebody is paid a disability subsidy. */
export interface SubsidyFacts {
  readonly program: AssistanceProgram;
  readonly certificate: { readonly categoryCode: string; readonly grade: number; readonly validTo: string; readonly endedOn: string | null } | null;
  /** Programmes that run for the person. */
  readonly running: readonly string[];
  readonly orphan: boolean;
  readonly workInjuryNursing: boolean;
  /** Subsidy of the same kind for age or work injury, a month. */
  readonly sameKindAmount: string | null;
}

export type SubsidyAnswer = { readonly monthlyAmount: string; readonly against: null } | { readonly monthlyAmount: null; readonly against: SubsidyRefusalGround };

const { DIS_LIVING, DIS_NURSING, TEKUN } = AssistanceProgram;
const refused = (against: SubsidyRefusalGround): SubsidyAnswer => ({ monthlyAmount: null, against });

/** Amount a month by the standard of a place. */
export function standardOf(program: AssistanceProgram, grade: number, place: SubsidyPlace): string {
  return yuanOf(fenOf(policyOn(program === DIS_LIVING ? 'assistance.disability.living-amount' : `assistance.disability.nursing-amount-${grade}`, place).value));
}

/**
 * Whether somebody is to be paid, and how much (domain model A1.4). The extremely poor and who is nursed by work-injury insurance get neither; an orphan
 * gets no living subsidy, and may get nursing. Beside a subsidy of the same kind the higher is paid.
 */
export function answerSubsidy({ program, certificate, running, orphan, workInjuryNursing, sameKindAmount }: SubsidyFacts, coverage: Coverage, place: SubsidyPlace): SubsidyAnswer {
  if (running.includes(TEKUN) || running.includes(program) || workInjuryNursing || (orphan && program === DIS_LIVING)) return refused(SubsidyRefusalGround.EXCLUDED_BENEFIT);
  if (!certificate || certificate.endedOn !== null || certificate.validTo < place.on) return refused(SubsidyRefusalGround.NO_VALID_CERTIFICATE);
  if (program === DIS_NURSING && !coversNursing(coverage, certificate)) return refused(SubsidyRefusalGround.GRADE_NOT_COVERED);
  if (program === DIS_LIVING && !coverage.lowIncome.some((one) => running.includes(one))) return refused(SubsidyRefusalGround.NOT_LOW_INCOME);
  const monthlyAmount = standardOf(program, certificate.grade, place);
  return sameKindAmount !== null && fenOf(sameKindAmount) >= fenOf(monthlyAmount) ? refused(SubsidyRefusalGround.HIGHER_SUBSIDY) : { monthlyAmount, against: null };
}
