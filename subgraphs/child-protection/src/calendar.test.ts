import { describe, expect, it } from 'vitest';
import { addDays, addYears, isoWeekOf, quarterEndBefore, weekAfter, weeksBefore } from './calendar.js';

describe('isoWeekOf', () => {
  it('gives a week to the year of its Thursday', () => {
    expect(['2021-01-03', '2021-01-04', '2021-12-31', '2022-01-02', '2022-01-03', '2020-12-31'].map(isoWeekOf)).toEqual([
      '2020-W53', '2021-W01', '2021-W52', '2021-W52', '2022-W01', '2020-W53',
    ]);
  });
});

describe('weeksBefore', () => {
  it('counts whole weeks back over the turn of the year', () => {
    expect(weeksBefore('2021-01-11', 3)).toEqual(['2021-W01', '2020-W53', '2020-W52']);
    expect(weekAfter('2021-12-31')).toBe('2022-W01');
  });
});

describe('quarterEndBefore', () => {
  it('is the day itself on the last day of a quarter', () => {
    expect(['2021-12-31', '2021-12-30', '2021-03-30', '2021-07-01'].map(quarterEndBefore)).toEqual(['2021-12-31', '2021-09-30', '2020-12-31',
      '2021-06-30']);
  });
});

describe('addDays and addYears', () => {
  it('follow the calendar', () => {
    expect(addDays('2021-12-31', 7)).toBe('2022-01-07');
    expect(addYears('2004-02-29', 18)).toBe('2022-03-01');
  });
});
