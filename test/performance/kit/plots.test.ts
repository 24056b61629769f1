import { describe, expect, test } from 'vitest';
import { barPlot } from './bar-plot.js';
import { linePlot } from './line-plot.js';

const widths = (svg: string): number[] => [...svg.matchAll(/rx="2"/g)].map(({ index }) => Number(/width="([\d.]+)"/.exec(svg.slice(svg.lastIndexOf('<rect', index), index))?.[1]));

describe('a bar plot', () => {
  const svg = barPlot({ title: 'Cost <small>', caption: 'less is better', groups: [{ name: 'deep', bars: [{ name: 'a', value: 4, label: '4 µs' }, { name: 'b', value: 1, label: '1 µs' }] }] });
  test('draws lengths in proportion', () => { expect(widths(svg)[0]).toBe(4 * Number(widths(svg)[1])); });
  test('escapes what it is told', () => { expect(svg).toContain('Cost &lt;small&gt;'); });
});

describe('a line plot', () => {
  const heights = (svg: string): number[] => (/points="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map((point) => Number(point.split(',')[1]));
  const places = (svg: string): number[] => (/points="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map((point) => Number(point.split(',')[0]));
  test('starts upwards from zero, so that what is flat looks flat', () => {
    const [low = 0, high = 0] = heights(linePlot({ title: 't', across: 'x', upwards: 'y', lines: [{ name: 'a', points: [[1, 99], [2, 100]] }] }));
    expect(low - high).toBeLessThan(5);
    expect(low - high).toBeGreaterThan(0);
  });
  test('places equal factors at equal distances where it is asked to', () => {
    const [one = 0, ten = 0, hundred = 0] = places(linePlot({ title: 't', across: 'x', upwards: 'y', isAcrossLogarithmic: true, lines: [{ name: 'a', points: [[1, 1], [10, 1], [100, 1]] }] }));
    expect(ten - one).toBeCloseTo(hundred - ten);
  });
});
