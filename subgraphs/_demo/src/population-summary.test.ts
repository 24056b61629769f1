import { expect, it } from 'vitest';
import { readCensus } from './census.js';
import { readDivisions, townshipsOf } from './divisions.js';
import { type PopulationSummary, populationSummary } from './population-summary.js';

const sum = (codes: readonly string[]): Record<string, number> => {
  const total: Record<string, number> = {};
  for (const code of codes) for (const [key, value] of Object.entries(populationSummary(code) ?? {})) total[key] = (total[key] ?? 0) + Number(value);
  return total;
};

it('sums to the census at every level', () => {
  const prefectures = readDivisions().filter((d) => d.level === 2).map((d) => d.code);
  expect(populationSummary('620000')).toEqual({ total: 25_019_831, urban: 13_067_332, age0to14: 4_853_543, age60plus: 4_260_991, age65plus: 3_147_817, age80plus: 502_626, households: 8_422_836 });
  expect(sum(prefectures)).toEqual(populationSummary('620000'));
  expect(sum(readCensus().map((c) => c.code))).toEqual(populationSummary('620000'));
  for (const county of readCensus()) expect(sum(townshipsOf(county.code).map((t) => t.code))).toEqual(populationSummary(county.code));
});

it('nests the groups of each township', () => {
  const wrong = readDivisions().filter((d) => d.level === 4).map((d) => populationSummary(d.code)).filter((p): p is PopulationSummary => p !== null)
    .filter((p) => p.urban > p.total || p.age80plus > p.age65plus || p.age65plus > p.age60plus || p.age60plus + p.age0to14 > p.total);
  expect(wrong).toEqual([]);
});

it('knows no village and no unknown code', () => {
  expect([populationSummary('620102001001'), populationSummary('629999')]).toEqual([null, null]);
});
