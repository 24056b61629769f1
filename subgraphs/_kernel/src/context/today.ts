import { chinaTime } from '@civil/schema/scalars';

let fixed: string | undefined;

/** Sets the day the graph takes for today, for data sets that end on a given day; `undefined` goes back to the clock. */
export const setToday = (day: string | undefined): void => { fixed = day; };

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const todayOf = (): string => fixed ?? chinaTime(new Date()).slice(0, 10);
