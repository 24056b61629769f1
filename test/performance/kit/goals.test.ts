import { describe, expect, test } from 'vitest';
import { atLeast, atMost, percent, times, withUnit } from './goals.js';

describe('a goal', () => {
  test('is met at its limit from below', () => { expect(atMost('cost', 1.15, 1.15, times)).toEqual({ name: 'cost', goal: '≤ 1.15 ×', measured: '1.15 ×', met: true }); });
  test('is missed above its limit', () => { expect(atMost('cost', 1.151, 1.15).met).toBe(false); });
  test('is met at its limit from above', () => { expect(atLeast('gain', 10, 10, times)).toEqual({ name: 'gain', goal: '≥ 10.0 ×', measured: '10.0 ×', met: true }); });
  test('is missed below its limit', () => { expect(atLeast('gain', 9.99, 10).met).toBe(false); });
  test('is missed where nothing could be measured', () => {
    expect([atMost('cost', Number.NaN, 1), atLeast('gain', Number.NaN, 1)]).toMatchObject([{ measured: 'not measured', met: false }, { measured: 'not measured', met: false }]);
  });
  test('tells shares and units', () => { expect([percent(0.104), withUnit('MB')(349.6), withUnit('ms', 1)(12.34)]).toEqual(['10.4 %', '350 MB', '12.3 ms']); });
});
