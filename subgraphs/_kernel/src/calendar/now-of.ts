import { chinaTime } from '@civil/schema/scalars';
import { todayOf } from '../context/today.js';

/** The present moment on the day that the graph takes for today, so that clocks and days agree whatever day the data end on. */
export const nowOf = (): Date => new Date(`${todayOf()}T${chinaTime(new Date()).slice(11)}`);
