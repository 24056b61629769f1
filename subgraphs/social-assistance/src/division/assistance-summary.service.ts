import { divisionPrefix } from '@civil/schema/scalars';
import { type CountCell, countCell, type SubgraphContext } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { groupBy } from '../group-by.js';
import { lastDayOf } from '../months.js';
import type { AssistanceProgram } from '../program.js';
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

/**
 * Totals of divisions whose codes begin with prefixes of one length, in one statement. It counts all rows, whoever asks: what leaves
 * this file passes `countCell`. A village is where people live, every other division where the benefit was confirmed.
 */
async function readTotals(em: EntityManager, prefixes: readonly string[], period: string): Promise<Totals[]> {
  const length = prefixes[0]?.length ?? 0;
  const place = length === VILLAGE ? 'residence_division_code' : 'division_code';
  const schema = em.config.get('schema');
  const inside = (table: string): string => `(${prefixes.map(() => `${table}.${place} like ?`).join(' or ')})`;
  const patterns = prefixes.map((prefix) => `${prefix}%`);
  const sql = `
    with counted as (
      select left(e.${place}, ${length}) as prefix, e.program, count(distinct p.resident_id)::int as persons,
        count(distinct coalesce(e.household_id, p.resident_id))::int as households
      from "${schema}".assistance_enrollments e join "${schema}".enrolled_persons p on p.enrollment_id = e.id
      where ${inside('e')} and e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?)
        and p.since <= ? and (p.until is null or p.until >= ?)
      group by grouping sets ((1, 2), (1))
    ), paid as (
      select left(b.${place}, ${length}) as prefix, b.program, count(*)::int as payments, sum(b.amount) as amount
      from "${schema}".benefit_payments b where ${inside('b')} and b.month = ? and b.status = 'PAID'
      group by grouping sets ((1, 2), (1))
    )
    select prefix, coalesce(c.program, p.program) as program, coalesce(c.persons, 0) as persons, coalesce(c.households, 0) as households,
      coalesce(p.payments, 0) as payments, coalesce(p.amount, 0)::numeric(18, 2)::text as amount
    from (select *, coalesce(program, '') as key from counted) c full join (select *, coalesce(program, '') as key from paid) p using (prefix, key)`;
  return em.getConnection().execute(sql, [...patterns, period, period, lastDayOf(period), `${period}-01`, ...patterns, period]);
}

const hidden: CountCell = { value: null, suppressed: true };
const nothing = { persons: 0, households: 0, payments: 0, amount: '0.00' };

/** The cells of one row. They are withheld together: the amount that one family gets is not to be read off a count that is shown. */
function cellsOf({ persons, households, payments, amount }: Omit<Totals, 'prefix' | 'program'>, context: SubgraphContext, code: string) {
  const [ofPersons, ofHouseholds, ofPayments] = [persons, households, payments].map((count) => countCell(count, context, code)) as [
    CountCell,
    CountCell,
    CountCell,
  ];
  if (ofPersons.suppressed || ofHouseholds.suppressed || ofPayments.suppressed) return { persons: hidden, households: hidden, amount: null };
  return { persons: ofPersons, households: ofHouseholds, amount };
}

/** Withholds a second row where only one is withheld: else it is the total less the others. */
function withSecondWithheld(rows: ProgramSummary[]): ProgramSummary[] {
  const withheld = rows.filter(({ persons }) => persons.suppressed);
  if (withheld.length !== 1) return rows;
  const [least] = rows.filter(({ persons }) => !persons.suppressed).sort((a, b) => (a.persons.value ?? 0) - (b.persons.value ?? 0));
  return rows.map((row) => (row === least ? { program: row.program, persons: hidden, households: hidden, amount: null } : row));
}

function summaryOf(context: SubgraphContext, code: string, period: string, totals: readonly Totals[]): AssistanceSummary {
  const whole = cellsOf(totals.find(({ program }) => program === null) ?? nothing, context, code);
  const byProgram = totals.flatMap(({ program, ...counts }) => (program ? [{ program, ...cellsOf(counts, context, code) }] : []));
  byProgram.sort((a, b) => (a.program < b.program ? -1 : 1));
  return { period, persons: whole.persons, households: whole.households, monthlySpend: whole.amount, byProgram: withSecondWithheld(byProgram) };
}

/** Persons, households and spend of a division and all below it in a month. */
export function loadSummary(context: SubgraphContext, code: string, period: string): Promise<AssistanceSummary> {
  const loader = context.system.custom(`assistanceSummary:${period}`, async (codes: readonly string[]) => {
    const prefixes = codes.map(divisionPrefix);
    const byLength = groupBy(new Set(prefixes), (prefix) => String(prefix.length));
    const found = (await Promise.all([...byLength.values()].map((ofLength) => readTotals(context.system.em, ofLength, period)))).flat();
    return codes.map((one, place) =>
      summaryOf(
        context,
        one,
        period,
        found.filter(({ prefix }) => prefix === prefixes[place]),
      ),
    );
  });
  return loader.load(code);
}
