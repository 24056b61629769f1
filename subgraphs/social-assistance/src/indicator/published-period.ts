import { lastDayOf } from '../months.js';

const DAY = 10;
const YEAR = 4;

const firstDay = (text: string): string => (text.length === YEAR ? `${text}-01-01` : text.length === DAY ? text : `${text}-01`);
const lastDay = (text: string): string => (text.length === YEAR ? `${text}-12-31` : text.length === DAY ? text : lastDayOf(text));

/** First and last day of a period as figures are published: a year, month or day, or two of them with a slash between. */
export function daysOfPeriod(period: string): readonly [first: string, last: string] {
  const [from = period, to = from] = period.split('/');
  return [firstDay(from), lastDay(to)];
}
