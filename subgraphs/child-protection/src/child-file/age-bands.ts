import { addYears } from '../calendar.js';
import { ChildAgeBand } from './child-file.enums.js';

/** First and last completed year of age of each band. */
const ageBands: Readonly<Record<ChildAgeBand, readonly [from: number, to: number]>> = {
  [ChildAgeBand.B0_5]: [0, 5], [ChildAgeBand.B6_13]: [6, 13], [ChildAgeBand.B14_17]: [14, 17],
};
const MAJORITY = 18;

/** The 18th birthdays of those in the band today: after the first day, up to and with the second. */
export function birthdaysOf(band: ChildAgeBand, today: string): readonly [after: string, upTo: string] {
  const [from, to] = ageBands[band];
  return [addYears(today, MAJORITY - to - 1), addYears(today, MAJORITY - from)];
}

/** The band of one whose 18th birthday is known, or null for adults. */
export function bandOf(adultOn: string, today: string): ChildAgeBand | null {
  const found = Object.values(ChildAgeBand).find((band) => {
    const [after, upTo] = birthdaysOf(band, today);
    return adultOn > after && adultOn <= upTo;
  });
  return found ?? null;
}
