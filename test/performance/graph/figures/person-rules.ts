/** Completed years on a day. */
export const ageOn = (birthDate: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);

const BANDS: readonly (readonly [from: number, name: string])[] = [
  [100, 'B100'], [90, 'B90_99'], [80, 'B80_89'], [70, 'B70_79'], [60, 'B60_69'], [18, 'B18_59'], [14, 'B14_17'], [6, 'B6_13'], [0, 'B0_5'],
];

export const ageBand = (age: number): string | undefined => BANDS.find(([from]) => age >= from)?.[1];

/** An identity number as this officer sees it: the first four places and the last four. */
export const maskedIdNumber = (number: string): string => `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`;
