import { describe, expect, it } from 'vitest';
import { fenOf, yuanOf } from './money.js';
import { addMonths, lastDayOf } from './months.js';

describe('money', () => {
  it('keeps every fen of amounts beyond what a float holds', () => {
    expect(yuanOf(fenOf('99999999999999.99') + 1n)).toBe('100000000000000.00');
    expect([yuanOf(5n), yuanOf(-150n), fenOf('7.5')]).toEqual(['0.05', '-1.50', 750n]);
  });
});

describe('months', () => {
  it('runs across years and knows the end of February', () => {
    expect([addMonths('2021-12', 1), addMonths('2021-01', -1), lastDayOf('2020-02'), lastDayOf('2021-12')]).toEqual([
      '2022-01',
      '2020-12',
      '2020-02-29',
      '2021-12-31',
    ]);
  });
});
