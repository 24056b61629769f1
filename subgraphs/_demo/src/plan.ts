import { allocate, allocateWithin, controlledRounding } from './allocate.js';
import { PLANTED, RURAL_FACTOR, SHARES, VOLUMES } from './calibration.js';
import { AGE_BANDS, type CountyCensus, personsAged, readCensus } from './census.js';
import { planRegisters, type RegisterPlan } from './plan-registers.js';
import type { Scale } from './types-people.js';

/** Units that must hold rows of every register, so that a right has something to show and something to hide. */
export const SHOWN_COUNTIES = ['620102', '620103', '620921'] as const;

/** A finding the county has to contain. */
export interface Planting {
  rule: 'X01' | 'X02';
  kind: 'positive' | 'near-miss';
  line: 'ASSISTANCE' | 'ELDERLY' | 'CHILD' | 'STAY';
}

/** How many rows of each kind the county gets; the sums over all counties are the volumes of the scale. */
export interface Quotas {
  dibaoUrban: number; dibaoRural: number; tekunUrban: number; tekunRural: number;
  margin: number; rigid: number; relapseRisk: number; otherLowIncome: number; redOrangeWarnings: number;
  disLiving: number; disNursing: number;
  orphans: number; deFacto: number; leftBehind: number; distressed: number;
  ageAllowance: number; careSubsidy: number; careStays: number; assessments: number;
  marriages2021: number; marriages2020: number; marriages2019: number; divorces2021: number; divorces2020: number;
  deaths80: number; deathsOther: number; cremations2021: number;
  volunteers: number; socialWorkers: number;
}

/** Everything a county needs to be generated alone. */
export interface CountyPlan {
  scale: Scale;
  census: CountyCensus;
  /** Residents by census cell. */
  cells: readonly number[];
  residents: number;
  familyHouseholds: number;
  quotas: Quotas;
  /** Of these quotas so many rows exist by floor only. */
  floors: { orphans: number; deFacto: number; careStays: number; socialWorkers: number };
  plantings: readonly Planting[];
  registers: RegisterPlan;
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Residents by county and census cell, exact in the totals of each age group. */
function planCells(scale: Scale, counties: readonly CountyCensus[]): number[][] {
  const total = VOLUMES.residents[scale];
  const aged60 = VOLUMES.aged60[scale];
  const aged80 = VOLUMES.aged80[scale];
  const young = VOLUMES.aged0to14[scale];
  const groups: readonly [number, number, number][] = [[0, 14, young], [15, 59, total - young - aged60], [60, 79, aged60 - aged80], [80, 200, aged80]];
  const columns = AGE_BANDS.flatMap(() => [0, 0]);
  const factor = VOLUMES.residents.province / total;
  for (const [low, high, target] of groups) {
    const places = columns.map((_, c) => c).filter((c) => { const from = AGE_BANDS[Math.floor(c / 2)]?.[0] ?? 0; return from >= low && from <= high; });
    const shares = allocate(target, places.map((c) => sum(counties.map((county) => county.cells[c] ?? 0))));
    places.forEach((c, i) => { columns[c] = shares[i] ?? 0; });
  }
  const rows = allocate(total, counties.map((county) => county.population));
  return controlledRounding(counties.map((county) => county.cells.map((count) => count / factor)), rows, columns);
}

/** The findings of F.6, in the counties that are shown first, then in the most populous ones. */
function planPlantings(scale: Scale, counties: readonly CountyCensus[]): Map<string, Planting[]> {
  const plan = new Map<string, Planting[]>();
  const put = (county: string, planting: Planting): void => { plan.set(county, [...(plan.get(county) ?? []), planting]); };
  const bySize = [...counties].sort((a, b) => b.population - a.population).map((county) => county.code)
    .filter((code) => !SHOWN_COUNTIES.some((shown) => shown === code));
  const lines = ['ASSISTANCE', 'ELDERLY', 'CHILD', 'ASSISTANCE', 'ELDERLY'] as const;
  const first = { positive: ['620102', '620103', '620103'], 'near-miss': ['620103', '620102'] } as const;
  let next = 0;
  for (const [kind, count] of [['positive', PLANTED.X01[scale][0]], ['near-miss', PLANTED.X01[scale][1]]] as const) {
    for (let i = 0; i < count; i++) {
      const line = lines[kind === 'positive' || i < 2 ? i % 5 : i % 2] ?? 'ASSISTANCE';
      put(first[kind][i] ?? bySize[next++ % bySize.length] ?? '620102', { rule: 'X01', kind, line });
    }
  }
  next = 0;
  const stays = { positive: ['620103'], 'near-miss': ['620102'] } as const;
  for (const [kind, count] of [['positive', PLANTED.X02[scale][0]], ['near-miss', PLANTED.X02[scale][1]]] as const)
    for (let i = 0; i < count; i++) put(stays[kind][i] ?? bySize[next++ % bySize.length] ?? '620102', { rule: 'X02', kind, line: 'STAY' });
  return plan;
}

/** Splits every volume of the scale over the counties, so that each county can be generated alone and in any order. */
export function planWorld(scale: Scale): CountyPlan[] {
  const counties = readCensus();
  const cells = planCells(scale, counties);
  const residents = cells.map(sum);
  const plantings = planPlantings(scale, counties);
  const factor = VOLUMES.residents.province / VOLUMES.residents[scale];
  const rural = counties.map((c) => (c.population - c.urban) * (RURAL_FACTOR[c.code.slice(0, 4)] ?? 1));
  const urban = counties.map((c) => c.urban);
  const population = counties.map((c) => c.population);
  const aged = (from: number): number[] => cells.map((row) => personsAged(row, from));
  const weightAged = (low: number, high = 200): number[] => counties.map((c) => personsAged(c.cells, low, high));
  const none = counties.map(() => 0);
  const least = (floors: Readonly<Record<string, number>>): number[] => counties.map((c) => floors[c.code] ?? 0);
  const shown = (count: number): number[] => counties.map((c) => (SHOWN_COUNTIES.some((s) => s === c.code) ? count : 0));
  const times = (list: readonly number[], by: number): number[] => list.map((n) => Math.floor(n * by));
  const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((n, i) => Math.max(0, n - (b[i] ?? 0)));
  const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((n, i) => n + (b[i] ?? 0));
  const count = (test: (p: Planting) => boolean): number[] => counties.map((c) => (plantings.get(c.code) ?? []).filter(test).length);
  const total = (name: keyof typeof VOLUMES): number => {
    const figure: { demo: number; medium: number; province: number; demoFloor?: number } = VOLUMES[name];
    return scale === 'demo' ? Math.max(figure.demo, figure.demoFloor ?? 0) : figure[scale];
  };
  const free = counties.map(() => Number.MAX_SAFE_INTEGER);

  const adults = cells.map((row) => personsAged(row, 20, 59));
  const aged60 = aged(60);
  const deaths80Total = Math.round(total('deaths2021') * SHARES.deaths80);
  const deaths80 = allocateWithin(deaths80Total, weightAged(80),
    plus(count((p) => p.line === 'ELDERLY'), least({ '620102': 1 })), times(aged(80), 0.6));
  const deathsOther = allocateWithin(total('deaths2021') - deaths80Total, plus(weightAged(60, 79), times(weightAged(20, 59), 0.1)),
    plus(count((p) => p.line !== 'ELDERLY'), shown(1)), times(plus(adults, aged60), 0.15).map((n, i) => Math.max(n, count((p) => p.line !== 'ELDERLY')[i] ?? 0, 1)));

  const urbanPersons = urban.map((n) => n / factor);
  const ruralPersons = counties.map((c) => (c.population - c.urban) / factor);
  const dibaoUrban = allocateWithin(total('dibaoUrban'), urban, least({ '620102': 5, '620103': 3 }), urbanPersons.map((n) => Math.floor(n * 0.3)));
  const dibaoRural = allocateWithin(total('dibaoRural'), rural, least({ '620921': 2 }), ruralPersons.map((n) => Math.floor(n * 0.35)));
  const tekunUrban = allocateWithin(total('tekunUrban'), urban, none, times(aged60, 0.2));
  const tekunRural = allocateWithin(total('tekunRural'), rural, none, times(aged60, 0.25));
  const dibao = plus(dibaoUrban, dibaoRural);
  const margin = allocateWithin(total('margin'), population, least({ '620102': 2 }), times(residents, 0.1));
  const rigid = allocateWithin(total('rigid'), population, least({ '620102': 1 }), times(residents, 0.05));
  const relapseRisk = allocateWithin(total('relapseRisk'), rural, none, times(residents, 0.15));
  const otherLowIncome = allocateWithin(total('otherLowIncome'), population, shown(1), times(residents, 0.15));
  const monitored = [tekunUrban, tekunRural, margin, rigid, relapseRisk, otherLowIncome].reduce(plus, dibao);

  const wards = cells.map((row) => personsAged(row, 5, 14));
  const orphans = allocateWithin(total('orphans'), weightAged(5, 14), plus(count((p) => p.line === 'CHILD'), least({ '620102': 2, '620921': 1 })), times(wards, 0.5));
  const deFacto = allocateWithin(total('deFacto'), weightAged(5, 14), least({ '620102': 2, '620103': 1 }), times(minus(wards, orphans), 0.5));
  const leftBehind = allocateWithin(total('leftBehind'), plus(rural, none), least({ '620102': 1, '620103': 1, '620921': 1 }), times(minus(wards, plus(orphans, deFacto)), 0.6));
  const distressed = allocateWithin(total('distressed'), weightAged(0, 14), least({ '620102': 3 }), times(minus(wards, [deFacto, leftBehind].reduce(plus, orphans)), 0.8));

  const stays = allocateWithin(total('careStays'), weightAged(60), plus(shown(1), plus(count((p) => p.line === 'STAY'), least({ '620102': 4 }))), aged60.map((n) => Math.max(1, Math.floor(n * 0.5))));
  const couples = times(residents, scale === 'demo' ? 0.045 : 0.02);
  const marriages = (least1: number): number[] => allocateWithin(total('marriages2021'), population, shown(least1), couples);
  const divorces2021 = allocateWithin(total('divorces2021'), population, shown(1), times(residents, 0.042));
  const quotas: Record<keyof Quotas, readonly number[]> = {
    dibaoUrban, dibaoRural, tekunUrban, tekunRural, margin, rigid, relapseRisk, otherLowIncome,
    redOrangeWarnings: allocateWithin(total('redOrangeWarnings'), monitored, shown(1), monitored),
    disLiving: allocateWithin(total('disLiving'), dibao, plus(shown(1), least({ '620102': 1 })), times(dibao, 0.6).map((n) => Math.max(n, 1))),
    disNursing: allocateWithin(total('disNursing'), population, shown(1), times(residents, 0.08)),
    orphans, deFacto, leftBehind, distressed,
    ageAllowance: allocateWithin(total('ageAllowance'), weightAged(80), count((p) => p.line === 'ELDERLY' && p.kind === 'positive'),
      plus(minus(aged(80), deaths80), count((p) => p.line === 'ELDERLY' && p.kind === 'positive'))),
    careSubsidy: allocateWithin(total('careSubsidy'), weightAged(60), shown(1), times(aged60, 0.4)),
    careStays: stays,
    assessments: allocateWithin(total('assessments'), weightAged(60), stays, aged60),
    marriages2021: marriages(1), marriages2020: marriages(1), marriages2019: marriages(1),
    divorces2021, divorces2020: allocateWithin(Math.max(3, Math.round(total('divorces2021') / 2)), population, none, times(residents, 0.015)),
    deaths80, deathsOther,
    cremations2021: allocateWithin(total('cremations2021'), urban, none, plus(deaths80, deathsOther)),
    volunteers: allocateWithin(total('volunteers'), population, shown(1), times(adults, 0.6)),
    socialWorkers: allocateWithin(total('socialWorkers'), population, shown(1), times(adults, 0.2)),
  };
  const real = (name: 'orphans' | 'deFacto' | 'careStays' | 'socialWorkers', by: readonly number[]): number[] =>
    minus(by, allocateWithin(VOLUMES[name][scale], by, none, scale === 'demo' ? by : free));
  const floors = {
    orphans: real('orphans', orphans), deFacto: real('deFacto', deFacto), careStays: real('careStays', stays),
    socialWorkers: real('socialWorkers', quotas.socialWorkers),
  };
  const households = allocateWithin(total('familyHouseholds'), counties.map((c) => c.households), counties.map(() => 1), residents);
  const registers = planRegisters(scale, counties);
  const at = <K extends string>(lists: Readonly<Record<K, readonly number[]>>, i: number): Record<K, number> =>
    Object.fromEntries(Object.entries<readonly number[]>(lists).map(([key, list]) => [key, list[i] ?? 0])) as Record<K, number>;
  return counties.map((census, i) => ({
    scale, census, cells: cells[i] ?? [], residents: residents[i] ?? 0, familyHouseholds: households[i] ?? 0,
    quotas: at(quotas, i), floors: at(floors, i), plantings: plantings.get(census.code) ?? [],
    registers: registers.get(census.code) ?? raise(census.code),
  }));
}

function raise(code: string): never {
  throw new Error(`no register plan for ${code}`);
}
