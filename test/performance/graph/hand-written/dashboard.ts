import { assistanceFigures, openWarnings } from '../figures/assistance-figures.js';
import { childFigures } from '../figures/child-figures.js';
import { elderlyFigures } from '../figures/elderly-figures.js';
import { orgFigures } from '../figures/org-figures.js';
import type { Read } from '../figures/read.js';
import { vitalFigures } from '../figures/vital-figures.js';
import type { Officer } from './officer.js';

const DIVISION = `select code, name, full_name, level from place_names.divisions where (code = ? or alias_codes && array[?]::text[])
  and valid_from <= ? and (valid_to is null or valid_to >= ?)`;
const CHILDREN = `select code, name from place_names.divisions where parent_code = ? and valid_from <= ? and (valid_to is null or valid_to >= ?) order by code`;
const POPULATION = `select total, urban, age0to14, age60plus, age65plus, age80plus, households, source from platform.population_summaries where division_code = ?`;
const STATIONS = 'select id from social_organizations.social_work_stations where division_code like ? order by division_code, id';
const FUNERAL_FACILITIES = 'select id, kind from funerals_and_marriages.funeral_facilities where division_code like ? order by division_code, id';

interface DashboardVariables {
  readonly code: string;
  readonly period: string;
  readonly year: string;
  readonly today: string;
}

/**
 * The front page of a division.
 * @throws {Error} for a division that is not the officer's own: another would be shown less, which nobody asked this server for.
 */
export async function divisionDashboard(read: Read, { prefix }: Officer, { code, period, year, today }: DashboardVariables): Promise<object> {
  if (!code.startsWith(prefix)) throw new Error('not the officer\'s own division');
  const pattern = `${code}%`;
  const [[division], children, [populationSummary], assistanceSummary, warnings, elderlySummary, childSummary, vitalSummary, orgSummary, socialWorkStations, funeralFacilities] = await Promise.all([
    read<{ code: string; name: string; full_name: string; level: number }>(DIVISION, [code, code, today, today]),
    read(CHILDREN, [code, today, today]), read(POPULATION, [code]),
    assistanceFigures(read, code, period), openWarnings(read, code, today), elderlyFigures(read, code, today), childFigures(read, code, today),
    vitalFigures(read, code, year), orgFigures(read, code, today), read(STATIONS, [pattern]), read(FUNERAL_FACILITIES, [pattern]),
  ]);
  if (!division) throw new Error('no such division');
  return {
    data: {
      division: {
        code: division.code, name: division.name, fullName: division.full_name, level: division.level, children, populationSummary: populationSummary ?? null,
        assistanceSummary, openWarnings: warnings, elderlySummary, childSummary, vitalSummary, orgSummary, socialWorkStations, funeralFacilities,
      },
    },
  };
}
