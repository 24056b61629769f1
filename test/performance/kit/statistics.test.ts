import { describe, expect, test } from 'vitest';
import { median, pairedRatio, quantile, spread } from './statistics.js';

describe('median', () => {
  test('is the middle figure, whatever the order', () => { expect(median([900, 1, 3])).toBe(3); });
  test('is the mean of the two middle ones of an even number', () => { expect(median([4, 1, 2, 100])).toBe(3); });
  test('is not a number where nothing was measured', () => { expect(median([])).toBeNaN(); });
  test('leaves the figures in their order', () => {
    const figures = [3, 1, 2];
    median(figures);
    expect(figures).toEqual([3, 1, 2]);
  });
});

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_item, index) => index + 1);
  test('is the figure that the share does not exceed', () => { expect([quantile(hundred, 0.5), quantile(hundred, 0.99)]).toEqual([50, 99]); });
  test('reaches from the least to the greatest', () => { expect([quantile(hundred, 0), quantile(hundred, 1)]).toEqual([1, 100]); });
});

describe('spread', () => {
  test('is the typical distance from the median, as a share of it', () => { expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.1); });
  test('does not see one wild round', () => { expect(spread([10, 10, 10, 10, 500])).toBe(0); });
});

describe('pairedRatio', () => {
  test('does not see a round that was slow for both', () => { expect(pairedRatio([2, 20, 2], [1, 10, 1])).toEqual({ ratio: 2, low: 2, high: 2 }); });
  test('differs from the ratio of the medians', () => { expect(pairedRatio([1, 10, 3], [1, 1, 3]).ratio).toBe(1); });
  test('tells the quarters between which most rounds lie', () => { expect(pairedRatio([1, 2, 3, 4], [1, 1, 1, 1])).toEqual({ ratio: 2.5, low: 1, high: 3 }); });
  test('refuses figures of different rounds', () => { expect(() => pairedRatio([1, 2], [1])).toThrow('2 rounds cannot be paired with 1'); });
});
