import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isWeekend } from './days.js';
import { holidayNotices } from './holiday-notices.js';
import { isKnownDay, isWorkday, workdayFrom } from './work-calendar.js';

describe('the work calendar', () => {
  it('knows days off and weekends on which people work instead', () => {
    expect(['2021-02-10', '2021-02-11', '2021-02-17', '2021-02-20', '2021-02-21', '2021-10-09', '2026-02-28'].map(isWorkday)).toEqual([true, false, false, true, false, true, true]);
  });

  it('falls back to weekends in a year without a notice, and says so', () => {
    expect([isWorkday('2031-10-01'), isWorkday('2031-10-04'), isKnownDay('2031-10-01'), isKnownDay('2026-12-31')]).toEqual([true, false, false, true]);
  });

  it('finds the next working day across the Spring Festival', () => expect([workdayFrom('2022-01-31'), workdayFrom('2022-01-29')]).toEqual(['2022-02-07', '2022-01-29']));
});

describe('the notices', () => {
  it('follow one another year by year, each once and with its source', () => {
    expect(holidayNotices.map(({ year }) => year)).toEqual(holidayNotices.map((_, place) => 2019 + place));
    expect(holidayNotices.filter(({ source }) => source.length < 5)).toEqual([]);
  });

  it('make people work on weekends only, and give each legal holiday its days', () => {
    for (const { year, off, work } of holidayNotices) {
      expect(work.filter((day) => !isWeekend(`${year}-${day}`)), String(year)).toEqual([]);
      for (const legal of ['01-01', '05-01', '10-01', '10-02', '10-03']) expect(isWorkday(`${year}-${legal}`), `${year}-${legal}`).toBe(false);
      expect(off.length, String(year)).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('days', () => {
  it('run across months and years, and end with short months', () => {
    expect([addDays('2020-02-28', 2), addDays('2021-01-01', -1), addMonths('2021-01-31', 1), addMonths('2020-01-31', 1), addMonths('2021-12-15', 1), addMonths('2021-03-31', -1)])
      .toEqual(['2020-03-01', '2020-12-31', '2021-02-28', '2020-02-29', '2022-01-15', '2021-02-28']);
    expect([daysBetween('2021-02-27', '2021-03-01'), daysBetween('2021-03-01', '2021-02-27')]).toEqual([2, -2]);
  });
});
