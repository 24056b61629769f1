import { civilError } from '@civil/schema/errors';
import { divisionPrefix } from '@civil/schema/scalars';
import {
  AgeBand, ageBands, COUNTY_DIGITS, type DivisionScope, divisionRef, publishedLevels, readsPlainCounts, type Row, type Rows, shownCell, type SubgraphContext, UrbanRural, withheldCell, withholding,
} from '@civil/subgraph-kernel';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { povertyCauseCodes } from '../assistance-application/application.codes.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram } from '../program.js';
import type { AssistanceStatistics, AssistanceStatisticsRow } from './assistance-statistics.js';
import { askedSql, askedValues, type Period, periodsOf, WHOLE } from './periods.js';
import { categories, StatisticsDimension } from './statistics-dimension.js';

const { DIVISION, MONTH, PROGRAM, URBAN_RURAL, AGE, CAUSE } = StatisticsDimension;
const VILLAGE = 12;
const ADULT_YEARS = 18;
const LEVELS = [2, 4, 6, 9, VILLAGE];
/** Stands for the cause of a benefit that no application tells of. */
const NO_CAUSE = '0';

export interface StatisticsQuestion {
  readonly scope: DivisionScope;
  readonly by: readonly StatisticsDimension[];
  readonly from: string;
  readonly to: string;
}

/** Sums of one division, period and category; of all categories where `category` is null. */
interface Sums {
  prefix: string;
  period: string;
  category: string | null;
  persons: number;
  households: number;
  begun: number;
  ended: number;
  payments: number;
  amount: string;
}
type Counts = Pick<Sums, 'persons' | 'households' | 'begun' | 'ended'>;
const MEASURES = ['persons', 'households', 'begun', 'ended'] as const satisfies readonly (keyof Counts)[];

const ageBandText = (): string =>
  `case ${Object.entries(ageBands).map(([band, [, last]]) => `when extract(year from age(asked.last_day, (p.adult_on - interval '${ADULT_YEARS} years'))) <= ${last} then '${band}'`).join(' ')} end`;

/** How a category is read off a benefit, and off a payment where an amount can be told by it. */
const readers: Partial<Record<StatisticsDimension, { person: string; payment?: string }>> = {
  [PROGRAM]: { person: 'e.program', payment: 'b.program' },
  [URBAN_RURAL]: { person: 'e.urban_rural', payment: 'e.urban_rural' },
  [AGE]: { person: ageBandText() },
  [CAUSE]: { person: `coalesce(c.cause, '${NO_CAUSE}')` },
};

interface Reading {
  readonly sizes: readonly number[];
  /** Only divisions that begin so; all where empty. */
  readonly inside: string;
  readonly periods: readonly Period[];
  readonly category: StatisticsDimension | undefined;
}

/** Sums by division, period and category together with those of all categories, in one statement. It counts all rows, whoever asks. */
async function readSums(rows: Rows, { sizes, inside, periods, category }: Reading): Promise<Sums[]> {
  const table = (entity: Parameters<Rows['shapeOf']>[0]): string => rows.shapeOf(entity).table;
  // A village is where people live, every other division where the benefit was confirmed.
  const place = sizes.includes(VILLAGE) ? 'residence_division_code' : 'division_code';
  const reader = category && readers[category];
  const sets = category ? 'grouping sets ((1, 2, 3), (1, 2))' : 'grouping sets ((1, 2))';
  const causes = category === CAUSE
    ? `left join lateral (select unnest(a.poverty_cause_codes) as cause from ${table(AssistanceApplication)} a where a.enrollment_id = e.id) c on true` : '';
  const paid = category && !reader?.payment ? 'select null::text as prefix, null::text as period, null::text as category, 0 as payments, 0 as amount where false' : `
      select left(b.${place}, level.size) as prefix, asked.label as period, ${reader?.payment ?? 'null'}::text as category, count(*)::int as payments, sum(b.amount) as amount
      from ${table(BenefitPayment)} b join asked on b.month between asked.first and asked.last
        ${category === URBAN_RURAL ? `join ${table(AssistanceEnrollment)} e on e.id = b.enrollment_id` : ''} cross join unnest(array[${sizes.join(', ')}]) as level(size)
      where b.${place} like ? and b.status = 'PAID' group by ${sets}`;
  const sql = `
    with ${askedSql}, counted as (
      select left(e.${place}, level.size) as prefix, asked.label as period, ${reader?.person ?? 'null'}::text as category,
        count(distinct p.resident_id)::int as persons, count(distinct coalesce(e.household_id, p.resident_id))::int as households,
        (count(distinct e.id) filter (where e.effective_from between asked.first and asked.last))::int as begun,
        (count(distinct e.id) filter (where e.status = 'TERMINATED' and e.effective_to between asked.first and asked.last))::int as ended
      from ${table(AssistanceEnrollment)} e join ${table(EnrolledPerson)} p on p.enrollment_id = e.id
        join asked on e.effective_from <= asked.last and (e.effective_to is null or e.effective_to >= asked.first) and p.since <= asked.last_day and (p.until is null or p.until >= asked.first_day)
        cross join unnest(array[${sizes.join(', ')}]) as level(size) ${causes}
      where e.${place} like ? group by ${sets}
    ), paid as (${paid})
    select prefix, period, coalesce(c.category, p.category) as category, coalesce(c.persons, 0) as persons, coalesce(c.households, 0) as households,
      coalesce(c.begun, 0) as begun, coalesce(c.ended, 0) as ended, coalesce(p.payments, 0) as payments, coalesce(p.amount, 0)::numeric(18, 2)::text as amount
    from (select *, coalesce(category, '') as key from counted) c full join (select *, coalesce(category, '') as key from paid) p using (prefix, period, key)`;
  const values = [...askedValues(periods), `${inside}%`];
  return rows.query(sql, paid.includes('?') ? [...values, `${inside}%`] : values);
}

const valuesOf: Readonly<Partial<Record<StatisticsDimension, readonly string[]>>> = {
  [PROGRAM]: Object.values(AssistanceProgram), [URBAN_RURAL]: Object.values(UrbanRural), [AGE]: Object.values(AgeBand), [CAUSE]: [NO_CAUSE, ...povertyCauseCodes.codes],
};

/** Tells of one period what is withheld of each division. */
function withheldIn(sums: readonly Sums[], values: readonly string[]): (prefix: string, category: string | null) => boolean {
  const divisions = groupBy(sums, ({ prefix }) => prefix);
  const tables = MEASURES.map((measure) => [...divisions].map(([prefix, ofDivision]): Row => ({
    prefix,
    counts: values.map((value) => ofDivision.find(({ category }) => category === value)?.[measure] ?? 0),
    total: ofDivision.find(({ category }) => category === null)?.[measure] ?? 0,
  })));
  const isWithheld = withholding(...tables);
  return (prefix, category) => isWithheld(prefix, category === null ? 'total' : values.indexOf(category));
}

const nobody: Omit<Sums, 'prefix' | 'period' | 'category'> = { persons: 0, households: 0, begun: 0, ended: 0, payments: 0, amount: '0.00' };

function rowOf({ by }: StatisticsQuestion, sums: Sums, isHidden: boolean): AssistanceStatisticsRow {
  const category = by.find((dimension) => categories.includes(dimension));
  const of = <T>(dimension: StatisticsDimension, make: (value: string) => T): T | null => (category === dimension && sums.category !== null ? make(sums.category) : null);
  const cell = (count: number) => (isHidden ? withheldCell : shownCell(count));
  const isOfMoney = !category || readers[category]?.payment !== undefined;
  const mean = sums.payments > 0 ? yuanOf(fenOf(sums.amount) / BigInt(sums.payments)) : null;
  return {
    division: by.includes(DIVISION) ? divisionRef(sums.prefix.padEnd(COUNTY_DIGITS, '0')) : null, month: by.includes(MONTH) ? sums.period : null,
    program: of(PROGRAM, (value) => value as AssistanceProgram), urbanRural: of(URBAN_RURAL, (value) => value as UrbanRural), ageBand: of(AGE, (value) => value as AgeBand),
    cause: of(CAUSE, (value) => (value === NO_CAUSE ? null : povertyCauseCodes.get(value))),
    persons: cell(sums.persons), households: cell(sums.households), begun: cell(sums.begun), ended: cell(sums.ended),
    spend: isHidden || !isOfMoney ? null : sums.amount, meanBenefit: isHidden || !isOfMoney ? null : mean,
  };
}

const keyOf = ({ prefix, period, category }: Sums): string => `${prefix}|${period}|${category ?? ''}`;

/**
 * Statistics of a division as the viewer may know them. Of the category that was asked for, every one with anybody in it; those withheld stand
 * for nobody too, since whoever knows that a withheld cell is zero knows the others by subtraction.
 * @throws `BAD_USER_INPUT` for several categories at once, and a range of months that is none.
 */
export async function loadStatistics({ viewer, rows }: SubgraphContext, question: StatisticsQuestion): Promise<AssistanceStatistics> {
  const { scope, by, from, to } = question;
  const asked = by.filter((dimension) => categories.includes(dimension));
  if (asked.length > 1 || new Set(by).size < by.length) throw civilError('BAD_USER_INPUT', { argument: 'by', rule: 'statistics-dimensions' });
  const [category] = asked;
  const plain = readsPlainCounts(viewer, 'ASSISTANCE', scope.code);
  const { shown, months } = periodsOf(from, to, by.includes(MONTH));
  // What the public sees of a stretch of months depends on each of them.
  const periods = plain ? shown : [...new Set([...shown, ...months])];
  const own = divisionPrefix(scope.code);
  const size = by.includes(DIVISION) ? (LEVELS.find((digits) => digits > own.length) ?? own.length) : own.length;
  const sums = await readSums(rows, { sizes: plain ? [size] : publishedLevels, inside: plain ? own : '', periods, category });
  const isShown = ({ prefix, category: value }: Sums): boolean => prefix.startsWith(own) && prefix.length === size && (category === undefined || value !== null);
  const found = sums.filter(isShown);
  const order = (category && valuesOf[category]) ?? [];
  const inOrder = found.toSorted((a, b) => a.period.localeCompare(b.period) || a.prefix.localeCompare(b.prefix) || order.indexOf(a.category ?? '') - order.indexOf(b.category ?? ''));
  const answer = plain ? inOrder.map((one) => rowOf(question, one, false)) : publicRows(question, { sums, found, shown, months, category, size });
  return { from, to, rows: answer };
}

interface PublicReading {
  sums: readonly Sums[];
  found: readonly Sums[];
  shown: readonly Period[];
  months: readonly Period[];
  category: StatisticsDimension | undefined;
  size: number;
}

function publicRows(question: StatisticsQuestion, { sums, found, shown, months, category, size }: PublicReading): AssistanceStatisticsRow[] {
  const own = divisionPrefix(question.scope.code);
  const values = (category && valuesOf[category]) ?? [];
  const known = new Map(found.map((one) => [keyOf(one), one]));
  const prefixes = question.by.includes(DIVISION) ? [...new Set(found.map(({ prefix }) => prefix))].toSorted() : [own];
  const ofPeriods = groupBy(sums, ({ period }) => period);
  const inPeriod = new Map([...shown, ...months].map(({ label }) => [label, withheldIn(ofPeriods.get(label) ?? [], values)]));
  return shown.flatMap(({ label }) => {
    const isWithheld = (prefix: string, category: string | null): boolean =>
      [label, ...(label === WHOLE ? months.map((month) => month.label) : [])].some((one) => inPeriod.get(one)?.(prefix, category) === true);
    return prefixes.flatMap((prefix) => (category ? values : [null]).flatMap((value) => {
      const isHidden = !publishedLevels.includes(size) || isWithheld(prefix, value);
      const one = known.get(keyOf({ ...nobody, prefix, period: label, category: value }));
      return one || isHidden ? [rowOf(question, { ...nobody, prefix, period: label, category: value, ...one }, isHidden)] : [];
    }));
  });
}
