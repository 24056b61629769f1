import { addMonths as addMonthsToDay, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { type BenefitAmount, type BenefitFacts, benefitAmount, countedIncome, hasAmountRule } from '../assistance-application/benefit-amount.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { standardsInForce } from '../assistance-standard/standards-in-force.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram, type DibaoGrade, type SelfCareLevel } from '../program.js';
import type { Adjustment } from './adjustment.entity.js';
import { type AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment.entity.js';
import { EnrolledPerson } from './enrolled-person.entity.js';
import type { ReviewFinding } from './enrollment-values.js';

const MONTHS_OF_YEAR = 12n;
/** From the 18th birthday to the 70th. */
const MONTHS_FROM_ADULT_TO_OLD = 52 * 12;
const OLD = '1';
const CHILD = '2';

type Parts = Pick<AssistanceEnrollment, 'monthlyAmount' | 'supplementAmount' | 'nursingAmount'>;

/** What a benefit comes to a month: basic amount, supplement and nursing together. */
export const amountOf = ({ monthlyAmount, supplementAmount, nursingAmount }: Parts): string => yuanOf(fenOf(monthlyAmount) + fenOf(supplementAmount) + fenOf(nursingAmount ?? '0'));

/**
 * What a benefit comes to in a month. Its columns hold what was decided last; a change that counts from a later month only is taken back, so that
 * a ledger of this month pays what is due in it.
 */
export function amountIn(
  enrollment: Parts & Pick<AssistanceEnrollment, 'status'>, adjustments: readonly Pick<Adjustment, 'id' | 'from' | 'oldAmount'>[], month: string,
): string {
  const [later] = adjustments.filter(({ from }) => from > month).toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
  if (later) return later.oldAmount;
  return enrollment.status === EnrollmentStatus.SUSPENDED || enrollment.status === EnrollmentStatus.TERMINATED ? '0.00' : amountOf(enrollment);
}

/** The same as `amountIn` in SQL, of a table of benefits that goes by `e`, for what pays many at once; it binds the month once. */
export const amountInMonth = (adjustments: string): string => `coalesce(
  (select a.old_amount from ${adjustments} a where a.enrollment_id = e.id and a."from" > ?::text order by a."from", a.id limit 1),
  case when e.status in ('${EnrollmentStatus.SUSPENDED}', '${EnrollmentStatus.TERMINATED}') then 0 else e.monthly_amount + e.supplement_amount + coalesce(e.nursing_amount, 0) end
)`;

/** The ground on which a member gets more on a day, by what is known of them; null for none. */
export function groundOn({ adultOn, supplementCode, lastingSupplementCode }: Pick<EnrolledPerson, 'adultOn' | 'supplementCode' | 'lastingSupplementCode'>, on: string): string | null {
  if (addMonthsToDay(adultOn, MONTHS_FROM_ADULT_TO_OLD) <= on) return OLD;
  if (adultOn > on) return CHILD;
  return supplementCode === OLD || supplementCode === CHILD ? lastingSupplementCode : (supplementCode ?? lastingSupplementCode);
}

/** Those who share in a benefit on a day. */
export const sharersOf = (em: EntityManager, { id }: Pick<AssistanceEnrollment, 'id'>, on: string): Promise<EnrolledPerson[]> =>
  em.find(EnrolledPerson, { enrollmentId: id, $or: [{ until: null }, { until: { $gte: on } }] }, { orderBy: { id: 'asc' } });

/** The last report of an economic check of the household that is still valid, of the application or of a check made since. */
export async function validCheckOf(em: EntityManager, { id }: Pick<AssistanceEnrollment, 'id'>, today: string): Promise<EconomicCheck | undefined> {
  const applications = await em.find(AssistanceApplication, { enrollmentId: id }, { fields: ['id'] });
  const checksName = 'enrollmentId' in em.getMetadata().get(EconomicCheck).properties;
  const ways = [{ applicationId: { $in: applications.map((one) => one.id) } }, ...(checksName ? [{ enrollmentId: id }] : [])];
  return (await em.find(EconomicCheck, { $or: ways, completedAt: { $ne: null }, validTo: { $gte: today } } as never, { orderBy: { completedAt: 'desc' }, limit: 1 }))[0];
}

/** What a benefit is worked out from, beside what is stored of it. */
export interface Changed {
  readonly finding?: ReviewFinding;
  readonly grade?: DibaoGrade | null;
  readonly selfCare?: SelfCareLevel | null;
  /** Income per head stays as it is stored, whatever a report says: that of a household which has changed since is no longer its own. */
  readonly keepsIncome?: boolean;
}

/** What the standards give a benefit. */
export interface WorkedOut {
  /** Null where the household is above the line of its programme. */
  readonly amount: BenefitAmount | null;
  readonly perCapitaIncome: string | null;
}

const nothingFound: ReviewFinding = { totalIncome: null, rigidExpense: null, workers: 0 };

/** Of a programme whose amount is not worked out, and of hardship from expense where no expense is stated, what stands is right. */
const isWorkedOut = ({ program }: AssistanceEnrollment, { rigidExpense }: ReviewFinding): boolean =>
  hasAmountRule(program) && (program !== AssistanceProgram.RIGID || rigidExpense !== null);

/** What the standards in force today give those who share in a benefit (domain model A1.4). @throws Refusal `STANDARD_MISSING`, `SELF_CARE_MISSING`. */
export async function workOut(em: EntityManager, enrollment: AssistanceEnrollment, today: string, { finding = nothingFound, keepsIncome = false, ...changed }: Changed = {}): Promise<WorkedOut> {
  const { program, urbanRural, divisionCode, monthlyAmount, supplementAmount, nursingAmount } = enrollment;
  const grade = changed.grade ?? enrollment.grade;
  if (!isWorkedOut(enrollment, finding)) return { amount: { monthlyAmount, supplementAmount, nursingAmount, grade }, perCapitaIncome: enrollment.perCapitaIncome };
  const sharers = await sharersOf(em, enrollment, today);
  const persons = BigInt(Math.max(sharers.length, 1));
  const totalIncome = keepsIncome ? null : ((await validCheckOf(em, enrollment, today))?.totalIncome ?? finding.totalIncome);
  const stored = enrollment.perCapitaIncome ?? '0.00';
  const facts: BenefitFacts = {
    program, urbanRural, grade, selfCare: changed.selfCare ?? enrollment.selfCare, rigidExpense: finding.rigidExpense,
    // The income that is stored has had the cost of employment deducted already.
    workers: totalIncome === null ? 0 : finding.workers,
    perCapitaIncome: totalIncome === null ? stored : yuanOf(fenOf(totalIncome) / (MONTHS_OF_YEAR * persons)), totalIncome: totalIncome ?? yuanOf(fenOf(stored) * MONTHS_OF_YEAR * persons),
    members: sharers.map((person) => ({ supplementCode: groundOn(person, today) })), division: divisionCode, on: today,
  };
  const perCapitaIncome = countedIncome(facts);
  try {
    return { amount: benefitAmount(facts, await standardsInForce(em, divisionCode, today)), perCapitaIncome };
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === 'INCOME_ABOVE_LINE') return { amount: null, perCapitaIncome };
    throw cause;
  }
}

/** Whether two amounts are the same in every part. */
export const isSameAmount = (a: Parts, b: Parts): boolean =>
  fenOf(a.monthlyAmount) === fenOf(b.monthlyAmount) && fenOf(a.supplementAmount) === fenOf(b.supplementAmount) && fenOf(a.nursingAmount ?? '0') === fenOf(b.nursingAmount ?? '0');

/** A share of every part of an amount, rounded down to the fen. */
export function shareOf({ monthlyAmount, supplementAmount, nursingAmount }: Parts, part: bigint, whole: bigint): Parts {
  const of = (amount: string): string => yuanOf((fenOf(amount) * part) / whole);
  return { monthlyAmount: of(monthlyAmount), supplementAmount: of(supplementAmount), nursingAmount: nursingAmount === null ? null : of(nursingAmount) };
}
