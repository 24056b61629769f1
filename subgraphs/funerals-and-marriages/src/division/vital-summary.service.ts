import { getSubgraph } from '@civil/schema/registry';
import { COUNTY_DIGITS, divisionPrefix } from '@civil/schema/scalars';
import {
  type CountCell, type Counted, readsPlainCounts, rollUp, rowsWithoutTotal, shownCell, type SubgraphContext, withheldCell, withholding,
} from '@civil/subgraph-kernel';
import { daysOfPeriod, yearOf } from './period.js';
import type { VitalSummary } from './vital-summary.js';

const { databaseSchema } = getSubgraph('funerals-and-marriages');

type Figures = Omit<VitalSummary, 'period'>;
const EVENTS = ['marriages', 'divorces', 'deaths'] as const;
const MATTERS = ['J', 'L'];

const figuresOf = (cell: (place: number) => CountCell): Figures => ({ marriages: cell(0), divorces: cell(1), deaths: cell(2) });

/** Events by period and division, the place of an event being that of its name in `EVENTS`. */
interface Events extends Counted {
  /** A year or a month, as it was asked for. */
  period: string;
}

/**
 * Events of a period by leading digits of their division, and by the month where `by` is one: two statements for however many
 * divisions. No row filter applies, so what becomes of them is for `loadVitalSummary` to say.
 */
async function countEvents(
  { rows }: SubgraphContext, period: string, by: string, digits: number, prefixes: readonly string[],
): Promise<Events[]> {
  const { from, to } = daysOfPeriod(period);
  const within = (column: string): string => (prefixes.length > 0 ? `and ${column} like any(?)` : '');
  const patterns = prefixes.length > 0 ? [prefixes.map((prefix) => `${prefix}%`)] : [];
  const read = (table: string, division: string, day: string, event: string, which: string): Promise<(Omit<Events, 'place'> & { event: string })[]> =>
    rows.query(
      `select left(${division}, ?) as division, left(${day}::text, ?) as period, ${event} as event, count(*)::int as count
      from "${databaseSchema}"."${table}" where ${day} between ? and ? and ${which} ${within(division)} group by 1, 2, 3`,
      [digits, by.length, from, to, ...patterns],
    );
  const [registrations, deaths] = await Promise.all([
    read('marriage_registrations', 'office_division_code', 'registered_on', 'matter_code', "matter_code in ('J', 'L')"),
    read('death_records', 'division_code', 'death_date', "'deaths'", 'verified'),
  ]);
  const placed = registrations.map(({ event, ...rest }) => ({ ...rest, place: MATTERS.indexOf(event) }));
  return [...placed, ...deaths.map(({ event: _, ...rest }) => ({ ...rest, place: EVENTS.indexOf('deaths') }))];
}

/** What officers get of divisions within their own. */
async function plainFigures(context: SubgraphContext, period: string, prefixes: readonly string[]): Promise<Figures[]> {
  const events = await countEvents(context, period, period, Math.max(...prefixes.map(({ length }) => length)), prefixes);
  return prefixes.map((prefix) => {
    const inside = events.filter(({ division }) => division.startsWith(prefix));
    return figuresOf((at) => shownCell(inside.reduce((sum, { place, count }) => (place === at ? sum + count : sum), 0)));
  });
}

/**
 * What everybody gets: the whole tree down to counties is read, since what is withheld of one division depends on its siblings. Of a
 * month is withheld what is withheld of any month of the year: else it is the year less the other months.
 */
async function publicFigures(context: SubgraphContext, period: string, prefixes: readonly string[]): Promise<Figures[]> {
  const events = await countEvents(context, yearOf(period), period, COUNTY_DIGITS, []);
  const byPeriod = Map.groupBy(events, (event) => event.period);
  const sums = new Map([...byPeriod].map(([one, counted]) => [one, rollUp(counted, EVENTS.length)]));
  const isWithheld = withholding(...[...sums.values()].map(rowsWithoutTotal));
  const asked = sums.get(period);
  return prefixes.map((prefix) => figuresOf((place) => (isWithheld(prefix, place) ? withheldCell : shownCell(asked?.get(prefix)?.[place] ?? 0))));
}

/** Registrations and deaths of a period in a division, as the viewer may know them. @throws `PERIOD_FORMAT`. */
export async function loadVitalSummary(context: SubgraphContext, code: string, period: string): Promise<VitalSummary> {
  daysOfPeriod(period);
  const plain = readsPlainCounts(context.viewer, 'VITAL', code);
  const read = plain ? plainFigures : publicFigures;
  const loader = context.loaders.custom(`vitalSummary:${plain}:${period}`, (prefixes) => read(context, period, prefixes));
  return { period, ...(await loader.load(divisionPrefix(code))) };
}
