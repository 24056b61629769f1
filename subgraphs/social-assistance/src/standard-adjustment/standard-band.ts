import { findPolicy, Refusal, UrbanRural } from '@civil/subgraph-kernel';
import type { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { tekunBasicFloor } from '../assistance-standard/assistance-standard.service.js';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';
import type { ConsumptionBasis, StandardItem } from './standard-adjustment.entity.js';
import type { ProposeStandardsInput, StandardItemInput } from './standard-adjustment.inputs.js';

const { DIBAO, TEKUN } = AssistanceProgram;
const MONTHS_OF_YEAR = 12n;
const MOST_ITEMS = 40;
/** Shares are counted in ten-thousandths. */
const SHARE_UNIT = 10_000n;
const SHARE_DIGITS = 4;

type Compared = Pick<AssistanceStandard, 'program' | 'urbanRural' | 'grade' | 'selfCare' | 'monthlyAmount'>;
interface Place { on: string; division: string }

function bad(path = 'items'): never {
  throw new Refusal('BAD_USER_INPUT', ['input', path]);
}
const sharePoints = (share: string): bigint => {
  const [whole = '0', fraction = ''] = share.split('.');
  return BigInt(whole + fraction.padEnd(SHARE_DIGITS, '0').slice(0, SHARE_DIGITS));
};
const keyOf = ({ program, urbanRural, grade, selfCare }: Compared): string => [program, urbanRural, grade, selfCare].join(' ');
/** What is set as a whole: the basic amounts of a programme, or its nursing amounts. */
export const seriesOf = ({ program, urbanRural, selfCare }: Pick<Compared, 'program' | 'urbanRural' | 'selfCare'>): string => `${program} ${urbanRural} ${selfCare ? 'nursing' : 'basic'}`;
const isWhole = ({ program, grade }: Pick<Compared, 'program' | 'grade'>): boolean => program === DIBAO && (!grade || grade === DibaoGrade.C1 || grade === DibaoGrade.DIFFERENCE);
const basisOf = ({ urban, rural, urbanBefore, ruralBefore }: ConsumptionBasis, kind: UrbanRural): readonly [now: string | null, before: string | null] =>
  (kind === UrbanRural.URBAN ? [urban, urbanBefore] : [rural, ruralBefore]);

/** The figures of consumption that a proposal rests on. */
export const consumptionOf = ({ urbanConsumption, ruralConsumption, urbanConsumptionBefore, ruralConsumptionBefore }: ProposeStandardsInput): ConsumptionBasis =>
  ({ urban: urbanConsumption ?? null, rural: ruralConsumption ?? null, urbanBefore: urbanConsumptionBefore ?? null, ruralBefore: ruralConsumptionBefore ?? null });

/** A standard as it was proposed: by the month, or as a share of consumption, a twelfth of which is rounded to the fen. */
function itemOf({ program, urbanRural, grade = null, selfCare = null, monthlyAmount = null, share = null }: StandardItemInput, basis: ConsumptionBasis): StandardItem {
  if ((program !== DIBAO && program !== TEKUN) || (program !== DIBAO && grade) || (program !== TEKUN && selfCare) || (monthlyAmount === null) === (share === null)) bad();
  if (share === null) {
    const monthly = monthlyAmount as string;
    if (fenOf(monthly) <= 0n) bad();
    return { program, urbanRural, grade, selfCare, share, annualAmount: yuanOf(fenOf(monthly) * MONTHS_OF_YEAR), monthlyAmount: yuanOf(fenOf(monthly)) };
  }
  const [consumption] = basisOf(basis, urbanRural);
  if (!isWhole({ program, grade }) || consumption === null || !/^\d(\.\d{1,4})?$/.test(share)) bad();
  const annual = (fenOf(consumption as string) * sharePoints(share)) / SHARE_UNIT;
  return { program, urbanRural, grade, selfCare, share, annualAmount: yuanOf(annual), monthlyAmount: yuanOf((annual + MONTHS_OF_YEAR / 2n) / MONTHS_OF_YEAR) };
}

/** Standards as they were proposed. @throws Refusal `BAD_USER_INPUT`. */
export function itemsOf(input: ProposeStandardsInput): StandardItem[] {
  if (input.items.length === 0 || input.items.length > MOST_ITEMS) bad();
  const items = input.items.map((item) => itemOf(item, consumptionOf(input)));
  if (new Set(items.map(keyOf)).size < items.length) bad();
  return items;
}

const outOfBand = (): never => { throw new Refusal('STANDARD_OUT_OF_BAND', ['input', 'items']); };

/** The share of a standard in consumption lies in the band that the province has set. */
function assertShare(item: StandardItem, basis: ConsumptionBasis, place: Place): void {
  const key = `assistance.standards.dibao-share-${item.urbanRural.toLowerCase()}`;
  const [least, most] = [findPolicy(`${key}-least`, place), findPolicy(`${key}-most`, place)];
  if (!least || !most) return;
  const [consumption] = basisOf(basis, item.urbanRural);
  if (consumption === null) bad(item.urbanRural === UrbanRural.URBAN ? 'urbanConsumption' : 'ruralConsumption');
  const annual = fenOf(item.annualAmount ?? '0') * SHARE_UNIT;
  if (annual < fenOf(consumption) * sharePoints(least.value) || annual > fenOf(consumption) * sharePoints(most.value)) outOfBand();
}

/** A standard grows at least as consumption has, where the province says so. */
function assertGrowth(item: StandardItem, before: Compared, basis: ConsumptionBasis, place: Place): void {
  if (Number(findPolicy('assistance.standards.keeps-up-with-consumption', place)?.value ?? 0) !== 1) return;
  const [now, then] = basisOf(basis, item.urbanRural);
  if (now === null || then === null) bad(item.urbanRural === UrbanRural.URBAN ? 'urbanConsumptionBefore' : 'ruralConsumptionBefore');
  if (fenOf(item.monthlyAmount) * fenOf(then) < fenOf(before.monthlyAmount) * fenOf(now)) outOfBand();
}

/** A series is set whole: a place with a table of its own takes no single grade from above. */
function assertComplete(items: readonly StandardItem[], inForce: readonly Compared[]): void {
  const before = groupBy(inForce, seriesOf);
  for (const [series, ofSeries] of groupBy(items, seriesOf)) {
    const present = new Set(ofSeries.map(keyOf));
    if ((before.get(series) ?? []).some((row) => !present.has(keyOf(row)))) throw new Refusal('STANDARD_MISSING', ['input', 'items']);
    const levels = ofSeries.filter(({ selfCare }) => selfCare !== null).length;
    if (levels > 0 && levels < Object.values(SelfCareLevel).length) throw new Refusal('STANDARD_MISSING', ['input', 'items']);
  }
}

/**
 * Looks whether proposed standards keep to what the province allows beside those in force: share in consumption, growth, the floor of the extremely
 * poor by the month. None is lowered: a benefit that is reduced takes a hearing (Social Assistance Law 2026, art. 48), which no round can give.
 * @throws Refusal `STANDARD_OUT_OF_BAND`, `STANDARD_BELOW_FLOOR`, `STANDARD_MISSING`, `BAD_USER_INPUT`.
 */
export function assertInBand(items: readonly StandardItem[], inForce: readonly Compared[], basis: ConsumptionBasis, place: Place): void {
  assertComplete(items, inForce);
  for (const item of items) {
    const before = inForce.find((row) => keyOf(row) === keyOf(item));
    if (before && fenOf(item.monthlyAmount) < fenOf(before.monthlyAmount)) outOfBand();
    if (!isWhole(item)) continue;
    assertShare(item, basis, place);
    if (before) assertGrowth(item, before, basis, place);
  }
  const named = new Set(items.map(seriesOf));
  const after: readonly Compared[] = [...items, ...inForce.filter((row) => !named.has(seriesOf(row)))];
  for (const tekun of after.filter(({ program, selfCare }) => program === TEKUN && !selfCare)) {
    const dibao = after.find((row) => isWhole(row) && row.urbanRural === tekun.urbanRural);
    if (dibao && fenOf(tekun.monthlyAmount) < fenOf(tekunBasicFloor(dibao.monthlyAmount, place.on))) throw new Refusal('STANDARD_BELOW_FLOOR', ['input', 'items']);
  }
}
