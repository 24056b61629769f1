import { chinaTime } from '@civil/schema/scalars';
import { addDays, addMonths, daysBetween } from './days.js';
import { isKnownDay, isWorkday, workdayFrom } from './work-calendar.js';

export const limitUnits = ['HOUR', 'DAY', 'WORKING_DAY', 'MONTH', 'YEAR'] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** How long something may take. */
export interface TimeLimit {
  readonly length: number;
  readonly unit: LimitUnit;
}

export interface DueMoment {
  /** The last moment in time: an hour after hours, the end of the last day otherwise. */
  readonly dueAt: Date;
  /** It was counted across a year whose holidays are not announced yet. */
  readonly provisional: boolean;
}

const HOUR_MS = 3_600_000;
const MONTHS_OF_YEAR = 12;

const dayOf = (moment: Date): string => chinaTime(moment).slice(0, 10);
/** The last second of a day in China. */
export const endOfDay = (day: string): Date => new Date(`${day}T23:59:59+08:00`);

function lastDayOf(start: string, { length, unit }: TimeLimit): string {
  switch (unit) {
    case 'WORKING_DAY': {
      let day = start;
      for (let left = length; left > 0; left--) day = workdayFrom(addDays(day, 1));
      return day;
    }
    case 'DAY': return workdayFrom(addDays(start, length));
    case 'MONTH': return workdayFrom(addMonths(start, length));
    default: return workdayFrom(addMonths(start, length * MONTHS_OF_YEAR));
  }
}

/**
 * When a limit that an event sets off is up (Civil Code arts 200–204): days are counted from the day after the event, a month or year ends on
 * the day of the same number, and what would end on a day off ends on the next working day. Hours are counted from the moment itself.
 */
export function dueAfter(event: Date, limit: TimeLimit): DueMoment {
  if (limit.unit === 'HOUR') return { dueAt: new Date(event.getTime() + limit.length * HOUR_MS), provisional: false };
  const start = dayOf(event);
  const last = lastDayOf(start, limit);
  return { dueAt: endOfDay(last), provisional: !isKnownDay(start) || !isKnownDay(last) };
}

function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day)) count++;
  return count;
}

function wholeMonthsBetween(from: string, to: string): number {
  let count = 0;
  while (addMonths(from, count + 1) <= to) count++;
  return count;
}

/** What is left of a limit in its own unit, whole ones only; negative by as much as it is exceeded. */
export function remainingUntil(dueAt: Date, now: Date, unit: LimitUnit): number {
  if (unit === 'HOUR') return Math.floor((dueAt.getTime() - now.getTime()) / HOUR_MS);
  const [today, due] = [dayOf(now), dayOf(dueAt)];
  const [earlier, later, sign] = today <= due ? [today, due, 1] : [due, today, -1];
  switch (unit) {
    case 'WORKING_DAY': return sign * workdaysBetween(earlier, later);
    case 'DAY': return sign * daysBetween(earlier, later);
    case 'MONTH': return sign * wholeMonthsBetween(earlier, later);
    default: return sign * Math.floor(wholeMonthsBetween(earlier, later) / MONTHS_OF_YEAR);
  }
}
