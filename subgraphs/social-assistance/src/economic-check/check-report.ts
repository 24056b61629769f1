import { fenOf, yuanOf } from '../money.js';
import { CheckConclusion, CheckDiscrepancy, CheckSourceStatus, ExceedanceRule, FactKind, PropertyKind } from './check-enums.js';
import type { CheckLimits } from './check-limits.js';
import type { CheckReply } from './check-reply.entity.js';
import type { Exceedance, StoredProperty } from './check-values.js';

/** What replies are held against. */
export interface Declared {
  readonly residentIds: readonly string[];
  readonly persons: number;
  /** Yuan of twelve months; null where nothing was declared. */
  readonly declaredIncome: string | null;
}

/** What a check has found. */
export interface CheckReport {
  readonly totalIncome: string;
  readonly perCapitaIncome: string;
  readonly storedProperty: StoredProperty[];
  readonly exceedances: Exceedance[];
  readonly discrepancies: CheckDiscrepancy[];
  readonly conclusion: CheckConclusion;
}

const { INCOME, VEHICLES, HOUSES, COMPANIES, MACHINES, FINANCIAL_ASSETS } = ExceedanceRule;
const MONTHS_OF_YEAR = 12n;
const THOUSAND = 1000;
const financial: readonly PropertyKind[] = [PropertyKind.DEPOSIT, PropertyKind.SECURITIES, PropertyKind.INSURANCE];
const isProperty = (kind: string): kind is PropertyKind => kind in PropertyKind;
const sumOf = (amounts: readonly (string | null)[]): bigint => amounts.reduce((sum, amount) => sum + fenOf(amount ?? '0'), 0n);

/** Income per head a month, of a whole of twelve months. */
export const perCapitaOf = (totalIncome: string, persons: number): string => yuanOf(fenOf(totalIncome) / (MONTHS_OF_YEAR * BigInt(Math.max(persons, 1))));

function exceedancesOf(property: readonly StoredProperty[], perCapita: bigint, persons: number, limits: CheckLimits): Exceedance[] {
  const numberOf = (kind: PropertyKind): number => property.filter((item) => item.kind === kind).length;
  const assets = sumOf(property.filter(({ kind }) => financial.includes(kind)).map(({ value }) => value)) / BigInt(Math.max(persons, 1));
  const counted = ([[VEHICLES, numberOf(PropertyKind.VEHICLE), limits.vehicles], [HOUSES, numberOf(PropertyKind.HOUSE), limits.houses], [COMPANIES, numberOf(PropertyKind.COMPANY), limits.companies],
    [MACHINES, numberOf(PropertyKind.MACHINE), limits.machines]] as const).flatMap(([rule, found, limit]) => (limit !== undefined && found > limit ? [{ rule, limit: String(limit), found: String(found) }] : []));
  const amounts = ([[INCOME, perCapita, limits.income], [FINANCIAL_ASSETS, assets, limits.assets]] as const)
    .flatMap(([rule, found, limit]) => (limit !== undefined && found > limit ? [{ rule, limit: yuanOf(limit), found: yuanOf(found) }] : []));
  return [...counted, ...amounts];
}

function discrepanciesOf(replies: readonly CheckReply[], total: bigint, { residentIds, declaredIncome }: Declared, tolerance: number): CheckDiscrepancy[] {
  const facts = replies.flatMap((reply) => reply.facts);
  const namesAnother = (kind: FactKind): boolean => facts.some((fact) => fact.kind === kind && fact.otherId !== null && !residentIds.includes(fact.otherId));
  const mayBe = declaredIncome === null ? undefined : fenOf(declaredIncome) * BigInt(Math.round((1 + tolerance) * THOUSAND));
  const found: [CheckDiscrepancy, boolean][] = [
    [CheckDiscrepancy.INCOME_ABOVE_DECLARED, mayBe !== undefined && total * BigInt(THOUSAND) > mayBe],
    [CheckDiscrepancy.MEMBER_DECEASED, facts.some(({ kind }) => kind === FactKind.DECEASED)],
    [CheckDiscrepancy.SPOUSE_NOT_DECLARED, namesAnother(FactKind.SPOUSE)],
    [CheckDiscrepancy.MEMBER_NOT_DECLARED, namesAnother(FactKind.SAME_BOOK)],
  ];
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** What was found outweighs what was not as declared, and both what is not known. */
function conclusionOf(exceedances: readonly Exceedance[], discrepancies: readonly CheckDiscrepancy[], isWhole: boolean): CheckConclusion {
  if (exceedances.length > 0) return CheckConclusion.EXCEEDS;
  if (discrepancies.length > 0) return CheckConclusion.INCONSISTENT;
  return isWhole ? CheckConclusion.CONSISTENT : CheckConclusion.NEEDS_VISIT;
}

/** The report that the replies to a check come to: computed, never chosen. A source that has failed, or a rule that the place lacks, leaves something to be seen on a visit. */
export function reportOf(declared: Declared, replies: readonly CheckReply[], limits: CheckLimits): CheckReport {
  const facts = replies.flatMap((reply) => reply.facts);
  const total = sumOf(facts.filter(({ kind }) => kind === FactKind.INCOME).map(({ amount }) => amount));
  const totalIncome = yuanOf(total);
  const perCapitaIncome = perCapitaOf(totalIncome, declared.persons);
  const storedProperty = facts.flatMap(({ kind, amount, residentId }) => (isProperty(kind) ? [{ kind, value: yuanOf(fenOf(amount ?? '0')), ownerId: residentId }] : []));
  const exceedances = exceedancesOf(storedProperty, fenOf(perCapitaIncome), declared.persons, limits);
  const discrepancies = discrepanciesOf(replies, total, declared, limits.tolerance);
  const isWhole = limits.income !== undefined && limits.assets !== undefined && replies.every(({ status }) => status !== CheckSourceStatus.FAILED);
  return { totalIncome, perCapitaIncome, storedProperty, exceedances, discrepancies, conclusion: conclusionOf(exceedances, discrepancies, isWhole) };
}
