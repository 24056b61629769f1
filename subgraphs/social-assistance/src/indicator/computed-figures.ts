import { divisionPrefix } from '@civil/schema/scalars';
import { readsPlainCounts, type Rows, type SubgraphContext, type UrbanRural } from '@civil/subgraph-kernel';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { lastDayOf, monthOf } from '../months.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import type { Period } from '../statistics/periods.js';
import { type CellQuestion, readCells } from '../statistics/roll-up/read-cells.js';
import type { ComputedFigure } from './computed-figure.js';
import type { IndicatorStub } from './indicator.stub.js';
import { daysOfPeriod } from './published-period.js';

type Entity = Parameters<Rows['shapeOf']>[0];

/** How one measure is counted: a select of one value, over `k` with `pattern`, `first`, `last` (days) and `urban_rural` of what is asked. */
interface Measure {
  readonly entity: Entity;
  readonly select: (table: string) => string;
  /** It counts persons or what they get, so that it follows the size of the data set. */
  readonly scales: boolean;
  /** Where it has been counted already: at the end of a month, or over whole months. */
  readonly counted?: Pick<CellQuestion, 'parts' | 'measures' | 'dimensions'> & { readonly category?: string; readonly isAtEnd: boolean };
}

const LEAST_SHOWN = 5;

const benefits = (program: string): Measure => ({
  entity: AssistanceEnrollment, scales: true, counted: { parts: ['BENEFITS'], measures: ['inForce'], dimensions: ['PROGRAM'], category: program, isAtEnd: true },
  select: (table) => `select count(*) from ${table} e where e.program = '${program}' and e.division_code like k.pattern
    and e.effective_from <= to_char(k.last, 'YYYY-MM') and (e.effective_to is null or e.effective_to >= to_char(k.last, 'YYYY-MM'))`,
});

/** A standard a year, of the first grade where there are grades. */
const standard = (program: string): Measure => ({
  entity: AssistanceStandard, scales: false,
  select: (table) => `select max(coalesce(s.annual_amount, s.monthly_amount * 12)) from ${table} s where s.program = '${program}' and s.division_code = k.code and s.self_care is null
    and s.urban_rural = k.urban_rural and s.valid_from <= k.last and (s.valid_to is null or s.valid_to >= k.last)`,
});

/** Measures that these registers can tell, by the names under which figures are published. */
const measures: Readonly<Record<string, Measure>> = {
  'low-income-monitored-persons': {
    entity: MonitoringSubject, scales: true, counted: { parts: ['SUBJECTS'], measures: ['watched'], dimensions: [''], isAtEnd: true },
    select: (table) => `select count(*) from ${table} m where m.division_code like k.pattern and m.since <= k.last and (m.until is null or m.until > k.last)`,
  },
  'early-warnings-issued': {
    entity: RiskWarning, scales: true, counted: { parts: ['WARNINGS'], measures: ['warnings'], dimensions: [''], isAtEnd: false },
    select: (table) => `select count(*) from ${table} w where w.division_code like k.pattern and w.colour in ('RED', 'ORANGE')
      and (w.raised_at at time zone 'Asia/Shanghai')::date between k.first and k.last`,
  },
  'dibao-standard': standard('DIBAO'),
  'extreme-hardship-basic-living-standard': standard('TEKUN'),
  'disability-living-subsidy-recipients': benefits('DIS_LIVING'),
  'severe-disability-care-subsidy-recipients': benefits('DIS_NURSING'),
};

interface Asked {
  readonly code: string;
  readonly first: string;
  readonly last: string;
  readonly urbanRural: UrbanRural | null;
}

/** Values of one measure for all that are asked, of what has been counted already; undefined where it cannot be told from that. */
async function readCounted(rows: Rows, { counted }: Measure, asked: readonly Asked[]): Promise<(string | null)[] | undefined> {
  const areMonths = asked.every(({ first, last }) => last === lastDayOf(monthOf(last)) && (counted?.isAtEnd || first.endsWith('-01')));
  if (!counted || !areMonths) return undefined;
  const periodOf = ({ first, last }: Asked): Period => ({ label: `${first}/${last}`, first: monthOf(counted.isAtEnd ? last : first), last: monthOf(last) });
  const periods = new Map(asked.map((one) => [periodOf(one).label, periodOf(one)]));
  const sizes = [...new Set(asked.map(({ code }) => divisionPrefix(code).length))];
  const cells = await readCells(rows, { ...counted, sizes, inside: '', periods: [...periods.values()] });
  return cells && asked.map((one) => {
    const cell = cells.find(({ prefix, period, category }) => prefix === divisionPrefix(one.code) && period === periodOf(one).label && category === (counted.category ?? ''));
    return cell ? String(cell.count) : null;
  });
}

/** Values of one measure for all that are asked, in one statement; null where the registers hold nothing of it. It counts all rows, whoever asks. */
async function countValues(rows: Rows, { entity, select }: Measure, asked: readonly Asked[]): Promise<(string | null)[]> {
  const found = await rows.query<{ value: string | null }>(
    `select v.value::text as value from unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::text[]) with ordinality as k(code, pattern, first, last, urban_rural, place)
     left join lateral (${select(rows.shapeOf(entity).table)}) v(value) on true order by k.place`,
    [asked.map(({ code }) => code), asked.map(({ code }) => `${divisionPrefix(code)}%`), asked.map(({ first }) => first), asked.map(({ last }) => last), asked.map(({ urbanRural }) => urbanRural)],
  );
  return found.map(({ value }) => (value === null || Number(value) === 0 ? null : value));
}

const readValues = async (rows: Rows, measure: Measure, asked: readonly Asked[]): Promise<(string | null)[]> => (await readCounted(rows, measure, asked)) ?? countValues(rows, measure, asked);

/** What the registers come to for a published figure; null where they cannot tell, or hold nothing of its period. */
export async function loadComputedFigure({ loaders, rows, viewer }: SubgraphContext, { measure: name, period, urbanRural, division }: IndicatorStub): Promise<ComputedFigure | null> {
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined;
  if (!measure || !division) return null;
  const [first, last] = daysOfPeriod(period);
  const asked: Asked = { code: division.code, first, last, urbanRural: urbanRural ?? null };
  const value = await loaders.custom(`computedFigure:${name}`, (keys) => readValues(rows, measure, keys.map((key) => JSON.parse(key) as Asked))).load(JSON.stringify(asked));
  if (value === null) return null;
  const isHidden = measure.scales && Number(value) < LEAST_SHOWN && !readsPlainCounts(viewer, 'ASSISTANCE', division.code);
  return { value: isHidden ? null : value, scales: measure.scales, from: first, to: last };
}
