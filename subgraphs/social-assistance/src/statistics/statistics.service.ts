import { civilError } from '@civil/schema/errors';
import { COUNTY_DIGITS, divisionPrefix } from '@civil/schema/scalars';
import {
  AgeBand, type DivisionScope, divisionRef, publishedLevels, readsPlainCounts, type Row, shownCell, type SubgraphContext, UrbanRural, withheldCell, withholding,
} from '@civil/subgraph-kernel';
import { povertyCauseCodes } from '../assistance-application/application.codes.js';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram } from '../program.js';
import type { AssistanceStatistics, AssistanceStatisticsRow } from './assistance-statistics.js';
import { type Period, periodsOf, WHOLE } from './periods.js';
import { readSums } from './read-sums.js';
import { categories, isOfMoney, NO_CAUSE, StatisticsDimension } from './statistics-dimension.js';
import type { Counts, Sums } from './sums.js';

const { DIVISION, MONTH, PROGRAM, URBAN_RURAL, AGE, CAUSE } = StatisticsDimension;
const VILLAGE = 12;
const LEVELS = [2, 4, 6, 9, VILLAGE];

export interface StatisticsQuestion {
  readonly scope: DivisionScope;
  readonly by: readonly StatisticsDimension[];
  readonly from: string;
  readonly to: string;
}

const MEASURES = ['persons', 'households', 'begun', 'ended'] as const satisfies readonly (keyof Counts)[];

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
  const mean = sums.payments > 0 ? yuanOf(fenOf(sums.amount) / BigInt(sums.payments)) : null;
  return {
    division: by.includes(DIVISION) ? divisionRef(sums.prefix.padEnd(COUNTY_DIGITS, '0')) : null, month: by.includes(MONTH) ? sums.period : null,
    program: of(PROGRAM, (value) => value as AssistanceProgram), urbanRural: of(URBAN_RURAL, (value) => value as UrbanRural), ageBand: of(AGE, (value) => value as AgeBand),
    cause: of(CAUSE, (value) => (value === NO_CAUSE ? null : povertyCauseCodes.get(value))),
    persons: cell(sums.persons), households: cell(sums.households), begun: cell(sums.begun), ended: cell(sums.ended),
    spend: isHidden || !isOfMoney(category) ? null : sums.amount, meanBenefit: isHidden || !isOfMoney(category) ? null : mean,
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
