import { divisionPrefix } from '@civil/schema/scalars';
import { CountCell, labelsOf, publishedLevels, readsPlainCounts, type Rows, shownCell, type SubgraphContext, withheldCell, withholding } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { DisasterEvent } from '../disaster-event/disaster-event.entity.js';
import { DamageAssessment, DamageLevel } from './damage-assessment.entity.js';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '某一受损程度的户数。Households of one level of damage.' })
export class DamageCount {
  @Field(() => DamageLevel, { description: '受损程度。How badly.' }) level!: DamageLevel;
  @Field(() => CountCell, { description: '户数。Households.' }) households!: CountCell;
}

@Public()
@ObjectType({
  description:
    '一次灾害核实的受损住房汇总。无权查看个案者，只得县级及以上的数字，小于五及可据以推算的数字不予显示。' +
    'Summary of the damaged houses of a disaster that were verified. Who may not see the cases gets figures down to counties, with counts of 1 to 4, and those that would give them away, withheld.',
})
export class DamageSummary {
  @Field(() => CountCell, { description: '核实户数，含已救助的。Households verified, those relieved included.' }) verified!: CountCell;
  @Field(() => [DamageCount], { description: '按受损程度。By level of damage.' }) byLevel!: DamageCount[];
  @Field(() => CountCell, { description: '已救助户数。Households relieved.' }) relieved!: CountCell;
}

interface Totals {
  prefix: string;
  counts: number[];
  relieved: number;
  total: number;
}

const levels = Object.values(DamageLevel);
const nothing = (prefix: string): Totals => ({ prefix, counts: levels.map(() => 0), relieved: 0, total: 0 });

/** Totals by divisions of some lengths, in one statement. It counts all rows, whoever asks, so what becomes of them is for `loadDamageSummary` to say. */
const readTotals = (rows: Rows, eventId: string, sizes: readonly number[], prefix = ''): Promise<Totals[]> =>
  rows.query(
    `select left(e.division_code, asked.size) as prefix, count(*)::int as total, count(*) filter (where status = 'RELIEVED')::int as relieved,
       array[${levels.map((level) => `count(*) filter (where level = '${level}')::int`).join(', ')}] as counts
     from ${rows.shapeOf(DamageAssessment).table} e cross join unnest(array[${sizes.join(', ')}]) as asked(size)
     where e.event_id = ? and e.division_code like ? and e.status in ('VERIFIED', 'RELIEVED') group by 1`,
    [eventId, `${prefix}%`],
  );

function summaryOf({ counts, relieved, total }: Totals, isHidden: (table: 'level' | 'relief', column: number | 'total') => boolean): DamageSummary {
  const cell = (count: number, hidden: boolean): CountCell => (hidden ? withheldCell : shownCell(count));
  return {
    verified: cell(total, isHidden('level', 'total') || isHidden('relief', 'total')), relieved: cell(relieved, isHidden('relief', 0)),
    byLevel: levels.map((level, place) => ({ level, households: cell(counts[place] ?? 0, isHidden('level', place)) })),
  };
}

/** What was verified of a disaster in a division and all below it, that of the event by default, as the viewer may know it; null where there is no such event. */
export async function loadDamageSummary({ viewer, rows, loaders }: SubgraphContext, eventId: string, division: string | undefined): Promise<DamageSummary | null> {
  const event = await loaders.one(DisasterEvent, 'id').load(eventId);
  if (!event) return null;
  const code = division ?? event.divisionCode;
  const prefix = divisionPrefix(code);
  if (readsPlainCounts(viewer, 'ASSISTANCE', code)) {
    const [own] = await readTotals(rows, eventId, [prefix.length], prefix);
    return summaryOf(own ?? nothing(prefix), () => false);
  }
  const found = await readTotals(rows, eventId, publishedLevels);
  const level = withholding(found.map((totals) => ({ prefix: totals.prefix, counts: totals.counts, total: totals.total })));
  const relief = withholding(found.map(({ prefix: at, relieved, total }) => ({ prefix: at, counts: [relieved, total - relieved], total })));
  return summaryOf(found.find((totals) => totals.prefix === prefix) ?? nothing(prefix), (table, column) => (table === 'level' ? level : relief)(prefix, column));
}
