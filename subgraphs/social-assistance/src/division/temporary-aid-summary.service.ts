import { divisionPrefix } from '@civil/schema/scalars';
import { type IsWithheld, publishedLevels, readsPlainCounts, type Row, type Rows, shownCell, type SubgraphContext, withheldCell, withholding } from '@civil/subgraph-kernel';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { lastDayOf } from '../months.js';
import { readCells } from '../statistics/roll-up/read-cells.js';
import { TempKind } from '../temporary-aid/aid-enums.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { meanOf, type TemporaryAidSummary } from './temporary-aid-summary.js';

/** Grants of one kind in one division in one month. */
interface Totals {
  prefix: string;
  month: string;
  kind: TempKind;
  grants: number;
  amount: string;
}

/** Months, both ends included. */
interface Months {
  from: string;
  to: string;
}

const KINDS = Object.values(TempKind);
const VILLAGE = 12;

/** Grants by division, month and kind, in one statement. It counts all rows, whoever asks, so what becomes of them is for `loadAidSummary` to say. */
async function countTotals(register: Rows, sizes: readonly number[], prefixes: readonly string[], { from, to }: Months): Promise<Totals[]> {
  const place = sizes.includes(VILLAGE) ? 'village_division_code' : 'place_division_code';
  const inside = prefixes.length > 0 ? `a.${place} like any(?)` : 'true';
  const sql = `
    select left(a.${place}, asked.size) as prefix, to_char(a.granted_on, 'YYYY-MM') as month, a.kind, count(*)::int as grants, sum(a.amount)::numeric(18, 2)::text as amount
    from ${register.shapeOf(TemporaryAid).table} a cross join unnest(array[${sizes.join(', ')}]) as asked(size)
    where ${inside} and a.granted_on >= ? and a.granted_on <= ? group by 1, 2, 3`;
  return register.query(sql, [...(prefixes.length > 0 ? [prefixes.map((one) => `${one}%`)] : []), `${from}-01`, lastDayOf(to)]);
}

/** Grants by division, month and kind: what has been counted already where it can be read, else from the records. */
async function readTotals(register: Rows, sizes: readonly number[], prefixes: readonly string[], { from, to }: Months): Promise<Totals[]> {
  const cells = await readCells(register, {
    parts: ['AIDS'], measures: ['granted'], dimensions: ['KIND'], sizes, inside: prefixes.length === 1 ? (prefixes[0] ?? '') : '', periods: [{ label: from, first: from, last: to }], isByMonth: true,
  });
  if (!cells) return countTotals(register, sizes, prefixes, { from, to });
  return cells.filter(({ prefix }) => prefixes.length === 0 || prefixes.includes(prefix)).map(({ prefix, period, category, count, amount }) => ({ prefix, month: period, kind: category as TempKind, grants: count, amount }));
}

const countOf = (totals: readonly Totals[], kind: TempKind): number => totals.reduce((sum, row) => sum + (row.kind === kind ? row.grants : 0), 0);
const amountOf = (totals: readonly Totals[]): string => yuanOf(totals.reduce((sum, { amount }) => sum + fenOf(amount), 0n));

/** Counts and amounts are withheld together: what one family got is not to be read off a count that is shown. */
function summaryOf(prefix: string, months: Months, totals: readonly Totals[], isWithheld: IsWithheld): TemporaryAidSummary {
  const grants = totals.reduce((sum, row) => sum + row.grants, 0);
  const isHidden = isWithheld(prefix, 'total');
  return {
    ...months, personTimes: isHidden ? withheldCell : shownCell(grants), amount: isHidden ? null : amountOf(totals), mean: isHidden ? null : meanOf(grants, amountOf(totals)),
    byKind: KINDS.map((kind, place) => (isWithheld(prefix, place)
      ? { kind, personTimes: withheldCell, amount: null }
      : { kind, personTimes: shownCell(countOf(totals, kind)), amount: amountOf(totals.filter((row) => row.kind === kind)) })),
  };
}

/** What officers get of divisions within their own. */
async function plainSummaries(register: Rows, months: Months, prefixes: readonly string[]): Promise<TemporaryAidSummary[]> {
  const byLength = groupBy(new Set(prefixes), (prefix) => String(prefix.length));
  const found = (await Promise.all([...byLength].map(([size, ofLength]) => readTotals(register, [Number(size)], ofLength, months)))).flat();
  return prefixes.map((prefix) => summaryOf(prefix, months, found.filter((row) => row.prefix === prefix), () => false));
}

/** Grants of each division by kind, as a table from which counts may be withheld. */
const tableOf = (found: readonly Totals[]): Row[] =>
  [...groupBy(found, ({ prefix }) => prefix)].map(([prefix, totals]) => {
    const counts = KINDS.map((kind) => countOf(totals, kind));
    return { prefix, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });

/**
 * What everybody gets: the whole tree down to counties is read, since what is withheld of one division depends on its siblings. A stretch of months is shown
 * where each of them is: what one family got would else be the difference of two stretches.
 */
async function publicSummaries(register: Rows, months: Months, prefixes: readonly string[]): Promise<TemporaryAidSummary[]> {
  const found = await readTotals(register, publishedLevels, [], months);
  const isWithheld = withholding(tableOf(found), ...[...groupBy(found, ({ month }) => month).values()].map(tableOf));
  const ofDivision = groupBy(found, ({ prefix }) => prefix);
  return prefixes.map((prefix) => summaryOf(prefix, months, ofDivision.get(prefix) ?? [], isWithheld));
}

/** Person-times and amounts of temporary aid in a division and all below it over some months, as the viewer may know them. */
export function loadAidSummary({ viewer, loaders, rows }: SubgraphContext, code: string, months: Months): Promise<TemporaryAidSummary> {
  const plain = readsPlainCounts(viewer, 'ASSISTANCE', code);
  const read = plain ? plainSummaries : publicSummaries;
  return loaders.custom(`temporaryAidSummary:${plain}:${months.from}:${months.to}`, (prefixes) => read(rows, months, prefixes)).load(divisionPrefix(code));
}
