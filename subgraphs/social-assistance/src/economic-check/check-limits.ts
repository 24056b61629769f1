import { findPolicy, policyNumber, type UrbanRural } from '@civil/subgraph-kernel';
import { findWholeStandard } from '../assistance-application/benefit-amount.js';
import { fenOf } from '../money.js';
import { AssistanceProgram } from '../program.js';

type Standard = Parameters<typeof findWholeStandard>[0][number];

/** Where, when and for what a check is judged. */
export interface JudgedPlace {
  readonly program: AssistanceProgram;
  readonly urbanRural: UrbanRural;
  readonly division: string;
  readonly on: string;
}

/** Above what a household exceeds the rules; a rule that the place does not have is left out. Amounts are in fen. */
export interface CheckLimits {
  readonly vehicles?: number | undefined;
  readonly houses?: number | undefined;
  readonly companies?: number | undefined;
  readonly machines?: number | undefined;
  /** Per head. */
  readonly assets?: bigint | undefined;
  /** Per head a month. */
  readonly income?: bigint | undefined;
  /** Share by which income found may exceed what was declared. */
  readonly tolerance: number;
}

const withoutCash: readonly AssistanceProgram[] = [AssistanceProgram.MARGIN, AssistanceProgram.RIGID];
const PERCENT = 100;

/** A number of the rules on property, that of households without cash before the common one. */
function limitOf(name: string, { program, ...place }: JudgedPlace): number | undefined {
  const own = withoutCash.includes(program) ? findPolicy(`assistance.check.margin.${name}`, place) : undefined;
  const rule = own ?? findPolicy(`assistance.check.${name}`, place);
  return rule && Number(rule.value);
}

/** The line of a programme on income per head a month, as a benefit is granted by (domain model A1.4). */
function incomeLine(standards: readonly Standard[], dibao: bigint | undefined, { program, urbanRural, ...place }: JudgedPlace): bigint | undefined {
  if (program === AssistanceProgram.RIGID) {
    const line = findPolicy(`assistance.rigid.income-line-${urbanRural.toLowerCase()}`, place);
    return line && fenOf(line.value);
  }
  if (program === AssistanceProgram.TEKUN) {
    const basic = standards.find((row) => row.program === program && row.urbanRural === urbanRural && !row.selfCare);
    return basic && fenOf(basic.monthlyAmount);
  }
  if (program !== AssistanceProgram.MARGIN || dibao === undefined) return dibao;
  const ratio = findPolicy('assistance.margin.ratio-to-dibao', place);
  return ratio && (dibao * fenOf(ratio.value)) / BigInt(PERCENT);
}

/** The limits in force for a check, worked out of numbers of law and published standards. */
export function limitsOf(standards: readonly Standard[], place: JudgedPlace): CheckLimits {
  const whole = findWholeStandard(standards, place.urbanRural);
  const dibao = whole && fenOf(whole.monthlyAmount);
  const months = limitOf('assets-standards', place);
  return {
    vehicles: limitOf('vehicles-most', place), houses: limitOf('houses-most', place), companies: limitOf('companies-most', place), machines: limitOf('machines-most', place),
    assets: dibao !== undefined && months !== undefined ? dibao * BigInt(months) : undefined, income: incomeLine(standards, dibao, place),
    tolerance: policyNumber('assistance.check.income-tolerance', place),
  };
}
