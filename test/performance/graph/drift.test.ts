import { describe, expect, it } from 'vitest';
import { drift } from './drift.js';

const rising = (length: number, step: number): number[] => Array.from({ length }, (_value, index) => index * step);

describe('drift', () => {
  it('is the rise over the last quarter of a straight line', () => {
    expect(drift(rising(40, 2))).toBeCloseTo(18);
    expect(drift(rising(40, -1))).toBeCloseTo(-9);
  });

  it('looks at nothing before the last quarter', () => {
    expect(drift([...rising(30, 100), ...Array.from({ length: 10 }, () => 3000)])).toBe(0);
  });

  it('hardly follows one wild sample', () => {
    const quiet = Array.from({ length: 40 }, () => 200);
    expect(Math.abs(drift(quiet.with(35, 260)))).toBeLessThan(6);
  });

  it('says nothing of a quarter with fewer than three samples', () => {
    expect(drift(rising(8, 1))).toBeNaN();
    expect(drift(rising(12, 1))).toBeCloseTo(2);
  });
});
