import { populationSummary, readDivisions } from '@civil/demo-data';
import { type PopulationSummary, PopulationSource } from '../division/population-summary.entity.js';

const COUNTY = 3;
const TOWNSHIP = 4;

/** Population of every division of Gansu from the province to townships as rows. */
export const populationRows = (): Partial<PopulationSummary>[] =>
  readDivisions().filter(({ level }) => level <= TOWNSHIP).flatMap(({ code, level }) => {
    const summary = populationSummary(code);
    if (!summary) return [];
    const source = level <= COUNTY ? PopulationSource.CENSUS_2020 : PopulationSource.COMPUTED_SPLIT;
    return [{ divisionCode: code, ...summary, source, synthetic: false }];
  });
