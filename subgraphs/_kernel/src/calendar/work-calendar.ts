import { addDays, isWeekend } from './days.js';
import { holidayNotices } from './holiday-notices.js';

const daysOff = new Set<string>();
const makeUpDays = new Set<string>();
const knownYears = new Set<string>();
for (const { year, off, work } of holidayNotices) {
  knownYears.add(String(year));
  for (const range of off) {
    const [first = '', last = first] = range.split('/');
    for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = addDays(day, 1)) daysOff.add(day);
  }
  for (const day of work) makeUpDays.add(`${year}-${day}`);
}

/** Whether offices work on a day. In a year without a notice only weekends are off. */
export const isWorkday = (day: string): boolean => makeUpDays.has(day) || !(daysOff.has(day) || isWeekend(day));

/** Whether the holidays of the year of a day are known; where not, what is counted across it may still change. */
export const isKnownDay = (day: string): boolean => knownYears.has(day.slice(0, 4));

/** The day itself where offices work on it, else the next on which they do. */
export function workdayFrom(day: string): string {
  let next = day;
  while (!isWorkday(next)) next = addDays(next, 1);
  return next;
}
