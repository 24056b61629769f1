import { findPolicy, policyNumber, Refusal, UrbanRural } from '@civil/subgraph-kernel';
import type { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram, DibaoGrade, type SelfCareLevel } from '../program.js';
import { supplementCodeOf, type SupplementFacts } from './supplement-ground.js';

type Standard = Pick<AssistanceStandard, 'program' | 'urbanRural' | 'grade' | 'selfCare' | 'monthlyAmount'>;

/** What a benefit is worked out from. Amounts are in yuan, two places. */
export interface BenefitFacts {
  readonly program: AssistanceProgram;
  readonly urbanRural: UrbanRural;
  readonly grade: DibaoGrade | null;
  readonly selfCare: SelfCareLevel | null;
  /** Income per head a month, as the check found it. */
  readonly perCapitaIncome: string;
  /** Income and unavoidable expense of the household in twelve months. */
  readonly totalIncome: string;
  readonly rigidExpense: string | null;
  /** Who shares in it: what a ground is found from, or the ground that is held already. */
  readonly members: readonly (SupplementFacts | HeldGround)[];
  /** Members who work, whose cost of employment is not counted as income of the household. */
  readonly workers?: number;
  readonly division: string;
  /** Day of acceptance, whose standards and rules count. */
  readonly on: string;
}

/** A member of a benefit in force, with the ground of a supplement by its code; null for none. */
export interface HeldGround {
  readonly supplementCode: string | null;
}

/** A benefit a month; amounts in yuan, two places. */
export interface BenefitAmount {
  readonly monthlyAmount: string;
  readonly supplementAmount: string;
  /** For the extremely poor only. */
  readonly nursingAmount: string | null;
  readonly grade: DibaoGrade | null;
}

const FEN_OF_YUAN = 100n;
const noCash: BenefitAmount = { monthlyAmount: '0.00', supplementAmount: '0.00', nursingAmount: null, grade: null };

/** The minimum living guarantee of a place in full, which other lines are measured by. */
export const findWholeStandard = (standards: readonly Standard[], urbanRural: UrbanRural): Standard | undefined =>
  standards.find((row) => row.program === AssistanceProgram.DIBAO && row.urbanRural === urbanRural && (!row.grade || row.grade === DibaoGrade.C1 || row.grade === DibaoGrade.DIFFERENCE));

const groundOf = (member: SupplementFacts | HeldGround, on: string): string | null => ('supplementCode' in member ? member.supplementCode : supplementCodeOf(member, on));

/**
 * Income per head a month that counts: of a household whose members work, less the cost of employment (就业成本扣减), which keeps work from
 * costing more than it earns.
 */
export function countedIncome({ perCapitaIncome, workers = 0, members, urbanRural, ...place }: BenefitFacts): string {
  const deduction = fenOf(findPolicy(`assistance.employment-cost.${urbanRural.toLowerCase()}`, place)?.value ?? '0') * BigInt(workers);
  const income = fenOf(perCapitaIncome) - deduction / BigInt(Math.max(members.length, 1));
  return yuanOf(income > 0n ? income : 0n);
}

/** What those of a household who have a ground for it get more a month (分类施保). */
export function supplementFor(members: BenefitFacts['members'], place: { on: string; division: string }): string {
  const perMember = fenOf(findPolicy('assistance.dibao.supplement', place)?.value ?? '0');
  return yuanOf(perMember * BigInt(members.filter((member) => groundOf(member, place.on) !== null).length));
}

const wholeStandard = (standards: readonly Standard[], { urbanRural }: BenefitFacts): Standard => {
  const found = findWholeStandard(standards, urbanRural);
  if (!found) throw new Refusal('STANDARD_MISSING');
  return found;
};

const roundUp = (fen: bigint, unit: bigint): bigint => ((fen + unit - 1n) / unit) * unit;
const refuseIncome = (isAbove: boolean): void => { if (isAbove) throw new Refusal('INCOME_ABOVE_LINE'); };

function dibao(facts: BenefitFacts, standards: readonly Standard[]): BenefitAmount {
  const rows = standards.filter(({ program, urbanRural }) => program === AssistanceProgram.DIBAO && urbanRural === facts.urbanRural);
  const whole = wholeStandard(standards, facts);
  const income = fenOf(countedIncome(facts));
  refuseIncome(income >= fenOf(whole.monthlyAmount));
  const persons = BigInt(facts.members.length);
  const isGraded = rows.some(({ grade }) => grade !== null && grade !== DibaoGrade.DIFFERENCE);
  const supplementAmount = supplementFor(facts.members, facts);
  if (isGraded) {
    const ofGrade = rows.find(({ grade }) => grade === facts.grade);
    if (!ofGrade) throw new Refusal('STANDARD_MISSING', ['input', 'grade']);
    return { ...noCash, grade: facts.grade, monthlyAmount: yuanOf(fenOf(ofGrade.monthlyAmount) * persons), supplementAmount };
  }
  if (facts.grade && facts.grade !== DibaoGrade.DIFFERENCE) throw new Refusal('STANDARD_MISSING', ['input', 'grade']);
  const unit = BigInt(policyNumber('assistance.dibao.rounding', facts)) * FEN_OF_YUAN;
  return {
    ...noCash, grade: DibaoGrade.DIFFERENCE, monthlyAmount: yuanOf(roundUp((fenOf(whole.monthlyAmount) - income) * persons, unit)), supplementAmount,
  };
}

function tekun(facts: BenefitFacts, standards: readonly Standard[]): BenefitAmount {
  const { selfCare } = facts;
  if (!selfCare) throw new Refusal('SELF_CARE_MISSING');
  const rows = standards.filter(({ program, urbanRural }) => program === AssistanceProgram.TEKUN && urbanRural === facts.urbanRural);
  const basic = rows.find((row) => !row.selfCare);
  const nursing = rows.find((row) => row.selfCare === selfCare)?.monthlyAmount ?? findPolicy(`assistance.tekun.nursing-${selfCare.toLowerCase()}`, facts)?.value;
  if (!basic || nursing === undefined) throw new Refusal('STANDARD_MISSING');
  refuseIncome(fenOf(facts.perCapitaIncome) >= fenOf(basic.monthlyAmount));
  return { ...noCash, monthlyAmount: basic.monthlyAmount, nursingAmount: yuanOf(fenOf(nursing)) };
}

function margin(facts: BenefitFacts, standards: readonly Standard[]): BenefitAmount {
  const ratio = fenOf(String(policyNumber('assistance.margin.ratio-to-dibao', facts)));
  refuseIncome(fenOf(countedIncome(facts)) * FEN_OF_YUAN > fenOf(wholeStandard(standards, facts).monthlyAmount) * ratio);
  return noCash;
}

function rigid(facts: BenefitFacts): BenefitAmount {
  const line = findPolicy(facts.urbanRural === UrbanRural.URBAN ? 'assistance.rigid.income-line-urban' : 'assistance.rigid.income-line-rural', facts);
  const share = findPolicy('assistance.rigid.expense-share', facts);
  if (!line || !share) throw new Refusal('STANDARD_MISSING');
  refuseIncome(fenOf(facts.perCapitaIncome) >= fenOf(line.value));
  refuseIncome(fenOf(facts.rigidExpense ?? '0') * FEN_OF_YUAN < fenOf(facts.totalIncome) * fenOf(share.value));
  return noCash;
}

type AmountRule = (facts: BenefitFacts, standards: readonly Standard[]) => BenefitAmount;

const rules: Partial<Record<AssistanceProgram, AmountRule>> = {
  [AssistanceProgram.DIBAO]: dibao,
  [AssistanceProgram.TEKUN]: tekun,
  [AssistanceProgram.MARGIN]: margin,
  [AssistanceProgram.RIGID]: rigid,
};

/** Whether the amount of a programme is worked out from income and standards; that of the others is what was decided. */
export const hasAmountRule = (program: AssistanceProgram): boolean => rules[program] !== undefined;

/**
 * The amount that the standards in force on the day of acceptance give, and whether the household meets the conditions at all (domain model
 * A1.4). The extremely poor and those on the minimum living guarantee are paid; the others are recognised without cash.
 * @throws Refusal `STANDARD_MISSING`, `INCOME_ABOVE_LINE`, `SELF_CARE_MISSING`.
 */
export function benefitAmount(facts: BenefitFacts, standards: readonly Standard[]): BenefitAmount {
  const rule = rules[facts.program];
  if (!rule) throw new Error(`the amount of ${facts.program} is not worked out from income and standards`);
  return rule(facts, standards);
}
