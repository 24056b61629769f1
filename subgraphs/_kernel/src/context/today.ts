import { chinaTime } from '@civil/schema/scalars';

const HOUR_MS = 3_600_000;

let fixed: string | undefined;
let known = { hour: Number.NaN, day: '' };

/** Sets the day the graph takes for today, for data sets that end on a given day; `undefined` goes back to the clock. */
export const setToday = (day: string | undefined): void => { fixed = day; };

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`. Rules ask for it with every value, and it turns on a full hour, so it is written once in each. */
export function todayOf(): string {
  if (fixed !== undefined) return fixed;
  const now = Date.now();
  const hour = Math.floor(now / HOUR_MS);
  if (hour !== known.hour) known = { hour, day: chinaTime(new Date(now)).slice(0, 10) };
  return known.day;
}
