import { describe, expect, test } from 'vitest';
import { atMost } from './goals.js';
import type { PartResult } from './part.js';
import { printPart, updateResultsPage } from './results-page.js';
import { markdownTable } from './table.js';

const partOf = (title: string): PartResult => ({
  title, notes: ['How it was measured.'], tables: [{ title: 'figures', head: ['row', 'µs'], rows: [['a|b', '1']] }], goals: [atMost('cost', 2, 1)], plots: [{ name: 'cost', title: 'Cost', svg: '<svg/>' }],
});

describe('a table', () => {
  test('is markdown with figures to the right', () => {
    expect(markdownTable({ title: 'figures', head: ['row', 'µs'], rows: [['a|b', '1']] })).toBe('| row | µs |\n|---|--:|\n| a\\|b | 1 |');
  });
  test('refuses a row of another width', () => {
    expect(() => markdownTable({ title: 'figures', head: ['row', 'µs'], rows: [['a']] })).toThrow('a row of "figures" has 1 cells under 2 heads');
  });
});

describe('the page of results', () => {
  test('shows a missed goal as missed and the plot beside it', () => {
    expect(printPart(partOf('Gateways'))).toContain('| cost | ≤ 1 | 2 | **no** |\n\n![Cost](plots/cost.svg)');
  });
  test('keeps parts that were not measured again', () => {
    const both = updateResultsPage('# Results', new Map([['one', partOf('One')], ['two', partOf('Two')]]));
    const again = updateResultsPage(both, new Map([['one', partOf('One anew')]]));
    expect(again.match(/^## .*/gm)).toEqual(['## One anew', '## Two']);
    expect(again.startsWith('# Results\n\n<!-- part one -->')).toBe(true);
  });
  test('is the same when the same is measured again', () => {
    const parts = new Map([['one', partOf('One')], ['two', partOf('Two')]]);
    const page = updateResultsPage('# Results', parts);
    expect(updateResultsPage(page, parts)).toBe(page);
  });
});
