import { type Cell, type Read, shown } from './read.js';

interface Totals {
  readonly program: string | null;
  readonly persons: number;
  readonly households: number;
  readonly amount: string;
}

const SUMMARY = `
  with counted as (
    select e.program, count(distinct p.resident_id)::int as persons, count(distinct coalesce(e.household_id, p.resident_id))::int as households
    from social_assistance.assistance_enrollments e join social_assistance.enrolled_persons p on p.enrollment_id = e.id
    where e.division_code like ? and e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?)
      and p.since <= (?::text || '-01')::date + interval '1 month' - interval '1 day' and (p.until is null or p.until >= (?::text || '-01')::date)
    group by grouping sets ((1), ())
  ), paid as (
    select b.program, sum(b.amount) as amount from social_assistance.benefit_payments b
    where b.division_code like ? and b.month = ? and b.status = 'PAID' group by grouping sets ((1), ())
  )
  select coalesce(c.program, p.program) as program, coalesce(c.persons, 0) as persons, coalesce(c.households, 0) as households,
    coalesce(p.amount, 0)::numeric(18, 2)::text as amount
  from (select *, coalesce(program, '') as key from counted) c full join (select *, coalesce(program, '') as key from paid) p using (key)
  order by 1`;

interface ProgramFigures {
  readonly program: string;
  readonly persons: Cell;
  readonly households: Cell;
  readonly amount: string;
}

export interface AssistanceFigures {
  readonly period: string;
  readonly persons: Cell;
  readonly households: Cell;
  readonly monthlySpend: string;
  readonly byProgram: readonly ProgramFigures[];
}

const cellsOf = ({ persons, households }: Pick<Totals, 'persons' | 'households'>) => ({ persons: shown(persons), households: shown(households) });

/** Persons, households and spend of a division in a month, for an officer whose own it is. */
export async function assistanceFigures(read: Read, prefix: string, period: string): Promise<AssistanceFigures> {
  const rows = await read<Totals>(SUMMARY, [`${prefix}%`, period, period, period, period, `${prefix}%`, period]);
  const whole = rows.find(({ program }) => program === null) ?? { persons: 0, households: 0, amount: '0.00' };
  const byProgram = rows.flatMap((row) => (row.program === null ? [] : [{ program: row.program, ...cellsOf(row), amount: row.amount }]));
  return { period, ...cellsOf(whole), monthlySpend: whole.amount, byProgram };
}

const OPEN_WARNINGS = `select count(*)::int as count from social_assistance.risk_warnings
  where division_code like ? and adult_on <= ? and status in ('NEW', 'DISPATCHED', 'VERIFYING')`;

/** Warnings of a division that still wait for somebody, for an officer whose own it is and who meets no minors. */
export async function openWarnings(read: Read, prefix: string, today: string): Promise<Cell> {
  const [row] = await read<{ count: number }>(OPEN_WARNINGS, [`${prefix}%`, today]);
  return shown(row?.count ?? 0);
}
