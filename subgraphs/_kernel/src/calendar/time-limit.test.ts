import { describe, expect, it } from 'vitest';
import { chinaTime } from '@civil/schema/scalars';
import { dueAfter, type LimitUnit, remainingUntil } from './time-limit.js';

const at = (text: string): Date => new Date(`${text}+08:00`);
const dueDay = (event: string, length: number, unit: LimitUnit): string => chinaTime(dueAfter(at(event), { length, unit }).dueAt).slice(0, 10);

describe('dueAfter', () => {
  it.each<[string, string, number, LimitUnit, string]>([
    ['begins the day after the event', '2021-12-06T09:00:00', 3, 'WORKING_DAY', '2021-12-09'],
    ['counts alike however late on the day the event was', '2021-12-06T23:59:00', 3, 'WORKING_DAY', '2021-12-09'],
    ['leaves a long holiday out', '2021-09-30T10:00:00', 3, 'WORKING_DAY', '2021-10-11'],
    ['counts weekends on which people work', '2021-09-17T10:00:00', 2, 'WORKING_DAY', '2021-09-22'],
    ['of a case accepted on the eve of the Spring Festival runs after it', '2022-01-30T10:00:00', 10, 'WORKING_DAY', '2022-02-18'],
    ['takes calendar days as they come', '2021-12-06T10:00:00', 7, 'DAY', '2021-12-13'],
    ['runs on to a working day where the last day is off', '2021-12-24T10:00:00', 8, 'DAY', '2022-01-04'],
    ['ends a month on the day of the same number', '2021-06-15T10:00:00', 6, 'MONTH', '2021-12-15'],
    ['ends a month without such a day on its last, if that is a working day', '2021-08-31T10:00:00', 6, 'MONTH', '2022-02-28'],
    ['ends a year on the same day', '2020-02-29T10:00:00', 1, 'YEAR', '2021-03-01'],
  ])('%s', (_rule, event, length, unit, due) => expect(dueDay(event, length, unit)).toBe(due));

  it('counts hours from the moment itself, day off or not', () => {
    expect(dueAfter(at('2021-10-01T10:30:00'), { length: 24, unit: 'HOUR' })).toEqual({ dueAt: at('2021-10-02T10:30:00'), provisional: false });
  });

  it('ends with the last second of the day in China, and says where holidays are not known yet', () => {
    expect(dueAfter(at('2021-12-06T10:00:00'), { length: 1, unit: 'DAY' })).toEqual({ dueAt: at('2021-12-07T23:59:59'), provisional: false });
    expect([dueAfter(at('2026-12-30T10:00:00'), { length: 10, unit: 'WORKING_DAY' }).provisional, dueAfter(at('2031-05-01T10:00:00'), { length: 1, unit: 'DAY' }).provisional]).toEqual([true, true]);
  });
});

describe('remainingUntil', () => {
  it.each<[LimitUnit, string, string, number]>([
    ['HOUR', '2021-12-06T12:00:00', '2021-12-06T10:30:00', 1], ['HOUR', '2021-12-06T12:00:00', '2021-12-06T12:30:00', -1],
    ['DAY', '2021-12-10T23:59:59', '2021-12-06T10:00:00', 4], ['DAY', '2021-12-06T23:59:59', '2021-12-06T10:00:00', 0], ['DAY', '2021-12-06T23:59:59', '2021-12-08T10:00:00', -2],
    ['WORKING_DAY', '2021-10-11T23:59:59', '2021-09-30T10:00:00', 3], ['WORKING_DAY', '2021-09-30T23:59:59', '2021-10-08T10:00:00', -1],
    ['MONTH', '2021-12-15T23:59:59', '2021-06-16T10:00:00', 5], ['YEAR', '2023-01-01T23:59:59', '2021-06-16T10:00:00', 1],
  ])('tells %s until %s at %s', (unit, due, now, left) => expect(remainingUntil(at(due), at(now), unit)).toBe(left));
});
