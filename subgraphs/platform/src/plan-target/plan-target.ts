import { DecimalScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { Indicator, IndicatorQualifier, IndicatorSource } from '../indicator/indicator.entity.js';

const { Public } = labelsOf('PLATFORM');

@Public()
@ObjectType({ description: '规划目标的进展：公布的目标与最近的实际数。How far a target of a plan has come: the target as published, and the latest actual figure of the same measure.' })
export class PlanTarget {
  @Field(() => Indicator, { description: '公布的目标。Published target.' }) target!: Indicator;
  @Field(() => Indicator, { nullable: true, description: '同一指标最近公布的实际数；未公布的为空，其 computed 为图谱自有数据的计算值。Latest published figure of the measure; null where none was. What the graph computes itself stands in its `computed` and that of the target.' })
  actual!: Indicator | null;
  @Field(() => DecimalScalar, { nullable: true, description: '本子图可计算的现值；不能计算的为空。Present value where this subgraph can compute it; null otherwise.' }) computed!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: '目标减实际（有计算值的以计算值为准）；没有实际数的为空。Target less actual, the computed one before the published; null without one.' }) gap!: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否已达到；没有实际数的为空。Whether it is reached; null without an actual figure.' }) reached!: boolean | null;

  @Field(() => String, { description: '单位。Unit.' })
  get unit(): string { return this.target.unit; }
  @Field(() => IndicatorSource, { description: '目标的出处。Document of the target.' })
  get source(): IndicatorSource { return this.target.source; }
}

const PLACES = /\.(\d+)$/;
const placesOf = (decimal: string): number => PLACES.exec(decimal)?.[1]?.length ?? 0;
const scaled = (decimal: string, places: number): bigint => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
};

/** One decimal less another, exactly. */
export function difference(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const result = scaled(a, places) - scaled(b, places);
  if (places === 0) return String(result);
  const digits = String(result < 0n ? -result : result).padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return result < 0n ? `-${text}` : text;
}

/** Sets a target beside what is known of its measure. A target counts as reached from its figure on, one that must stay below it while it does. */
export function progressOf(target: Indicator, actual: Indicator | null, computed: string | null): PlanTarget {
  const value = computed ?? actual?.value ?? null;
  const gap = value === null ? null : difference(target.value, value);
  const isBelow = target.qualifier === IndicatorQualifier.LESS_THAN;
  const isMore = target.qualifier === IndicatorQualifier.MORE_THAN;
  const reached = gap === null ? null : isBelow ? Number(gap) > 0 : isMore ? Number(gap) < 0 : Number(gap) <= 0;
  return Object.assign(new PlanTarget(), { target, actual, computed, gap, reached });
}
