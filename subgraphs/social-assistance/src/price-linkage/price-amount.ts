import { findPolicy, policyNumber, Refusal, type UrbanRural } from '@civil/subgraph-kernel';
import type { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram, DibaoGrade } from '../program.js';

const FULL_INDEX = 10_000n; // 100.00 in hundredths
const FEN_OF_YUAN = 100n;

export interface PricePlace {
  readonly on: string;
  readonly division: string;
}

/** The day by whose rules and standards a month is judged: its first. */
export const placeOfMonth = (month: string, division: string): PricePlace => ({ on: `${month}-01`, division });

/** Whether the prices of a month start the subsidy: the index of all goods, or that of food. */
export function isTriggered({ index, foodIndex }: { readonly index: string; readonly foodIndex: string | null }, place: PricePlace): boolean {
  return Number(index) >= policyNumber('assistance.price.trigger-index', place) || (foodIndex !== null && Number(foodIndex) >= policyNumber('assistance.price.trigger-food', place));
}

const groups = [AssistanceProgram.TEKUN, AssistanceProgram.DIBAO, AssistanceProgram.MARGIN] as const;

/** Programmes whose recipients are paid, where and when; of somebody on two, the first counts. */
export const groupsOn = (place: PricePlace): AssistanceProgram[] => groups.filter((program) => findPolicy(`assistance.price.group-${program.toLowerCase()}`, place)?.value === '1');

/** The whole standard of the minimum living guarantee that the rise of prices is applied to. @throws Refusal `STANDARD_MISSING`. */
function baseOf(urbanRural: UrbanRural, standards: readonly AssistanceStandard[], place: PricePlace): bigint {
  const whole = standards.find((row) => row.program === AssistanceProgram.DIBAO && row.urbanRural === urbanRural && (!row.grade || row.grade === DibaoGrade.C1 || row.grade === DibaoGrade.DIFFERENCE));
  const base = whole?.monthlyAmount ?? findPolicy(`assistance.price.base-${urbanRural.toLowerCase()}`, place)?.value;
  if (base === undefined) throw new Refusal('STANDARD_MISSING');
  return fenOf(base);
}

/**
 * What one person gets for a month: the standard of the minimum living guarantee times the rise of prices, raised where a rule of the time says so, and
 * rounded up to a whole unit. @throws Refusal `STANDARD_MISSING`.
 */
export function priceAmount(urbanRural: UrbanRural, index: string, standards: readonly AssistanceStandard[], place: PricePlace): string {
  const rise = fenOf(index) - FULL_INDEX;
  const multiple = BigInt(findPolicy('assistance.price.multiple', place)?.value ?? '1');
  const unit = BigInt(policyNumber('assistance.price.rounding', place)) * FEN_OF_YUAN;
  const exact = baseOf(urbanRural, standards, place) * (rise > 0n ? rise : 0n) * multiple;
  const divisor = FULL_INDEX * unit;
  return yuanOf(((exact + divisor - 1n) / divisor) * unit);
}
