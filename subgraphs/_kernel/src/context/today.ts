let fixed: string | undefined;

/** Sets the day the graph takes for today, for data sets that end on a given day; `undefined` goes back to the clock. */
export const setToday = (day: string | undefined): void => { fixed = day; };

const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const todayOf = (): string => fixed ?? new Date(Date.now() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
