import { readCensus } from './census.js';
import { fullNameOf, type Township, townshipsOf, type Village } from './divisions.js';
import { townshipPopulation } from './population-summary.js';
import type { Rng } from './rng.js';
import type { UrbanRural } from './types-people.js';

interface Choice { townships: readonly Township[]; weights: readonly number[] }
const choices = new Map<string, Choice>();

function choice(county: string, kind: UrbanRural): Choice {
  const key = `${county}/${kind}`;
  let found = choices.get(key);
  if (!found) {
    const fits = (v: Village): boolean => v.community === (kind === 'URBAN');
    const all = townshipsOf(county).filter((t) => t.villages.length > 0);
    const fitting = all.filter((t) => t.villages.some(fits)).map((t) => ({ ...t, villages: t.villages.filter(fits) }));
    const townships = fitting.length > 0 ? fitting : all;
    found = { townships, weights: townships.map((t) => townshipPopulation(t.code)) };
    choices.set(key, found);
  }
  return found;
}

/** Draws a village (or community) of a county by population. */
export function drawVillage(county: string, kind: UrbanRural, rng: Rng): Village {
  const { townships, weights } = choice(county, kind);
  const township = townships[rng.weighted(weights)];
  if (!township) throw new Error(`no village in ${county}`);
  return rng.pick(township.villages);
}

/** Draws a village of another county of the province. */
export function drawVillageElsewhere(county: string, kind: UrbanRural, rng: Rng): Village {
  const others = readCensus().filter((c) => c.code !== county);
  return drawVillage(others[rng.weighted(others.map((c) => c.population))]?.code ?? '620102', kind, rng);
}

/** Two villages of one township that follow each other, from the township with the code or the first that has them. */
export function neighbouringVillages(county: string, township?: string): [Village, Village] {
  const all = townshipsOf(county);
  const found = all.find((t) => t.code === township) ?? all.find((t) => t.villages.length > 1);
  const [first, second] = found?.villages ?? [];
  if (!first || !second) throw new Error(`no neighbouring villages in ${county}`);
  return [first, second];
}

/** Visibly generic door address in a village. */
export function addressIn(villageCode: string, kind: UrbanRural, rng: Rng): string {
  const door = kind === 'URBAN' ? `${rng.int(1, 120)}号${rng.int(1, 18)}号楼${rng.int(1, 4)}单元${rng.int(1, 18)}0${rng.int(1, 4)}室` : `${rng.int(1, 9)}组${rng.int(1, 160)}号`;
  return fullNameOf(villageCode) + door;
}
