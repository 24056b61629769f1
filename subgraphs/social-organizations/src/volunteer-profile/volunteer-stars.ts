import { parameterOn } from '../parameters.js';

/** Stars that the hours served earn, by the ladder in force on the day. */
export const starsOf = (totalHours: string, day: string): number =>
  parameterOn('VOLUNTEER_STAR_HOURS', day).filter((hours) => Number(totalHours) >= hours).length;
