import { allocate } from './allocate.js';
import { rowId } from './identity.js';
import { planWorld } from './plan.js';
import { rngOf } from './rng.js';
import type { Scale } from './types-people.js';

/** Person-times of temporary aid in 2021 per scale [S0], and the mean of one that follows from 1.67 bn yuan. */
export const TEMPORARY_AID = { province: 1_348_000, medium: 10_775, demo: 269, mean: 1238.87 } as const;

/** The grants of one county: how many, and the place of the first in the whole, so that each county can be written alone. */
export interface AidShare {
  readonly first: number;
  readonly count: number;
}

const known = new Map<Scale, ReadonlyMap<string, AidShare>>();

/** Splits the temporary aid of a scale over the counties by population. */
export function aidShares(scale: Scale): ReadonlyMap<string, AidShare> {
  const shares = known.get(scale) ?? split(scale);
  known.set(scale, shares);
  return shares;
}

function split(scale: Scale): ReadonlyMap<string, AidShare> {
  const plans = planWorld(scale);
  const counts = allocate(TEMPORARY_AID[scale], plans.map(({ census }) => census.population));
  let first = 0;
  return new Map(plans.map(({ census }, place) => {
    const share = { first, count: counts[place] ?? 0 };
    first += share.count;
    return [census.code, share] as const;
  }));
}

/** Id of a row of temporary aid (`ta`), of an urgent case (`cm`) or an intake (`in`), by its number within the county, from 1. */
export function reliefId(scale: Scale, prefix: 'ta' | 'cm' | 'in', county: string, serial: number): string {
  const ordinal = [...aidShares(scale).keys()].indexOf(county) + 1;
  return rowId(prefix, ordinal, serial, rngOf('relief', prefix, county, serial));
}

/** Id of the reserve fund of a township in a year. */
export const reserveFundId = (township: string, year: string): string => rowId('rf', Number(year) % 100, 0, rngOf('reserve', township, year));
