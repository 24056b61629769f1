import { allocate, allocateWithin } from './allocate.js';
import { VOLUMES } from './calibration.js';
import { type CountyCensus, personsAged } from './census.js';
import { townshipsOf } from './divisions.js';
import { populationSummary } from './population-summary.js';
import type { Scale } from './types-people.js';
import type { FacilityKind, FuneralFacilityKind } from './types-registers.js';

/** Old people in a township from which day care is expected (X25). */
export const DAYCARE_THRESHOLD = 500;

/** Register rows of one county-level unit. */
export interface RegisterPlan {
  facilities: Record<FacilityKind, number>;
  /** Townships with many old people that get day care first. */
  dayCareTownships: readonly string[];
  /** Townships with many old people and none, on purpose. */
  bareTownships: readonly string[];
  organizations: { PROVINCE: number; PREFECTURE: number; COUNTY: number };
  charities: number; fundraisingLicensed: number; assessed: number; serious: number; agencies: number;
  ended: number;
  marriageOffices: number;
  foreignOffice: boolean;
  funeral: Record<FuneralFacilityKind, number>;
  cremators: number;
  withoutFuneral: boolean;
  childInstitutions: number;
  stationTownship?: string;
}

const BARE = ['620102', '620103', '620602'];
const NO_FUNERAL = 5;

/** Splits the register totals over the counties; they are whole at every scale except where the calibration says so. */
export function planRegisters(scale: Scale, counties: readonly CountyCensus[]): Map<string, RegisterPlan> {
  const total = (name: keyof typeof VOLUMES): number => VOLUMES[name][scale];
  const population = counties.map((c) => c.population);
  const aged60 = counties.map((c) => personsAged(c.cells, 60));
  const rural = counties.map((c) => c.population - c.urban + 1);
  const ones = counties.map(() => 1);
  const zeros = counties.map(() => 0);
  const free = counties.map(() => Number.MAX_SAFE_INTEGER);
  const capitals = new Set(counties.filter((c, i) => counties.findIndex((d) => d.prefecture === c.prefecture) === i).map((c) => c.code));
  const bySize = [...counties.keys()].sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0));
  const rank = (i: number): number => bySize.indexOf(i);

  const old = counties.map((c) => townshipsOf(c.code).filter((t) => (populationSummary(t.code)?.age80plus ?? 0) >= DAYCARE_THRESHOLD).map((t) => t.code));
  const bare = counties.map((c, i) => (BARE.includes(c.code) ? (old[i] ?? []).slice(1, 2) : []));
  const served = old.map((codes, i) => codes.filter((code) => !(bare[i] ?? []).includes(code)));
  const others = total('facilities') - total('institutions');
  const part = (share: number): number => Math.round(others * share);
  const small = { STATION: part(0.08), REGIONAL_CENTER: part(0.025), VIRTUAL: Math.max(14, part(0.006)), CANTEEN: part(0.05) };
  const dayCareTotal = part(0.38);
  const mutualTotal = others - dayCareTotal - small.STATION - small.REGIONAL_CENTER - small.VIRTUAL - small.CANTEEN;
  const streets = (codes: readonly string[]): number => codes.filter((code) => Number(code.slice(6)) < 100).length;
  const kinds: Record<FacilityKind, number[]> = {
    INSTITUTION: allocateWithin(total('institutions'), aged60, ones, free),
    DAYCARE: allocateWithin(dayCareTotal, counties.map((c) => c.urban), served.map(streets), free),
    MUTUAL_HOME: allocateWithin(mutualTotal, rural, served.map((codes) => codes.length - streets(codes)), free),
    STATION: allocate(small.STATION, population),
    REGIONAL_CENTER: allocate(small.REGIONAL_CENTER, aged60),
    VIRTUAL: allocateWithin(small.VIRTUAL, population, counties.map((c) => (capitals.has(c.code) ? 1 : 0)), free),
    CANTEEN: allocate(small.CANTEEN, population),
  };

  const orgTotal = total('organizations');
  const atProvince = Math.round(orgTotal * 0.1);
  const atPrefecture = Math.round(orgTotal * 0.22);
  const provincial = allocate(atProvince, counties.map((c, i) => (['620102', '620103', '620104', '620105'].includes(c.code) ? (population[i] ?? 0) : 0)));
  const prefectural = allocate(atPrefecture, counties.map((c) => (capitals.has(c.code) ? (populationSummary(c.prefecture)?.total ?? 0) : 0)));
  const county = allocateWithin(orgTotal - atProvince - atPrefecture, population, ones, free);
  const orgs = counties.map((_, i) => (provincial[i] ?? 0) + (prefectural[i] ?? 0) + (county[i] ?? 0));
  const cap = orgs.map((n) => Math.floor(n * 0.6));
  const shown = counties.map((c) => (['620102', '620103'].includes(c.code) ? 1 : 0));
  const charities = allocateWithin(total('charities'), orgs, shown, cap);
  const ended = Math.round(orgTotal * (1 - 22_500 / 24_103));

  const without = new Set(bySize.slice(-NO_FUNERAL));
  const held = bySize.filter((i) => !without.has(i));
  const pick = (order: readonly number[], count: number): number[] => { const list = zeros.slice(); for (let k = 0; k < count; k++) { const i = order[k % order.length] ?? 0; list[i] = (list[i] ?? 0) + 1; } return list; };
  const homes = pick(held, total('funeralHomes'));
  const cremators = allocateWithin(total('cremators'), population.map((n, i) => ((homes[i] ?? 0) > 0 ? n : 0)), homes, homes.map((n) => (n > 0 ? 9 : 0)));
  const funeral: Record<FuneralFacilityKind, number[]> = {
    FUNERAL_HOME: homes,
    SERVICE_CENTER: pick(held, total('funeralServiceCenters')),
    PUBLIC_CEMETERY: pick([...held].reverse(), total('publicCemeteries')),
    COMMERCIAL_CEMETERY: pick(held, total('commercialCemeteries')),
  };
  const officesLeft = total('marriageOffices') - counties.length;
  const extra = pick(bySize, officesLeft);
  const childOrder = [...bySize].sort((a, b) => Number(capitals.has(counties[b]?.code ?? '')) - Number(capitals.has(counties[a]?.code ?? '')) || rank(a) - rank(b));
  const childInstitutions = pick(childOrder, total('childInstitutions'));
  const column = <K extends string>(lists: Record<K, number[]>, i: number): Record<K, number> =>
    Object.fromEntries(Object.entries<number[]>(lists).map(([key, list]) => [key, list[i] ?? 0])) as Record<K, number>;
  const lists = {
    charities,
    fundraisingLicensed: allocateWithin(total('fundraisingLicensed'), charities, zeros, charities),
    assessed: allocateWithin(total('assessedOrganizations'), orgs, zeros, cap),
    serious: allocateWithin(total('seriousOrganizations'), orgs, shown, cap),
    agencies: allocateWithin(total('socialWorkAgencies'), orgs, shown, cap),
    ended: allocateWithin(ended, orgs, shown, cap),
    cremators, childInstitutions,
  };
  return new Map(counties.map((c, i) => {
    const stations = rank(i) < total('socialWorkStations') ? largestTownship(c.code) : undefined;
    return [c.code, {
      facilities: column(kinds, i), dayCareTownships: served[i] ?? [], bareTownships: bare[i] ?? [],
      organizations: { PROVINCE: provincial[i] ?? 0, PREFECTURE: prefectural[i] ?? 0, COUNTY: county[i] ?? 0 },
      ...column(lists, i),
      marriageOffices: 1 + (extra[i] ?? 0), foreignOffice: capitals.has(c.code), funeral: column(funeral, i),
      withoutFuneral: without.has(i),
      ...(stations ? { stationTownship: stations } : {}),
    }];
  }));
}

function largestTownship(county: string): string | undefined {
  return [...townshipsOf(county)].sort((a, b) => (populationSummary(b.code)?.total ?? 0) - (populationSummary(a.code)?.total ?? 0))[0]?.code;
}
