import { divisionPrefix } from '@civil/schema/scalars';
import {
  type IsWithheld, publishedLevels, readsPlainCounts, type Row, type Rows, shownCell, type SubgraphContext, withheldCell, withholding,
} from '@civil/subgraph-kernel';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { groupBy } from '../group-by.js';
import { lastDayOf } from '../months.js';
import { AssistanceProgram } from '../program.js';
import { readCells } from '../statistics/roll-up/read-cells.js';
import type { AssistanceSummary, ProgramSummary } from './assistance-summary.js';

/** Sums of one division: of one programme, or of all where `program` is null. */
interface Totals {
  prefix: string;
  program: AssistanceProgram | null;
  persons: number;
  households: number;
  /** Number of payments that the amount is the sum of. */
  payments: number;
  amount: string;
}

const VILLAGE = 12;

/** Which divisions are counted: those of some lengths, all of them or those that begin with prefixes. */
interface Asked {
  sizes: readonly number[];
  prefixes: readonly string[];
}

/**
 * Totals by divisions, in one statement. It counts all rows, whoever asks, so what becomes of them is for `loadSummary` to say. A
 * village is where people live, every other division where the benefit was confirmed.
 */
async function countTotals(register: Rows, { sizes, prefixes }: Asked, period: string): Promise<Totals[]> {
  const place = sizes.includes(VILLAGE) ? 'residence_division_code' : 'division_code';
  const inside = (table: string): string => (prefixes.length > 0 ? `${table}.${place} like any(?)` : 'true');
  const prefix = (table: string): string => `left(${table}.${place}, asked.size)`;
  const levels = `cross join unnest(array[${sizes.join(', ')}]) as asked(size)`;
  const patterns = prefixes.length > 0 ? [prefixes.map((one) => `${one}%`)] : [];
  const sql = `
    with counted as (
      select ${prefix('e')} as prefix, e.program, count(distinct p.resident_id)::int as persons,
        count(distinct coalesce(e.household_id, p.resident_id))::int as households
      from ${register.shapeOf(AssistanceEnrollment).table} e join ${register.shapeOf(EnrolledPerson).table} p on p.enrollment_id = e.id ${levels}
      where ${inside('e')} and e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?)
        and p.since <= ? and (p.until is null or p.until >= ?)
      group by grouping sets ((1, 2), (1))
    ), paid as (
      select ${prefix('b')} as prefix, b.program, count(*)::int as payments, sum(b.amount) as amount
      from ${register.shapeOf(BenefitPayment).table} b ${levels} where ${inside('b')} and b.month = ? and b.status = 'PAID'
      group by grouping sets ((1, 2), (1))
    )
    select prefix, coalesce(c.program, p.program) as program, coalesce(c.persons, 0) as persons, coalesce(c.households, 0) as households,
      coalesce(p.payments, 0) as payments, coalesce(p.amount, 0)::numeric(18, 2)::text as amount
    from (select *, coalesce(program, '') as key from counted) c full join (select *, coalesce(program, '') as key from paid) p using (prefix, key)`;
  return register.query(sql, [...patterns, period, period, lastDayOf(period), `${period}-01`, ...patterns, period]);
}

/** Totals of what has been counted already; undefined where there is none. */
async function readCounted(register: Rows, { sizes, prefixes }: Asked, period: string): Promise<Totals[] | undefined> {
  const inside = prefixes.length === 1 ? (prefixes[0] ?? '') : '';
  const cells = await readCells(register, {
    parts: ['BENEFITS', 'PAYMENTS'], measures: ['persons', 'households', 'paid'], dimensions: ['', 'PROGRAM'], sizes, inside, periods: [{ label: period, first: period, last: period }],
  });
  if (!cells) return undefined;
  const asked = prefixes.length > 0 ? cells.filter(({ prefix }) => prefixes.includes(prefix)) : cells;
  return [...groupBy(asked, ({ prefix, dimension, category }) => `${prefix}|${dimension}|${category}`).values()].flatMap((ofGroup) => ofGroup.slice(0, 1).map(({ prefix, dimension, category }): Totals => {
    const of = (name: string) => ofGroup.find(({ measure }) => measure === name);
    return {
      prefix, program: dimension === '' ? null : (category as AssistanceProgram), persons: of('persons')?.count ?? 0, households: of('households')?.count ?? 0,
      payments: of('paid')?.count ?? 0, amount: of('paid')?.amount ?? '0.00',
    };
  }));
}

/** Totals by divisions: what has been counted already where it can be read, else from the records. */
const readTotals = async (register: Rows, asked: Asked, period: string): Promise<Totals[]> => (await readCounted(register, asked, period)) ?? countTotals(register, asked, period);

const PROGRAMS = Object.values(AssistanceProgram).toSorted();
const MEASURES = ['persons', 'households', 'payments'] as const;
const nothing = { persons: 0, households: 0, payments: 0, amount: '0.00' };

/** The cells of one row. They are withheld together: the amount that one family gets is not to be read off a count that is shown. */
const cellsOf = ({ persons, households, amount }: typeof nothing, isHidden: boolean) =>
  isHidden
    ? { persons: withheldCell, households: withheldCell, amount: null }
    : { persons: shownCell(persons), households: shownCell(households), amount };

/**
 * Programmes that nobody draws on are left out, but not where they are withheld: whoever knows that a withheld cell is zero knows the
 * others by subtraction.
 */
function summaryOf(prefix: string, period: string, totals: readonly Totals[], isWithheld: IsWithheld): AssistanceSummary {
  const whole = cellsOf(totals.find(({ program }) => program === null) ?? nothing, isWithheld(prefix, 'total'));
  const byProgram = PROGRAMS.flatMap((program, place): ProgramSummary[] => {
    const found = totals.find((row) => row.program === program);
    const isHidden = isWithheld(prefix, place);
    return found || isHidden ? [{ program, ...cellsOf(found ?? nothing, isHidden) }] : [];
  });
  return { period, persons: whole.persons, households: whole.households, monthlySpend: whole.amount, byProgram };
}

/** What officers get of divisions within their own. */
async function plainSummaries(register: Rows, period: string, prefixes: readonly string[]): Promise<AssistanceSummary[]> {
  const byLength = groupBy(new Set(prefixes), (prefix) => String(prefix.length));
  const asked = [...byLength].map(([size, ofLength]) => ({ sizes: [Number(size)], prefixes: ofLength }));
  const found = (await Promise.all(asked.map((one) => readTotals(register, one, period)))).flat();
  return prefixes.map((prefix) => summaryOf(prefix, period, found.filter((row) => row.prefix === prefix), () => false));
}

/** What everybody gets: the whole tree down to counties is read, since what is withheld of one division depends on its siblings. */
async function publicSummaries(register: Rows, period: string, prefixes: readonly string[]): Promise<AssistanceSummary[]> {
  const found = groupBy(await readTotals(register, { sizes: publishedLevels, prefixes: [] }, period), ({ prefix }) => prefix);
  const tables = MEASURES.map((measure) => [...found].map(([prefix, totals]): Row => ({
    prefix,
    counts: PROGRAMS.map((one) => totals.find(({ program }) => program === one)?.[measure] ?? 0),
    total: totals.find(({ program }) => program === null)?.[measure] ?? 0,
  })));
  const isWithheld = withholding(...tables);
  return prefixes.map((prefix) => summaryOf(prefix, period, found.get(prefix) ?? [], isWithheld));
}

/** Persons, households and spend of a division and all below it in a month, as the viewer may know them. */
export function loadSummary({ viewer, loaders, rows }: SubgraphContext, code: string, period: string): Promise<AssistanceSummary> {
  const plain = readsPlainCounts(viewer, 'ASSISTANCE', code);
  const read = plain ? plainSummaries : publicSummaries;
  return loaders.custom(`assistanceSummary:${plain}:${period}`, (prefixes) => read(rows, period, prefixes)).load(divisionPrefix(code));
}
