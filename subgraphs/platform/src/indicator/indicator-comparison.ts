import { DecimalScalar } from '@civil/schema/scalars';
import { DivisionStub, labelsOf, Sized } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { Indicator } from './indicator.entity.js';

const { Public } = labelsOf('PLATFORM');

@Public()
@ObjectType({ description: '比较中的一个数值。One figure of a comparison.' })
export class ComparedFigure {
  @Field(() => Indicator, { description: '公布的指标，含公布值、单位、时期和出处。The figure as published: value, unit, period, source.' })
  indicator!: Indicator;
  @Field(() => DecimalScalar, { nullable: true, description: '折算为共同单位的值；无法折算时为空。Value in the common unit; null where there is none.' })
  comparableValue!: string | null;
  @Field(() => Boolean, { description: '是否由月值折算为年值。Whether a monthly value was turned into a yearly one.' })
  isAnnualised!: boolean;
}

@Public()
@ObjectType({ description: '比较中的一个地区。One region of a comparison.' })
export class ComparedRegion {
  @Field(() => DivisionStub, { nullable: true, description: '地区。Division.' }) division!: DivisionStub;
  @Field(() => String, { description: '地区中文名。Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: '地区英文名。Name in English.' }) nameEn!: string;
  @Field(() => [ComparedFigure], { description: '各数值，城镇在前。Figures, urban first.' }) figures!: ComparedFigure[];
}

@Public()
@ObjectType({ description: '同一指标的跨地区比较。One measure across regions.' })
export class IndicatorComparison {
  @Field(() => String, { description: '指标名。Measure.' }) measure!: string;
  @Field(() => String, { nullable: true, description: '共同单位；单位不可通约时为空。Common unit; null where units cannot be brought to one.' })
  commonUnit!: string | null;
  @Sized(35)
  @Field(() => [ComparedRegion], { description: '各地区，按区划代码。Regions by division code.' }) regions!: ComparedRegion[];
}

const MONTHLY = /\/month$/;
const MONTHS = 12;

const yearly = (unit: string): string => unit.replace(MONTHLY, '/year');

/** Twelve times a decimal, exactly: money never passes through a float. */
function timesTwelve(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = String(BigInt(whole + fraction) * BigInt(MONTHS));
  if (!fraction) return digits;
  const padded = digits.padStart(fraction.length + 1, '0');
  return `${padded.slice(0, -fraction.length)}.${padded.slice(-fraction.length)}`.replace(/\.?0+$/, '');
}

/** The unit that all figures can be stated in: their own where it is one, the yearly one where only the span of time differs. */
export function commonUnitOf(units: readonly string[]): string | null {
  if (new Set(units).size === 1) return units[0] ?? null;
  const annual = new Set(units.map(yearly));
  return annual.size === 1 ? ([...annual][0] ?? null) : null;
}

function compared(indicator: Indicator, commonUnit: string | null): ComparedFigure {
  const { unit, value } = indicator;
  if (commonUnit === null) return { indicator, comparableValue: null, isAnnualised: false };
  const isAnnualised = unit !== commonUnit;
  return { indicator, comparableValue: isAnnualised ? timesTwelve(value) : value, isAnnualised };
}

/** Puts the figures of one measure, sorted by division, side by side. */
export function compareIndicators(measure: string, indicators: readonly Indicator[]): IndicatorComparison {
  const commonUnit = commonUnitOf(indicators.map(({ unit }) => unit));
  const regions = new Map<string, ComparedRegion>();
  for (const indicator of indicators) {
    const { divisionCode: code, regionNameZh: nameZh, regionNameEn: nameEn } = indicator;
    const region = regions.get(code) ?? { division: { code }, nameZh, nameEn, figures: [] };
    region.figures.push(compared(indicator, commonUnit));
    regions.set(code, region);
  }
  return { measure, commonUnit, regions: [...regions.values()] };
}
