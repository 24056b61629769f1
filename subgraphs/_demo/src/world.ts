import { AS_OF, VOLUMES } from './calibration.js';
import { worldOfCounty } from './county.js';
import { planWorld } from './plan.js';
import type { Scale } from './types-people.js';
import type { Cast, CountyWorld, World, WorldIndex } from './types.js';

export interface WorldOptions {
  scale: Scale;
  /** County-level code; the world then holds that county only and the cast that lives there. */
  only?: string;
}

/** The county that was generated last: at the scale of the province each takes a while, and every subgraph asks for the same. */
let last: { readonly key: string; readonly world: World } | undefined;

/**
 * The same world for the same options, every time and on every machine. What it gives is only read.
 * @throws {Error} for the whole province with all its people, which no process holds: it is generated county by county.
 */
export function createWorld({ scale, only }: WorldOptions): World {
  if (only === undefined && scale === 'province') throw new Error('the world of a province with all its people is generated county by county');
  const key = `${scale} ${only ?? ''}`;
  if (only !== undefined && last?.key === key) return last.world;
  const world = generateWorld({ scale, ...(only === undefined ? {} : { only }) });
  if (only !== undefined) last = { key, world };
  return world;
}

function generateWorld({ scale, only }: WorldOptions): World {
  const counties = planWorld(scale).filter((plan) => only === undefined || plan.census.code === only).map(worldOfCounty);
  if (counties.length === 0) throw new Error(`no county-level unit ${only}`);
  const all = <K extends keyof CountyWorld>(key: K): CountyWorld[K] => counties.flatMap((county) => county[key] as unknown[]) as unknown as CountyWorld[K];
  const rows: Omit<CountyWorld, 'countyCode' | 'cast'> = {
    residents: all('residents'), households: all('households'), facilities: all('facilities'), organizations: all('organizations'),
    marriageOffices: all('marriageOffices'), funeralFacilities: all('funeralFacilities'), childInstitutions: all('childInstitutions'),
    socialWorkStations: all('socialWorkStations'), marriages: all('marriages'), deaths: all('deaths'), children: all('children'),
    assistance: all('assistance'), monitored: all('monitored'), elders: all('elders'), volunteers: all('volunteers'),
    socialWorkers: all('socialWorkers'), planted: all('planted'),
  };
  return {
    scale, asOf: AS_OF, factor: VOLUMES.residents.province / VOLUMES.residents[scale], ...rows,
    cast: Object.assign({}, ...counties.map((county) => county.cast)) as Cast,
    byId: indexOf(rows),
  };
}

const by = <T>(list: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> => new Map(list.map((row) => [key(row), row]));

function indexOf(rows: Omit<CountyWorld, 'countyCode' | 'cast'>): WorldIndex {
  return {
    residents: by(rows.residents, (r) => r.id), households: by(rows.households, (r) => r.id), facilities: by(rows.facilities, (r) => r.id),
    organizations: by(rows.organizations, (r) => r.id), organizationsByUscc: by(rows.organizations, (r) => r.uscc),
    marriageOffices: by(rows.marriageOffices, (r) => r.id), marriages: by(rows.marriages, (r) => r.id), assistance: by(rows.assistance, (r) => r.id),
    children: by(rows.children, (r) => r.id), deathsByResident: by(rows.deaths, (r) => r.residentId),
    childrenByResident: by(rows.children, (r) => r.residentId), eldersByResident: by(rows.elders, (r) => r.residentId),
  };
}
