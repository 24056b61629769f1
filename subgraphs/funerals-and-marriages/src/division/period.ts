import { civilError } from '@civil/schema/errors';

/** First and last day of a period. */
export interface Days {
  from: string;
  to: string;
}

/** The days of a year (`2021`) or a month (`2021-03`). @throws `PERIOD_FORMAT` for anything else. */
export function daysOfPeriod(period: string): Days {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period) ?? [];
  if (!year) throw civilError('PERIOD_FORMAT', { argument: 'period' });
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
}

/** The year of a period. */
export const yearOf = (period: string): string => period.slice(0, 4);
