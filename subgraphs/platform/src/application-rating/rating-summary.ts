import { DecimalScalar, divisionPrefix } from '@civil/schema/scalars';
import { CountCell, DivisionStub, labelsOf, publishedLevels, readsPlainCounts, type Row, shownCell, type SubgraphContext, withheldCell, withholding } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { ApplicationRating } from './application-rating.entity.js';

const { Public } = labelsOf('PLATFORM');

@Public()
@ObjectType({ description: '某一分值的评价数。Number of ratings of one score.' })
export class ScoreCount {
  @Field(() => Int, { description: '分值，1 至 5。Score, 1 to 5.' }) score!: number;
  @Field(() => CountCell, { description: '评价数。Number.' }) count!: CountCell;
}

@Public()
@ObjectType({ description: '政务服务“好差评”汇总，含下级。Ratings of services in a division and all below it.' })
export class ServiceRatings {
  @Field(() => DivisionStub, { nullable: true, description: '区划。Division.' }) division!: DivisionStub | null;
  @Field(() => CountCell, { description: '评价总数。Number of ratings.' }) count!: CountCell;
  @Field(() => [ScoreCount], { description: '各分值，1 至 5。By score, 1 to 5.' }) byScore!: ScoreCount[];
  @Field(() => DecimalScalar, { nullable: true, description: '平均分，两位小数；有不予显示的数值时为空。Mean, two places; null where a count is withheld.' }) mean!: string | null;
}

const SCORES = [1, 2, 3, 4, 5] as const;
const PLACES = 2;

interface Totals {
  prefix: string;
  counts: number[];
}

/** Counts by division of some lengths and score, in one statement. It counts all rows, whoever asks: what becomes of them is for `loadServiceRatings` to say. */
async function readTotals({ rows }: SubgraphContext, sizes: readonly number[], prefix: string): Promise<Totals[]> {
  const found = await rows.query<{ prefix: string; score: number; count: number }>(
    `select left(e.division_code, asked.size) as prefix, e.score::int as score, count(*)::int as count from ${rows.shapeOf(ApplicationRating).table} e
     cross join unnest(array[${sizes.join(', ')}]) as asked(size) where e.division_code like ? group by 1, 2`,
    [`${prefix}%`],
  );
  const all = new Map<string, Totals>();
  for (const { prefix: of, score, count } of found) {
    const totals = all.get(of) ?? { prefix: of, counts: SCORES.map(() => 0) };
    totals.counts[score - 1] = count;
    all.set(of, totals);
  }
  return [...all.values()];
}

const totalOf = ({ counts }: Totals): number => counts.reduce((sum, count) => sum + count, 0);

/** Ratings of a division and all below it, as the viewer may know them: small counts are withheld from the public, by families of divisions. */
export async function loadServiceRatings(context: SubgraphContext, division: string): Promise<ServiceRatings> {
  const prefix = divisionPrefix(division);
  const isPlain = readsPlainCounts(context.viewer, 'PLATFORM', division);
  const found = await readTotals(context, isPlain ? [prefix.length] : publishedLevels, isPlain ? prefix : '');
  const totals = found.find((one) => one.prefix === prefix) ?? { prefix, counts: SCORES.map(() => 0) };
  const table: Row[] = found.map((one) => ({ prefix: one.prefix, counts: one.counts, total: totalOf(one) }));
  const isHidden = isPlain ? () => false : withholding(table);
  const byScore = SCORES.map((score) => ({ score, count: isHidden(prefix, score - 1) ? withheldCell : shownCell(totals.counts[score - 1] ?? 0) }));
  const count = isHidden(prefix, 'total') ? withheldCell : shownCell(totalOf(totals));
  const mayTellMean = !count.suppressed && byScore.every((one) => !one.count.suppressed) && totalOf(totals) > 0;
  const mean = mayTellMean ? (SCORES.reduce((sum, score) => sum + score * (totals.counts[score - 1] ?? 0), 0) / totalOf(totals)).toFixed(PLACES) : null;
  return { division: { code: division }, count, byScore, mean };
}
