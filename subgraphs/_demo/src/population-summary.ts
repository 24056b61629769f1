import { allocate, allocateWithin } from './allocate.js';
import { type CountyCensus, personsAged, readCensus } from './census.js';
import { countyOfCode, type Township, townshipsOf } from './divisions.js';
import { hash32 } from './rng.js';

/** Residents of a division by the seventh census; below county a computed split that sums to the county. */
export interface PopulationSummary {
  total: number;
  urban: number;
  age0to14: number;
  age60plus: number;
  age65plus: number;
  age80plus: number;
  households: number;
}

const EMPTY: PopulationSummary = { total: 0, urban: 0, age0to14: 0, age60plus: 0, age65plus: 0, age80plus: 0, households: 0 };

const ofCounty = (county: CountyCensus): PopulationSummary => ({
  total: county.population,
  urban: county.urban,
  age0to14: personsAged(county.cells, 0, 14),
  age60plus: personsAged(county.cells, 60),
  age65plus: personsAged(county.cells, 65),
  age80plus: personsAged(county.cells, 80),
  households: county.households,
});

const add = (a: PopulationSummary, b: PopulationSummary): PopulationSummary => ({
  total: a.total + b.total, urban: a.urban + b.urban, age0to14: a.age0to14 + b.age0to14, age60plus: a.age60plus + b.age60plus,
  age65plus: a.age65plus + b.age65plus, age80plus: a.age80plus + b.age80plus, households: a.households + b.households,
});

/** Streets weigh by their communities, towns by villages; farms, zones and companies with a code of the 400s weigh little. */
function weightOf(township: Township): number {
  const kind = Number(township.code.slice(6));
  const communities = township.villages.filter((village) => village.community).length;
  const base = kind < 100 ? communities * 4 + 2 : communities * 2.5 + (township.villages.length - communities) + 1;
  return (kind >= 400 ? 0.3 : 1) * base * vary(township.code, 'size', 0.3);
}
const vary = (code: string, what: string, width: number): number => 1 - width + (hash32(`${what}/${code}`) / 2 ** 32) * 2 * width;

function splitCounty(county: CountyCensus): Map<string, PopulationSummary> {
  const townships = townshipsOf(county.code);
  const weights = townships.map(weightOf);
  const group = (total: number, name: string): number[] => allocate(total, townships.map((t, i) => (weights[i] ?? 0) * vary(t.code, name, 0.1)));
  const all = ofCounty(county);
  const young = group(all.age0to14, 'young');
  const middle = group(all.total - all.age0to14 - all.age60plus, 'middle');
  const from60 = group(all.age60plus - all.age65plus, 'from60');
  const from65 = group(all.age65plus - all.age80plus, 'from65');
  const from80 = group(all.age80plus, 'from80');
  const at = (list: readonly number[], i: number): number => list[i] ?? 0;
  const totals = townships.map((_, i) => at(young, i) + at(middle, i) + at(from60, i) + at(from65, i) + at(from80, i));
  const urbanWeight = townships.map((t, i) => {
    const kind = Number(t.code.slice(6));
    return at(totals, i) * (kind < 100 ? 20 : kind < 200 ? 3 : 1);
  });
  const urban = allocateWithin(all.urban, urbanWeight, totals.map(() => 0), totals);
  const households = allocate(all.households, totals);
  return new Map(townships.map((t, i) => [t.code, {
    total: at(totals, i), urban: at(urban, i), age0to14: at(young, i),
    age60plus: at(from60, i) + at(from65, i) + at(from80, i), age65plus: at(from65, i) + at(from80, i), age80plus: at(from80, i),
    households: at(households, i),
  }]));
}

const splits = new Map<string, Map<string, PopulationSummary>>();

/** Population of a division from province to township; null below township and for unknown codes. */
export function populationSummary(divisionCode: string): PopulationSummary | null {
  const counties = readCensus();
  if (divisionCode.length === 6) {
    const prefix = divisionCode.replace(/(00){1,2}$/, '');
    const within = counties.filter((county) => county.code.startsWith(prefix));
    return within.length > 0 ? within.map(ofCounty).reduce(add, EMPTY) : null;
  }
  if (divisionCode.length !== 9) return null;
  const county = counties.find((c) => c.code === countyOfCode(divisionCode));
  if (!county) return null;
  let split = splits.get(county.code);
  if (!split) {
    split = splitCounty(county);
    splits.set(county.code, split);
  }
  return split.get(divisionCode) ?? null;
}

/** Residents of a township by the computed split. */
export const townshipPopulation = (code: string): number => populationSummary(code)?.total ?? 0;
