import { civilError } from '@civil/schema/errors';
import { addMonths } from '../months.js';

const MOST_MONTHS = 60;
/** Label of a whole stretch of months. */
export const WHOLE = '';

/** A stretch of months that is counted as one. */
export interface Period {
  readonly label: string;
  readonly first: string;
  readonly last: string;
}

/**
 * The months of a question, and the periods that its answer tells apart.
 * @throws `BAD_USER_INPUT` for a range that runs backwards or is too long.
 */
export function periodsOf(from: string, to: string, byMonth: boolean): { shown: readonly Period[]; months: readonly Period[] } {
  const months: Period[] = [];
  for (let month = from; month <= to && months.length <= MOST_MONTHS; month = addMonths(month, 1)) months.push({ label: month, first: month, last: month });
  if (months.length === 0 || months.length > MOST_MONTHS) throw civilError('BAD_USER_INPUT', { argument: 'to', rule: 'statistics-months' });
  return { shown: byMonth ? months : [{ label: WHOLE, first: from, last: to }], months };
}

/** The periods as a table `asked` of a statement. */
export const askedSql = `asked as (
      select label, first, last, (first || '-01')::date as first_day, ((last || '-01')::date + interval '1 month' - interval '1 day')::date as last_day
      from unnest(?::text[], ?::text[], ?::text[]) as given(label, first, last)
    )`;
export const askedValues = (periods: readonly Period[]): string[][] => [periods.map(({ label }) => label), periods.map(({ first }) => first), periods.map(({ last }) => last)];
