import { addMonths, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { type BenefitAmount, benefitAmount } from '../assistance-application/benefit-amount.js';
import { excludes } from '../assistance-application/steps/submission.js';
import type { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';
import { estimateReasonCodes } from './eligibility.codes.js';
import { EstimateVerdict, type ProgramEstimate } from './eligibility-estimate.js';
import type { EstimateEligibilityInput, EstimateMemberInput } from './eligibility.inputs.js';

const { DIBAO, TEKUN, MARGIN, RIGID, TEMP, DIS_LIVING, DIS_NURSING } = AssistanceProgram;
const { LIKELY, POSSIBLE, UNLIKELY } = EstimateVerdict;
const MONTHS_OF_YEAR = 12;
/** Categories of the disability card: intellectual, mental. */
const MENTAL: readonly number[] = [5, 6];

type Standard = Pick<AssistanceStandard, 'program' | 'urbanRural' | 'grade' | 'selfCare' | 'monthlyAmount'>;

/** What is estimated from: the answers, and the standards in force there on the day. */
interface Facts {
  readonly input: EstimateEligibilityInput;
  readonly standards: readonly Standard[];
  readonly on: string;
}

interface Finding {
  readonly verdict: EstimateVerdict;
  readonly reasons: readonly string[];
  /** Amounts a month for the household that may come of it, in fen. */
  readonly amounts?: readonly bigint[];
}

const unlikely = (...reasons: string[]): Finding => ({ verdict: UNLIKELY, reasons });

/** Programmes that one and another exclude, whichever of the two says so. */
export const exclusionsOf = (program: AssistanceProgram): AssistanceProgram[] =>
  Object.values(AssistanceProgram).filter((other) => other !== program && (excludes[program]?.includes(other) || excludes[other]?.includes(program)));

/** What the rules of applications would pay, or the code of what stands against it. */
function worked({ input, standards, on }: Facts, program: AssistanceProgram, more: { grade?: DibaoGrade | null; selfCare?: SelfCareLevel | null } = {}): BenefitAmount | string {
  const income = fenOf(input.monthlyIncome);
  try {
    return benefitAmount({
      program, urbanRural: input.urbanRural, grade: more.grade ?? null, selfCare: more.selfCare ?? null, perCapitaIncome: yuanOf(income / BigInt(input.members.length)),
      totalIncome: yuanOf(income * BigInt(MONTHS_OF_YEAR)), rigidExpense: input.rigidExpense ?? null, division: input.division, on,
      members: input.members.map(({ age, disabilityGrade, graveIllness }) => ({ birthDate: addMonths(on, -age * MONTHS_OF_YEAR), disabilityGrade: disabilityGrade ?? null, graveIllness: graveIllness ?? false })),
    }, standards);
  } catch (cause) {
    if (cause instanceof Refusal) return cause.code;
    throw cause;
  }
}

const against = (code: string): Finding => unlikely(code === 'STANDARD_MISSING' ? 'STANDARD_MISSING' : 'INCOME_ABOVE');
const paid = ({ monthlyAmount, supplementAmount, nursingAmount }: BenefitAmount): bigint => fenOf(monthlyAmount) + fenOf(supplementAmount) + fenOf(nursingAmount ?? '0');
const found = (amounts: readonly (BenefitAmount | string)[]): BenefitAmount[] => amounts.filter((amount): amount is BenefitAmount => typeof amount !== 'string');

function dibao(facts: Facts): Finding {
  const { input, standards } = facts;
  const grades = standards.filter(({ program, urbanRural, grade }) => program === DIBAO && urbanRural === input.urbanRural && grade && grade !== DibaoGrade.DIFFERENCE).map(({ grade }) => grade);
  const amounts = (grades.length > 0 ? grades : [null]).map((grade) => worked(facts, DIBAO, { grade }));
  const [first] = amounts;
  if (typeof first === 'string') return against(first);
  return { verdict: LIKELY, reasons: ['INCOME_WITHIN', ...(grades.length > 0 ? ['GRADE_BY_COUNTY'] : [])], amounts: found(amounts).map(paid) };
}

/** Old, a minor, or disabled to the grade: without labour by the rules of tekun support. */
function isWithoutLabour({ age, disabilityGrade, disabilityCategory }: EstimateMemberInput, on: string): boolean {
  if (age >= policyNumber('assistance.tekun.age-least', { on }) || age < policyNumber('assistance.tekun.minor-below', { on })) return true;
  if (!disabilityGrade) return false;
  const isMental = MENTAL.includes(disabilityCategory ?? 0);
  return disabilityGrade <= policyNumber(isMental ? 'assistance.tekun.mental-grade' : 'assistance.tekun.disability-grade', { on });
}

function tekun(facts: Facts): Finding {
  const { input: { members, hasSupporter, selfCare }, on } = facts;
  const [alone] = members;
  if (members.length > 1 || !alone || !isWithoutLabour(alone, on)) return unlikely('NOT_SINGLE');
  if (hasSupporter) return unlikely('SUPPORT_AVAILABLE');
  const amounts = (selfCare ? [selfCare] : Object.values(SelfCareLevel)).map((level) => worked(facts, TEKUN, { selfCare: level }));
  const [first] = amounts;
  if (typeof first === 'string') return against(first);
  return { verdict: LIKELY, reasons: ['SINGLE_PERSON', 'INCOME_WITHIN', ...(selfCare ? [] : ['SELF_CARE_ASSESSED'])], amounts: found(amounts).map(paid) };
}

function recognised(facts: Facts, program: AssistanceProgram): Finding {
  const amount = worked(facts, program);
  if (typeof amount !== 'string') return { verdict: LIKELY, reasons: ['INCOME_WITHIN'] };
  if (program !== RIGID || amount === 'STANDARD_MISSING') return against(amount);
  // The same code stands for an income above the line and an expense below the share: without income the share is met, so the line alone is left.
  const byIncome = worked({ ...facts, input: { ...facts.input, rigidExpense: yuanOf(fenOf(facts.input.monthlyIncome) * BigInt(MONTHS_OF_YEAR)) } }, program);
  return typeof byIncome === 'string' ? against(byIncome) : unlikely('EXPENSE_TOO_SMALL');
}

const disabilityStandard = ({ standards, input }: Facts, program: AssistanceProgram, persons: number): bigint[] =>
  standards.filter((row) => row.program === program && row.urbanRural === input.urbanRural).map(({ monthlyAmount }) => fenOf(monthlyAmount) * BigInt(persons));

function disabilityLiving(facts: Facts, isPoor: boolean): Finding {
  const persons = facts.input.members.filter(({ disabilityGrade }) => disabilityGrade).length;
  if (persons === 0) return unlikely('NOT_DISABLED');
  return isPoor ? { verdict: LIKELY, reasons: ['DISABLED', 'INCOME_WITHIN'], amounts: disabilityStandard(facts, DIS_LIVING, persons) } : unlikely('INCOME_ABOVE');
}

function disabilityNursing(facts: Facts): Finding {
  const lightest = policyNumber('assistance.disability.nursing-grade', { on: facts.on, division: facts.input.division });
  const persons = facts.input.members.filter(({ disabilityGrade }) => disabilityGrade && disabilityGrade <= lightest).length;
  return persons > 0 ? { verdict: LIKELY, reasons: ['DISABLED'], amounts: disabilityStandard(facts, DIS_NURSING, persons) } : unlikely('NOT_DISABLED');
}

function temporary({ input }: Facts): Finding {
  const isHeavy = input.members.some(({ graveIllness }) => graveIllness) || fenOf(input.rigidExpense ?? '0') > fenOf(input.monthlyIncome) * BigInt(MONTHS_OF_YEAR);
  return isHeavy ? { verdict: POSSIBLE, reasons: ['EXPENSE_HEAVY'] } : unlikely('EXPENSE_TOO_SMALL');
}

/** Whether property counts against a programme: what goes by disability or by an emergency asks for none. */
const asksForProperty: readonly AssistanceProgram[] = [DIBAO, TEKUN, MARGIN, RIGID];
/** A programme of less where one of more is likely. */
const below = (finding: Finding, above: Finding): Finding => (finding.verdict === LIKELY && above.verdict === LIKELY ? unlikely('PROGRAM_ABOVE') : finding);
const withProperty = (program: AssistanceProgram, finding: Finding, { property }: EstimateEligibilityInput): Finding =>
  finding.verdict === LIKELY && asksForProperty.includes(program) && Object.values(property).some(Boolean) ? { ...finding, verdict: POSSIBLE, reasons: [...finding.reasons, 'PROPERTY_CHECKED'] } : finding;

const order = Object.values(EstimateVerdict);
const smallest = (amounts: readonly bigint[]): bigint => amounts.reduce((least, amount) => (amount < least ? amount : least));
const largest = (amounts: readonly bigint[]): bigint => amounts.reduce((most, amount) => (amount > most ? amount : most));

/** What a household may have a claim to by the rules in force where it lives, the likeliest first. It decides nothing. */
export function estimatePrograms(facts: Facts): ProgramEstimate[] {
  const ofTekun = tekun(facts);
  const ofDibao = below(dibao(facts), ofTekun);
  const ofMargin = below(below(recognised(facts, MARGIN), dibao(facts)), ofTekun);
  const ofRigid = [ofTekun, dibao(facts), recognised(facts, MARGIN)].reduce(below, recognised(facts, RIGID));
  const isPoor = [dibao(facts), recognised(facts, MARGIN)].some(({ verdict }) => verdict === LIKELY);
  const subsidised = (finding: Finding): Finding => below(finding, ofTekun);
  const findings: [AssistanceProgram, Finding][] = [
    [TEKUN, ofTekun], [DIBAO, ofDibao], [MARGIN, ofMargin], [RIGID, ofRigid], [DIS_LIVING, subsidised(disabilityLiving(facts, isPoor))], [DIS_NURSING, subsidised(disabilityNursing(facts))],
    [TEMP, temporary(facts)],
  ];
  return findings.map(([program, plain]) => {
    const { verdict, reasons, amounts = [] } = withProperty(program, plain, facts.input);
    return {
      program, verdict, reasons: reasons.map((code) => estimateReasonCodes.get(code)), excludedWith: exclusionsOf(program),
      monthlyLeast: amounts.length > 0 ? yuanOf(smallest(amounts)) : null, monthlyMost: amounts.length > 0 ? yuanOf(largest(amounts)) : null,
    };
  }).toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

