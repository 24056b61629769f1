const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The day `days` after `day`. */
export const addDays = (day: string, days: number): string => new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);

/** The same day `years` later; 29 February gives 1 March in common years. */
export function addYears(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

/** The ISO 8601 week of a day, e.g. `2021-W52`; it belongs to the year of its Thursday. Such names sort by time. */
export function isoWeekOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % DAYS_OF_WEEK;
  const thursday = addDays(day, 3 - weekday);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / DAYS_OF_WEEK) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

/** The `count` whole weeks before the week of `day`, newest first. */
export const weeksBefore = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => isoWeekOf(addDays(day, -DAYS_OF_WEEK * (place + 1))));

/** The week after the week of `day`. */
export const weekAfter = (day: string): string => isoWeekOf(addDays(day, DAYS_OF_WEEK));

/** The last day of a quarter on or before `day`: statistics of civil affairs are published by the quarter. */
export function quarterEndBefore(day: string): string {
  const ends = ['03-31', '06-30', '09-30', '12-31'].map((end) => `${day.slice(0, 4)}-${end}`);
  return ends.filter((end) => end <= day).at(-1) ?? `${Number(day.slice(0, 4)) - 1}-12-31`;
}
