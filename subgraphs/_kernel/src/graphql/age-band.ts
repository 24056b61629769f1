import { registerEnumType } from 'type-graphql';

export enum AgeBand {
  B0_5 = 'B0_5', B6_13 = 'B6_13', B14_17 = 'B14_17', B18_59 = 'B18_59', B60_69 = 'B60_69', B70_79 = 'B70_79', B80_89 = 'B80_89',
  B90_99 = 'B90_99', B100 = 'B100',
}
/** First and last year of age of each band. */
export const ageBands: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  [AgeBand.B0_5]: [0, 5], [AgeBand.B6_13]: [6, 13], [AgeBand.B14_17]: [14, 17], [AgeBand.B18_59]: [18, 59], [AgeBand.B60_69]: [60, 69],
  [AgeBand.B70_79]: [70, 79], [AgeBand.B80_89]: [80, 89], [AgeBand.B90_99]: [90, 99], [AgeBand.B100]: [100, 199],
};
registerEnumType(AgeBand, {
  name: 'AgeBand', description: '年龄段（周岁）。Age band in completed years.',
  valuesConfig: Object.fromEntries(
    Object.entries(ageBands).map(([band, [from, to]]) => [
      band, { description: to > 150 ? `${from} 岁及以上。${from} and over.` : `${from} 至 ${to} 岁。${from} to ${to}.` },
    ]),
  ),
});

/** Completed years on a day, by calendar: a birthday counts from the day itself (Civil Code art. 1259). */
export function ageOn(birthDate: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
}
